/**
 * Excel.TableRowCollection and Excel.TableRow: "a TableRow object represents the physical location of the table row, but
 * not the data".
 */
import { rectOf } from "../../../cells/geometry";
import type { Area, Value } from "../../engine/engine";
import { gridArgument, wholeArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { writeCells } from "../range/cell-writer";
import { clearAreas } from "../range/range-changes";
import type { Range } from "../range/range";
import { refuse } from "../refusal";
import { shiftCells } from "../shift/shift-cells";
import type { Table } from "./table";
import { bodyOf } from "./table-cells";

export class TableRowCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "TableRowCollection",
    scalars: ["count"],
    methods: ["getCount", "getItemAt"],
    changes: ["add"],
  };

  constructor(private readonly owner: Table) {
    super(owner.session);
  }

  override protectedBy(): string {
    return this.owner.sheet;
  }
  override items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.owner, index));
  }

  get count(): number {
    return bodyOf(this.owner.content).rows;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): TableRow {
    const place = wholeArgument(index, 0);
    return place < this.count ? new TableRow(this.owner, place) : refuse("ItemNotFound");
  }

  /** @param index null or -1: at the end. What is below the table moves down; a single empty row is taken first. */
  add(index?: unknown, values?: unknown): TableRow {
    const { owner, session } = this;
    const body = bodyOf(owner.content);
    const isAtEnd = index === undefined || index === null || index === -1;
    const place = isAtEnd ? body.rows : wholeArgument(index, 0, body.rows);
    const rows = Array.isArray(values) ? values.length : 1;
    const given = values === undefined || values === null ? null : gridArgument(values, rows, body.columns);
    const isEmpty = body.rows === 1 && session.engine.filledCells(owner.sheet, body).length === 0;
    const first = isEmpty && isAtEnd ? 0 : place;
    const added = isEmpty && isAtEnd ? rows - 1 : rows;
    if (added > 0) this.insert(body, isEmpty && isAtEnd ? 1 : place, added);
    const at = rectOf(body.row + first, body.column, rows, body.columns);
    if (given) writeCells(session, owner.sheet, at, given);
    session.cellsChanged(owner.sheet, at);
    return new TableRow(owner, first);
  }

  private insert(body: Area, place: number, rows: number): void {
    const { owner, session } = this;
    const before = owner.content.area;
    const at = rectOf(body.row + place, body.column, rows, body.columns);
    shiftCells(session, owner.sheet, { kind: "insert", at, byRows: true });
    const { area } = owner.content;
    // Before its first row and behind its last one the cells are not the table's own yet.
    if (area.rows !== before.rows) return;
    owner.put({ area: { ...area, row: before.row, rows: before.rows + rows } });
  }
}

export class TableRow extends ModelObject {
  readonly table: MemberTable = {
    className: "TableRow",
    scalars: ["index", "values"],
    writable: ["values"],
    methods: ["getRange"],
    changes: ["delete"],
  };

  constructor(
    private readonly owner: Table,
    readonly index: number,
  ) {
    super(owner.session);
  }

  override protectedBy(): string {
    return this.owner.sheet;
  }

  get values(): Value[][] {
    return this.session.engine.values(this.owner.sheet, this.area);
  }
  set values(value: unknown) {
    const { area } = this;
    writeCells(this.session, this.owner.sheet, area, gridArgument(value, 1, area.columns));
    this.session.cellsChanged(this.owner.sheet, area);
  }

  getRange(): Range {
    return this.owner.rangeOf(this.area);
  }

  /** What is below the table moves up. A table has one row at least: the last one is only emptied. */
  delete(): void {
    const { area, session, owner } = this;
    if (bodyOf(owner.content).rows === 1) clearAreas(session, owner.sheet, [area], "Contents");
    else shiftCells(session, owner.sheet, { kind: "delete", at: area, byRows: true });
  }

  private get area(): Area {
    const body = bodyOf(this.owner.content);
    if (this.index >= body.rows) refuse("ItemNotFound");
    return rectOf(body.row + this.index, body.column, 1, body.columns);
  }
}
