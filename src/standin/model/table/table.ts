/** Excel.Table: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
import { intersection, rectOf } from "../../../cells/geometry";
import type { Area, Table as Content } from "../../engine/engine";
import { readAddress } from "../address";
import { flagArgument, textArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { clearAreas } from "../range/range-changes";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { isName } from "../sheet/names";
import { Worksheet } from "../sheet/worksheet";
import { shiftCells } from "../shift/shift-cells";
import { bodyOf, resized, tablesAt, tablesOf } from "./table-cells";
import { TableColumnCollection } from "./table-columns";
import { TableRowCollection } from "./table-rows";

const TABLE: MemberTable = {
  className: "Table",
  scalars: [
    "id",
    "legacyId",
    "name",
    "style",
    "showHeaders",
    "showTotals",
    "showFilterButton",
    "showBandedRows",
    "showBandedColumns",
    "highlightFirstColumn",
    "highlightLastColumn",
  ],
  writable: [
    "name",
    "style",
    "showHeaders",
    "showFilterButton",
    "showBandedRows",
    "showBandedColumns",
    "highlightFirstColumn",
    "highlightLastColumn",
  ],
  objects: ["columns", "rows", "worksheet"],
  methods: ["getRange", "getHeaderRowRange", "getDataBodyRange", "getTotalRowRange"],
  changes: ["convertToRange", "delete", "resize"],
};

export class Table extends ModelObject {
  readonly table = TABLE;

  constructor(
    session: Session,
    /** The sheet's id. */
    readonly sheet: string,
    /** Of the table, in the workbook. */
    readonly number: number,
  ) {
    super(session);
  }

  /** Throws `ItemNotFound` where the table is gone. */
  get content(): Content {
    const found = tablesOf(this.session.engine, this.sheet).find(({ id }) => id === this.number);
    return found ?? refuse("ItemNotFound");
  }

  override identity(): string {
    return this.id;
  }
  override protectedBy(): string {
    return this.sheet;
  }

  get id(): string {
    return `{00000000-000C-0000-FFFF-${this.number.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
  get legacyId(): string {
    return String(this.number);
  }

  get name(): string {
    return this.content.name;
  }
  set name(value: unknown) {
    const name = textArgument(value);
    const { engine } = this.session;
    if (!isName(name)) refuse("InvalidArgument");
    const others = engine.sheets().flatMap(({ id }) => tablesOf(engine, id));
    const taken = [...others.filter(({ id }) => id !== this.number), ...engine.names()];
    if (taken.some((one) => one.name.toLowerCase() === name.toLowerCase())) refuse("InvalidArgument");
    this.put({ name });
  }

  get style(): string {
    return this.content.style;
  }
  set style(value: unknown) {
    this.put({ style: textArgument(value) });
  }

  get showHeaders(): boolean {
    return this.content.header;
  }
  /** Without them their row is empty and no longer the table's; they come back above the first row. */
  set showHeaders(value: unknown) {
    const shown = flagArgument(value);
    const { content, session, sheet } = this;
    const { area } = content;
    if (shown === content.header) return;
    if (!shown) {
      this.put({ header: false, area: { ...area, row: area.row + 1, rows: area.rows - 1 } });
      clearAreas(session, sheet, [{ ...area, rows: 1 }], "Contents");
      return;
    }
    const above = rectOf(area.row - 1, area.column, 1, area.columns);
    const { engine } = session;
    const isFree =
      above.row >= 0 &&
      engine.filledCells(sheet, above).length === 0 &&
      tablesAt(engine, sheet, above).length === 0;
    if (!isFree) shiftCells(session, sheet, { kind: "insert", at: { ...area, rows: 1 }, byRows: true });
    const row = isFree ? area.row - 1 : area.row;
    this.put({ header: true, area: { ...area, row, rows: area.rows + 1 } });
  }

  get showTotals(): boolean {
    return this.content.totals;
  }

  get showFilterButton(): boolean {
    return this.content.filter;
  }
  set showFilterButton(value: unknown) {
    if (!this.content.header) refuse("InvalidOperation");
    this.put({ filter: flagArgument(value) });
  }
  get showBandedRows(): boolean {
    return this.content.bandedRows;
  }
  set showBandedRows(value: unknown) {
    this.put({ bandedRows: flagArgument(value) });
  }
  get showBandedColumns(): boolean {
    return this.content.bandedColumns;
  }
  set showBandedColumns(value: unknown) {
    this.put({ bandedColumns: flagArgument(value) });
  }
  get highlightFirstColumn(): boolean {
    return this.content.firstColumn;
  }
  set highlightFirstColumn(value: unknown) {
    this.put({ firstColumn: flagArgument(value) });
  }
  get highlightLastColumn(): boolean {
    return this.content.lastColumn;
  }
  set highlightLastColumn(value: unknown) {
    this.put({ lastColumn: flagArgument(value) });
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet);
  }

  getRange(): Range {
    return this.rangeOf(this.content.area);
  }
  getHeaderRowRange(): Range {
    const { area, header } = this.content;
    return header ? this.rangeOf({ ...area, rows: 1 }) : refuse("ItemNotFound");
  }
  getDataBodyRange(): Range {
    return this.rangeOf(bodyOf(this.content));
  }
  getTotalRowRange(): Range {
    const { area, totals } = this.content;
    return totals
      ? this.rangeOf({ ...area, row: area.row + area.rows - 1, rows: 1 })
      : refuse("ItemNotFound");
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.session.engine.removeTable?.(this.sheet, this.number);
    this.session.touch("content");
    return range;
  }

  /** With what is in it, as VBA's ListObject.Delete. */
  delete(): void {
    const { area } = this.content;
    this.session.engine.removeTable?.(this.sheet, this.number);
    clearAreas(this.session, this.sheet, [area], "All");
  }

  /** "The new range must overlap with the original table range and the headers must be in the same row." */
  resize(newRange: unknown): void {
    const { content, session, sheet } = this;
    const area = this.areaOf(newRange);
    const { engine } = session;
    const overlapping = tablesAt(engine, sheet, area).some(({ id }) => id !== this.number);
    const least = 1 + (content.header ? 1 : 0) + (content.totals ? 1 : 0);
    if (area.row !== content.area.row || !intersection(area, content.area) || overlapping)
      refuse("InvalidArgument");
    if (area.rows < least || engine.merges(sheet).some((merge) => intersection(merge, area)))
      refuse("InvalidArgument");
    engine.putTable?.(sheet, resized(engine, sheet, content, area));
    session.touch("content");
  }

  put(change: Partial<Content>): void {
    this.session.engine.putTable?.(this.sheet, { ...this.content, ...change });
    this.session.touch("content");
  }

  rangeOf(area: Area): Range {
    return new Range(this.session, this.sheet, area);
  }

  private areaOf(given: unknown): Area {
    if (given instanceof Range) return given.sheet === this.sheet ? given.area : refuse("InvalidArgument");
    const address = readAddress(textArgument(given));
    const name = this.session.sheet(this.sheet).name.toLowerCase();
    const here = address && (address.sheet === null || address.sheet.toLowerCase() === name);
    return here ? address.area : refuse("InvalidArgument");
  }
}
