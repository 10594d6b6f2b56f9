/**
 * The conditions under which a cell is coloured, as formulas that every Excel since 2013 knows. `cell` is a reference
 * as it stands for the first cell of the area: H5, or $H5 where cells are merged side by side.
 */
import { HIGHLIGHT_MARK } from "../settings/highlight-mark";

/** Excel takes at most 255 characters for one text in a formula. */
const MAX_TEXT = 255;
/** Signs that keep the values of a list apart; the first that none of them has is taken. */
const SEPARATORS = ["|", "¦", "‖", "\u001f"];

export function blankCondition(cell: string): string {
  return marked(`IF(ISERROR(${cell}),FALSE,${letters(cell)}=0)`);
}

export function blankOrErrorCondition(cell: string): string {
  return marked(`IF(ISERROR(${cell}),TRUE,${letters(cell)}=0)`);
}

/** #N/A and the like. */
export function errorCondition(cell: string): string {
  return marked(`ISERROR(${cell})`);
}

/** Neither blank nor one of the values, letter for letter; or an error. */
export function outsideListCondition(cell: string, values: readonly string[]): string {
  const outside = inList(cell, values).map((found) => `ISERROR(${found})`);
  return marked(`IF(ISERROR(${cell}),TRUE,AND(${[`${letters(cell)}>0`, ...outside].join(",")}))`);
}

export function filledCondition(cell: string): string {
  return marked(`IF(ISERROR(${cell}),TRUE,${letters(cell)}>0)`);
}

/** Blank, while `other` is one of the values. */
export function blankThoughCondition(cell: string, other: string, values: readonly string[]): string {
  const found = inList(other, values).map((one) => `ISNUMBER(${one})`);
  const wanted = found.length === 1 ? found[0] : `OR(${found.join(",")})`;
  return marked(`IF(OR(ISERROR(${cell}),ISERROR(${other})),FALSE,AND(${letters(cell)}=0,${wanted}))`);
}

/** How many visible letters: full-width and no-break spaces, and those of no width, are none. */
function letters(cell: string): string {
  const bare = ['"　"', "UNICHAR(160)", "UNICHAR(8203)"].reduce(
    (text, space) => `SUBSTITUTE(${text},${space},"")`,
    cell,
  );
  return `LEN(TRIM(CLEAN(${bare})))`;
}

/** FIND is exact: it tells capitals from small letters, and knows no wildcards. Long lists need several texts. */
export function inList(cell: string, values: readonly string[]): string[] {
  const separator = SEPARATORS.find((sign) => values.every((value) => !value.includes(sign))) ?? "|";
  const texts: string[] = [];
  let text = separator;
  for (const value of values) {
    if (text.length + value.length + 1 > MAX_TEXT && text !== separator) {
      texts.push(text);
      text = separator;
    }
    text += `${value}${separator}`;
  }
  texts.push(text);
  return texts.map((one) => `FIND(${quoted(separator)}&${cell}&${quoted(separator)},${quoted(one)})`);
}

/** In pieces that Excel takes: a value of 254 letters is longer with its separators. */
function quoted(text: string): string {
  const pieces = Array.from({ length: Math.ceil(text.length / MAX_TEXT) }, (_, index) =>
    text.slice(index * MAX_TEXT, (index + 1) * MAX_TEXT),
  );
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

function marked(condition: string): string {
  return `=AND(${HIGHLIGHT_MARK},${condition})`;
}
