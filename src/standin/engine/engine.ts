/**
 * The workbook engine's interface: a real .xlsx, opened, calculated and saved. The object model (`../model`) and
 * the page (`../page`) know only this; `excelize-engine.ts` implements it over excelize-wasm.
 *
 * Rows and columns are zero-based. Sheets are addressed by `id`, which stays when a sheet is renamed.
 */
import type { Attachments } from "../../xlsx/attachments";
import type { Area, Value } from "../../xlsx/cell";

export type { Area, Value };
export { OpenError, type OpenReason } from "../../xlsx/open/open-error";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Hidden so that a person cannot show it from the tabs' menu. */
  readonly veryHidden: boolean;
  readonly protected: boolean;
}

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#rrggbb". */
  readonly color: string;
}

export interface Style {
  readonly font: Font;
  /** "#rrggbb", null: no fill. */
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly borders: Readonly<
    Record<
      "top" | "bottom" | "left" | "right",
      { readonly style: BorderStyle; readonly color: string } | null
    >
  > & {
    /** Absent: none. */
    readonly diagonalDown?: { readonly style: BorderStyle; readonly color: string } | null;
    readonly diagonalUp?: { readonly style: BorderStyle; readonly color: string } | null;
  };
  /** false: the cell can be written to on a protected sheet. Absent: locked. */
  readonly locked?: false;
}
export type BorderStyle = "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double";

/** A data validation in the words of OOXML (`ST_DataValidationType` …). */
export interface Validation {
  readonly areas: readonly Area[];
  readonly type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  /** For a list: the source as in the file, `"a,b"` with its quotes, or a reference without "=". */
  readonly formula1: string;
  readonly formula2: string;
  readonly operator: string;
  readonly allowBlank: boolean;
  readonly showDropdown: boolean;
  readonly error: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  /** The Japanese input method's mode in these cells, as `ST_DataValidationImeMode`; absent: none is asked for. */
  readonly imeMode?: string;
}

/** What a conditional format makes of a cell; null: as the cell has it. Colours are "#rrggbb". */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

/** A conditional format. Those of another kind than "expression" are told, moved and removed, but not made here. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** `ST_CfType`: "expression", "cellIs", "colorScale" … */
  readonly type: string;
  /** Of an expression, without "=" and as it stands for the first area's first cell; else "". */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly look: ConditionalLook;
}

export interface Chart {
  readonly name: string;
  readonly type: "barClustered" | "columnClustered" | "barStacked100" | "other";
  readonly title: string;
  readonly alternativeText: string;
  readonly series: readonly {
    readonly name: string;
    /** References with the sheet's name, absolute: "'達成状況集計'!$A$6:$A$10". */
    readonly categories: string;
    readonly values: string;
    readonly color: string | null;
    /** Of the figures at its bars: "#rrggbb" and number format. Absent: as Excel shows them by itself. */
    readonly labelColor?: string;
    readonly labelFormat?: string;
  }[];
  /** Absent: as Excel draws it by itself (a legend, no labels, categories from the origin on). */
  readonly legend?: boolean;
  /** Absent: on the right. */
  readonly legendPosition?: "bottom" | "top" | "left" | "right";
  readonly dataLabels?: boolean;
  readonly reverseCategories?: boolean;
  /** Between bars, in per cent of a bar; absent: 150. */
  readonly gapWidth?: number;
  /** Top-left corner and size in points on the sheet. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cells that are a table ([テーブルとして書式設定]). */
export interface Table {
  /** Unique in the workbook. */
  readonly id: number;
  readonly name: string;
  /** With its header row and its row of totals. */
  readonly area: Area;
  readonly header: boolean;
  readonly totals: boolean;
  /** Buttons to filter in the header. */
  readonly filter: boolean;
  /** From left to right. The header cells say the same; ids are the table's own. */
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  /** "TableStyleMedium2"; "": none. */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

export interface PageSetup {
  readonly orientation: "landscape" | "portrait";
  /** Office.js' `Excel.PaperType`, "a4" for A4. */
  readonly paper: string;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** Per cent; absent: 100. Holds where nothing is fitted. */
  readonly scale?: number;
  /** "A1:H30" on the sheet itself; null: none. */
  readonly printArea: string | null;
  /** "$1:$3"; null: none. */
  readonly titleRows: string | null;
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly centerHorizontally: boolean;
  /** Points from the paper's edge: of the cells at the top and the bottom, and of the footer. */
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly footerMargin: number;
}

/**
 * A name; `sheet` is the id of the sheet that it is scoped to, null for the workbook. `refersTo` is given
 * without "=" as in the file, and taken with or without it. Excel's own names (`_xlnm.…`) are not among them.
 */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
  readonly visible: boolean;
}

/** A custom XML part: its id ("{GUID}") and its text. */
export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

/** What one add-in keeps in the workbook for itself: JSON texts by their names. */
export interface AddInSettings {
  /** The id of its manifest. */
  readonly addIn: string;
  readonly settings: Readonly<Record<string, string>>;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  /** The value is a formula's result. */
  readonly calculated: boolean;
}

export interface Engine {
  readonly fileName: string;

  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  activate(sheet: string): void;
  addSheet(name: string): string;
  /**
   * Sheets of another .xlsx file, behind all others; `names` []: all. Gives their ids. Throws an `OpenError` for what
   * is no workbook, an `Error` for a name that it does not have. Optional, as below.
   */
  /** What hangs on a sheet in parts of its own. */
  attachments?(sheet: string): Attachments;
  /** A copy behind all others; gives its id. Charts, pictures, comments and tables do not come along. */
  copySheet?(sheet: string): string;
  insertSheets?(file: Uint8Array, names: readonly string[]): string[];
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** Optional members: the object model refuses the call ("NotImplemented") where an engine has none of them. */
  setSheetVisible?(sheet: string, visible: boolean, veryHidden?: boolean): void;
  /** `position` is zero-based among all sheets. */
  moveSheet?(sheet: string, position: number): void;
  /** "#rrggbb", null: none. */
  tabColor?(sheet: string): string | null;
  setTabColor?(sheet: string, color: string | null): void;
  gridlines?(sheet: string): boolean;
  setGridlines?(sheet: string, shown: boolean): void;

  /** Smallest area that holds every cell with a value (or, with `formatted`, with a value, style or merge). */
  usedArea(sheet: string, formatted?: boolean): Area | null;
  /** The cells of the area that hold something, row by row: of a large area most hold nothing. */
  filledCells(sheet: string, area: Area): readonly FilledCell[];
  /** Calculated values, one array per row. */
  values(sheet: string, area: Area): Value[][];
  /** What a person sees: values in their number formats. */
  texts(sheet: string, area: Area): string[][];
  /** Formulas with "=", else the value. */
  formulas(sheet: string, area: Area): Value[][];
  /** Whether it is a formula that nobody here can calculate: its value only stands for that. Optional, as above. */
  uncalculated?(sheet: string, row: number, column: number): boolean;
  /** Where formulas have spilled, each formula's own cell first. Optional, as above. */
  spills?(sheet: string): readonly Area[];
  /** The areas of formulas that were put into several cells at once. Optional, as above. */
  arrays?(sheet: string): readonly Area[];
  numberFormats(sheet: string, area: Area): string[][];
  /** Sets one cell. A string beginning with "=" is a formula when `asFormula`, else text. "" empties it. */
  setCell(sheet: string, row: number, column: number, value: Value, asFormula: boolean): void;
  /** Puts one of Excel's errors ("#N/A") into a cell, by itself and not as text. Optional, as above. */
  setError?(sheet: string, row: number, column: number, error: string): void;
  setNumberFormat(sheet: string, area: Area, format: string): void;
  style(sheet: string, row: number, column: number): Style;
  /** Changes only what is named, cell by cell. */
  setStyle(sheet: string, area: Area, change: StyleChange): void;
  clearFormats(sheet: string, area: Area): void;
  /** Gives a cell the whole format of another, what the engine does not know of it too. Optional, as above. */
  copyFormat?(
    from: { readonly sheet: string; readonly row: number; readonly column: number },
    to: { readonly sheet: string; readonly row: number; readonly column: number },
  ): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;

  /** Points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, points: number): void;
  rowVisible(sheet: string, row: number): boolean;
  columnVisible(sheet: string, column: number): boolean;
  /** Optional, as above. */
  setRowVisible?(sheet: string, row: number, visible: boolean): void;
  setColumnVisible?(sheet: string, column: number, visible: boolean): void;
  /** Zero-based rows that begin a new page by hand, in order. */
  rowBreaks(sheet: string): readonly number[];
  /** Optional, as above. */
  setRowBreaks?(sheet: string, rows: readonly number[]): void;

  validations(sheet: string): readonly Validation[];
  /** Removes rules from just these cells; a rule that also covers others stays on those. */
  clearValidation(sheet: string, area: Area): void;
  addValidation(sheet: string, validation: Validation): void;

  /** In order of priority, the first wins. */
  conditionalFormats?(sheet: string): readonly ConditionalFormat[];
  /** All that the sheet is to have; those with an id that it has already keep what is not told here. */
  setConditionalFormats?(sheet: string, formats: readonly ConditionalFormat[]): void;
  /** Whether the formula is true, its relative references moved by so many rows and columns. */
  holds?(sheet: string, formula: string, rows: number, columns: number): boolean;

  charts(sheet: string): readonly Chart[];
  /** Adds the chart, or replaces the one of that name. */
  putChart(sheet: string, chart: Chart): void;
  removeChart(sheet: string, name: string): void;

  /** Optional, as above. */
  tables?(sheet: string): readonly Table[];
  /** Adds the table, or replaces the one of that id; its header cells come to say its columns' names. */
  putTable?(sheet: string, table: Table): void;
  /** Its cells stay as they are. */
  removeTable?(sheet: string, id: number): void;

  pageSetup(sheet: string): PageSetup;
  setPageSetup(sheet: string, change: Partial<PageSetup>): void;
  frozenRows(sheet: string): number;
  frozenColumns(sheet: string): number;
  /** Rows at the top and columns at the left; 0 of both: none. */
  freeze(sheet: string, rows: number, columns: number): void;

  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  removeName(name: string, sheet: string | null): void;

  xmlParts(): readonly XmlPart[];
  addXmlPart(xml: string): XmlPart;
  setXmlPart(id: string, xml: string): void;
  removeXmlPart(id: string): void;

  /** Optional, as above. */
  addInSettings?(): readonly AddInSettings[];
  setAddInSettings?(addIn: string, settings: AddInSettings["settings"]): void;

  /** `allowed`: what may be done all the same, by the attributes of `sheetProtection` (ECMA-376 part 1, 18.3.1.85). */
  protect(sheet: string, on: boolean, allowed?: readonly string[]): void;

  /** By hand: formulas keep their results until `recalculate`. Optional, as above. */
  setManualCalculation?(on: boolean): void;
  recalculate?(): void;

  /** From which year the file counts its days. Optional, as above. */
  dateSystem?(): 1900 | 1904;
  /** Another number after every change that a person would miss; bringing a sheet to the front is none. Optional, as above. */
  changeCount?(): number;
  /** Gives how to put the workbook back as it is now, as often as it is called. Optional, as above. */
  capture?(): () => void;
  /** The whole workbook as an .xlsx file. */
  save(): Uint8Array;
  /** The same; what is changed before its end may be in the file or not. Optional, as above. */
  saveInPieces?(): Generator<void, Uint8Array>;
}

export type StyleChange = Partial<Omit<Style, "font" | "borders" | "locked">> & {
  readonly locked?: boolean;
  readonly font?: Partial<Font>;
  readonly borders?: Partial<Style["borders"]>;
};
