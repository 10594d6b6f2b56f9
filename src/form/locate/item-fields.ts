/** The fields of an item: for each role the cell that holds it, in the item's first row or in one further down. */
import { rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { Column, Field, Item } from "../form";
import type { Grid } from "./grid";
import { isBlank } from "../reading/normalize";
import type { Role } from "../roles";
import type { CellValue } from "../../workbook/snapshot";

/** The rows of an item: `rows` from `row` on, and those of its continuation after a page break. */
interface ItemRows {
  readonly row: number;
  readonly rows: number;
  readonly continued: readonly number[] | null;
}

/**
 * An item on its sheet. Its fields are made when they are first asked for: of 100,000 items the check looks at what
 * the cells hold, and at the fields of those that have something wrong.
 */
class SheetItem implements Item {
  declare readonly fields: Item["fields"];
  #fields: Item["fields"] | null = null;
  readonly #reader: ItemFields;
  readonly #continued: readonly number[] | null;

  /** Of the object's own, so that a copy, a comparison and JSON have it as they would have plain data. */
  static readonly #ownFields: PropertyDescriptor & ThisType<SheetItem> = {
    enumerable: true,
    get(this: SheetItem) {
      const rows = { row: this.row, rows: this.rows, continued: this.#continued };
      return (this.#fields ??= this.#reader.read(rows));
    },
  };

  constructor(
    readonly row: number,
    readonly rows: number,
    readonly number: number | null,
    reader: ItemFields,
    continued: readonly number[] | null,
  ) {
    this.#reader = reader;
    this.#continued = continued;
    Object.defineProperty(this, "fields", SheetItem.#ownFields);
  }

  /** Who made the item, as long as its fields are not made: then one look at the sheet may do. */
  static unread(item: Item): ItemFields | null {
    return #reader in item && !item.#fields ? item.#reader : null;
  }

  /** Whether a blank cell of its first row may have its text in another. */
  static runsOn(item: Item): boolean {
    return #continued in item && (item.rows > 1 || item.#continued !== null);
  }

  /** Whether the role's cell may belong to the item above, too. */
  static mayShare(item: Item): boolean {
    return !(#reader in item) || item.#reader.grid.hasMerges;
  }
}

/** Reads the cells of one role, item by item: much quicker than `item.fields`, which are then not made at all. */
export class CellReader {
  #reader: ItemFields | null = null;
  #column: number | null | undefined = null;

  constructor(private readonly role: Role) {}

  /** What the cell holds; undefined where the form has no such column. */
  value(item: Item): CellValue | undefined {
    const reader = SheetItem.unread(item);
    if (!reader) return item.fields[this.role]?.value;
    if (reader !== this.#reader) {
      this.#reader = reader;
      this.#column = reader.plainColumn(this.role);
    }
    if (this.#column === undefined) return undefined;
    if (this.#column === null) return item.fields[this.role]?.value;
    const value = reader.grid.value(item.row, this.#column);
    return SheetItem.runsOn(item) && isBlank(value) ? item.fields[this.role]?.value : value;
  }
}

/** As `CellReader.value`, for a look at a single item. */
export function cellValue(item: Item, role: Role): CellValue | undefined {
  return new CellReader(role).value(item);
}

/** False where the role's cell is a merged one that began in an item above; what is in it is said there. */
export function ownsCell(item: Item, role: Role): boolean {
  if (!SheetItem.mayShare(item)) return true;
  const area = item.fields[role]?.area;
  return area === undefined || area.row >= item.row;
}

const UNREAD: Field = { area: rectOf(0, 0), value: "", numberFormat: "General" };

export class ItemFields {
  /** Copied for each item, so that all of them are made alike: that is cheaper than adding role by role. */
  readonly #unread: Readonly<Partial<Record<Role, Field>>>;
  /** The columns of one cell each, where no cell is merged: nothing to find out about an item's. */
  readonly #plain: Readonly<Partial<Record<Role, number>>>;

  constructor(
    readonly grid: Grid,
    private readonly columns: readonly Column[],
  ) {
    this.#unread = Object.fromEntries(columns.map(({ role }) => [role, UNREAD]));
    const plain = grid.hasMerges ? [] : columns.filter((column) => column.columns === 1);
    this.#plain = Object.fromEntries(plain.map(({ role, column }) => [role, column]));
  }

  item(rows: ItemRows, number: number | null): Item {
    return new SheetItem(rows.row, rows.rows, number, this, rows.continued);
  }

  /** Where one look tells what the role's cell holds; null where it takes more, undefined without such a column. */
  plainColumn(role: Role): number | null | undefined {
    return this.#plain[role] ?? (this.#unread[role] && null);
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
