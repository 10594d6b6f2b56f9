/** Text as a COUNTIF criterion and as a string in a formula. */
import { quoteSheet } from "../cells/geometry";

/** As it stands between quotes in a formula: `a"b` → `"a""b"`. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The criterion that is met by exactly this text: "=" first, so that ">5" or "<>" compare nothing, and "~" before
 * the wildcards * ? and before itself. The stand-in's calculator knows "~" only where no "=" is before it, and a
 * text with a wildcard in it needs none unless it begins like a comparison. As it stands in a formula, quotes and all.
 */
export function equalCriterion(text: string): string {
  const escaped = text.replace(/[~*?]/gu, "~$&");
  return formulaText(escaped !== text && /^[^=<>]/u.test(text) ? escaped : `=${escaped}`);
}

/** Excel takes a text of up to 255 characters in a formula, the signs before it among them. */
export function fitsCriterion(text: string): boolean {
  return equalCriterion(text).length - 2 <= 255;
}

/** `'組織''目標'!` : always in quotes, so that any name is right. */
export function sheetPrefix(sheetName: string): string {
  return `${quoteSheet(sheetName)}!`;
}
