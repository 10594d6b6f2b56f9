/** A1 addresses as Excel reads and writes them, whole rows and columns among them. */
import type { Area } from "../engine/engine";
import { refuse } from "./refusal";

export { quotedSheet } from "../../xlsx/a1";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Unbounded: the whole height or the whole width of a sheet. */
export function wholeColumns({ row, rows }: Area): boolean {
  return row === 0 && rows === MAX_ROWS;
}
export function wholeRows({ column, columns }: Area): boolean {
  return column === 0 && columns === MAX_COLUMNS;
}

export interface Address {
  /** The sheet's name; null when the address has none. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads "A1", "$A$1:C3", "B:B", "2:4", "'名 前'!A1"; null for anything else. A leading "=" is allowed. */
export function readAddress(text: string): Address | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?([^!]+)$/u.exec(text.trim());
  if (!match) return null;
  const local = readLocal((match[3] ?? "").replaceAll("$", ""));
  return local && { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area: local };
}

function readLocal(text: string): Area | null {
  const [first = "", last = first, ...more] = text.split(":");
  if (more.length > 0) return null;
  const corners = [first, last].map((corner) => /^([A-Z]{1,3})?([1-9]\d{0,6})?$/i.exec(corner));
  const [a, b] = corners;
  if (!a || !b || first === "" || last === "") return null;
  if (Boolean(a[1]) !== Boolean(b[1]) || Boolean(a[2]) !== Boolean(b[2])) return null;
  if ((!a[1] || !a[2]) && !text.includes(":")) return null;
  const [left, right] = order(a[1] ? columnNumber(a[1]) : 0, b[1] ? columnNumber(b[1]) : MAX_COLUMNS - 1);
  const [top, bottom] = order(a[2] ? Number(a[2]) - 1 : 0, b[2] ? Number(b[2]) - 1 : MAX_ROWS - 1);
  if (right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  return area(top, left, bottom - top + 1, right - left + 1);
}

function order(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** "A1:C3", "B:B", "2:4"; with `absolute`, "$A$1:$C$3". */
export function localAddress(at: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const letters = (column: number) => mark + columnLetters(column);
  const number = (row: number) => `${mark}${row + 1}`;
  const bottom = at.row + at.rows - 1;
  const right = at.column + at.columns - 1;
  // The whole sheet as Excel writes it, by its rows.
  if (wholeColumns(at) && !wholeRows(at)) return `${letters(at.column)}:${letters(right)}`;
  if (wholeRows(at)) return `${number(at.row)}:${number(bottom)}`;
  const first = letters(at.column) + number(at.row);
  return at.rows === 1 && at.columns === 1 ? first : `${first}:${letters(right)}${number(bottom)}`;
}

/** Within the sheet's size, else `InvalidArgument`. */
export function checkedArea(row: number, column: number, rows: number, columns: number): Area {
  const numbers = [row, column, rows, columns];
  const inside =
    numbers.every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  return inside ? area(row, column, rows, columns) : refuse("InvalidArgument");
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return area(row, column, bottom - row, right - column);
}

/** What is left of `from` without `hole`: at most four rectangles. */
export function without(from: Area, hole: Area): Area[] {
  const cut = intersection(from, hole);
  if (!cut) return [from];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    area(from.row, from.column, cut.row - from.row, from.columns),
    area(bottom, from.column, from.row + from.rows - bottom, from.columns),
    area(cut.row, from.column, cut.rows, cut.column - from.column),
    area(cut.row, right, cut.rows, from.column + from.columns - right),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The cells of both lists' overlap, each once. */
export function overlaps(of: readonly Area[], within: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const one of of) {
    for (const other of within) {
      const common = intersection(one, other);
      if (common)
        found.push(...found.reduce((rest, known) => rest.flatMap((r) => without(r, known)), [common]));
    }
  }
  return found;
}

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
