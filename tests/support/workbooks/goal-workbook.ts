/** Small workbooks with the form on them, as snapshots: what a read of the sheet would give. */
import { rectOf } from "../../../src/cells/geometry";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

export const HEADINGS = [
  "番号",
  "実施項目",
  "計画・方針等の分類",
  "どの水準まで (達成水準又は遂行後の状態等)",
  "どのような方法で (目標等を達成するための取組の内容等)",
  "いつまで (期限)",
  "共通/課名",
  "達成状況",
];

/** Zero-based rows and columns of `goalSheet`. */
export const FIRST_ITEM_ROW = 5;
export const CATEGORY = 2;
export const RATING = 7;

/** One item that nothing is wrong with, in the order of `HEADINGS`. */
export function completeItem(number: number): CellValue[] {
  return [
    number,
    `取組${"一二三四五六七八九十"[number - 1] ?? String(number)}の推進`,
    "その他",
    `研修を${number}回実施し、全員が受講している。`,
    "関係課と調整する。",
    "年度末",
    "職員課",
    "ほぼ達成した",
  ];
}

interface GoalSheet {
  readonly id?: string;
  readonly name?: string;
  readonly jobTitle?: string;
  readonly items: readonly (readonly CellValue[])[];
  /** Columns that this sheet has lost. */
  readonly without?: readonly number[];
}

/** Title in row 1, header fields in row 3, the table's header in row 5, items from row 6 on; columns A to H. */
export function goalSheet({
  id = "{1}",
  name = "部の組織目標",
  jobTitle = "総務部長",
  items,
  without = [],
}: GoalSheet): SheetSnapshot {
  const rows: CellValue[][] = [
    ["令和4年度 組織目標展開整理表（部の組織目標）"],
    [],
    ["作成日", "令和4年4月1日", "", "職名", jobTitle, "", "氏名", "一ノ瀬 理"],
    [],
    ...[HEADINGS, ...items].map((row) => row.filter((_, column) => !without.includes(column))),
  ];
  const values = rows.map((row) => HEADINGS.map((_, column) => row[column] ?? ""));
  return {
    id,
    name,
    visible: true,
    protected: false,
    used: rectOf(0, 0, values.length, HEADINGS.length),
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    ruled: [],
    own: null,
  };
}

export function workbookOf(
  sheets: readonly SheetSnapshot[],
  activeSheet = sheets[0]?.id ?? "",
): WorkbookSnapshot {
  return { name: "組織目標.xlsx", sheets, activeSheet, settings: {} };
}
