/**
 * The engine. The file's own parts are what counts: they are read here, kept as they are, and written back with only
 * what was changed in them (`file/save-workbook.ts`). The library excelize-wasm calculates and formats numbers, in a
 * workbook of its own that is made for it (`calculation/`), and draws charts.
 *
 * Not calculated as in Excel: array arithmetic in some functions, COUNTIF(…,"") and COUNTIF(…,"*") (use "=" and "<>"),
 * era letters in TEXT without a locale, ISERROR of a cell with a division by zero; FIND takes * and ? for wildcards.
 */
import { addSheet, moveSheet, removeSheet, renameSheet, setSheetVisible, sheetOf } from "./sheet/sheet-list";
import type {
  Area,
  Chart,
  ConditionalFormat,
  DefinedName,
  Engine,
  FilledCell,
  PageSetup,
  SheetInfo,
  Style,
  StyleChange,
  Table,
} from "./engine";
import type { AddInSettings, Validation, Value, XmlPart } from "./engine";
import { findName, withoutName } from "./file/names";
import { insertSheets } from "./file/insert-sheets";
import { renameInFormula } from "./file/rename";
import { readPageSetup } from "./sheet/page-setup";
import { readPrintNames, writePrintNames } from "./file/print-names";
import { saveWorkbook } from "./file/save-workbook";
import type { Sheet } from "./sheet/sheet";
import { grid } from "./sheet/sheet-contents";
import { captureWorkbook, type Workbook } from "./workbook";
import { workbookPart } from "../../xlsx/open/open-check";
import { inOnePiece } from "../../xlsx/pieces";
import { countsFrom1904 } from "../../xlsx/repair/repair";
import { attachmentsOf, NO_ATTACHMENTS, type Attachments } from "../../xlsx/attachments";
import { withSettings } from "./file/web-extensions";
import { newXmlPart, rootNamespace } from "./file/xml-parts";

/** Formulas that spill into what others spill: those that chase each other come to no end. */
const MOST_ROUNDS = 10;

export class ExcelizeEngine implements Engine {
  private changes = 0;
  /** No number comes twice, also after a way back. */
  private lastChange = 0;

  constructor(
    private readonly workbook: Workbook,
    readonly fileName: string,
  ) {}

  private sheet(id: string): Sheet {
    return sheetOf(this.workbook, id);
  }

  /** The sheet, about to be written to. */
  private change(id: string): Sheet {
    return sheetOf(this.changing, id);
  }

  /** The workbook, about to be changed. */
  private get changing(): Workbook {
    this.workbook.changed = true;
    this.changes = this.lastChange += 1;
    return this.workbook;
  }

  /** What a formula spills may be what another one reads. */
  private settle(): void {
    const spilling = this.workbook.sheets.filter(({ isLoaded, spills }) => isLoaded && !spills.isEmpty);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (!spilling.map(({ spills }) => spills.settle()).some(Boolean)) return;
    }
  }

  uncalculated(sheet: string, row: number, column: number): boolean {
    const one = this.sheet(sheet);
    one.value(row, column);
    return one.cells.at(row, column)?.uncalculated ?? false;
  }

  spills(sheet: string): readonly Area[] {
    const one = this.sheet(sheet);
    // With its cells the sheet reads what they have spilled.
    return one.cells.rows.size === 0 ? [] : one.spills.areas();
  }

  dateSystem(): 1900 | 1904 {
    const file = this.workbook.original?.package;
    return file && countsFrom1904(file.text(workbookPart(file))) ? 1904 : 1900;
  }

  changeCount(): number {
    return this.changes;
  }

  capture(): () => void {
    const { changes } = this;
    const restore = captureWorkbook(this.workbook);
    return () => {
      restore();
      this.changes = changes;
    };
  }

  sheets(): readonly SheetInfo[] {
    return this.workbook.sheets.map((one) => ({
      id: one.id,
      name: one.name,
      visible: one.visible,
      veryHidden: one.veryHidden,
      protected: one.protected,
    }));
  }

  activeSheet(): string {
    return this.workbook.active;
  }

  activate(sheet: string): void {
    this.workbook.active = this.sheet(sheet).id;
    this.workbook.changed = true;
  }

  addSheet(name: string): string {
    return addSheet(this.changing, name);
  }

  insertSheets(file: Uint8Array, names: readonly string[]): string[] {
    return insertSheets(this.changing, file, names);
  }

  copySheet(id: string): string {
    const source = this.sheet(id);
    const [copied = ""] = insertSheets(this.changing, this.save(), [source.name]);
    const copy = this.change(copied);
    // Within one workbook nothing of what they look at is left behind.
    for (const [row, column, cell] of source.cells.all()) {
      if (!cell.formula?.includes("!") || cell.array) continue;
      copy.setCell(row, column, `=${renameInFormula(cell.formula, source.name, copy.name)}`, true);
    }
    copy.validations = source.validations.map((rule) => ({ ...rule, source: null }));
    return copied;
  }

  attachments(id: string): Attachments {
    const file = this.workbook.original?.package;
    const { part } = this.sheet(id);
    const others = file && part !== null ? attachmentsOf(file, part) : NO_ATTACHMENTS;
    return { ...others, chart: this.charts(id).length };
  }

  removeSheet(sheet: string): void {
    removeSheet(this.changing, sheet);
  }

  renameSheet(sheet: string, name: string): void {
    renameSheet(this.changing, sheet, name);
  }

  setSheetVisible(sheet: string, visible: boolean, veryHidden = false): void {
    setSheetVisible(this.changing, sheet, visible, veryHidden);
  }

  moveSheet(sheet: string, position: number): void {
    moveSheet(this.changing, sheet, position);
  }

  tabColor(sheet: string): string | null {
    return this.sheet(sheet).tabColor;
  }

  setTabColor(sheet: string, color: string | null): void {
    this.change(sheet).setTabColor(color);
  }

  gridlines(sheet: string): boolean {
    return this.sheet(sheet).gridlines;
  }

  setGridlines(sheet: string, shown: boolean): void {
    this.change(sheet).setGridlines(shown);
  }

  usedArea(sheet: string, formatted = false): Area | null {
    return this.sheet(sheet).usedArea(formatted);
  }

  filledCells(sheet: string, area: Area): readonly FilledCell[] {
    return this.sheet(sheet).filledCells(area);
  }

  values(sheet: string, area: Area): Value[][] {
    const one = this.sheet(sheet);
    return grid(area, (row, column) => one.value(row, column));
  }

  texts(sheet: string, area: Area): string[][] {
    return this.sheet(sheet).texts(area);
  }

  formulas(sheet: string, area: Area): Value[][] {
    const one = this.sheet(sheet);
    return grid(area, (row, column) => one.formula(row, column));
  }

  arrays(sheet: string): readonly Area[] {
    return this.sheet(sheet).arrays();
  }

  numberFormats(sheet: string, area: Area): string[][] {
    const one = this.sheet(sheet);
    return grid(area, (row, column) => one.style(row, column).numberFormat);
  }

  setCell(sheet: string, row: number, column: number, value: Value, asFormula: boolean): void {
    this.change(sheet).setCell(row, column, value, asFormula);
    this.settle();
    this.workbook.recalculate = true;
  }

  setError(sheet: string, row: number, column: number, error: string): void {
    this.change(sheet).setError(row, column, error);
    this.settle();
    this.workbook.recalculate = true;
  }

  setNumberFormat(sheet: string, area: Area, format: string): void {
    this.change(sheet).setStyle(area, { numberFormat: format });
  }

  style(sheet: string, row: number, column: number): Style {
    return this.sheet(sheet).style(row, column);
  }

  setStyle(sheet: string, area: Area, change: StyleChange): void {
    this.change(sheet).setStyle(area, change);
  }

  clearFormats(sheet: string, area: Area): void {
    this.change(sheet).clearFormats(area);
  }

  copyFormat(
    from: { readonly sheet: string; readonly row: number; readonly column: number },
    to: { readonly sheet: string; readonly row: number; readonly column: number },
  ): void {
    const id = this.sheet(from.sheet).cells.styleAt(from.row, from.column);
    this.change(to.sheet).setStyleId(to.row, to.column, id);
  }

  merges(sheet: string): readonly Area[] {
    return this.sheet(sheet).merges;
  }

  merge(sheet: string, area: Area): void {
    this.change(sheet).merge(area);
    this.settle();
    this.workbook.recalculate = true;
  }

  unmerge(sheet: string, area: Area): void {
    this.change(sheet).unmerge(area);
    this.settle();
  }

  columnWidth(sheet: string, column: number): number {
    return this.sheet(sheet).columnWidth(column);
  }

  setColumnWidth(sheet: string, column: number, points: number): void {
    this.change(sheet).setColumnWidth(column, points);
  }

  rowHeight(sheet: string, row: number): number {
    return this.sheet(sheet).rowHeight(row);
  }

  setRowHeight(sheet: string, row: number, points: number): void {
    this.change(sheet).setRowHeight(row, points);
  }

  rowVisible(sheet: string, row: number): boolean {
    return this.sheet(sheet).rowVisible(row);
  }

  columnVisible(sheet: string, column: number): boolean {
    return this.sheet(sheet).columnVisible(column);
  }

  setRowVisible(sheet: string, row: number, visible: boolean): void {
    this.change(sheet).setRowVisible(row, visible);
  }

  setColumnVisible(sheet: string, column: number, visible: boolean): void {
    this.change(sheet).setColumnVisible(column, visible);
  }

  rowBreaks(sheet: string): readonly number[] {
    return this.sheet(sheet).rowBreaks;
  }
  setRowBreaks(sheet: string, rows: readonly number[]): void {
    this.change(sheet).setRowBreaks(rows);
  }

  validations(sheet: string): readonly Validation[] {
    return this.sheet(sheet).validations.map(({ source, ...rule }) => {
      void source;
      return rule;
    });
  }

  clearValidation(sheet: string, area: Area): void {
    this.change(sheet).clearValidation(area);
  }

  addValidation(sheet: string, validation: Validation): void {
    this.change(sheet).addValidation(validation);
  }

  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    return this.sheet(sheet).conditionalFormats.map(({ id, areas, type, formula, stopIfTrue, look }) => {
      return { id, areas, type, formula, stopIfTrue, look };
    });
  }

  setConditionalFormats(sheet: string, formats: readonly ConditionalFormat[]): void {
    this.change(sheet).setConditionalFormats(formats);
  }

  holds(sheet: string, formula: string, rows: number, columns: number): boolean {
    return this.workbook.shared.calculation.isTrue(this.sheet(sheet).name, formula, rows, columns);
  }

  charts(sheet: string): readonly Chart[] {
    return this.workbook.charts.list(this.sheet(sheet));
  }

  putChart(sheet: string, chart: Chart): void {
    this.workbook.charts.put(this.change(sheet), chart);
  }

  removeChart(sheet: string, name: string): void {
    this.workbook.charts.remove(this.change(sheet), name);
  }

  tables(sheet: string): readonly Table[] {
    return this.sheet(sheet).tables.map(({ part, ...table }) => {
      void part;
      return table;
    });
  }

  putTable(sheet: string, table: Table): void {
    this.change(sheet).putTable(table);
    this.settle();
  }

  removeTable(sheet: string, id: number): void {
    this.change(sheet).removeTable(id);
    this.settle();
  }

  pageSetup(id: string): PageSetup {
    const sheet = this.sheet(id);
    return { ...readPageSetup(sheet.frame), ...readPrintNames(this.workbook, sheet) };
  }

  setPageSetup(id: string, change: Partial<PageSetup>): void {
    const sheet = this.change(id);
    writePrintNames(this.workbook, sheet, change);
    sheet.setPageSetup(change);
  }

  frozenRows(sheet: string): number {
    return this.sheet(sheet).frozenRows;
  }

  frozenColumns(sheet: string): number {
    return this.sheet(sheet).frozenColumns;
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.change(sheet).freeze(rows, columns);
  }

  names(): readonly DefinedName[] {
    return this.workbook.names
      .filter((one) => !one.name.startsWith("_xlnm."))
      .map(({ name, refersTo, sheet, visible }) => ({ name, refersTo, sheet, visible }));
  }

  setName(name: DefinedName): void {
    const { workbook } = this;
    const refersTo = name.refersTo.replace(/^=/, "");
    const before = findName(workbook.names, name.name, name.sheet);
    const others = withoutName(this.changing.names, name.name, name.sheet);
    workbook.names = [...others, { ...name, refersTo, source: before?.source ?? null }];
    workbook.shared.calculation.restart();
    workbook.recalculate = true;
  }

  removeName(name: string, sheet: string | null): void {
    const { workbook } = this;
    if (!findName(this.changing.names, name, sheet)) return;
    workbook.names = withoutName(workbook.names, name, sheet);
    workbook.shared.calculation.restart();
    workbook.recalculate = true;
  }

  xmlParts(): readonly XmlPart[] {
    return this.workbook.xmlParts.map(({ id, namespace, xml }) => ({ id, namespace, xml }));
  }

  addXmlPart(xml: string): XmlPart {
    const part = newXmlPart(xml, [...this.workbook.xmlPartsBefore, ...this.workbook.xmlParts]);
    this.changing.xmlParts = [...this.workbook.xmlParts, part];
    return { id: part.id, namespace: part.namespace, xml };
  }

  setXmlPart(id: string, xml: string): void {
    const namespace = rootNamespace(xml);
    if (!this.workbook.xmlParts.some((one) => one.id === id))
      throw new Error(`there is no custom XML part ${id}`);
    this.changing.xmlParts = this.workbook.xmlParts.map((one) =>
      one.id === id ? { ...one, xml, namespace } : one,
    );
  }

  removeXmlPart(id: string): void {
    this.changing.xmlParts = this.workbook.xmlParts.filter((one) => one.id !== id);
  }

  addInSettings(): readonly AddInSettings[] {
    return this.workbook.webExtensions.map(({ addIn, settings }) => ({ addIn, settings }));
  }

  setAddInSettings(addIn: string, settings: AddInSettings["settings"]): void {
    this.changing.webExtensions = withSettings(this.workbook.webExtensions, addIn, settings);
  }

  protect(sheet: string, on: boolean, allowed?: readonly string[]): void {
    this.change(sheet).protect(on, allowed);
  }

  setManualCalculation(on: boolean): void {
    this.recalculate();
    this.workbook.shared.calculation.manual = on;
  }

  recalculate(): void {
    const { sheets } = this.workbook;
    const { calculation } = this.workbook.shared;
    const { manual } = calculation;
    calculation.manual = false;
    for (const sheet of sheets) for (const [row, column] of sheet.cells.all()) sheet.value(row, column);
    this.settle();
    calculation.manual = manual;
  }

  save(): Uint8Array {
    return inOnePiece(this.saveInPieces());
  }

  saveInPieces(): Generator<void, Uint8Array> {
    return saveWorkbook(this.workbook);
  }
}
