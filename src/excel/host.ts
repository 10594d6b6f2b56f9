/**
 * What the rest of the add-in sees of Excel. The panes, commands and the command line know this interface only.
 */
import type { Edit, KeptPlace } from "../edits/edit";
import type { CellPosition, Rect } from "../edits/geometry";
import type { WorkbookSnapshot } from "../form/snapshot";
import type { ExcelError } from "./errors";

export interface ApplyResult {
  /** Undoes what was applied, in the order in which it is to be applied. */
  readonly inverse: readonly Edit[];
  /** Ids of the sheets that the edits made, in order. */
  readonly createdSheets: readonly string[];
  /** Of an undo: what a person had changed since, and was left as it is. */
  readonly kept: readonly KeptPlace[];
}

export interface ExcelHost {
  /** One round trip, whatever the number of sheets and items. Rejects with an `ExcelError`. */
  readWorkbook(): Promise<WorkbookSnapshot>;
  /**
   * Applies the edits in one batch. When one fails, what was done is undone, and the promise rejects with an
   * `ExcelError` whose `undone` says whether that worked. An undo takes a second batch where a person has changed
   * something since, and one before it where a whole sheet is at stake.
   */
  apply(edits: readonly Edit[]): Promise<ApplyResult>;
  /** Brings the sheet to the front and selects the cells. */
  select(sheet: string, area: Rect): Promise<void>;
  /** The cell that is selected in Excel, of several the active one; `sheet` is its `Worksheet.id`. */
  activeCell(): Promise<{ readonly sheet: string; readonly cell: CellPosition }>;
}

export type { ExcelError };
