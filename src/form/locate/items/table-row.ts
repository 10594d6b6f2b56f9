/** One sheet row as a row of the table: which roles hold something in it. */
import type { Column } from "../../form";
import type { Grid } from "../../reading/grid";
import { isBlank } from "../../reading/normalize";
import type { Role } from "../../roles";
import type { CellValue } from "../../../workbook/snapshot";

export interface TableRow {
  readonly row: number;
  /** Rows of the merged number cell that begins here, else 1. */
  readonly height: number;
  /** Roles with a filled cell that begins in this row, in the order of `ROLES`. */
  readonly filled: readonly Role[];
  /** What the number column holds in this row; null when nothing. */
  readonly number: CellValue | null;
  /** A cell of this row spans several fields: a section's heading or a note. */
  readonly wide: boolean;
  /** Some cell of the row belongs to a merged area that began above. */
  readonly covered: boolean;
  /** The item's cell is merged with that of the row above. */
  readonly itemShared: boolean;
}

/** A merged cell over so many fields is no field. */
const WIDE = 3;

export function readRow(grid: Grid, row: number, columns: readonly Column[]): TableRow {
  const filled: Role[] = [];
  let number: CellValue | null = null;
  let height = 1;
  let wide = false;
  let covered = false;
  let itemShared = false;
  for (const { role, column, columns: span } of columns) {
    const merge = grid.merge(row, column);
    if (merge) {
      if (role === "number" && merge.row === row) height = merge.rows;
      if (merge.row < row) {
        covered = true;
        if (role === "item") itemShared = !grid.isBlank(merge.row, merge.column);
        continue;
      }
      if (merge.columns > span && !wide && !grid.isBlank(merge.row, merge.column)) {
        wide = columns.filter((other) => isWithin(other, merge.column, merge.columns)).length >= WIDE;
      }
      if (merge.column < column && columns.some((other) => other.column === merge.column)) continue;
    }
    const value = filledValue(grid, row, column, span);
    if (value === null) continue;
    filled.push(role);
    if (role === "number") number = value;
  }
  return { row, height, filled, number, wide, covered, itemShared };
}

function isWithin({ column }: Column, from: number, count: number): boolean {
  return column >= from && column < from + count;
}

/** The first filled cell of the field that begins in this row. */
function filledValue(grid: Grid, row: number, column: number, span: number): CellValue | null {
  const end = Math.min(column + span, grid.right);
  for (let index = column; index < end; index += 1) {
    const merge = grid.merge(row, index);
    const value = merge ? grid.value(merge.row, merge.column) : grid.value(row, index);
    if ((!merge || merge.row === row) && !isBlank(value)) return value;
    if (merge && merge.columns > 1) index = merge.column + merge.columns - 1;
  }
  return null;
}
