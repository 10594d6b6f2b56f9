/**
 * Text as it is compared: on a normalised copy. What is in the cell is never changed by reading it.
 */
import type { CellValue } from "../../workbook/snapshot";

/** White space of every kind, with the characters that show nothing at all. */
const BLANK = /^[\s\u180e\u200b-\u200d\u2060\ufeff]*$/u;
const SPACES = /[\s\u180e\u200b-\u200d\u2060\ufeff]+/gu;

/** NFKC (full-width letters and digits become half-width), trimmed, inner white space folded to one space. */
export function normalize(text: string): string {
  return foldSpaces(text.normalize("NFKC"));
}

/** Trimmed, inner white space (line breaks too) folded to one space; the characters stay as they are. */
export function foldSpaces(text: string): string {
  return text.replace(SPACES, " ").trim();
}

/** Empty, or only white space (full-width too). */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  // Nearly every cell begins with a visible character: no need to look at the rest of a long text.
  const first = value.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfe00)) return false;
  return BLANK.test(value);
}

/** The value as text; "" for an empty cell. */
export function textOf(value: CellValue): string {
  return typeof value === "string" ? value : String(value);
}
