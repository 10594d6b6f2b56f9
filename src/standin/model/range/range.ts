/** Excel.Range: cells of one sheet. Where a range's relatives are found, see `range-navigation.ts`. */
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../cells/geometry";
import type { Area, Value } from "../../engine/engine";
import { wholeColumns, wholeRows } from "../address";
import { isNumberFormat } from "../../../xlsx/number-formats";
import { choiceArgument, flagArgument, gridArgument, textArgument } from "../arguments";
import { writeCells } from "./cell-writer";
import { EVENT_TYPES } from "../events";
import { typeOf } from "../input/input";
import type { MemberTable } from "../model-object";
import { RANGE_EDITS, RANGE_SEARCHES, RangeEdits } from "./range-edits";
import { RANGE_NAVIGATION } from "./range-navigation";
import { CLEARED, clearAreas, mergeArea, unmergeArea } from "./range-changes";
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./format/cell-properties";
import { PAYLOAD_LIMIT } from "../payload";
import { isLocked } from "../protection";
import { refuse } from "../refusal";
import { Worksheet } from "../sheet/worksheet";
import { ConditionalFormatCollection } from "../rules/conditional-formats";
import { DataValidation } from "../rules/data-validation";
import { TableScopedCollection } from "../table/table-collection";
import { RangeFormat } from "./format/range-format";
import { hasSpill, withSpilled } from "./range-spills";
import { cellsOf } from "./format/range-style";

const TABLE: MemberTable = {
  className: "Range",
  scalars: [
    "address",
    "addressLocal",
    "rowIndex",
    "columnIndex",
    "rowCount",
    "columnCount",
    "cellCount",
    "values",
    "formulas",
    "formulasLocal",
    "text",
    "numberFormat",
    "numberFormatLocal",
    "valueTypes",
    "hasSpill",
    "isEntireRow",
    "isEntireColumn",
    "rowHidden",
    "columnHidden",
    "hidden",
    "left",
    "top",
    "width",
    "height",
  ],
  writable: [
    "values",
    "formulas",
    "formulasLocal",
    "numberFormat",
    "numberFormatLocal",
    "rowHidden",
    "columnHidden",
  ],
  objects: ["worksheet", "format", "dataValidation", "conditionalFormats", "sort"],
  methods: [
    ...RANGE_NAVIGATION,
    ...RANGE_SEARCHES,
    "calculate",
    "getTables",
    "select",
    "getCellProperties",
    "getColumnProperties",
    "getRowProperties",
    "_ValidateArraySize",
  ],
  changes: [
    ...RANGE_EDITS,
    "clear",
    "merge",
    "unmerge",
    "setCellProperties",
    "setColumnProperties",
    "setRowProperties",
  ],
};

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MOST_CELLS = 5_000_000;

const GENERAL_LOCAL = "G/標準";
const CONTENTS = ["values", "formulas", "formulasLocal"];

export class Range extends RangeEdits<Range> {
  readonly table = TABLE;

  /** Unlocked cells take contents on a protected sheet. */
  override protectedBy(member: string, given: readonly unknown[]): string | null {
    const contents =
      CONTENTS.includes(member) || (member === "clear" && String(given[0]).toLowerCase() === "contents");
    return contents && !isLocked(this.session, this.sheet, [this.area]) ? null : this.sheet;
  }

  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }
  get address(): string {
    return this.session.addressOf(this.sheet, this.area);
  }
  get addressLocal(): string {
    return this.address;
  }
  /** null: some are and some are not. */
  get hasSpill(): boolean | null {
    return hasSpill(this.session.engine, this.sheet, this.area);
  }

  get isEntireColumn(): boolean {
    return wholeColumns(this.area);
  }
  get isEntireRow(): boolean {
    return wholeRows(this.area);
  }

  /** null for an unbounded range. */
  get values(): Value[][] | null {
    return this.unbounded ? null : this.session.engine.values(this.sheet, this.readable(3));
  }
  set values(value: unknown) {
    this.write(value);
  }
  /** A cell that something has spilled into says the formula that did it, as an array's does. */
  get formulas(): Value[][] | null {
    if (this.unbounded) return null;
    const { engine } = this.session;
    return withSpilled(engine, this.sheet, this.area, engine.formulas(this.sheet, this.readable(3)));
  }
  set formulas(value: unknown) {
    this.write(value);
  }
  get formulasLocal(): Value[][] | null {
    return this.formulas;
  }
  set formulasLocal(value: unknown) {
    this.write(value);
  }
  get text(): string[][] | null {
    return this.unbounded ? null : this.session.engine.texts(this.sheet, this.readable(3));
  }
  get valueTypes(): string[][] | null {
    const { values, formulas } = this;
    // A formula that gives no text gives a text all the same.
    return (
      values?.map((row, r) =>
        row.map((value, c) => (value === "" && formulas?.[r]?.[c] !== "" ? "String" : typeOf(value))),
      ) ?? null
    );
  }

  get numberFormat(): string[][] | null {
    return this.unbounded ? null : this.session.engine.numberFormats(this.sheet, this.readable(4));
  }
  /** null leaves a cell's format alone. */
  set numberFormat(value: unknown) {
    // "You can't set cell-level properties … on an unbounded range": excel-add-ins-ranges-unbounded.
    if (this.unbounded) refuse("InvalidArgument");
    const formatAt = gridArgument(value, this.area.rows, this.area.columns);
    for (const { row, column } of cellsOf(this.area)) {
      const format = formatAt(row - this.area.row, column - this.area.column);
      if (format === null) continue;
      this.session.engine.setNumberFormat(this.sheet, rectOf(row, column), numberFormatArgument(format));
    }
  }

  /** In Japanese only "General" is another word. */
  get numberFormatLocal(): string[][] | null {
    const local = (format: string) => (format === "General" ? GENERAL_LOCAL : format);
    return this.numberFormat?.map((row) => row.map(local)) ?? null;
  }
  set numberFormatLocal(value: unknown) {
    const plain = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(plain);
      return one === GENERAL_LOCAL ? "General" : one;
    };
    this.numberFormat = plain(value);
  }

  /** null: some are and some are not. */
  get rowHidden(): boolean | null {
    const rows = Array.from({ length: this.area.rows }, (_, row) => this.area.row + row);
    return uniform(rows.map((row) => !this.session.engine.rowVisible(this.sheet, row)));
  }
  set rowHidden(value: unknown) {
    this.format.showRows(!flagArgument(value));
  }
  get columnHidden(): boolean | null {
    const columns = Array.from({ length: this.area.columns }, (_, column) => this.area.column + column);
    return uniform(columns.map((column) => !this.session.engine.columnVisible(this.sheet, column)));
  }
  set columnHidden(value: unknown) {
    this.format.showColumns(!flagArgument(value));
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  /** Points from the sheet's corner. */
  get left(): number {
    return this.widthOf(0, this.area.column);
  }
  get top(): number {
    return this.heightOf(0, this.area.row);
  }
  get width(): number {
    return this.widthOf(this.area.column, this.area.column + this.area.columns);
  }
  get height(): number {
    return this.heightOf(this.area.row, this.area.row + this.area.rows);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.session.sheet(this.sheet).id);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, [this.area]);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, [this.area]);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, [this.area]);
  }

  /** Everything here is calculated when it is asked for; by hand, only now. */
  calculate(): void {
    this.session.engine.recalculate?.();
  }

  /** @param fullyContained without those that reach out of the range */
  getTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this, fullyContained === true);
  }

  select(): void {
    if (!this.session.sheet(this.sheet).visible) refuse("InvalidOperation");
    this.session.select(this.sheet, this.area);
  }

  clear(applyTo: unknown = "All"): void {
    const what = choiceArgument(applyTo ?? "All", CLEARED);
    const before = this.singleValue();
    clearAreas(this.session, this.sheet, [this.area], what, () => before && this.details(before.value));
  }

  merge(across: unknown = false): void {
    mergeArea(this.session, this.sheet, this.area, across === true);
  }

  unmerge(): void {
    unmergeArea(this.session, this.sheet, this.area);
  }

  getCellProperties(wanted: unknown): unknown {
    return getCellProperties(this.session, this.sheet, this.area, wanted);
  }
  setCellProperties(given: unknown): void {
    setCellProperties(this.session, this.sheet, this.area, given);
  }
  getColumnProperties(wanted: unknown): unknown {
    return getColumnProperties(this.session, this.sheet, this.area, wanted);
  }
  setColumnProperties(given: unknown): void {
    setColumnProperties(this.session, this.sheet, this.area, given);
  }

  getRowProperties(wanted: unknown): unknown {
    return getRowProperties(this.session, this.sheet, this.area, wanted);
  }
  setRowProperties(given: unknown): void {
    setRowProperties(this.session, this.sheet, this.area, given);
  }

  /** The client asks this before it sends a large array in several pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) refuse("InvalidArgument");
  }

  protected derive(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.session, this.sheet, { row, column, rows, columns });
  }

  private get unbounded(): boolean {
    return wholeColumns(this.area) || wholeRows(this.area);
  }

  /** @param least bytes of a cell in the answer, at least: what cannot be sent is not gathered first */
  private readable(least: number): Area {
    const cells = this.area.rows * this.area.columns;
    if (cells > MOST_CELLS) refuse("RangeExceedsLimit");
    if (cells * least > PAYLOAD_LIMIT) refuse("ResponsePayloadSizeLimitExceeded");
    return this.area;
  }

  private write(value: unknown): void {
    if (this.unbounded) refuse("InvalidArgument");
    const { rows, columns } = this.area;
    const before = this.singleValue();
    writeCells(this.session, this.sheet, this.area, gridArgument(value, rows, columns));
    this.session.cellsChanged(this.sheet, this.area, before && this.details(before.value));
  }

  /** What the event of a single cell tells besides its place. */
  private singleValue(): { value: Value } | undefined {
    const told = this.session.events.wanted(EVENT_TYPES.changed, this.sheet);
    const value = told && this.cellCount === 1 ? this.values?.[0]?.[0] : undefined;
    return value === undefined ? undefined : { value };
  }

  private details(before: Value): Record<string, unknown> {
    const after = this.values?.[0]?.[0] ?? "";
    return {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: typeOf(before),
      valueTypeAfter: typeOf(after),
    };
  }

  private widthOf(from: number, to: number): number {
    if (to === MAX_COLUMNS) return refuse("NotImplemented");
    const { engine } = this.session;
    let points = 0;
    for (let column = from; column < to; column += 1) {
      if (engine.columnVisible(this.sheet, column)) points += engine.columnWidth(this.sheet, column);
    }
    return points;
  }

  private heightOf(from: number, to: number): number {
    if (to === MAX_ROWS) return refuse("NotImplemented");
    const { engine } = this.session;
    let points = 0;
    for (let row = from; row < to; row += 1) {
      if (engine.rowVisible(this.sheet, row)) points += engine.rowHeight(this.sheet, row);
    }
    return points;
  }
}

/** What cannot be read as a number format is refused. */
function numberFormatArgument(value: unknown): string {
  const format = textArgument(value);
  if (!isNumberFormat(format)) return refuse("InvalidArgument");
  return /^(?:general)?$/i.test(format) ? "General" : format;
}

function uniform(flags: readonly boolean[]): boolean | null {
  const first = flags[0] ?? false;
  return flags.every((flag) => flag === first) ? first : null;
}
