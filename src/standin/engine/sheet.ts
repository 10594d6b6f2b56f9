/** One worksheet of the engine: cells, formats, merges, sizes, rules. */
import type { HeaderFooterOptions, NewFile } from "excelize-wasm";
import { areaName, cellName, columnLetters, holds, overlaps, subtract } from "./a1";
import type { Calculator } from "./calculator";
import type { Cells } from "./cells";
import { type Cell } from "./cells";
import { encodeText } from "./cells-reader";
import type { Area, Style, StyleChange, Validation, Value } from "./engine";
import { check } from "./page-setup";
import type { SheetParts } from "./sheet-reader";
import type { Styles } from "./styles";
import { columnPoints, columnWidthOf } from "./units";

/** What the sheets of one workbook share. */
export interface Shared {
  readonly file: NewFile;
  readonly styles: Styles;
  readonly calculator: Calculator;
  /** Counts the writes to cells: a formula's result holds for one generation. */
  generation: number;
}

/** From so many cells on, their texts are asked for in one call for the whole sheet. */
const BULK = 300;

export class Sheet {
  /** Whether anything of it differs from the file. */
  touched: boolean;
  merges: readonly Area[];
  validations: readonly Validation[];
  validationsTouched = false;
  protected: boolean;
  frozenRows: number;
  centerHorizontally: boolean;
  headerFooter: HeaderFooterOptions;
  gridlines: boolean;
  private loaded: Cells | null = null;
  private unshared = false;

  constructor(
    private readonly shared: Shared,
    readonly id: string,
    /** As the library knows the sheet. */
    public name: string,
    public visible: boolean,
    private readonly parts: SheetParts,
    /** The part's name in the opened file; null: a new sheet. */
    readonly part: string | null,
    private readonly read: () => Cells,
  ) {
    this.touched = part === null;
    ({ merges: this.merges, validations: this.validations, protected: this.protected } = parts);
    ({ frozenRows: this.frozenRows, centerHorizontally: this.centerHorizontally } = parts);
    ({ headerFooter: this.headerFooter, gridlines: this.gridlines } = parts);
  }

  get rowBreaks(): readonly number[] {
    return this.parts.rowBreaks;
  }

  get cells(): Cells {
    if (!this.loaded) {
      this.loaded = this.read();
      this.loaded.columnStyles.push(...this.parts.columns);
    }
    return this.loaded;
  }

  usedArea(formatted: boolean): Area | null {
    const filled = (cell: Cell) => cell.value !== "" || cell.formula !== null;
    if (!formatted) return this.cells.bounds(filled);
    return this.cells.bounds((cell) => filled(cell) || cell.style !== 0, this.merges);
  }

  value(row: number, column: number): Value {
    const cell = this.cells.at(row, column);
    if (!cell) return "";
    if (cell.formula !== null) this.calculate(row, column, cell);
    return cell.value;
  }

  private calculate(row: number, column: number, cell: Cell): void {
    const { generation, calculator } = this.shared;
    if (cell.calculated === generation) return;
    cell.text = null;
    const result = calculator.calculate(this.name, row, column, cell.formula ?? "");
    if (result.known) cell.value = result.value;
    // Without the function, the figure that the file came with is the best there is.
    else if (cell.calculated === -1) cell.value = "#NAME?";
    cell.calculated = generation;
  }

  texts(area: Area): string[][] {
    let missing = 0;
    this.visit(area, (row, column, cell) => {
      this.value(row, column);
      if (cell.text === null && typeof cell.value === "number" && cell.formula === null) missing += 1;
    });
    if (missing > BULK) {
      const rows = check(this.shared.file.GetRows(this.name)).result;
      for (const [row, column, cell] of this.cells.all()) {
        if (cell.text === null && cell.formula === null) cell.text = rows[row]?.[column] ?? "";
      }
    }
    return grid(area, (row, column) => this.text(row, column));
  }

  private text(row: number, column: number): string {
    const cell = this.cells.at(row, column);
    if (!cell) return "";
    const value = this.value(row, column);
    if (typeof value === "string") return value;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (cell.text === null) {
      const { file } = this.shared;
      const at = cellName(row, column);
      cell.text =
        cell.formula === null
          ? file.GetCellValue(this.name, at).value
          : file.CalcCellValue(this.name, at).value;
    }
    return cell.text;
  }

  formula(row: number, column: number): Value {
    const cell = this.cells.at(row, column);
    if (!cell) return "";
    if (cell.formula === null) return cell.value;
    // A formula that shares another cell's text: the library shifts its references.
    return `=${cell.formula || this.shared.file.GetCellFormula(this.name, cellName(row, column)).formula}`;
  }

  /**
   * Gives every cell that shares another's formula its own: writing to the one that has the text would make the
   * library drop it from all of them.
   */
  private unshare(): void {
    if (this.unshared) return;
    this.unshared = true;
    const { file } = this.shared;
    for (const [row, column, cell] of this.cells.all()) {
      if (cell.formula !== "") continue;
      const at = cellName(row, column);
      cell.formula = file.GetCellFormula(this.name, at).formula;
      check(file.SetCellDefault(this.name, at, ""));
      check(file.SetCellFormula(this.name, at, cell.formula));
    }
  }

  setCell(row: number, column: number, value: Value, asFormula: boolean): void {
    // As in Excel, a merged area has one cell that can be written to.
    const merge = this.merges.find((area) => holds(area, row, column));
    if (merge && (merge.row !== row || merge.column !== column)) return;
    this.unshare();
    const { file } = this.shared;
    const at = cellName(row, column);
    const cell = this.cells.ensure(row, column);
    const formula = asFormula && typeof value === "string" && value.startsWith("=") && value.length > 1;
    if (formula || value === "") {
      check(file.SetCellDefault(this.name, at, ""));
      if (formula) check(file.SetCellFormula(this.name, at, value.slice(1)));
    } else if (typeof value === "string") {
      check(file.SetCellStr(this.name, at, encodeText(value)));
    } else {
      check(file.SetCellValue(this.name, at, value));
    }
    cell.value = formula ? "" : value;
    cell.formula = formula ? value.slice(1) : null;
    cell.calculated = -1;
    cell.text = null;
    this.touched = true;
    this.shared.generation += 1;
  }

  style(row: number, column: number): Style {
    return this.shared.styles.get(this.cells.styleAt(row, column));
  }

  setStyle(area: Area, change: StyleChange): void {
    this.restyle(area, (id) => this.shared.styles.change(id, change));
  }

  clearFormats(area: Area): void {
    this.restyle(area, () => 0);
  }

  /** Gives every cell its new style, one call of the library for each run of equal ones. */
  private restyle(area: Area, next: (id: number) => number): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const end = area.column + area.columns;
      for (let column = area.column; column < end;) {
        const id = next(this.cells.styleAt(row, column));
        let last = column;
        while (last + 1 < end && next(this.cells.styleAt(row, last + 1)) === id) last += 1;
        check(this.shared.file.SetCellStyle(this.name, cellName(row, column), cellName(row, last), id));
        for (; column <= last; column += 1) {
          const cell = this.cells.ensure(row, column);
          cell.style = id;
          cell.text = null;
        }
      }
    }
    this.touched = true;
  }

  /** As in Excel: only the first cell's content stays, and merges in the way are dissolved. */
  merge(area: Area): void {
    this.merges = [...this.merges.filter((one) => !overlaps(one, area)), area];
    this.unshare();
    this.visit(area, (row, column, cell) => {
      if (row === area.row && column === area.column) return;
      if (cell.value === "" && cell.formula === null) return;
      check(this.shared.file.SetCellDefault(this.name, cellName(row, column), ""));
      Object.assign(cell, { value: "", formula: null, text: null });
      this.shared.generation += 1;
    });
    this.touched = true;
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((one) => !overlaps(one, area));
    this.touched = true;
  }

  columnWidth(column: number): number {
    return columnPoints(this.shared.file.GetColWidth(this.name, columnLetters(column)).width);
  }

  setColumnWidth(column: number, points: number): void {
    const letters = columnLetters(column);
    check(this.shared.file.SetColWidth(this.name, letters, letters, columnWidthOf(points)));
    this.touched = true;
  }

  rowHeight(row: number): number {
    return this.shared.file.GetRowHeight(this.name, row + 1).height;
  }

  setRowHeight(row: number, points: number): void {
    check(this.shared.file.SetRowHeight(this.name, row + 1, points));
    this.touched = true;
  }

  // Nothing here hides rows or columns, so these hold as the file has them; the library takes long to tell.
  rowVisible(row: number): boolean {
    return !this.cells.hiddenRows.has(row);
  }

  columnVisible(column: number): boolean {
    return !this.parts.columns.some((range) => range.hidden && column >= range.first && column <= range.last);
  }

  clearValidation(area: Area): void {
    const kept = this.validations.map((rule) => ({
      ...rule,
      areas: rule.areas.flatMap((one) => subtract(one, area)),
    }));
    this.setValidations(kept.filter((rule) => rule.areas.length > 0));
  }

  addValidation(validation: Validation): void {
    for (const area of validation.areas) this.clearValidation(area);
    this.setValidations([...this.validations, validation]);
  }

  private setValidations(validations: readonly Validation[]): void {
    this.validations = validations;
    this.validationsTouched = true;
    this.touched = true;
  }

  freezeRows(rows: number): void {
    const { frozenColumns } = this.parts;
    const { file } = this.shared;
    if (rows === 0 && frozenColumns === 0) {
      check(file.SetPanes(this.name, { Freeze: false, Split: false }));
    } else {
      check(
        file.SetPanes(this.name, {
          Freeze: true,
          XSplit: frozenColumns,
          YSplit: rows,
          TopLeftCell: cellName(rows, frozenColumns),
          ActivePane: frozenColumns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight",
        }),
      );
    }
    this.frozenRows = rows;
    this.touched = true;
  }

  protect(on: boolean): void {
    const { file } = this.shared;
    if (on && !this.protected) {
      // These two are what is forbidden.
      check(file.ProtectSheet(this.name, { SelectLockedCells: false, SelectUnlockedCells: false }));
    }
    if (!on && this.protected) check(file.UnprotectSheet(this.name));
    this.protected = on;
    this.touched = true;
  }

  setGridlines(shown: boolean): void {
    const view = { ShowGridLines: shown } as Parameters<NewFile["SetSheetView"]>[2];
    check(this.shared.file.SetSheetView(this.name, 0, view));
    this.gridlines = shown;
    this.touched = true;
  }

  tabColor(): string | null {
    const color = this.shared.file.GetSheetProps(this.name).props.TabColorRGB;
    return color ? `#${color.slice(-6).toLowerCase()}` : null;
  }

  setTabColor(color: string | null): void {
    const rgb = color === null ? "" : `FF${color.replace("#", "").toUpperCase()}`;
    check(this.shared.file.SetSheetProps(this.name, { TabColorRGB: rgb }));
    this.touched = true;
  }

  hasFormulas(): boolean {
    for (const [, , cell] of this.cells.all()) if (cell.formula !== null) return true;
    return false;
  }

  /** References to a renamed sheet, here. */
  follow(change: (formula: string) => string): void {
    for (const [row, column, cell] of this.cells.all()) {
      if (cell.formula === null) continue;
      const formula = String(this.formula(row, column));
      if (change(formula) !== formula) this.setCell(row, column, change(formula), true);
    }
    const rules = this.validations.map((rule) => ({
      ...rule,
      formula1: change(rule.formula1),
      formula2: change(rule.formula2),
    }));
    if (JSON.stringify(rules) !== JSON.stringify(this.validations)) this.setValidations(rules);
  }

  /** The area that the file names as the sheet's size. */
  prepareToSave(): void {
    const area = this.usedArea(true);
    if (this.touched && area) check(this.shared.file.SetSheetDimension(this.name, areaName(area)));
  }

  private visit(area: Area, visitor: (row: number, column: number, cell: Cell) => void): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = this.cells.rows.get(row);
      if (!cells) continue;
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns) visitor(row, column, cell);
      }
    }
  }
}

export function grid<Content>(area: Area, at: (row: number, column: number) => Content): Content[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => at(area.row + row, area.column + column)),
  );
}
