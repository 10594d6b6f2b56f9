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
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  if (index > MAX_COLUMNS) throw new RangeError(`"${name}" is not a column`);
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
 * Reads "H19", "$A$1:$C$3", "'名 前'!A1" (the sheet's name is dropped).
 * Throws a RangeError for anything else, whole rows and columns among them.
 */
export function parseAddress(address: string): Rect {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/i.exec(local);
  if (!match) throw new RangeError(`"${address}" is not a range of cells`);
  const [, column1, row1, column2 = column1, row2 = row1] = match as unknown as [
    string,
    string,
    string,
    string?,
    string?,
  ];
  const columns = [columnIndex(column1), columnIndex(column2)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(row1) - 1, Number(row2) - 1].sort((a, b) => a - b) as [number, number];
  if (rows[1] >= MAX_ROWS) throw new RangeError(`"${address}" is outside a worksheet`);
  return rectOf(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
}

export function contains(rect: Rect, cell: CellPosition): boolean {
  return (
    cell.row >= rect.row &&
    cell.row < rect.row + rect.rows &&
    cell.column >= rect.column &&
    cell.column < rect.column + rect.columns
  );
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
