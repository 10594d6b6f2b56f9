/**
 * One value far from all others (Solver leaves some, and so does a slip of the hand) makes a sheet's used area as large
 * as the sheet. What stands together at the top left is the sheet; the stray is nothing that anyone looks for.
 */
import { sizeOf, type Rect } from "./geometry";

/** Cells of an area that is read as it is. */
export const EASILY_READ = 200_000;
/** Blank rows or columns in one piece; a table with as many in its middle is none. */
const GAP = 50;

/**
 * The area around the filled ones; where that is too large to be read, without those that stand behind the widest gap.
 * null where nothing is filled.
 */
export function areaWithoutStrays(filled: readonly Rect[]): Rect | null {
  let left = filled;
  for (;;) {
    const area = around(left);
    if (!area || sizeOf(area) <= EASILY_READ) return area;
    const rows = widestGap(left.map(({ row, rows: length }) => [row, row + length]));
    const columns = widestGap(left.map(({ column, columns: length }) => [column, column + length]));
    const isRows = rows.width / area.rows >= columns.width / area.columns;
    const { width, from } = isRows ? rows : columns;
    if (width < GAP) return area;
    left = left.filter(({ row, column }) => (isRows ? row : column) < from);
  }
}

function around(areas: readonly Rect[]): Rect | null {
  if (areas.length === 0) return null;
  const [row, column, bottom, right] = areas.reduce(
    ([top, start, end, last], area) => [
      Math.min(top, area.row),
      Math.min(start, area.column),
      Math.max(end, area.row + area.rows),
      Math.max(last, area.column + area.columns),
    ],
    [Infinity, Infinity, 0, 0],
  );
  return { row, column, rows: bottom - row, columns: right - column };
}

/** Of stretches with the place behind their end. `from`: where the gap begins. */
function widestGap(stretches: readonly (readonly [number, number])[]): { width: number; from: number } {
  const ordered = [...stretches].sort(([a], [b]) => a - b);
  let widest = { width: 0, from: 0 };
  let end = ordered[0]?.[1] ?? 0;
  for (const [start, next] of ordered) {
    if (start - end > widest.width) widest = { width: start - end, from: end };
    end = Math.max(end, next);
  }
  return widest;
}
