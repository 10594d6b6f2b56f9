/**
 * What is handed to Excel so that a cell holds exactly this content.
 *
 * Writing to `Range.formulas` is like typing: "=1" becomes a formula, "4/1" a date, "007" a number. Text that
 * Excel could take for something else gets the apostrophe that Excel itself uses for "this is text".
 */
import { isErrorValue } from "../../cells/error-values";
import type { CellContent } from "../../workbook/cell-content";
import type { CellValue } from "../../workbook/snapshot";

/** The number format of cells that hold text, whatever is typed into them. */
export const TEXT_FORMAT = "@";

/**
 * Begins like a formula, a number, a date (wareki too, and the English months: formulas are read the en-US way), or is
 * a truth value; or begins with an apostrophe.
 */
const COULD_BE_TAKEN =
  /^\s*(?:[=+\-@'#]|[\d０-９.,¥￥$€£%(（+＋−－＝＠]|(?:明治|大正|昭和|平成|令和|[MTSHR]\.?\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d|(?:true|false)\s*$)/iu;

/** Whether a cell with the format "@" holds it as it is: all else becomes its text there. */
export function isKeptAsText({ kind }: CellContent): boolean {
  return kind === "text" || kind === "empty";
}

/** `numberFormat`: the cell's own. */
export function asCellInput(content: CellContent, numberFormat = "General"): string | number | boolean {
  switch (content.kind) {
    case "empty":
      return "";
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return content.error;
    case "formula":
      return content.formula.startsWith("=") ? content.formula : `=${content.formula}`;
    case "text":
      // Where all is text, the apostrophe could stay and be seen.
      if (numberFormat === TEXT_FORMAT) return content.text;
      return COULD_BE_TAKEN.test(content.text) ? `'${content.text}` : content.text;
  }
}

/**
 * A cell's content from what Excel gives as its value and its formula. A text that only looks like a formula has
 * the same value and formula; a formula differs from what it computes.
 */
export function contentOf(value: CellValue, formula: CellValue): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { kind: "formula", formula };
  }
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (value === "") return { kind: "empty" };
  return isErrorValue(value) ? { kind: "error", error: value } : { kind: "text", text: value };
}

/**
 * Whether a cell that was given `wrote` still has it. Excel writes a formula's text in its own way, so of formulas
 * only that there is one is compared; and a number is its text, as which a cell for text keeps it.
 */
export function sameContent(content: CellContent, wrote: CellContent): boolean {
  return content.kind === "formula" || wrote.kind === "formula"
    ? content.kind === wrote.kind
    : String(plain(content)) === String(plain(wrote));
}

function plain(content: Exclude<CellContent, { kind: "formula" }>): CellValue {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "error":
      return content.error;
  }
}
