/* eslint no-irregular-whitespace: ["error", { "skipTemplates": true }] -- the full-width space that people write */
/**
 * A form as people lay it out and fill it in, at random: each part in one of the ways that staff are known to write it, and
 * what a person reads there. Nothing on it is wrong.
 */
import fc from "../random";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "./snapshots";

type Row = (CellValue | null)[];

export interface PeoplesForm {
  readonly sheet: SheetSnapshot;
  /** What is in the way that was chosen for each part, to be named where it fails. */
  readonly ways: Readonly<Record<string, string>>;
  readonly fiscalYear: number;
  readonly createdOn: string;
  readonly numbers: readonly (number | null)[];
  /** 1-based rows of the items. */
  readonly rows: readonly number[];
  readonly owners: readonly (readonly string[])[];
}

const YEAR = 2022;
const JOB = "総務部長";
const NAME = "一ノ瀬 理";
const BARE = [
  "番号",
  "実施項目",
  "計画・方針等の分類",
  "どの水準まで",
  "どのような方法で",
  "いつまで",
  "共通/課名",
  "達成状況",
];

const TITLE = "組織目標展開整理表（部の組織目標）";
/** Rows of the title. */
const TITLES: Readonly<Record<string, Row[]>> = {
  plain: [[`令和4年度 ${TITLE}`]],
  "both calendars": [[`令和4（2022）年度 ${TITLE}`]],
  "Christian year first": [[`2022(令和4)年度 ${TITLE}`]],
  "full width": [[`令和　４　年度　${TITLE}`]],
  kanji: [[`令和四年度 ${TITLE}`]],
  letter: [[`R4年度 ${TITLE}`]],
  "split cells": [["令和", 4, "年度", TITLE]],
  "year in the row above": [["令和4年度"], [TITLE]],
  "year in the row below": [[TITLE], ["令和4年度"]],
  "another cell": [[TITLE], ["対象年度", "令和4年度"]],
  "a plan's years": [[`令和4年度 ${TITLE}`], ["第5次総合計画（令和3年度～令和7年度）"]],
  "without 度": [[`令和4年 ${TITLE}`]],
};

/** Rows of the header fields, with 令和4年4月15日. */
const FIELDS: Readonly<Record<string, Row[]>> = {
  apart: [["作成日", "令和4年4月15日", null, "職名", JOB, null, "氏名", NAME]],
  colons: [["作成日：令和4年4月15日", null, null, `職名：${JOB}`, null, null, `氏名：${NAME}`]],
  "no colon": [["作成日　令和4年4月15日", null, null, `職名　${JOB}`, null, null, `氏名　${NAME}`]],
  "no space": [["作成日令和4年4月15日", null, null, `職名${JOB}`, null, null, "氏名", NAME]],
  "all in one cell": [[`作成日：令和4年4月15日　職名：${JOB}　氏名：${NAME}`]],
  "two in one cell": [["作成日", "令和4年4月15日", null, `職名：${JOB}　　氏名：${NAME}　㊞`]],
  "lines of one cell": [[`作成日 令和4年4月15日\n職名 ${JOB}\n氏名 ${NAME}`]],
  brackets: [["（作成日：令和4年4月15日）"], [`【職名】${JOB}`, null, null, `【氏名】${NAME}`]],
  "no label": [["（令和4年4月15日 作成）"], ["職名", JOB, null, "氏名", NAME]],
  "a date by itself": [
    [null, null, null, null, null, null, null, "令和4年4月15日"],
    ["職名", JOB, null, "氏名", NAME],
  ],
  pieces: [
    ["作成日", "令和", 4, "年", 4, "月", 15, "日"],
    ["職名", JOB, null, "氏名", NAME],
  ],
  "a name in pieces": [["作成日", "令和4年4月15日", null, "職名", JOB, "氏名", "一ノ瀬", "理"]],
  seal: [["作成日", "令和4年4月15日", null, "職名", JOB, null, "氏名", `${NAME}　印`]],
  "job and name": [["作成日", "令和4年4月15日", null, "職・氏名", `${JOB}　${NAME}`]],
  "an evaluator": [
    ["作成日", "令和4年4月15日", null, "職名", JOB, null, "氏名", NAME],
    ["評価者", null, null, "職名", "副市長", null, "氏名", "二宮 花"],
  ],
  "an evaluator without a word": [
    ["作成日", "令和4年4月15日"],
    ["職名", JOB, null, "氏名", NAME],
    ["職名", "副市長", null, "氏名", "二宮 花"],
  ],
  現在: [["作成日", "令和4年4月15日現在", null, "職名", JOB, null, "氏名", NAME]],
  weekday: [["作成日", "2022年4月15日 金曜日", null, "職名", JOB, null, "氏名", NAME]],
  "weekday and time": [["作成日", "R4.4.15(金) 9:00", null, "職名", JOB, null, "氏名", NAME]],
  "no era": [["作成日", "4.4.15", null, "職名", JOB, null, "氏名", NAME]],
  "no year": [["作成日", "4月15日", null, "職名", JOB, null, "氏名", NAME]],
  apostrophe: [["作成日", "'令和4年4月15日", null, "職名", JOB, null, "氏名", NAME]],
  invisible: [["作成日", "\u200e令和4年\u200b4月15日", null, "職名\u200b", `総務部⻑`, null, "氏名", NAME]],
};

const HEADINGS: Readonly<Record<string, (text: string, index: number) => string>> = {
  plain: (text) => text,
  "1.": (text, index) => `${index + 1}.${text}`,
  "①": (text, index) => `${"①②③④⑤⑥⑦⑧".charAt(index)}${text}`,
  "(1)": (text, index) => `(${index + 1}) ${text}`,
  "ア ": (text, index) => `${"アイウエオカキク".charAt(index)}　${text}`,
  notes: (text, index) => (index % 3 === 0 ? `${text}\n（注${index + 1}）` : text),
  marks: (text, index) => (index % 2 === 0 ? `${text}※${index + 1}` : `${text}*`),
  等: (text, index) => (index === 5 ? "期限等" : index === 6 ? "担当課等" : text),
  "year's end": (text, index) => (index === 7 ? "年度末の達成状況" : text),
  "filled at the year's end": (text, index) => (index === 7 ? "達成状況：年度末記入" : text),
  "set apart": (text) => [...text].join("　"),
  invisible: (text) => `${text}\u200b`,
};

const FEET: Readonly<Record<string, Row[]>> = {
  none: [],
  letters: [["ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク"]],
  numbers: [["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧"]],
  "in brackets": [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"]],
  who: [["課", "課", "課", "課", "課", "課", "課", "部長"]],
  how: [[null, "記入", "選択", "記入", "記入", "記入", "記入", "選択"]],
};

/** The number as it is written, and as it is read. */
const NUMBERS: Readonly<Record<string, (number: number) => readonly [CellValue, number | null]>> = {
  number: (n) => [n, n],
  "full width": (n) => [String.fromCharCode(0xff10 + n), n],
  "No.": (n) => [`No.${n}`, n],
  第: (n) => [`第${n}`, n],
  "【】": (n) => [`【${n}】`, n],
  "①": (n) => ["①②③④⑤⑥⑦⑧⑨".charAt(n - 1), n],
  番: (n) => [`${n}番`, n],
  "1-1": (n) => [`${Math.ceil(n / 2)}-${n % 2 === 1 ? 1 : 2}`, null],
  "1.1": (n) => [`${Math.ceil(n / 2)}.${n % 2 === 1 ? 1 : 2}`, null],
  Ⅰ: (n) => ["ⅠⅡⅢⅣⅤⅥⅦⅧⅨ".charAt(n - 1), null],
  ア: (n) => ["アイウエオカキクケ".charAt(n - 1), null],
  一: (n) => ["一二三四五六七八九".charAt(n - 1), null],
};

const DEADLINES = [
  "年度末",
  "9月末",
  "三月末",
  "Q1",
  "第2四半期",
  "隔月",
  "年2回",
  "9月議会",
  "議会上程時",
  "4/1-3/31",
  "R4.4.1－R5.3.31",
  "2022/4/1-2023/3/31",
  "4月→9月",
  "10月∼3月",
  "3.31",
  "R5.3.31(金)17:00",
  "令和5年3月末日迄",
  "10/1以降",
  "12月〆",
  "年度末（3/31）",
  "随時（必要に応じて）",
  "4月～9月、11月",
  "4‐9月",
  "4～6月期",
  "毎月末",
  "３／３１",
  "翌年3月",
  "令和4年10月～令和5年3月",
];

const OWNERS: readonly (readonly [string, readonly string[]])[] = [
  ["秘書課", ["秘書課"]],
  ["共通", ["共通"]],
  ["秘書課･職員課", ["秘書課", "職員課"]],
  ["秘書課､職員課", ["秘書課", "職員課"]],
  ["秘書課及び職員課", ["秘書課", "職員課"]],
  ["秘書課＆職員課", ["秘書課", "職員課"]],
  ["秘書課;職員課", ["秘書課", "職員課"]],
  ["秘書課と職員課", ["秘書課", "職員課"]],
  ["秘書課＋職員課", ["秘書課", "職員課"]],
  ["秘書課\r\n職員課", ["秘書課", "職員課"]],
  ["◎秘書課・○職員課", ["秘書課", "職員課"]],
  ["秘書課（主）／職員課（副）", ["秘書課", "職員課"]],
  ["秘書課ほか", ["秘書課"]],
  ["子ども・子育て支援課", ["子ども・子育て支援課"]],
  ["共通・子ども・子育て支援課", ["共通", "子ども・子育て支援課"]],
];

/** Rows that are put between the second and the third item. */
const BETWEEN: Readonly<Record<string, readonly ("header" | Row)[]>> = {
  nothing: [],
  "page and header": [[1], [], "header"],
  "page of pages and header": [[null, null, null, "1/2ページ"], "header"],
  "goes on": [[null, "次ページへ続く"], "header"],
  dashes: [[null, null, null, "- 1 -"], [], "header"],
  section: [[null, "■ 防災に関する目標"]],
  "named section": [["【防災安全課】"]],
  "numbered section": [["第2章", "重点目標2"]],
  "blank rows": [[], []],
};

const BELOW: Readonly<Record<string, Row[]>> = {
  nothing: [],
  notes: [["※達成状況は年度末に記入する。"]],
  "numbered notes": [
    [1, "番号は通し番号とすること。"],
    [2, "達成状況は年度末に記入すること。"],
  ],
  "notes with 注": [["注1", "番号は通し番号とする。"]],
  total: [["集計", null, null, null, null, null, null, 6]],
  "total in the second column": [[null, "合計", null, null, null, null, null, 6]],
  "page number": [[], [null, null, null, "2"]],
  sentence: [[null, "達成状況は、部長が記入してください。"]],
};

const LEVEL = "対象となる12施設すべての点検が終了している。";
const RATINGS = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];
const CATEGORIES = ["施政方針", "ビジョン", "その他"];
const ITEMS = 6;

const way = (table: Readonly<Record<string, unknown>>) => fc.constantFrom(...Object.keys(table));

export const peoplesForm: fc.Arbitrary<PeoplesForm> = fc
  .record({
    title: way(TITLES),
    fields: way(FIELDS),
    headings: way(HEADINGS),
    foot: way(FEET),
    numbers: way(NUMBERS),
    between: way(BETWEEN),
    below: way(BELOW),
    filled: fc.array(
      fc.record({ deadline: fc.nat(), owner: fc.nat(), rating: fc.nat(2), category: fc.nat(2) }),
      { minLength: ITEMS, maxLength: ITEMS },
    ),
  })
  .map(({ filled, ...ways }) => layOut(ways, filled));

function layOut(
  ways: Readonly<Record<"title" | "fields" | "headings" | "foot" | "numbers" | "between" | "below", string>>,
  filled: readonly {
    readonly deadline: number;
    readonly owner: number;
    readonly rating: number;
    readonly category: number;
  }[],
): PeoplesForm {
  const header: Row[] = [
    BARE.map((text, index) => HEADINGS[ways.headings]!(text, index)),
    ...FEET[ways.foot]!,
  ];
  const rows: Row[] = [...TITLES[ways.title]!, [], ...FIELDS[ways.fields]!, [], ...header];
  const itemRows: number[] = [];
  const numbers: (number | null)[] = [];
  filled.forEach((one, index) => {
    if (index === 2)
      for (const row of BETWEEN[ways.between]!) rows.push(...(row === "header" ? header : [row]));
    const [written, read] = NUMBERS[ways.numbers]!(index + 1);
    numbers.push(read);
    rows.push([
      written,
      `目標その${"甲乙丙丁戊己".charAt(index)}`,
      CATEGORIES[one.category]!,
      LEVEL,
      "・調整\n・実施",
      DEADLINES[one.deadline % DEADLINES.length]!,
      OWNERS[one.owner % OWNERS.length]![0],
      RATINGS[one.rating]!,
    ]);
    itemRows.push(rows.length);
  });
  rows.push(...BELOW[ways.below]!);
  return {
    sheet: sheetOf(rows, { name: "総務部" }),
    ways,
    fiscalYear: YEAR,
    createdOn: `${YEAR}-04-15`,
    numbers,
    rows: itemRows,
    owners: filled.map(({ owner }) => OWNERS[owner % OWNERS.length]![1]),
  };
}
