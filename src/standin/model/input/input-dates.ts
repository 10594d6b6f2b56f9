/** Dates and times as they are typed, with the number format that Excel gives the cell. */
import type { Value } from "../../engine/engine";

export type DateOrder = "american" | "japanese";

export interface Input {
  readonly value: Value;
  /** `value` is a formula's text with "=". */
  readonly formula: boolean;
  /** The number format that Excel gives a cell that had none. */
  readonly format?: string;
  /** `value` is one of Excel's errors, not a text that looks like one. */
  readonly error?: true;
}

export function plain(value: Value, format?: string): Input {
  return format === undefined ? { value, formula: false } : { value, formula: false, format };
}

/** A time of day may follow a date after a space. */
export function readDateInput(text: string, order: DateOrder, today: Date): Input | null {
  const whole = readDate(text, order, today) ?? readTime(text);
  if (whole) return whole;
  const match = /^(.+?) +(\d{1,2}:\d{2}(?::\d{2})?(?: *[ap]m?)?)$/i.exec(text);
  const date = match && readDate(match[1] ?? "", order, today);
  const time = match && readTime(match[2] ?? "");
  if (!date || !time) return null;
  const day = order === "japanese" ? "yyyy/m/d" : "m/d/yyyy";
  return plain(Number(date.value) + Number(time.value), `${day} h:mm`);
}

const YEAR_FIRST = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const AMERICAN = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const TWO_PARTS = /^(\d{1,2})[/-](\d{1,2})$/;
const YEAR_MONTH = /^(?:(\d{4})[/-](\d{1,2})|(\d{1,2})[/-](\d{4}))$/;
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
  const month = YEAR_MONTH.exec(text);
  if (month) return date(month[1] ?? month[4], month[2] ?? month[3], 1, "mmm-yy");
  const short = TWO_PARTS.exec(text);
  if (short) {
    const day = date(today.getFullYear(), short[1], short[2], japanese ? 'm"月"d"日"' : "d-mmm");
    return day ?? (Number(short[2]) > 31 ? date(fullYear(short[2]), short[1], 1, "mmm-yy") : null);
  }
  const named = readNamedMonth(text, today);
  if (named) return named;
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

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAY_MONTH = /^(\d{1,2})[ /-]?([a-z]{3,9})\.?(?:[ /-](\d{4}|\d{2}))?$/i;
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.?[ /-](\d{1,2})(?:, ?|[ /-])(\d{4}|\d{2})$/i;
const MONTH_NUMBER = /^([a-z]{3,9})\.?[ /-](\d{4}|\d{1,2})$/i;

/** "1-Apr", "1 April 2022", "Apr 1", "April 1, 2022", "Apr-2022", "Mar-32": English names are read everywhere. */
function readNamedMonth(text: string, today: Date): Input | null {
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) {
    const year = dayFirst[3];
    return year === undefined
      ? date(today.getFullYear(), monthOf(dayFirst[2]), dayFirst[1], "d-mmm")
      : date(fullYear(year), monthOf(dayFirst[2]), dayFirst[1], "d-mmm-yy");
  }
  const whole = MONTH_DAY_YEAR.exec(text);
  if (whole) return date(fullYear(whole[3]), monthOf(whole[1]), whole[2], "d-mmm-yy");
  const two = MONTH_NUMBER.exec(text);
  if (!two) return null;
  const [month, number = ""] = [monthOf(two[1]), two[2]];
  const day = number.length === 4 ? null : date(today.getFullYear(), month, number, "d-mmm");
  return day ?? date(fullYear(number), month, 1, "mmm-yy");
}

/** Full, or its first three letters; 0: no month. */
function monthOf(name = ""): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
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
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: *([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || hours > 9999 || (half && (hours < 1 || hours > 12))) return null;
  const hour = half ? (hours % 12) + (half === "p" ? 12 : 0) : hours;
  const format = match[3] ? "h:mm:ss" : "h:mm";
  if (half) return plain((hour * 3600 + minutes * 60 + seconds) / 86_400, `${format} AM/PM`);
  return plain((hour * 3600 + minutes * 60 + seconds) / 86_400, hours > 23 ? "[h]:mm:ss" : format);
}
