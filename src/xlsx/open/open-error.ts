/** Why a file could not be opened. */

/**
 * What a person can do about it depends on this: `damaged` and `not-a-workbook` leave only another copy of the file;
 * the other kinds are to be saved as .xlsx by the program that made them.
 */
export type OpenReason =
  | "damaged"
  | "not-a-workbook"
  | "empty"
  /** Excel 97 to 2003. */
  | "xls"
  | "xlsb"
  | "open-document"
  /** CSV, HTML, the XML of Excel 2003: text, whatever the file's name says. */
  | "text"
  /** Another Office program's document. */
  | "other-office"
  /** More parts, bytes, cells or nesting than is read; see `limits.ts`. */
  | "too-large"
  /** A document type declaration, by which XML could grow without end or name other files. No Excel writes one. */
  | "document-type"
  | "password";

export class OpenError extends Error {
  override readonly name = "OpenError";
  constructor(
    readonly code: "unreadable" | "encrypted",
    message: string,
    options: ErrorOptions & { readonly reason?: OpenReason } = {},
  ) {
    super(message, options);
    this.reason = options.reason ?? (code === "encrypted" ? "password" : "damaged");
  }
  readonly reason: OpenReason;
}
