/** The tables of a written summary sheet, and the same counted without the project: by what a person reads. */
import type ExcelJS from "exceljs";

export type Counts = Readonly<Record<string, readonly number[]>>;

/** Label → the numbers of each level, 未入力, リスト外 and 合計, of the table under that title, its total included. */
export function tableOf(sheet: ExcelJS.Worksheet, title: string, columns: number): Counts {
  const counts: Record<string, number[]> = {};
  let state: "before" | "header" | "rows" | "after" = "before";
  sheet.eachRow((row) => {
    // Some programs save a text of mixed scripts in pieces.
    const label = row.getCell(1).text;
    if (label === "" || state === "after") return;
    // A table that does not fit on a page has its title and header again on each.
    const isTitle = label === title || label.startsWith(`${title}（`);
    if (isTitle) state = "header";
    else if (state === "before") return;
    else if (state === "header") state = "rows";
    else {
      counts[label] = Array.from({ length: columns }, (_, index) => numberIn(row.getCell(index + 2)));
      if (label === "計") state = "after";
    }
  });
  return counts;
}

/** The value alone hides a result of 0. */
function numberIn(cell: ExcelJS.Cell): number {
  return Number(cell.result ?? cell.value ?? 0);
}

/** Items by a key (several where an item belongs to several rows) and by their rating. */
export function countBy(
  items: readonly { readonly rating: string; readonly keys: readonly string[] }[],
  scale: readonly string[],
): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  for (const { rating, keys } of items) {
    const level = scale.indexOf(rating);
    const column = level >= 0 ? level : scale.length + (rating.trim() === "" ? 0 : 1);
    for (const key of keys) {
      const row = (counts[key] ??= Array<number>(scale.length + 3).fill(0));
      row[column]! += 1;
      row[scale.length + 2]! += 1;
    }
  }
  return counts;
}

/** 控えの線: every mark beside the control lines, which stand in the third column. */
export function controlMarks(sheet: ExcelJS.Worksheet): string[] {
  const marks: string[] = [];
  sheet.eachRow((row) => {
    const { result } = row.getCell(3);
    if (result === "✓" || result === "✗") marks.push(result);
  });
  return marks;
}
