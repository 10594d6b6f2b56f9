/** Excel.TableColumnCollection and Excel.TableColumn. */
import { rectOf } from "../../../cells/geometry";
import type { Area, Table as Content, Value } from "../../engine/engine";
import { gridArgument, textArgument, wholeArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import type { Range } from "../range/range";
import { writeCells } from "../range/cell-writer";
import { refuse } from "../refusal";
import { shiftCells } from "../shift/shift-cells";
import type { Table } from "./table";
import { bodyOf } from "./table-cells";

export class TableColumnCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "TableColumnCollection",
    scalars: ["count"],
    methods: ["getCount", "getItemAt", "getItemOrNullObject"],
    changes: ["add"],
  };

  constructor(private readonly owner: Table) {
    super(owner.session);
  }

  override protectedBy(): string {
    return this.owner.sheet;
  }
  override items(): readonly TableColumn[] {
    return this.owner.content.columns.map(({ id }) => new TableColumn(this.owner, id));
  }
  override itemAt(key: unknown): TableColumn {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  get count(): number {
    return this.owner.content.columns.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): TableColumn {
    return this.items()[wholeArgument(index, 0)] ?? refuse("ItemNotFound");
  }
  /** By name or by id. */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const found = this.owner.content.columns.find(
      ({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted,
    );
    return found ? new TableColumn(this.owner, found.id) : null;
  }

  /** @param index null or -1: at the end @param values of the whole column, its header first */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { owner, session } = this;
    const { area } = owner.content;
    const place =
      index === undefined || index === null || index === -1 ? area.columns : wholeArgument(index, 0);
    if (place > area.columns) refuse("InvalidArgument");
    const given = values === undefined || values === null ? null : gridArgument(values, area.rows, 1);
    const at = rectOf(area.row, area.column + place, area.rows, 1);
    shiftCells(session, owner.sheet, { kind: "insert", at, byRows: false });
    // Before its first column and behind its last one the cells are not the table's own yet.
    const { content } = owner;
    if (content.columns.length === area.columns) {
      const columns = [...content.columns];
      const id = Math.max(...columns.map((one) => one.id)) + 1;
      columns.splice(place, 0, { id, name: freeName(content) });
      owner.put({ area: { ...area, columns: area.columns + 1 }, columns });
    }
    if (given) writeCells(session, owner.sheet, at, given);
    const column = this.getItemAt(place);
    if (name !== undefined && name !== null) column.name = name;
    return column;
  }
}

function freeName({ columns }: Content): string {
  let number = 1;
  while (columns.some(({ name }) => name === `列${number}`)) number += 1;
  return `列${number}`;
}

export class TableColumn extends ModelObject {
  readonly table: MemberTable = {
    className: "TableColumn",
    scalars: ["id", "index", "name", "values"],
    writable: ["name", "values"],
    methods: ["getRange", "getHeaderRowRange", "getDataBodyRange", "getTotalRowRange"],
    changes: ["delete"],
  };

  constructor(
    private readonly owner: Table,
    readonly id: number,
  ) {
    super(owner.session);
  }

  override identity(): string {
    return String(this.id);
  }
  override protectedBy(): string {
    return this.owner.sheet;
  }

  get index(): number {
    const place = this.owner.content.columns.findIndex(({ id }) => id === this.id);
    return place < 0 ? refuse("ItemNotFound") : place;
  }

  get name(): string {
    return this.owner.content.columns[this.index]!.name;
  }
  set name(value: unknown) {
    const name = textArgument(value);
    const { columns } = this.owner.content;
    const taken = columns.some((one) => one.id !== this.id && one.name.toLowerCase() === name.toLowerCase());
    if (name === "" || taken) refuse("InvalidArgument");
    this.owner.put({ columns: columns.map((one) => (one.id === this.id ? { ...one, name } : one)) });
  }

  get values(): Value[][] {
    return this.session.engine.values(this.owner.sheet, this.areaIn(this.owner.content.area));
  }
  set values(value: unknown) {
    const at = this.areaIn(this.owner.content.area);
    writeCells(this.session, this.owner.sheet, at, gridArgument(value, at.rows, 1));
    this.session.cellsChanged(this.owner.sheet, at);
  }

  getRange(): Range {
    return this.owner.rangeOf(this.areaIn(this.owner.content.area));
  }
  getHeaderRowRange(): Range {
    return this.owner.rangeOf(this.areaIn(this.owner.getHeaderRowRange().area));
  }
  getDataBodyRange(): Range {
    return this.owner.rangeOf(this.areaIn(bodyOf(this.owner.content)));
  }
  getTotalRowRange(): Range {
    return this.owner.rangeOf(this.areaIn(this.owner.getTotalRowRange().area));
  }

  /** What is to the right of the table moves to the left. */
  delete(): void {
    if (this.owner.content.columns.length === 1) refuse("InvalidOperation");
    const at = this.areaIn(this.owner.content.area);
    shiftCells(this.session, this.owner.sheet, { kind: "delete", at, byRows: false });
  }

  private areaIn(rows: Area): Area {
    return { ...rows, column: rows.column + this.index, columns: 1 };
  }
}
