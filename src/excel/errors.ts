/**
 * Office.js' errors as codes of our own; `src/locales` has a sentence for each.
 */

export const EXCEL_ERROR_CODES = [
  /** The sheet (or workbook) is protected. */
  "protected",
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
  /** A sheet of that name is there already. */
  "name-taken",
  /** Anything else. */
  "unexpected",
] as const;
export type ExcelErrorCode = (typeof EXCEL_ERROR_CODES)[number];

export class ExcelError extends Error {
  override readonly name = "ExcelError";
  constructor(
    readonly code: ExcelErrorCode,
    /** Office.js' own code and statement, for a report to the makers; never shown as the main sentence. */
    readonly detail: string,
    /** After a failed `apply`: true when the workbook is as it was, false when part of the change stayed. */
    readonly undone: boolean = true,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
