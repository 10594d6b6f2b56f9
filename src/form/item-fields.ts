/** The fields of an item: for each role the cell that holds it, in the item's first row or in one further down. */
import { rectOf } from "../edits/geometry";
import type { Rect } from "../edits/geometry";
import type { Column, Field, Item } from "./form";
import type { Grid } from "./grid";
import type { Role } from "./roles";

/** The rows of an item: `rows` from `row` on, and those of its continuation after a page break. */
export interface ItemRows {
  readonly row: number;
  readonly rows: number;
  readonly continued: readonly number[] | null;
}

const UNREAD: Field = { area: rectOf(0, 0), value: "", numberFormat: "General" };

export class ItemFields {
  /** Copied for each item, so that all of them are made alike: that is cheaper than adding role by role. */
  readonly #unread: Readonly<Partial<Record<Role, Field>>>;

  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly Column[],
  ) {
    this.#unread = Object.fromEntries(columns.map(({ role }) => [role, UNREAD]));
  }

  read(item: ItemRows): Item["fields"] {
    const { grid } = this;
    const fields = { ...this.#unread };
    for (const column of this.columns) {
      let area = cellOf(grid, item.row, column);
      if (grid.isBlank(area.row, area.column)) area = this.#filledBelow(item, column) ?? area;
      fields[column.role] = grid.field(area);
    }
    return fields;
  }

  /** The first filled cell of the column in the item's other rows. */
  #filledBelow({ row: first, rows, continued }: ItemRows, column: Column): Rect | null {
    for (const row of continued ?? []) {
      const area = this.#filledCell(row, column);
      if (area) return area;
    }
    for (let row = first + 1; row < first + rows; row += 1) {
      const area = this.#filledCell(row, column);
      if (area) return area;
    }
    return null;
  }

  #filledCell(row: number, column: Column): Rect | null {
    const area = cellOf(this.grid, row, column);
    return area.row === row && !this.grid.isBlank(row, area.column) ? area : null;
  }
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
