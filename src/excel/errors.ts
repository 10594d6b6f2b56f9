/**
 * Office.js' errors as codes of our own; `src/locales` has a sentence for each.
 */

export const EXCEL_ERROR_CODES = [
  /** A sheet is protected. */
  "protected",
  /** The workbook's structure is protected: no sheet can be added. */
  "structure-protected",
  /** Excel allows this person (or this add-in) no change. */
  "no-permission",
  /** A cell is being edited; Excel refuses every call until that ends. */
  "cell-edit",
  /** The sheet or cell that was meant is no longer there. */
  "gone",
  /** The file cannot be written to. */
  "read-only",
  /** The message was too large for one round trip. */
  "too-large",
  /** This Excel does not know the call. */
  "not-supported",
  /** Excel, or the service behind it, does not answer any more. */
  "lost",
  /** Excel has too much to do at the moment. */
  "busy",
  /** A sheet of that name is there already. */
  "name-taken",
  /** Another workbook is in front: some calls work only on the one that the person sees. */
  "other-workbook",
  /** A chart sheet or macro sheet is in front, or several sheets are selected at once. */
  "sheet-in-front",
  /** Rows, columns or cells were changed by somebody while the action was at work. */
  "moved",
  /** A person's merged cells, filter, table or pivot table stand where the change would go. */
  "in-the-way",
  /** Excel, or a way in which this workbook is used, does not allow the change (the old [ブックの共有], for one). */
  "not-allowed",
  /** Anything else. */
  "unexpected",
] as const;
export type ExcelErrorCode = (typeof EXCEL_ERROR_CODES)[number];

export interface ExcelErrorOptions extends ErrorOptions {
  /** Names of the sheets that refused. */
  readonly sheets?: readonly string[];
}

export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly sheets: readonly string[];
  constructor(
    readonly code: ExcelErrorCode,
    /** Office.js' own code and statement, for a report to the makers; never shown as the main sentence. */
    readonly detail: string,
    /** After a failed `apply`: true when the workbook is as it was, false when part of the change stayed. */
    readonly undone: boolean = true,
    options: ExcelErrorOptions = {},
  ) {
    super(`${code}: ${detail}`, options);
    this.sheets = options.sheets ?? [];
  }
}
