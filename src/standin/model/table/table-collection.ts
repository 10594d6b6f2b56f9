/** Excel.TableCollection, of a sheet or of the workbook, and Excel.TableScopedCollection, of a range. */
import { intersection, MAX_ROWS } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { numberedColumns } from "../../engine/tables/tables";
import { readAddress } from "../address";
import { flagArgument, textArgument, wholeArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { unmergeArea } from "../range/range-changes";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { shiftCells } from "../shift/shift-cells";
import { Table } from "./table";
import { newTableId, tablesAt, tablesOf } from "./table-cells";

const USUAL_STYLE = "TableStyleMedium2";

abstract class Tables extends ModelObject {
  abstract override items(): readonly Table[];

  override itemAt(key: unknown): Table {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  getFirst(): Table {
    return this.getItemAt(0);
  }
  getItemAt(index: unknown): Table {
    return this.items()[wholeArgument(index, 0)] ?? refuse("ItemNotFound");
  }
  /** By name or by id. */
  getItemOrNullObject(key: unknown): Table | null {
    const wanted = textArgument(key).toLowerCase();
    const found = this.items().find(
      (one) =>
        one.name.toLowerCase() === wanted || one.id.toLowerCase() === wanted || one.legacyId === wanted,
    );
    return found ?? null;
  }
}

export class TableCollection extends Tables {
  readonly table: MemberTable = {
    className: "TableCollection",
    scalars: ["count"],
    methods: ["getCount", "getItemAt", "getItemOrNullObject"],
    changes: ["add"],
  };

  constructor(
    session: Session,
    /** The sheet whose tables they are; null: the workbook. */
    private readonly scope: string | null,
  ) {
    super(session);
  }

  override protectedBy(): string | null {
    return this.scope;
  }

  override items(): readonly Table[] {
    const { engine } = this.session;
    const sheets = this.scope === null ? engine.sheets().map(({ id }) => id) : [this.scope];
    return sheets.flatMap((sheet) =>
      tablesOf(engine, sheet).map(({ id }) => new Table(this.session, sheet, id)),
    );
  }

  /** Merged cells come apart; without headers the cells move down by a row to make place for them. */
  add(address: unknown, hasHeaders: unknown): Table {
    const { session } = this;
    const { engine } = session;
    if (!engine.putTable) return refuse("NotImplemented");
    const header = flagArgument(hasHeaders);
    const { sheet, at } = this.place(address);
    const area = { ...at, rows: Math.max(at.rows + (header ? 0 : 1), 2) };
    if (area.row + area.rows > MAX_ROWS) refuse("InvalidArgument");
    if (tablesAt(engine, sheet, area).length > 0) refuse("InvalidArgument");
    if (engine.arrays?.(sheet).some((array) => intersection(array, area))) refuse("InvalidOperation");
    if (!header) shiftCells(session, sheet, { kind: "insert", at: { ...at, rows: 1 }, byRows: true });
    unmergeArea(session, sheet, area);
    const texts = engine.texts(sheet, { ...area, rows: 1 })[0]!;
    const { id, name } = newTableId(engine);
    engine.putTable(sheet, {
      id,
      name,
      area,
      header: true,
      totals: false,
      filter: true,
      columns: numberedColumns(texts.map((text) => ({ name: text }))),
      style: USUAL_STYLE,
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
    });
    session.touch("content");
    return new Table(session, sheet, id);
  }

  /** Without a sheet's name: this sheet, of the workbook's tables the one in front. */
  private place(given: unknown): { readonly sheet: string; readonly at: Area } {
    const { engine } = this.session;
    const found =
      given instanceof Range ? { sheet: given.sheet, at: given.area } : this.addressed(textArgument(given));
    if (this.scope !== null && found.sheet !== this.scope) refuse("InvalidArgument");
    if (this.session.sheet(found.sheet).protected) refuse("AccessDenied");
    const used = engine.usedArea(found.sheet, true);
    const isWhole = found.at.rows === MAX_ROWS;
    return isWhole && used ? { ...found, at: intersection(found.at, used) ?? found.at } : found;
  }

  private addressed(text: string): { readonly sheet: string; readonly at: Area } {
    const { engine } = this.session;
    const address = readAddress(text) ?? refuse("InvalidArgument");
    const named = engine.sheets().find(({ name }) => name.toLowerCase() === address.sheet?.toLowerCase());
    if (address.sheet !== null && !named) refuse("InvalidArgument");
    return { sheet: named?.id ?? this.scope ?? engine.activeSheet(), at: address.area };
  }
}

export class TableScopedCollection extends Tables {
  readonly table: MemberTable = {
    className: "TableScopedCollection",
    methods: ["getCount", "getFirst", "getItemOrNullObject"],
  };

  constructor(
    private readonly range: Range,
    private readonly fullyContained: boolean,
  ) {
    super(range.session);
  }

  override items(): readonly Table[] {
    const { sheet, area } = this.range;
    return tablesAt(this.session.engine, sheet, area)
      .filter((one) => {
        const common = intersection(one.area, area)!;
        return !this.fullyContained || (common.rows === one.area.rows && common.columns === one.area.columns);
      })
      .map(({ id }) => new Table(this.session, sheet, id));
  }
}
