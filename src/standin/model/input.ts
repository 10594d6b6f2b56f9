/**
 * What Excel makes of text that is put into a cell: number, date, truth value, formula or text.
 * From an add-in dates are read the American way (office-js #1559), from a Japanese keyboard the Japanese way.
 */
import type { Value } from "../engine/engine";

export type DateOrder = "american" | "japanese";

export interface Input {
  readonly value: Value;
  /** `value` is a formula's text with "=". */
  readonly formula: boolean;
  /** The number format that Excel gives a cell that had none. */
  readonly format?: string;
}

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ERRORS.test(value);
}

export function readInput(text: string, order: DateOrder, today: Date): Input {
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { value: text, formula: true };
  const trimmed = text.normalize("NFKC").trim();
  const read = readNumber(trimmed) ?? readDate(trimmed, order, today) ?? readTime(trimmed);
  if (read) return read;
  if (/^(?:true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === "true");
  if (/^[+-].|^@./s.test(text)) return { value: `=${text.replace(/^@/, "")}`, formula: true };
  return plain(text);
}

function plain(value: Value, format?: string): Input {
  return format === undefined ? { value, formula: false } : { value, formula: false, format };
}

const NUMBER = /^(\()?([+-])?([¥$])?(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?(%)?(\))?$/i;

function readNumber(text: string): Input | null {
  const match = NUMBER.exec(text);
  if (!match || Boolean(match[1]) !== Boolean(match[8])) return null;
  const [, bracket, sign, currency, whole = "", fraction = "", exponent = "", percent] = match;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${fraction}${exponent}`);
  const value = (bracket || sign === "-" ? -size : size) / (percent ? 100 : 1);
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return plain(value, `0${decimals}%`);
  if (currency) return plain(value, `${currency}#,##0${decimals}`);
  if (whole.includes(",")) return plain(value, `#,##0${decimals}`);
  return plain(value, exponent ? "0.00E+00" : undefined);
}

const YEAR_FIRST = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const AMERICAN = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_DAY = /^(\d{1,2})[/-](\d{1,2})$/;
const JAPANESE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;
const JAPANESE_ERA = /^(明治|大正|昭和|平成|令和)(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/;
const SHORT_ERA = /^([MTSHR])(\d{1,2})([./-])(\d{1,2})\3(\d{1,2})$/i;
const ERA_STARTS: Readonly<Record<string, number>> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  M: 1868,
  T: 1912,
  S: 1926,
  H: 1989,
  R: 2019,
};

function readDate(text: string, order: DateOrder, today: Date): Input | null {
  const japanese = order === "japanese";
  const iso = YEAR_FIRST.exec(text);
  if (iso) return date(iso[1], iso[3], iso[4], japanese ? "yyyy/m/d" : "m/d/yyyy");
  const short = MONTH_DAY.exec(text);
  if (short) return date(today.getFullYear(), short[1], short[2], japanese ? 'm"月"d"日"' : "d-mmm");
  if (!japanese) {
    const match = AMERICAN.exec(text);
    return match && date(fullYear(match[4]), match[1], match[3], "m/d/yyyy");
  }
  const written = JAPANESE.exec(text);
  if (written) {
    const format = written[1] ? 'yyyy"年"m"月"d"日"' : 'm"月"d"日"';
    return date(written[1] ?? today.getFullYear(), written[2], written[3], format);
  }
  const era = JAPANESE_ERA.exec(text);
  if (era) return date(eraYear(era[1], era[2]), era[3], era[4], '[$-411]ggge"年"m"月"d"日"');
  const letter = SHORT_ERA.exec(text);
  return letter && date(eraYear(letter[1]?.toUpperCase(), letter[2]), letter[4], letter[5], "[$-411]ge.m.d");
}

function fullYear(digits = ""): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function eraYear(era = "", year = ""): number {
  return (ERA_STARTS[era] ?? 0) + (year === "元" ? 1 : Number(year)) - 1;
}

function date(year: unknown, month: unknown, day: unknown, format: string): Input | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = Date.UTC(y, m - 1, d);
  const read = new Date(time);
  const exists = read.getUTCFullYear() === y && read.getUTCMonth() === m - 1 && read.getUTCDate() === d;
  return exists && y >= 1900 && y <= 9999 ? plain(serial(time), format) : null;
}

/** Excel's 1900 system, which counts a 29 February 1900 that never was. */
function serial(time: number): number {
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days > 60 ? days : days - 1;
}

function readTime(text: string): Input | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  return plain((hours * 3600 + minutes * 60 + seconds) / 86_400, match[3] ? "h:mm:ss" : "h:mm");
}
