/** A sheet's snapshot with some cells as they are now. */
import { enclosing, intersection, rectOf, sizeOf } from "../cells/geometry";
import type { Rect } from "../cells/geometry";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** The cells of an area, row by row; an error is its text, a date its serial number. */
export interface CellBlock {
  readonly area: Rect;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** How many of the cells have a rule (data validation). Absent: not looked at. */
  readonly ruled?: "none" | "some" | "all";
}

/** Whether cells have lost their rule, as by a paste over them, or got one, since the snapshot was read. */
export function hasOtherRules({ ruled: known }: SheetSnapshot, { area, ruled }: CellBlock): boolean {
  if (ruled === undefined) return false;
  const covered = known.reduce((sum, one) => {
    const common = intersection(one, area);
    return sum + (common ? sizeOf(common) : 0);
  }, 0);
  return ruled !== (covered === 0 ? "none" : covered < sizeOf(area) ? "some" : "all");
}

/** The same snapshot when nothing in the block differs from it. `used` is that of the cells that hold something. */
export function withBlock(sheet: SheetSnapshot, block: CellBlock): SheetSnapshot {
  if (isAsKnown(sheet, block)) return sheet;
  const used = sheet.used ? enclosing(sheet.used, block.area) : block.area;
  const patched = <T>(old: readonly (readonly T[])[], now: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: used.rows }, (_, r) =>
      Array.from({ length: used.columns }, (__, c) => {
        const [row, column] = [used.row + r, used.column + c];
        return cellAt(now, block.area, row, column) ?? cellAt(old, sheet.used, row, column) ?? blank;
      }),
    );
  const values = patched(sheet.values, block.values, "");
  const numberFormats = patched(sheet.numberFormats, block.numberFormats, "General");
  return trimmed({ ...sheet, used, values, numberFormats });
}

function isAsKnown({ used, values, numberFormats }: SheetSnapshot, { area, ...now }: CellBlock): boolean {
  return now.values.every((cells, r) =>
    cells.every((value, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const known = cellAt(values, used, row, column) ?? "";
      // Outside the used cells nobody knows the format of a blank one, and it says nothing.
      const format = cellAt(numberFormats, used, row, column) ?? now.numberFormats[r]?.[c];
      return known === value && (value === "" || format === now.numberFormats[r]?.[c]);
    }),
  );
}

/** `rows` are those of the area; undefined outside of it. */
function cellAt<T>(
  rows: readonly (readonly T[])[],
  area: Rect | null,
  row: number,
  column: number,
): T | undefined {
  return area ? rows[row - area.row]?.[column - area.column] : undefined;
}

/** Without rows and columns at the edges in which nothing stands any more. */
function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const { used, values, numberFormats } = sheet;
  if (!used) return sheet;
  const rowIsBlank = (row: number) => values[row]?.every((value) => value === "") ?? true;
  const columnIsBlank = (column: number) => values.every((row) => (row[column] ?? "") === "");
  let [top, bottom, left, right] = [0, used.rows, 0, used.columns];
  while (top < bottom && rowIsBlank(top)) top += 1;
  if (top === bottom) return { ...sheet, used: null, values: [], numberFormats: [] };
  while (rowIsBlank(bottom - 1)) bottom -= 1;
  while (columnIsBlank(left)) left += 1;
  while (columnIsBlank(right - 1)) right -= 1;
  if (top === 0 && left === 0 && bottom === used.rows && right === used.columns) return sheet;
  const cut = <T>(rows: readonly (readonly T[])[]) =>
    rows.slice(top, bottom).map((row) => row.slice(left, right));
  return {
    ...sheet,
    used: rectOf(used.row + top, used.column + left, bottom - top, right - left),
    values: cut(values),
    numberFormats: cut(numberFormats),
  };
}
