/**
 * Rows below the last item that are kept free for more of them. A sheet's borders are not read, so what tells such a
 * row is that it is numbered, that its cells are merged in the manner of the last item's, or that it has the column's
 * list already. The first row with anything else in it ends them.
 */
import type { Rect } from "../cells/geometry";
import { Grid } from "../form/reading/grid";
import type { Form, Item } from "../form/form";
import type { Role } from "../form/roles";
import type { SheetSnapshot } from "../workbook/snapshot";
import { areaKey, fieldAreas } from "./areas";

/** Rows that go on having the list: a rule over a whole column has no end. */
const MOST_CONTINUED = 200;

export class SpareRows {
  readonly #grid: Grid;
  readonly #last: Item | undefined;
  /** The first row below all that the items' cells cover. */
  readonly #end: number;

  constructor(
    private readonly form: Form,
    sheet: SheetSnapshot,
  ) {
    this.#grid = new Grid(sheet);
    const items = [...form.items.slice(-1), ...(form.spareItems ?? []).slice(-1)];
    this.#last = items[items.length - 1];
    this.#end = Math.max(0, ...items.map(bottomOf));
  }

  /** The cells of a column in spare rows, from the top. `hasList`: whether a cell has the column's list. */
  cells(role: Role, hasList: (cell: Rect) => boolean): Rect[] {
    const column = this.form.columns[role];
    if (!column || !this.#last) return [];
    const numbered = fieldAreas(this.form.spareItems ?? [], role);
    const below = [...this.#mergedAlike(column.column), ...this.#withList(column.column, hasList)];
    const cells = new Map([...numbered, ...below].map((area) => [areaKey(area), area]));
    return [...cells.values()].sort((a, b) => a.row - b.row);
  }

  /** Blank rows whose cells are merged as those of the last item are. */
  #mergedAlike(column: number): Rect[] {
    const last = this.#last;
    if (!last) return [];
    const pattern = Object.values(last.fields)
      .flatMap((field) => field?.area ?? [])
      .filter(({ row, rows, columns }) => row === last.row && rows * columns > 1);
    const cells: Rect[] = [];
    if (pattern.length === 0) return cells;
    for (let row = this.#end; ; row += last.rows) {
      const isAlike = pattern.every(({ column: first, rows, columns }) => {
        const area = this.#grid.area(row, first);
        return area.row === row && area.rows === rows && area.columns === columns;
      });
      if (!isAlike || !this.#isBlank(row, last.rows)) return cells;
      cells.push(this.#grid.area(row, column));
    }
  }

  #withList(column: number, hasList: (cell: Rect) => boolean): Rect[] {
    const cells: Rect[] = [];
    for (let row = this.#end; row < this.#end + MOST_CONTINUED;) {
      const cell = this.#grid.area(row, column);
      if (cell.row !== row || !hasList(cell) || !this.#isBlank(row, cell.rows)) break;
      cells.push(cell);
      row += cell.rows;
    }
    return cells;
  }

  #isBlank(from: number, rows: number): boolean {
    const columns = Object.values(this.form.columns).flatMap((one) => one ?? []);
    for (let row = from; row < from + rows; row += 1) {
      for (const { column, columns: span } of columns) {
        for (let index = column; index < column + span; index += 1) {
          if (!this.#grid.isBlank(row, index)) return false;
        }
      }
    }
    return true;
  }
}

function bottomOf({ row, rows, fields }: Item): number {
  return Math.max(
    row + rows,
    ...Object.values(fields).map((field) => (field ? field.area.row + field.area.rows : 0)),
  );
}
