/** What else stands on the sheets of such workbooks and is no form: beside the form, above and below it, by itself. */
import { rectOf } from "../../../src/cells/geometry";
import type { CellValue } from "../../../src/workbook/snapshot";
import type { Canvas } from "../pane/canvas";

type Line = readonly CellValue[];

/** Instructions that mention the headers. */
export const ABOVE = ["lines", "paragraph", "row of headings", "example"] as const;
export type Above = (typeof ABOVE)[number];

export const BELOW = ["guide", "counts", "notes", "meetings", "last year", "signs", "moved", "wide"] as const;
export type Below = (typeof BELOW)[number];

export const BESIDE = ["counts right", "last year right", "counts left"] as const;
export type Beside = (typeof BESIDE)[number];

/** Columns that a table on the left takes, with the empty one after it. */
export const LEFT_TABLE = 5;

const ABOVE_LINES: Readonly<Record<Above, readonly Line[]>> = {
  lines: [
    ["実施項目には、番号の順に部の組織目標を記入し、達成状況は期末に記入してください。"],
    ["番号", "1から順に振ってください"],
    ["達成状況", "期末に記入してください"],
  ],
  paragraph: [
    ["【記入要領】"],
    [
      "番号、実施項目、計画・方針等の分類、どの水準まで、どのような方法で、いつまで、達成状況の順に記入すること。",
    ],
    ["・作成日は令和4年4月1日とすること。"],
  ],
  "row of headings": [
    ["記入する欄", "番号", "区分", "期限", "評価"],
    ["記入する人", "担当", "担当", "担当", "部長"],
  ],
  example: [
    [
      "（記入例）",
      "窓口の待ち時間の短縮",
      "その他",
      "平均10分以内",
      "受付の増設",
      "年度末",
      "市民課",
      "ほぼ達成した",
    ],
  ],
};

const BELOW_LINES: Readonly<Record<Below, readonly Line[]>> = {
  guide: [
    ["達成状況の目安"],
    ["番号", "区分", "件数"],
    [1, "高度に達成した", 3],
    [2, "ほぼ達成した", 6],
    [3, "ほとんど未達成だった", 9],
  ],
  counts: [
    ["達成状況", "件数", "割合"],
    ["高度に達成した", 3, 0.3],
    ["ほぼ達成した", 7, 0.7],
    ["合計", 10, 1],
  ],
  notes: [
    ["※1　年度末とは3月31日をいう。"],
    ["※2　実施項目は5項目以内とする。"],
    ["", "以上"],
    ["問合せ先", "職員課　内線123"],
  ],
  meetings: [
    ["番号", "会議名", "期限", "担当課"],
    [1, "部長会", "4月", "職員課"],
    [2, "課長会", "5月", "職員課"],
  ],
  "last year": [
    ["前年度から続く項目"],
    ["番号", "実施項目", "担当課"],
    [1, "庁舎の修繕", "契約管財課"],
    [2, "研修の実施", "職員課"],
  ],
  signs: [["凡例"], ["◎", "よい"], ["×", "わるい"]],
  moved: [
    ["", "番号", "会議名", "期限", "担当課", "備考"],
    ["", 1, "部長会", "4月", "職員課", "定例"],
  ],
  wide: [
    ["年度", "会議名", "開催日", "場所", "出席者", "議題"],
    [2021, "部長会", "4月", "第1会議室", "部長", "予算"],
    ["令和4", "課長会", "5月", "第2会議室", "課長", "人事"],
  ],
};

const COUNTS: readonly Line[] = [["番号", "区分", "評価", "件数"], [], [], [1, "A", "B", 3]];
const LAST_YEAR: readonly Line[] = [
  ["番号", "実施項目", "達成状況"],
  [1, "前年度の項目", "ほぼ達成した"],
  [2, "前年度の別の項目", "ほぼ達成した"],
];

/** The row after them. */
export function drawAbove(canvas: Canvas, row: number, column: number, kind: Above): number {
  return drawLines(canvas, row, column, ABOVE_LINES[kind]);
}

export function drawBelow(canvas: Canvas, row: number, column: number, kind: Below): void {
  drawLines(canvas, row, column, BELOW_LINES[kind]);
}

/** `left` and `end`: the form's first column and the first after it. */
export function drawBeside(canvas: Canvas, row: number, left: number, end: number, kind: Beside): void {
  const column = kind === "counts left" ? left - LEFT_TABLE : end + 1;
  drawLines(canvas, row, column, kind === "last year right" ? LAST_YEAR : COUNTS);
}

function drawLines(canvas: Canvas, row: number, column: number, lines: readonly Line[]): number {
  lines.forEach((line, index) => canvas.line(row + index, column, line));
  return row + lines.length;
}

/** Whole sheets that are not the form. */
export const OTHER_SHEETS: Readonly<Record<string, readonly Line[]>> = {
  "a blank sheet": [],
  goods: [
    ["番号", "品名", "数量"],
    [1, "椅子", 3],
  ],
  tasks: [
    ["No.", "取組項目", "区分", "担当課", "期限", "進捗状況"],
    [1, "庁舎清掃", "A", "総務課", "6月", "済"],
  ],
  minutes: [["組織目標 進捗会議 議事録"], ["番号", "議題", "担当課", "期限"], [1, "報告", "職員課", "6月"]],
  "a count by hand": [["組織目標 達成状況集計"], ...BELOW_LINES.counts],
  "how to fill in": [["組織目標展開整理表 記入要領"], ...ABOVE_LINES.paragraph, ...ABOVE_LINES.lines],
  members: [
    ["部局運営方針 検討会 名簿"],
    ["番号", "氏名", "職名", "担当課"],
    [1, "三宅 海", "係長", "企画課"],
  ],
  "one line": [["番号、実施項目、計画・方針等の分類、どの水準まで、達成状況、理由を記入する。"]],
};

export function drawSheet(canvas: Canvas, row: number, column: number, lines: readonly Line[]): void {
  drawLines(canvas, row, column, lines);
  if (lines.length === 0) canvas.put(rectOf(row, column), "");
}
