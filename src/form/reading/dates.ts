/**
 * Dates as they stand in cells: true dates (serial numbers) and text in every common spelling.
 */
import type { CalendarDate } from "./calendar-date";
import { arabicNumerals, ERA_PATTERN, eraHolds, yearOfEra } from "./eras";
import { normalize } from "./normalize";
import type { CellValue, DateSystem } from "../../workbook/snapshot";

const WESTERN = /^(?:西暦)?(\d{4})[年.,、/-](\d{1,2})[月.,、/-](\d{1,2})日?$/u;
const WAREKI = new RegExp(
  `^(${ERA_PATTERN})[.,]?(元|\\d{1,2})[年.,、/-](\\d{1,2})[月.,、/-](\\d{1,2})日?$`,
  "iu",
);
/** 令和4年(2022年)4月1日: the same year once more, in brackets. */
const OTHER_YEAR = /\((?:西暦)?(?:(?:19|20)\d\d|(?:令和|平成|昭和|[rhs])\.?\d{1,2})年?\)/iu;
/** 20220401, as file names and exports write it. */
const EIGHT_DIGITS = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u;
/** (金), (月・祝), 金曜日; 金 by itself only behind 日. */
const WEEKDAY =
  /[([〔](?:[日月火水木金土](?:曜日?)?)?[・,、/]?(?:祝日?|休日?)?[)\]〕]$|[日月火水木金土]曜日?$|(?<=日 ?)[日月火水木金土]$/u;
/** Behind a date: 午前9時, 17:00, 9時30分, T09:00:00Z. */
const TIME =
  /(?:(?<=[日)])| |T)(?:午前|午後|[AP]M)? ?\d{1,2}(?::\d\d(?::\d\d(?:\.\d{1,6})?)?|時(?:\d{1,2}分|半)?) ?(?:Z|[AP]M)?$/iu;
/** What people write behind the day on which a form was made. */
const BEHIND = /(?:付け?|現在|時点|作成|記入|記載|提出|策定|決定|更新|修正|改訂?|改定)(?:日|分)?$/u;
/** No date with what is written around it is longer. */
const LONGEST = 60;
/** A number format that shows a date: a year, month, day or era code outside quotes and brackets. */
const DATE_FORMAT = /[ymdeg]/iu;

/**
 * The date that a person reads in the cell, or null. A number is a date when its number format shows one
 * (without a format: always), or when its eight digits say one; an impossible date (13月, 2月30日, 令和元年4月1日)
 * is null.
 */
export function readDate(
  value: CellValue,
  numberFormat?: string,
  dateSystem: DateSystem = 1900,
): CalendarDate | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") {
    const shown = numberFormat === undefined || isDateFormat(numberFormat);
    return (shown ? dateOfSerial(value, dateSystem) : null) ?? dateOfDigits(String(value));
  }
  const text = bareDate(value);
  const western = WESTERN.exec(text);
  if (western) return validDate(Number(western[1]), Number(western[2]), Number(western[3]));
  const digits = dateOfDigits(text);
  if (digits) return digits;
  const wareki = WAREKI.exec(text) ?? WAREKI.exec(arabicNumerals(text));
  if (!wareki) return null;
  const [, era = "", eraYear = "", month, day] = wareki;
  const year = yearOfEra(era, eraYear === "元" ? 1 : Number(eraYear));
  const date = year === null ? null : validDate(year, Number(month), Number(day));
  return date && eraHolds(era, date) ? date : null;
}

/** The text without what people write around a date: brackets, the weekday, the time, 現在; NFKC, no white space. */
export function bareDate(text: string): string {
  const plain = normalize(text);
  if (plain.length > LONGEST) return plain;
  let rest = plain.replace(/^['’‘`]/u, "").replace(/^[([【〔](.*)[)\]】〕]$/u, "$1");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest
      .replace(/[.。,、]$/u, "")
      .replace(TIME, "")
      .replace(WEEKDAY, "")
      .replace(BEHIND, "")
      .trim();
  }
  return rest.replace(OTHER_YEAR, "").replaceAll(" ", "");
}

/** "2022-04-01". */
export function isoDate(date: CalendarDate): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}

export function isDateFormat(numberFormat: string): boolean {
  return DATE_FORMAT.test(codesOf(numberFormat));
}

/** False for "m/d" and the like. */
export function showsYear(numberFormat: string): boolean {
  return /[yge]/iu.test(codesOf(numberFormat));
}

function codesOf(numberFormat: string): string {
  return numberFormat.replace(
    /"[^"]*"|\\.|\[[^\]]*\]|(?:g\/)?(?:general|標準|通用格式|standard)|e[+-]/giu,
    "",
  );
}

/** The number that a true date cell holds; the other way round than `readDate`. */
export function serialOf({ year, month, day }: CalendarDate, dateSystem: DateSystem = 1900): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return dateSystem === 1904 ? days - 1462 : days;
}

/** The date if the calendar has it, else null. */
export function validDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? { year, month, day } : null;
}

function dateOfDigits(text: string): CalendarDate | null {
  const match = EIGHT_DIGITS.exec(text);
  return match ? validDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * Excel's 1900 system: day 1 is 1900-01-01, and day 60 is the 1900-02-29 that never was, so that from
 * March 1900 on the count runs from 1899-12-30; the days before are left out, since a number as small as that is
 * none that anybody meant as a date. 1904 system: day 0 is 1904-01-01, 1462 days later.
 */
function dateOfSerial(serial: number, dateSystem: DateSystem): CalendarDate | null {
  const day = Math.floor(serial) + (dateSystem === 1904 ? 1462 : 0);
  if (!(day >= 61 && day <= 2_958_465) || serial < 0) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
