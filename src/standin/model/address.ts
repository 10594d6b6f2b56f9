/** A1 addresses as Excel reads and writes them, with a sheet's name and whole rows and columns. */
import {
  columnName,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  readArea,
  rectAddress,
  rectOf,
  without,
} from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import { refuse } from "./refusal";

/** Unbounded: the whole height or the whole width of a sheet. */
export function wholeColumns({ row, rows }: Rect): boolean {
  return row === 0 && rows === MAX_ROWS;
}
export function wholeRows({ column, columns }: Rect): boolean {
  return column === 0 && columns === MAX_COLUMNS;
}

export interface Address {
  /** The sheet's name; null when the address has none. */
  readonly sheet: string | null;
  readonly area: Rect;
}

/** Reads "A1", "$A$1:C3", "B:B", "2:4", "'名 前'!A1"; null for anything else. A leading "=" is allowed. */
export function readAddress(text: string): Address | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?([^!]+)$/u.exec(text.trim());
  const area = match && readArea(match[3] ?? "");
  return area && { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}

/** "A1:C3", "B:B", "2:4"; with `absolute`, "$A$1:$C$3". */
export function localAddress(at: Rect, absolute = false): string {
  const mark = absolute ? "$" : "";
  const letters = (column: number) => mark + columnName(column);
  const number = (row: number) => `${mark}${row + 1}`;
  const bottom = at.row + at.rows - 1;
  const right = at.column + at.columns - 1;
  // The whole sheet as Excel writes it, by its rows.
  if (wholeColumns(at) && !wholeRows(at)) return `${letters(at.column)}:${letters(right)}`;
  if (wholeRows(at)) return `${number(at.row)}:${number(bottom)}`;
  return rectAddress(at, absolute);
}

/** Within the sheet's size, else `InvalidArgument`. */
export function checkedArea(row: number, column: number, rows: number, columns: number): Rect {
  const numbers = [row, column, rows, columns];
  const inside =
    numbers.every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  return inside ? rectOf(row, column, rows, columns) : refuse("InvalidArgument");
}

/** The cells of both lists' overlap, each once. */
export function commonCells(of: readonly Rect[], within: readonly Rect[]): Rect[] {
  const found: Rect[] = [];
  for (const one of of) {
    for (const other of within) {
      const common = intersection(one, other);
      if (common)
        found.push(...found.reduce((rest, known) => rest.flatMap((r) => without(r, known)), [common]));
    }
  }
  return found;
}

export function cellCount(areas: readonly Rect[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
