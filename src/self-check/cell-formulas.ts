/** What is in a cell, as formulas: nothing, an error, a value outside its list, or something. */
import { formulaText } from "../summary/criteria";
import { inList } from "../highlight/formulas";

/**
 * Signs that show nothing and that people have in their cells, mostly by copying from web pages and PDF files. Spaces and
 * control characters are TRIM's and CLEAN's matter. Source: `BLANK` in form/reading/normalize.ts, of which these occur.
 */
export const INVISIBLE = [
  "\u3000",
  "\u00a0",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u2002",
  "\u2003",
  "\u2009",
] as const;

/** The kinds of what stands in a cell, as the numbers that `kindFormula` gives. */
export const KIND = { blank: 0, filled: 1, error: 2, offList: 3 } as const;

/** The text without what shows nothing. `signs`: the cells that hold these signs. */
export function bareText(value: string, signs: readonly string[]): string {
  const rest = signs.reduce((text, sign) => `SUBSTITUTE(${text},${sign},"")`, value);
  return `TRIM(CLEAN(${rest}))`;
}

/** `choices`: [] where anything may stand. `others`: references of cells in which the text may stand as well. */
export function kindFormula(
  value: string,
  choices: readonly string[],
  signs: readonly string[],
  others: readonly string[] = [],
): string {
  const filled =
    choices.length === 0 ? `${KIND.filled}` : `IF(${isOneOf(value, choices)},${KIND.filled},${KIND.offList})`;
  const all = [value, ...others.map((other) => `IFERROR(${other},"!")`)].join("&");
  return `IF(ISERROR(${value}),${KIND.error},IF(LEN(${bareText(all, signs)})=0,${KIND.blank},${filled}))`;
}

/** Letter for letter one of the texts. */
export function isOneOf(value: string, texts: readonly string[]): string {
  const found = inList(value, texts).map((one) => `ISNUMBER(${one})`);
  return found.length === 1 ? (found[0] ?? "") : `OR(${found.join(",")})`;
}

/** Replaces one text after the other, in the order given. */
export function replaced(value: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce(
    (text, [from, to]) => `SUBSTITUTE(${text},${formulaText(from)},${formulaText(to)})`,
    value,
  );
}

const DIGITS = [..."0123456789"];
const WIDE_DIGITS = [..."０１２３４５６７８９"];

export const NARROW_DIGITS = WIDE_DIGITS.map((wide, index) => [wide, DIGITS[index] ?? ""] as const);

/** Nothing but digits, one at least. */
export function isDigits(value: string): string {
  return `AND(LEN(${value})>0,LEN(${replaced(
    value,
    DIGITS.map((digit) => [digit, ""]),
  )})=0)`;
}
