/**
 * A workbook as plain data, as one read gives it. No Office.js, no live objects.
 */
import type { Rect, RuledArea } from "../cells/geometry";

/** "" is an empty cell; an error is its text ("#N/A"); a date is its serial number. */
export type CellValue = string | number | boolean;

/** From which year a workbook counts its days: 1904 in workbooks that began on an old Macintosh. */
export type DateSystem = 1900 | 1904;

/** What a sheet of the add-in's own is: 記入状況, 変更一覧, 提出状況, 指摘一覧; absent: 達成状況集計. */
export type OwnPurpose = "selfCheck" | "changes" | "board" | "review";

export interface OwnSheet {
  readonly area: Rect;
  readonly charts: readonly string[];
  readonly purpose?: OwnPurpose;
}

export interface SheetSnapshot {
  /** Office.js' `Worksheet.id`. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** A protected sheet refuses every write. */
  readonly protected: boolean;
  /**
   * The cells that hold something; null on an empty sheet. `values` and `numberFormats` have its size. On a sheet of
   * very many cells without those that stand far away by themselves.
   */
  readonly used: Rect | null;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Cells whose value a formula gives, in sheet coordinates. Absent: not known. */
  readonly formulas?: readonly Rect[];
  /** Merged areas, in sheet coordinates. Asked for only where the sheet can be a form. */
  readonly merges: readonly Rect[];
  /** Cells that have any data validation, in sheet coordinates. */
  readonly ruled: readonly RuledArea[];
  /** Ids of the add-in's own conditional formats; absent: not looked for. */
  readonly highlights?: readonly string[];
  /** Set on a sheet that the add-in made: the area that it owns there, and its charts' names. */
  readonly own: OwnSheet | null;
  /** The name of the font of its last used cell; absent: not known. */
  readonly font?: string;
  /** Absent: not known. */
  readonly dateSystem?: DateSystem;
  /** The text that is printed above each page, without Excel's codes; absent: none, or not known. */
  readonly pageHeader?: string;
  /** What Excel refused to tell of this sheet, and the snapshot is without. Absent: nothing. */
  readonly unread?: readonly SheetDetail[];
}

/** What is read of a sheet besides its cells. `mark`: whether the add-in made the sheet. */
export type SheetDetail = "merges" | "rules" | "formulas" | "font" | "highlights" | "mark" | "charts";

/** The add-in's own hidden sheet of lists, a column each: what refers to a column finds the same list there. */
export interface ListSheet {
  readonly id: string;
  readonly name: string;
  /** `key`: what the list is for; "" is a free column. */
  readonly lists: readonly { readonly key: string; readonly values: readonly string[] }[];
}

export interface WorkbookSnapshot {
  /** The file's name with its ending, "" when never saved. */
  readonly name: string;
  /**
   * In tab order, hidden ones too. The list sheet is there without its cells: nothing on it is anyone's. Formats and
   * rules are only those of sheets that can be a form.
   */
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  /** What the add-in keeps in the workbook: its own keys and values. */
  readonly settings: Readonly<Record<string, string>>;
  /** Absent: there is none. */
  readonly listSheet?: ListSheet;
  /** The file cannot be saved under its name: on a desktop Excel takes changes all the same. Absent: it can be. */
  readonly readOnly?: true;
  /** Formulas are calculated only when a person asks for it ([数式] > [計算方法の設定] > [手動]). Absent: at once. */
  readonly manualCalculation?: true;
}
