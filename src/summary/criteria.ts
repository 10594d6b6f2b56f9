/** Text as a COUNTIF criterion and as a string in a formula. */
import { quoteSheet } from "../edits/geometry";

/** As it stands between quotes in a formula: `a"b` → `"a""b"`. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The criterion that is met by exactly this text: "=" first, so that ">5" or "<>" compare nothing, and "~" before
 * the wildcards * ? and before itself. As it stands in a formula, quotes and all.
 */
export function equalCriterion(text: string): string {
  return formulaText(`=${text.replace(/[~*?]/gu, "~$&")}`);
}

/** `'組織''目標'!` : always in quotes, so that any name is right. */
export function sheetPrefix(sheetName: string): string {
  return `${quoteSheet(sheetName)}!`;
}
