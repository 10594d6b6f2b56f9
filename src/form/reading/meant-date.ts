/**
 * The one day that a badly written date can only mean: 平成4年4月1日 in a form of 令和4年度, 4月1日 without its year, a
 * true date of 2004 that came of typing 4/4/1. null where more than one day, or none of the fiscal year, can be meant.
 */
import { bareDate, isDateFormat, readDate, serialOf, showsYear, validDate } from "./dates";
import type { CalendarDate } from "./calendar-date";
import { arabicNumerals, warekiOf, yearOfEra } from "./eras";
import { fiscalYearPeriod, isWithin, yearOfMonth } from "./fiscal-year";
import type { Field } from "../form";
import type { CellValue, DateSystem } from "../../workbook/snapshot";

/** The year before 令和's first. */
const REIWA = 2018;
/** An era's name or none, misspelt ones (令話, 平正) and unmeant ones among them; year, month and day. */
const WITH_YEAR = /^(\D{0,2}?)\.?(元|\d{1,2})(?:年度?|[./-])(\d{1,2})[月./-](\d{1,2})日?$/u;
const WESTERN = /^(?:西暦)?(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/u;
/** As English Excel shows it; which of the two is the month is for the fiscal year to say. */
const YEAR_LAST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;
const MONTH_DAY = /^(\d{1,2})[月./-](\d{1,2})日?$/u;

/** What is to be written: a serial number where the cell has a true date, else the day in words. */
export function meantDate(
  { value, numberFormat }: Pick<Field, "value" | "numberFormat">,
  fiscalYear: number | null,
  dateSystem: DateSystem = 1900,
): CellValue | null {
  if (fiscalYear === null || typeof value === "boolean") return null;
  const readings =
    typeof value === "string"
      ? readingsOfText(value, fiscalYear)
      : readingsOfSerial(value, numberFormat, fiscalYear, dateSystem);
  const year = fiscalYearPeriod(fiscalYear);
  const possible = readings.filter((date): date is CalendarDate => date !== null && isWithin(date, year));
  const [only] = possible;
  if (!only || new Set(possible.map(warekiOf)).size > 1) return null;
  return typeof value === "number" && isDateFormat(numberFormat)
    ? serialOf(only, dateSystem)
    : warekiOf(only);
}

/**
 * The day of a field above the table: as `readDate`; in a form of a known year also 4月14日, and 4.4.15 for 令和4年, which
 * are right as they stand.
 */
export function readDateInYear(
  { value, numberFormat }: Pick<Field, "value" | "numberFormat">,
  fiscalYear: number | null,
  dateSystem?: DateSystem,
): CalendarDate | null {
  const date = readDate(value, numberFormat, dateSystem);
  if (date || fiscalYear === null || typeof value !== "string") return date;
  const text = arabicNumerals(bareDate(value));
  if (MONTH_DAY.test(text)) return readingsOfText(text, fiscalYear)[0] ?? null;
  const short = WITH_YEAR.exec(text);
  if (!short || short[1] !== "") return null;
  const near = { from: fiscalYearPeriod(fiscalYear - 1).from, to: fiscalYearPeriod(fiscalYear + 1).to };
  return readingsOfText(text, fiscalYear).find((one) => one !== null && isWithin(one, near)) ?? null;
}

function readingsOfSerial(
  value: number,
  numberFormat: string,
  fiscalYear: number,
  dateSystem: DateSystem,
): (CalendarDate | null)[] {
  // The day is there, only its format is not.
  if (!isDateFormat(numberFormat)) return [readDate(value, undefined, dateSystem)];
  const date = readDate(value, numberFormat, dateSystem);
  // A day that is shown without its year was typed without it, and Excel took the year in which that was done.
  if (date && !showsYear(numberFormat)) return [inYear(date, fiscalYear)];
  // Excel takes a typed 4/4/1 for 2004.
  return date && date.year > 2000 && date.year < 2019
    ? [validDate(REIWA + date.year - 2000, date.month, date.day)]
    : [];
}

function readingsOfText(value: string, fiscalYear: number): (CalendarDate | null)[] {
  const text = arabicNumerals(
    bareDate(value)
      .replace(/(?<=[\d年月./-])[lI|]|[lI|](?=[\d年月日./-])/gu, "1")
      .replace(/(?<=\d)[oO]/gu, "0"),
  );
  const western = WESTERN.exec(text);
  if (western) return [readDate(text)];
  const withYear = WITH_YEAR.exec(text);
  if (withYear) {
    const [, era = "", eraYear, month, day] = withYear;
    const number = eraYear === "元" ? 1 : Number(eraYear);
    // Of 令和; the last two digits of the Christian year (22/4/1); or of an era that has gone on past its end (平成34年).
    const years = [REIWA + number, 2000 + number, yearOfEra(era, number)];
    return years.map((year) => (year === null ? null : validDate(year, Number(month), Number(day))));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [a = 0, b = 0, year = 0] = yearLast.slice(1).map(Number);
    return [validDate(year, a, b), validDate(year, b, a)];
  }
  const monthDay = MONTH_DAY.exec(text);
  if (!monthDay) return [];
  const [, month, day] = monthDay;
  return [validDate(yearOfMonth(fiscalYear, Number(month)), Number(month), Number(day))];
}

function inYear({ month, day }: CalendarDate, fiscalYear: number): CalendarDate | null {
  return validDate(yearOfMonth(fiscalYear, month), month, day);
}
