/**
 * Rectangles and positions on a worksheet, and their A1 spelling.
 *
 * Inside the add-in every position is zero-based (as Office.js' `rowIndex`, `columnIndex`);
 * A1 text exists only at the edges: in sentences, formulas and reports.
 */

/** One cell. `row` and `column` are zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: zero-based top-left corner, and its size in cells (at least 1 × 1). */
export interface Rect extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** Cells that have data validation. `uniform`: all of them the same rule. */
export interface RuledArea extends Rect {
  readonly uniform: boolean;
  /** Where that rule is a list, its source as Excel gives it: the values with commas, or "=" and a reference. */
  readonly list?: string;
}

/** Excel's worksheet size, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

/** 0 → "A", 25 → "Z", 26 → "AA". Throws a RangeError outside Excel's columns. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= MAX_COLUMNS) {
    throw new RangeError(`column ${column} is outside a worksheet`);
  }
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. Throws a RangeError for anything that is not a column's name. */
export function columnIndex(name: string): number {
  if (!/^[A-Z]{1,3}$/i.test(name)) throw new RangeError(`"${name}" is not a column`);
  const index = lettersIndex(name);
  if (index >= MAX_COLUMNS) throw new RangeError(`"${name}" is not a column`);
  return index;
}

function lettersIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** "H19" for { row: 18, column: 7 }. */
export function cellAddress(cell: CellPosition): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** "A1:C3", or "A1" for a single cell. With `absolute`, "$A$1:$C$3". */
export function rectAddress(rect: Rect, absolute = false): string {
  const mark = absolute ? "$" : "";
  const corner = (row: number, column: number) => `${mark}${columnName(column)}${mark}${row + 1}`;
  const first = corner(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/**
 * Reads "H19", "$A$1:$C$3", whole columns ("A:C") and whole rows ("1:3"). Null for anything else, and for what is
 * outside a worksheet.
 */
export function readArea(text: string): Rect | null {
  const [first = "", last = first, ...more] = text.replaceAll("$", "").split(":");
  const [a, b] = [first, last].map((corner) => /^([A-Z]{1,3})?([1-9]\d{0,6})?$/i.exec(corner));
  if (!a || !b || more.length > 0) return null;
  const [, column1, row1] = a;
  const [, column2, row2] = b;
  const isWhole = column1 === undefined || row1 === undefined;
  if (isWhole && !(text.includes(":") && (column1 ?? row1) !== undefined)) return null;
  if ((column1 === undefined) !== (column2 === undefined) || (row1 === undefined) !== (row2 === undefined)) {
    return null;
  }
  const [left, right] = inOrder(indexOf(column1, 0), indexOf(column2, MAX_COLUMNS - 1));
  const [top, bottom] = inOrder(Number(row1 ?? 1) - 1, Number(row2 ?? MAX_ROWS) - 1);
  if (right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  return rectOf(top, left, bottom - top + 1, right - left + 1);
}

function indexOf(name: string | undefined, otherwise: number): number {
  return name === undefined ? otherwise : lettersIndex(name);
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/**
 * Reads "H19", "$A$1:$C$3", "'名 前'!A1" (the sheet's name is dropped).
 * Throws a RangeError for anything else, whole rows and columns among them.
 */
export function parseAddress(address: string): Rect {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const rect = /[A-Z]\$?\d/i.test(local) ? readArea(local) : null;
  if (!rect) throw new RangeError(`"${address}" is not a range of cells`);
  return rect;
}

export function contains(rect: Rect, cell: CellPosition): boolean {
  return (
    cell.row >= rect.row &&
    cell.row < rect.row + rect.rows &&
    cell.column >= rect.column &&
    cell.column < rect.column + rect.columns
  );
}

export function overlaps(a: Rect, b: Rect): boolean {
  return intersection(a, b) !== null;
}

/** In cells. */
export function sizeOf({ rows, columns }: Rect): number {
  return rows * columns;
}

/** The smallest rectangle that holds both. */
export function enclosing(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return rectOf(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column,
  );
}

/** The cells that are in both; null when there are none. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? rectOf(row, column, rows, columns) : null;
}

/** What is left of `rect` without the cells of `cut`: up to four rectangles. */
export function without(rect: Rect, cut: Rect): Rect[] {
  const common = intersection(rect, cut);
  if (!common) return [rect];
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const below = common.row + common.rows;
  const beside = common.column + common.columns;
  const rest: Rect[] = [];
  if (common.row > rect.row) rest.push(rectOf(rect.row, rect.column, common.row - rect.row, rect.columns));
  if (common.column > rect.column) {
    rest.push(rectOf(common.row, rect.column, common.rows, common.column - rect.column));
  }
  if (beside < right) rest.push(rectOf(common.row, beside, common.rows, right - beside));
  if (below < bottom) rest.push(rectOf(below, rect.column, bottom - below, rect.columns));
  return rest;
}

/** A sheet's name as a formula needs it: in apostrophes, those within doubled. Excel takes that for any name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** As `quoteSheet`, where Excel itself writes apostrophes only: 部の組織目標, but '部 の 目標'. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return plain ? name : quoteSheet(name);
}
