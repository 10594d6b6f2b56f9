/**
 * The rows of a sheet, told apart by their longest texts, so that they are found again after rows were inserted, deleted
 * or sorted. Numbers and dates say nothing of a row: a numbering changes when a row comes in.
 */
import type { Rect } from "../cells/geometry";
import type { CellValue, SheetSnapshot } from "./snapshot";

export interface RowMarks {
  /** The first row. */
  readonly row: number;
  /** The columns that were looked at. */
  readonly columns: readonly number[];
  /** Of each row from the first on; "" for one without a text there. Equal texts have equal marks. */
  readonly marks: readonly string[];
}

/** The longest texts of a form are what is to be done and how far: two of them are enough. */
const MOST_COLUMNS = 2;
/** A form with more rows is not looked through for an undo. */
const MOST_ROWS = 20_000;

/** Of all that a sheet's cells hold: another mark where anything is different. */
export function contentsMark(
  used: Pick<Rect, "row" | "column"> | null,
  cells: readonly (readonly unknown[])[],
): string {
  return hash(JSON.stringify([used?.row, used?.column, cells]));
}

/** null: no row can be told from another. `without`: columns that are about to be changed. */
export function markRows(
  { used, values }: Pick<SheetSnapshot, "used" | "values">,
  without: readonly number[],
): RowMarks | null {
  if (!used || used.rows > MOST_ROWS) return null;
  const lengths = Array.from({ length: used.columns }, (_, column) => ({
    column: used.column + column,
    length: values.reduce((sum, row) => sum + textOf(row[column]).length, 0),
  }));
  const columns = lengths
    .filter(({ column, length }) => length > 0 && !without.includes(column))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_COLUMNS)
    .map(({ column }) => column)
    .sort((a, b) => a - b);
  if (columns.length === 0) return null;
  const rows = values.map((row) => columns.map((column) => row[column - used.column] ?? ""));
  return { row: used.row, columns, marks: rows.map(markOf) };
}

/** `cells`: of one row, those of the marks' columns. */
export function markOf(cells: readonly CellValue[]): string {
  const texts = cells.map(textOf);
  return texts.every((text) => text === "") ? "" : hash(texts.join("\u0001"));
}

/** Where each row is now; null: not found again, or not for certain. `now` is of the same columns. */
export function findRows(
  was: RowMarks,
  now: Pick<RowMarks, "row" | "marks">,
): (row: number) => number | null {
  const anchors = anchorsOf(was, now);
  const taken = new Set(anchors.values());
  const shift = (row: number) => (anchors.get(row) ?? NaN) - row;
  const nearest = (row: number, step: 1 | -1): number | null => {
    const last = was.row + was.marks.length - 1;
    // Spare rows lie below the last one that was marked.
    let other = step === 1 ? Math.max(row + 1, was.row) : Math.min(row - 1, last);
    for (; other >= was.row && other <= last; other += step) if (anchors.has(other)) return shift(other);
    return null;
  };
  return (row) => {
    const anchor = anchors.get(row);
    if (anchor !== undefined) return anchor;
    // Its text was changed, or is another row's too: it stands where the rows around it say.
    const [above, below] = [nearest(row, -1), nearest(row, 1)];
    const by = above ?? below;
    if (by === null || (above !== null && below !== null && above !== below)) return null;
    return taken.has(row + by) || row + by < 0 ? null : row + by;
  };
}

/** Rows whose mark is there once before and once now; where no such row has moved, all that are as they were. */
function anchorsOf(was: RowMarks, now: Pick<RowMarks, "row" | "marks">): ReadonlyMap<number, number> {
  const same = was.marks.flatMap((mark, index) => {
    const row = was.row + index;
    return mark === (now.marks[row - now.row] ?? "") ? [row] : [];
  });
  const places = placesOf(now);
  const anchors = new Map<number, number>();
  for (const [mark, [row, ...others]] of placesOf(was)) {
    const found = places.get(mark);
    if (row !== undefined && others.length === 0 && found?.length === 1) anchors.set(row, found[0] ?? row);
  }
  const still = [...anchors].every(([before, after]) => before === after);
  if (still && endOf(was) === endOf(now) && 2 * same.length >= was.marks.length) {
    for (const row of same) anchors.set(row, row);
  }
  return anchors;
}

/** The last row with a text: where a row was inserted or deleted, it is another one. */
function endOf({ row, marks }: Pick<RowMarks, "row" | "marks">): number {
  let index = marks.length - 1;
  while (index >= 0 && marks[index] === "") index -= 1;
  return row + index;
}

function placesOf({ row, marks }: Pick<RowMarks, "row" | "marks">): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  marks.forEach((mark, index) => {
    if (mark === "") return;
    const known = places.get(mark);
    if (known) known.push(row + index);
    else places.set(mark, [row + index]);
  });
  return places;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** FNV-1a over the text's units. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(36);
}
