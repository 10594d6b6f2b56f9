/** One worksheet of the engine: its contents, and sizes, rules, view and protection. */
import type { HeaderFooterOptions, NewFile } from "excelize-wasm";
import { areaName, cellName, columnLetters, subtract } from "../../../xlsx/a1";
import type { Cells } from "../../../xlsx/cells";
import type { KeptFormat } from "../styles/conditional-formats";
import type { Area, ConditionalFormat, Validation } from "../engine";
import { check, type Margins } from "./page-setup";
import { SheetContents, type Shared } from "./sheet-contents";
import type { SheetParts } from "./sheet-reader";
import { columnPoints, columnWidthOf } from "../units";

export class Sheet extends SheetContents {
  validations: readonly Validation[];
  validationsTouched = false;
  conditionalFormats: readonly KeptFormat[];
  formatsTouched = false;
  veryHidden = false;
  protected: boolean;
  protectionTouched = false;
  frozenRows: number;
  centerHorizontally: boolean;
  margins: Margins;
  headerFooter: HeaderFooterOptions;
  gridlines: boolean;
  private breaks: readonly number[] | null = null;

  constructor(
    shared: Shared,
    readonly id: string,
    name: string,
    public visible: boolean,
    parts: SheetParts,
    /** The part's name in the opened file; null: a new sheet. */
    readonly part: string | null,
    read: () => Cells,
  ) {
    super(shared, name, parts, read);
    this.touched = part === null;
    this.conditionalFormats = parts.conditionalFormats;
    ({ validations: this.validations, protected: this.protected, gridlines: this.gridlines } = parts);
    ({
      frozenRows: this.frozenRows,
      centerHorizontally: this.centerHorizontally,
      margins: this.margins,
    } = parts);
    this.headerFooter = parts.headerFooter;
  }

  get rowBreaks(): readonly number[] {
    return this.breaks ?? this.parts.rowBreaks;
  }

  set rowBreaks(rows: readonly number[]) {
    this.breaks = [...new Set(rows)].sort((a, b) => a - b);
    this.touched = true;
  }

  /** null: as the file has them. */
  get changedBreaks(): readonly number[] | null {
    return this.breaks;
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

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.conditionalFormats = formats.map((format) => {
      const known = this.conditionalFormats.find(({ id }) => id === format.id);
      return { ...format, rule: known?.rule ?? null, around: known?.around ?? "" };
    });
    this.formatsTouched = true;
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
    this.protectionTouched = true;
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
    // The looks of formats made here must be among the workbook's before that is written.
    for (const { rule, look } of this.conditionalFormats) if (rule === null) this.shared.looks.idOf(look);
    const area = this.usedArea(true);
    if (this.touched && area) check(this.shared.file.SetSheetDimension(this.name, areaName(area)));
  }
}
