/** One worksheet of the engine: its contents, and sizes, rules, view and protection. */
import { without } from "../../../cells/geometry";
import type { Cells } from "../../../xlsx/cells";
import type { KeptFormat } from "../styles/conditional-formats";
import type { Area, ConditionalFormat, PageSetup, Table, Validation, Value } from "../engine";
import { setChild, frameOf } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";
import { readColumns, setColumns, type ColumnRange } from "./columns";
import { writePageSetup } from "./page-setup";
import { SheetContents, type Shared } from "./sheet-contents";
import { setFrozen, setGridlines, setTabColor } from "./sheet-properties";
import type { KeptValidation, SheetParts } from "./sheet-reader";
import { columnName, tableOfHeader, type KeptTable } from "../tables/tables";
import { columnPoints, columnWidthOf } from "../units";

/** In the file's unit, where it says nothing. */
const USUAL_COLUMN_WIDTH = 9.140625;

/** What a sheet is made from. */
export interface SheetSource {
  /** The sheet's part without its cells. */
  readonly frame: string;
  /** The element with the cells. */
  readonly data: string;
  /** The part's name in the opened file; null: a new sheet. */
  readonly part: string | null;
  readonly parts: SheetParts;
  read(): Cells;
  readTables(): readonly KeptTable[];
}

/** Like the ids that Excel itself gives: a pattern with the sheet's number in the file. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

export class Sheet extends SheetContents {
  readonly id: string;
  /** The part without its cells, as it is now: settings are written here at once, lists of rules when it is saved. */
  frame: string;
  readonly data: string;
  readonly part: string | null;
  validations: readonly KeptValidation[];
  conditionalFormats: readonly KeptFormat[];
  veryHidden = false;
  protected: boolean;
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  rowBreaks: readonly number[];
  tabColor: string | null;
  private columns: readonly ColumnRange[];
  private ownTables: readonly KeptTable[] | null = null;
  private fileTables: readonly KeptTable[] | null = null;

  constructor(
    shared: Shared,
    /** `sheetId` in the file. */
    readonly number: number,
    name: string,
    public visible: boolean,
    /** As it was read. */
    readonly source: SheetSource,
  ) {
    const columns = readColumns(source.frame);
    super(shared, name, source.parts.merges, () => {
      const cells = source.read();
      cells.columnStyles.push(...columns);
      return cells;
    });
    this.id = sheetId(number);
    this.columns = columns;
    ({ frame: this.frame, data: this.data, part: this.part } = source);
    const { parts } = source;
    ({ validations: this.validations, conditionalFormats: this.conditionalFormats } = parts);
    ({ protected: this.protected, gridlines: this.gridlines, tabColor: this.tabColor } = parts);
    ({ frozenRows: this.frozenRows, frozenColumns: this.frozenColumns, rowBreaks: this.rowBreaks } = parts);
  }

  override capture(): () => void {
    const contents = super.capture();
    const { frame, validations, conditionalFormats, visible, veryHidden, columns } = this;
    const { frozenRows, frozenColumns, gridlines, rowBreaks, tabColor, ownTables } = this;
    const kept = {
      frame,
      validations,
      conditionalFormats,
      visible,
      veryHidden,
      columns,
      protected: this.protected,
    };
    const view = { frozenRows, frozenColumns, gridlines, rowBreaks, tabColor, ownTables };
    return () => {
      contents();
      Object.assign(this, kept, view);
    };
  }

  /** As the file has them. */
  get tablesBefore(): readonly KeptTable[] {
    return (this.fileTables ??= this.source.readTables());
  }
  get tables(): readonly KeptTable[] {
    return this.ownTables ?? this.tablesBefore;
  }

  putTable(table: Table): void {
    const part = this.tablesBefore.find(({ id }) => id === table.id)?.part ?? null;
    this.ownTables = [...this.tables.filter(({ id }) => id !== table.id), { ...table, part }];
    if (!table.header) return;
    const { row, column } = table.area;
    table.columns.forEach(({ name }, place) => {
      const said = this.cells.at(row, column + place);
      if (said?.value !== name || said.formula !== null) super.setCell(row, column + place, name, false);
    });
  }

  protected override tableAreas(): readonly Area[] {
    return this.tables.map(({ area }) => area);
  }

  removeTable(id: number): void {
    this.ownTables = this.tables.filter((one) => one.id !== id);
  }

  /** A header cell holds its column's name: always a text, never a formula, and no other column's. */
  override setCell(row: number, column: number, value: Value, asFormula: boolean): void {
    super.setCell(row, column, value, asFormula);
    const table = tableOfHeader(this.tables, row, column);
    if (!table) return;
    const place = column - table.area.column;
    const others = table.columns.filter((_, index) => index !== place).map(({ name }) => name);
    const said = this.value(row, column);
    const name = columnName(typeof said === "boolean" ? String(said).toUpperCase() : String(said), others);
    const columns = table.columns.map((one, index) => (index === place ? { ...one, name } : one));
    this.putTable({ ...table, columns });
  }

  setRowBreaks(rows: readonly number[]): void {
    this.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  }

  columnWidth(column: number): number {
    const range = this.columns.find(({ first, last }) => column >= first && column <= last);
    return columnPoints(range?.width ?? this.source.parts.usualColumnWidth ?? USUAL_COLUMN_WIDTH);
  }

  setColumnWidth(column: number, points: number): void {
    this.frame = setColumns(
      this.frame,
      { first: column, last: column },
      { width: columnWidthOf(points), customWidth: 1 },
    );
    this.columns = readColumns(this.frame);
  }

  rowHeight(row: number): number {
    return this.cells.rowHeights.get(row) ?? this.source.parts.usualRowHeight;
  }

  setRowHeight(row: number, points: number): void {
    this.cells.rowHeights.set(row, points);
    this.changedRows.add(row);
  }

  rowVisible(row: number): boolean {
    return !this.cells.hiddenRows.has(row);
  }

  columnVisible(column: number): boolean {
    return !this.columns.some((range) => range.hidden && column >= range.first && column <= range.last);
  }

  setRowVisible(row: number, visible: boolean): void {
    if (visible) this.cells.hiddenRows.delete(row);
    else this.cells.hiddenRows.add(row);
    this.changedRows.add(row);
  }

  setColumnVisible(column: number, visible: boolean): void {
    this.frame = setColumns(this.frame, { first: column, last: column }, { hidden: visible ? null : 1 });
    this.columns = readColumns(this.frame);
  }

  clearValidation(area: Area): void {
    const kept = this.validations.map((rule) => ({
      ...rule,
      areas: rule.areas.flatMap((one) => without(one, area)),
    }));
    this.validations = kept.filter((rule) => rule.areas.length > 0);
  }

  addValidation(validation: Validation): void {
    for (const area of validation.areas) this.clearValidation(area);
    this.validations = [...this.validations, { ...validation, source: null }];
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.conditionalFormats = formats.map((format) => {
      const known = this.conditionalFormats.find(({ id }) => id === format.id);
      return { ...format, rule: known?.rule ?? null, around: known?.around ?? "" };
    });
  }

  freeze(rows: number, columns: number): void {
    this.frame = setFrozen(this.frame, rows, columns);
    this.frozenRows = rows;
    this.frozenColumns = columns;
  }

  protect(on: boolean, allowed: readonly string[] = []): void {
    if (on === this.protected) return;
    const { prefix } = frameOf(this.frame);
    const free = allowed.map((attribute) => ` ${attribute}="0"`).join("");
    const element = on ? `<${prefix}sheetProtection sheet="1" objects="1" scenarios="1"${free}/>` : "";
    this.frame = setChild(this.frame, "sheetProtection", element, WORKSHEET);
    this.protected = on;
  }

  setGridlines(shown: boolean): void {
    this.frame = setGridlines(this.frame, shown);
    this.gridlines = shown;
  }

  setTabColor(color: string | null): void {
    this.frame = setTabColor(this.frame, color);
    this.tabColor = color;
  }

  setPageSetup(change: Partial<PageSetup>): void {
    this.frame = writePageSetup(this.frame, change);
  }

  /** References to a renamed sheet, here. Those in the part's text follow when it is written. */
  follow(change: (formula: string) => string): void {
    for (const [, , cell] of this.cells.all()) if (cell.formula) cell.formula = change(cell.formula);
    this.validations = this.validations.map((rule) => ({
      ...rule,
      formula1: change(rule.formula1),
      formula2: change(rule.formula2),
    }));
    this.conditionalFormats = this.conditionalFormats.map((format) => ({
      ...format,
      formula: change(format.formula),
    }));
  }

  /**
   * Has come from another workbook: its references are written as they read here. Those that name sheets are kept as
   * changed, so that no sheet that was renamed before is followed in them.
   */
  arrive(change: (formula: string) => string): void {
    for (const [row, column, cell] of [...this.cells.all()]) {
      if (cell.formula?.includes("!") && !cell.array)
        this.setCell(row, column, `=${change(cell.formula)}`, true);
    }
    this.validations = this.validations.map((rule) => {
      if (!rule.formula1.includes("!") && !rule.formula2.includes("!")) return rule;
      return { ...rule, formula1: change(rule.formula1), formula2: change(rule.formula2), source: null };
    });
  }

  /** References to a sheet that is gone: such formulas are errors now, and are written as such. */
  lose(change: (formula: string) => string): void {
    for (const [row, column, cell] of this.cells.all()) {
      const formula = cell.formula && change(cell.formula);
      if (formula !== cell.formula) this.setCell(row, column, `=${formula}`, true);
    }
    this.validations = this.validations.map((rule) => {
      const formula1 = change(rule.formula1);
      return formula1 === rule.formula1 ? rule : { ...rule, formula1, source: null };
    });
  }
}
