/** Which cells of a sheet are read, and their reading. */
import { intersection, rectOf, sizeOf, type Rect } from "../../cells/geometry";
import type { CellValue } from "../../workbook/snapshot";
import { rangeOf } from "../ranges";
import { isListSheet } from "./list-sheet";
import { rectOfRange, type SheetOverview } from "./overview";

/** More cells than this are not a form with something around it, but one with a stray cell far away. */
const MOST_CELLS = 150_000;
/** So many rows of such a sheet are read at first, and then on as long as something stands in the last ones. */
const FIRST_ROWS = 2000;
/** No form has such a gap. */
const BLANK_ROWS = 500;

/**
 * form: cells and details are read. own, lists: the add-in's own. other: what it holds decides. known: it can be no
 * form, and the first round trip has brought all of it.
 */
export type SheetKind = "form" | "own" | "lists" | "other" | "known";

export interface SheetCells {
  readonly used: Rect | null;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export const NO_CELLS: SheetCells = { used: null, values: [], numberFormats: [] };

export function kindOf(
  { name, used, head, own }: SheetOverview,
  couldBeForm: (name: string, values: readonly (readonly CellValue[])[]) => boolean,
): SheetKind {
  if (own) return "own";
  if (used === null) return "known";
  if (head && isListSheet({ used: head.at, values: head.values })) return "lists";
  if (head && couldBeForm(name, head.values)) return "form";
  return head && sameRect(head.at, used) ? "known" : "other";
}

/** What the first round trip has brought of a sheet that needs no second. */
export function knownCells({ used, head }: SheetOverview): SheetCells {
  return used && head ? trimmed(head.at, head.values, null) : NO_CELLS;
}

/** null: the used cells, as they are by then. Else a part of them, to be read on from. */
export function partToRead({ used, head }: SheetOverview): Rect | null {
  if (!used || sizeOf(used) <= MOST_CELLS) return null;
  const first = head && trimmed(head.at, head.values, null).used;
  if (!first) return rectOf(used.row, used.column);
  const end = first.column + first.columns;
  // Where the first columns are full to the last, there may be some more.
  const right = end < head.at.column + head.at.columns ? end : Math.min(used.column + used.columns, 2 * end);
  const top = first.row;
  return rectOf(top, first.column, Math.min(FIRST_ROWS, used.row + used.rows - top), right - first.column);
}

/** How many rows are to be read instead, where a part has brought something in its last ones; null: that was all. */
export function moreRows(part: Rect, read: Rect | null, used: Rect): number | null {
  const end = part.row + part.rows;
  const left = used.row + used.rows - end;
  if (left <= 0 || read === null || read.row + read.rows <= end - BLANK_ROWS) return null;
  return part.rows + Math.min(left, part.rows * 4);
}

export interface Queued {
  readonly used: Excel.Range;
  answer(): SheetCells;
}

export function queueCells(sheet: Excel.Worksheet, part: Rect | null, formats: boolean): Queued {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  const range = part ? rangeOf(sheet, part) : used;
  range.load(formats ? "rowIndex, columnIndex, rowCount, columnCount, values, numberFormat" : "values");
  return {
    used,
    answer: () => {
      if (used.isNullObject) return NO_CELLS;
      const numberFormats = formats ? (range.numberFormat as string[][]) : null;
      const at = part ?? rectOfRange(used);
      const values = range.values as CellValue[][];
      return part
        ? trimmed(at, values, numberFormats)
        : { used: at, values, ...formatsOf(values, numberFormats) };
    },
  };
}

/** Where they are not read, they matter to nobody. */
function formatsOf(values: SheetCells["values"], numberFormats: readonly (readonly string[])[] | null) {
  return { numberFormats: numberFormats ?? values.map((row) => row.map(() => "General")) };
}

/** Without blank rows and columns at the edges, as a used range is. */
export function trimmed(
  at: Rect,
  values: SheetCells["values"],
  numberFormats: readonly (readonly string[])[] | null,
): SheetCells {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === "") return;
      [top, bottom] = [Math.min(top, r), Math.max(bottom, r)];
      [left, right] = [Math.min(left, c), Math.max(right, c)];
    }),
  );
  if (bottom < 0) return NO_CELLS;
  const cut = <T>(rows: readonly (readonly T[])[]) =>
    rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const kept = cut(values);
  return {
    used: rectOf(at.row + top, at.column + left, bottom - top + 1, right - left + 1),
    values: kept,
    ...formatsOf(kept, numberFormats && cut(numberFormats)),
  };
}

export function sameRect(a: Rect, b: Rect): boolean {
  const common = intersection(a, b);
  return common !== null && sizeOf(common) === sizeOf(a) && sizeOf(common) === sizeOf(b);
}
