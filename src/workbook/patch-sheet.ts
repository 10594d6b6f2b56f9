/** A sheet's snapshot with some cells as they are now. */
import { enclosing, intersection, rectOf } from "../cells/geometry";
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
    return sum + (common ? common.rows * common.columns : 0);
  }, 0);
  return ruled !== (covered === 0 ? "none" : covered < area.rows * area.columns ? "some" : "all");
}

/** The same snapshot when nothing in the block differs from it. `used` is that of the cells that hold something. */
export function withBlock(sheet: SheetSnapshot, block: CellBlock): SheetSnapshot {
  const { area } = block;
  if (isAsKnown(sheet, block)) return sheet;
  const used = sheet.used ? enclosing(sheet.used, area) : area;
  const values = grown(sheet.values, sheet.used, used, "", area);
  const numberFormats = grown(sheet.numberFormats, sheet.used, used, "General", area);
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const at = area.column + c - used.column;
      const row = area.row + r - used.row;
      const line = values[row];
      const formats = numberFormats[row];
      if (line) line[at] = block.values[r]?.[c] ?? "";
      if (formats) formats[at] = block.numberFormats[r]?.[c] ?? "General";
    }
  }
  return trimmed({ ...sheet, used, values, numberFormats });
}

function isAsKnown({ used, values, numberFormats }: SheetSnapshot, block: CellBlock): boolean {
  const { area } = block;
  const top = area.row - (used?.row ?? 0);
  const left = area.column - (used?.column ?? 0);
  return block.values.every((row, r) =>
    row.every((value, c) => {
      const known = values[top + r]?.[left + c] ?? "";
      // Outside the used cells nobody knows the format of a blank one, and it says nothing.
      const format = numberFormats[top + r]?.[left + c] ?? block.numberFormats[r]?.[c];
      return known === value && (value === "" || format === block.numberFormats[r]?.[c]);
    }),
  );
}

/** Only the rows of the area are copied, unless the used cells have grown. */
function grown<T>(
  rows: readonly (readonly T[])[],
  before: Rect | null,
  used: Rect,
  blank: T,
  area: Rect,
): T[][] {
  const same =
    before?.row === used.row &&
    before.column === used.column &&
    before.rows === used.rows &&
    before.columns === used.columns;
  if (same) {
    const first = area.row - used.row;
    return rows.map((row, index) => (index >= first && index < first + area.rows ? [...row] : (row as T[])));
  }
  return Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (__, c) => {
      const row = used.row + r - (before?.row ?? 0);
      return rows[row]?.[used.column + c - (before?.column ?? 0)] ?? blank;
    }),
  );
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
