/** What a formula refers to, and whether the library is known to calculate it as Excel does. */
import { parseArea } from "../../../xlsx/a1";
import type { Area } from "../../../xlsx/cell";

export interface Reference {
  /** As written, without quotes; null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const REFERENCE =
  String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?` +
  String.raw`(?<![\p{L}\p{N}_.$])(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!:])`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    `(?<text>"(?:[^"]|"")*")`,
    `(?<reference>${REFERENCE})`,
    String.raw`(?<call>[A-Z][A-Z0-9.]*)\(`,
    String.raw`(?<constant>(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?|(?:TRUE|FALSE)(?![\p{L}\p{N}_.(]))`,
    String.raw`(?<sign><>|<=|>=|[-+*/&,()<>=%])`,
  ].join("|"),
  "iuy",
);
const REFERENCES = new RegExp(`"(?:[^"]|"")*"|${REFERENCE}`, "giu");

/** Tried against Excel's own results; areas stand in these only. */
const OF_AREAS = new Set(
  "SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS ROWS COLUMNS".split(" "),
);
const OF_VALUES = new Set(
  "IF AND OR NOT IFERROR ROUND ROUNDUP ROUNDDOWN INT ABS LEN LEFT RIGHT MID TRIM ISBLANK ISNUMBER ISTEXT EXACT HYPERLINK".split(
    " ",
  ),
);
/** What these give may change although nothing that the formula names has changed. */
const VOLATILE = new Set("NOW TODAY RAND RANDBETWEEN RANDARRAY INDIRECT OFFSET CELL INFO".split(" "));
const WITH_CRITERIA = new Set(["COUNTIF", "COUNTIFS"]);

export function referencesOf(formula: string): Reference[] {
  return Array.from(formula.matchAll(REFERENCES), (match) => {
    const [, quoted, plain, address] = match;
    const area = address === undefined ? null : parseArea(address);
    return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
  }).filter((one) => one !== null);
}

/** True where the result can only change with the cells of `referencesOf`: no names, tables or volatile functions. */
export function hasKnownInputs(formula: string): boolean {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match || VOLATILE.has(match.groups!.call?.toUpperCase() ?? "")) return false;
  }
  return true;
}

/**
 * True for what consists of plain references, constants and functions that the library calculates as Excel does: no
 * other books, tables, names, arrays, newer or volatile functions.
 */
export function isCalculable(formula: string): boolean {
  const calls: string[] = [];
  let before = "";
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) return false;
    const { space, text, reference, call } = match.groups!;
    if (space !== undefined) continue;
    const inner = calls.at(-1) ?? "";
    if (call !== undefined) {
      const name = call.toUpperCase();
      if (!OF_AREAS.has(name) && !OF_VALUES.has(name)) return false;
      calls.push(name);
    } else if (match[0] === "(") calls.push("");
    else if (match[0] === ")") calls.pop();
    else if (text !== undefined && WITH_CRITERIA.has(inner) && /^"[<>=]*"$|[*?~]/.test(text)) {
      // What stands for blanks or for any text is counted otherwise, but for "=" and "<>".
      if (!/^"(?:=|<>)"$/.test(text)) return false;
    } else if (reference?.includes(":")) {
      const after = /^\s*[,)]/.test(formula.slice(TOKEN.lastIndex));
      if (!OF_AREAS.has(inner) || !/^(?:[,(]|.*\()$/.test(before) || !after) return false;
    }
    before = match[0];
  }
  return true;
}
