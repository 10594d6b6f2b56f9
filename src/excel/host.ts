/**
 * What the rest of the add-in sees of Excel. The panes, commands and the command line know this interface only.
 */
import type { Edit, KeptPlace } from "../workbook/edit";
import type { CellPosition, Rect } from "../cells/geometry";
import type { CellBlock } from "../workbook/patch-sheet";
import type { Settings } from "../settings/stored";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { SelfTestReport } from "./conformance/report";
import type { SelfTestOptions, SelfTestSheet } from "./conformance/self-test";
import type { AttachmentKind } from "../workbook/attachments";
import type { ExcelError } from "./errors";

export interface ApplyResult {
  /** Undoes what was applied, in the order in which it is to be applied. */
  readonly inverse: readonly Edit[];
  /** Ids of the sheets that the edits made, in order. */
  readonly createdSheets: readonly string[];
  /** Of an undo: what a person had changed since, and was left as it is. */
  readonly kept: readonly KeptPlace[];
  /**
   * What is only for the eye and could not be done: how the sheet lies in the window (`front`), how it is printed
   * (`page`). Absent or []: all has been done.
   */
  readonly unfinished?: readonly ("front" | "page")[];
}

/** Which sheets are worth reading closely: the form's own knowledge, which the adapter is given. */
export interface FormSigns {
  /** For the sheets of one workbook: by a sheet's name and its first rows, or all of them. */
  couldBeForm(settings: Settings): (sheetName: string, values: readonly (readonly CellValue[])[]) => boolean;
  /** A form that says nowhere of which year it is: its title may be printed above the page. */
  lacksYear(sheet: SheetSnapshot): boolean;
}

/** What happened in Excel; `area` is null where rows, columns or the sheet itself changed. */
export interface SheetEvent {
  readonly kind: "changed" | "selected" | "activated";
  /** Office.js' `Worksheet.id`. */
  readonly sheet: string;
  readonly area: Rect | null;
}

/** How the workbook is to be read. */
export interface Reading {
  /** Looks for the add-in's own conditional formats too. */
  readonly highlights?: boolean;
  /** Is told how far a long reading is; not called when one message holds everything. */
  readonly onBlock?: (progress: ReadingProgress) => void;
  /** The sheet in front is read as closely as a form, whatever stands on it. */
  readonly frontAsForm?: true;
  /** How many sheets the workbook has, where that is known: no more are asked for than there may be. */
  readonly sheets?: number;
  /** Ends a long reading between two messages: the promise rejects then. */
  readonly signal?: AbortSignal;
}

/** Rows of the sheets that the overview has not shown whole. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Sheets of an .xlsx file. */
export interface SheetsOfFile {
  readonly file: Uint8Array;
  readonly sheets: readonly {
    /** In the file. */
    readonly from: string;
    /** What it is to be called; Excel's rules for names hold already, and no sheet has it. */
    readonly name: string;
    /** As the file shows them: they stand where a formula has lost the sheet that it looked at. */
    readonly used: Rect | null;
    readonly values: readonly (readonly CellValue[])[];
    /** What hangs on it in the file. */
    readonly attachments: Readonly<Record<AttachmentKind, number>>;
  }[];
}

export interface TakenSheets {
  readonly inverse: readonly Edit[];
  /** `Worksheet.id`, in the order of what was asked for. */
  readonly sheets: readonly string[];
  /** Formulas in whose place stands the value that the file shows. */
  readonly replaced: number;
  /** What hangs on the sheets in the file, and on none of them here. */
  readonly leftBehind: readonly AttachmentKind[];
}

export interface ExcelHost {
  /**
   * Two round trips, whatever the number of sheets and items; more in the cases that `read-workbook.ts` names. Rejects
   * with an `ExcelError`.
   */
  readWorkbook(reading?: Reading): Promise<WorkbookSnapshot>;
  /**
   * Applies the edits: one round trip to look at what is about to be changed, one to change it, and one for how a new
   * sheet is shown and printed. More where one message does not hold it. When one fails, what was done is undone, and
   * the promise rejects with an `ExcelError` whose `undone` says whether that worked. What a person has changed since
   * is left alone by an undo.
   * @param plannedOn the reading that the edits were made on, since rows may have moved and another reading may have ended
   * since; absent: the last one
   */
  apply(edits: readonly Edit[], plannedOn?: WorkbookSnapshot): Promise<ApplyResult>;
  /** A frame may be drawn in between: to read, to find the forms, to plan and to write are pieces of their own (issue 20). */
  pause?(): Promise<void>;
  /**
   * Copies of another workbook's sheets, at the end: one round trip to look, one to take them in, one to name them. When
   * it fails, what has come is taken away again, and the promise rejects with an `ExcelError`. ExcelApi 1.13.
   */
  takeIn(file: SheetsOfFile): Promise<TakenSheets>;
  /**
   * Copies of sheets of this workbook under these names, each behind its own; gives their ids. Three round trips. When
   * it fails, what has come is taken away again, and the promise rejects with an `ExcelError`.
   */
  copySheets(
    wanted: readonly { readonly sheet: string; readonly name: string }[],
  ): Promise<readonly string[]>;
  /** Edits that take these sheets away, as long as nobody writes on them from now on. One round trip. */
  takingAway(sheets: readonly string[]): Promise<readonly Edit[]>;
  /** Brings the sheet to the front and selects the cells. */
  select(sheet: string, area: Rect): Promise<void>;
  /** The cells of an area of a sheet; null where a formula is among them. One round trip. */
  readCells(sheet: string, area: Rect): Promise<CellBlock | null>;
  /**
   * Tells of cells that a person (or another add-in) has changed, and of selections, until the function that this gives
   * is called. Excel tells of most changes, not of all: a hint to look, nothing to rely on.
   */
  watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>>;
  /**
   * Tries what the add-in relies on in the Excel that is there, in a sheet of its own that is removed afterwards.
   * Rejects where that sheet cannot be added.
   */
  selfTest(options: SelfTestOptions): Promise<SelfTestReport>;
  /** Removes the sheet of a self-test that was cut off; does nothing where it is not there. */
  removeSelfTestSheet(sheet: SelfTestSheet): Promise<void>;
  /** Whether Excel opens the pane by itself when it opens this workbook. One round trip. */
  opensPane(): Promise<boolean>;
  /** Calculates all formulas that are out of date, as F9 does: for workbooks that do not calculate by themselves. */
  calculate(): Promise<void>;
  /** The cell that is selected in Excel, of several the active one; `sheet` is its `Worksheet.id`. */
  activeCell(): Promise<{ readonly sheet: string; readonly cell: CellPosition }>;
}

export type { ExcelError, SelfTestReport, SelfTestSheet };
