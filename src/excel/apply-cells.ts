/** The edit `setCells`: contents, and number formats when they are given. */
import type { CellContent, Edit } from "../edits/edit";
import type { CellValue } from "../form/snapshot";
import { asCellInput, contentOf } from "./cell-input";
import { markStarted, type Queued } from "./queued";
import { rangeOf } from "./ranges";

export function queueCells(context: Excel.RequestContext, edit: Extract<Edit, { kind: "setCells" }>): Queued {
  const range = rangeOf(context.workbook.worksheets.getItem(edit.sheet), edit.at);
  range.load("values, formulas, numberFormat");
  writeContent(range, edit.content, edit.numberFormats);
  return {
    started: markStarted(context),
    wasRead: () => {
      try {
        return range.formulas.length > 0;
      } catch {
        return false;
      }
    },
    inverse: () => [
      {
        kind: "setCells",
        sheet: edit.sheet,
        at: edit.at,
        content: contentsOf(range),
        numberFormats: range.numberFormat as string[][],
      },
    ],
  };
}

/** Number formats last: typing a date or a share makes Excel choose a format, and ours is the one that stays. */
export function writeContent(
  range: Excel.Range,
  content: readonly (readonly CellContent[])[],
  numberFormats?: readonly (readonly string[])[],
): void {
  range.formulas = content.map((row) => row.map(asCellInput));
  if (numberFormats) range.numberFormat = numberFormats.map((row) => [...row]);
}

/** What is in the cells of a range whose `values` and `formulas` are loaded. */
export function contentsOf(range: Excel.Range): CellContent[][] {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  return values.map((row, r) => row.map((value, c) => contentOf(value, formulas[r]?.[c] ?? "")));
}
