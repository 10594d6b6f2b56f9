/** The fields of an item: for each role the cell that holds it, in the item's first row or in one further down. */
import type { Rect } from "../../../cells/geometry";
import type { Column, Field, Item } from "../../form";
import type { Grid } from "../../reading/grid";
import type { Role } from "../../roles";

/** The rows of an item: `rows` from `row` on, and those of its continuation after a page break. */
interface ItemRows {
  readonly row: number;
  readonly rows: number;
  readonly continued: readonly number[];
}

/** What these hold is read from one cell alone. */
export const NUMBERS_AND_LISTS: readonly Role[] = ["number", "category", "rating"];

export function readFields(grid: Grid, columns: readonly Column[], item: ItemRows): Item["fields"] {
  const fields: Partial<Record<Role, Field>> = {};
  for (const column of columns) {
    const first = cellOf(grid, item.row, column);
    const isBlank = grid.isBlank(first.row, first.column);
    const area = (isBlank && filledBelow(grid, item, column)) || first;
    // What a list does not have is said of a 0 too, and counted as the summary's formulas count it.
    const isText = !NUMBERS_AND_LISTS.includes(column.role);
    fields[column.role] = isText ? grid.textField(area) : grid.field(area);
  }
  return fields;
}

/** The first filled cell of the column in the item's other rows. */
function filledBelow(grid: Grid, { row: first, rows, continued }: ItemRows, column: Column): Rect | null {
  const below = Array.from({ length: rows - 1 }, (_, index) => first + 1 + index);
  for (const row of [...continued, ...below]) {
    const area = cellOf(grid, row, column);
    if (area.row === row && !grid.isBlank(row, area.column)) return area;
  }
  return null;
}

/** The cell of a field in a row: usually the column's first cell, or its merged area. */
export function cellOf(grid: Grid, row: number, column: Column): Rect {
  const first = grid.area(row, column.column);
  if (column.columns === 1 || first.columns > 1 || !grid.isBlank(first.row, first.column)) return first;
  const end = Math.min(column.column + column.columns, grid.right);
  for (let index = column.column + 1; index < end; index += 1) {
    const area = grid.area(row, index);
    if (area.columns > 1 || !grid.isBlank(area.row, area.column)) return area;
  }
  return first;
}
