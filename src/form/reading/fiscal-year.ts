/** The fiscal year of Japanese municipalities: April to March (地方自治法第208条). */
import type { CalendarDate } from "./calendar-date";

/** From the first to the last day, both within. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const FIRST_MONTH = 4;

/** 2022 → 2022-04-01 … 2023-03-31. */
export function fiscalYearPeriod(year: number): Period {
  return monthsOf(year, FIRST_MONTH, FIRST_MONTH - 1);
}

/** The calendar year of a month within the fiscal year: March of 2022 is in 2023. */
export function yearOfMonth(fiscalYear: number, month: number): number {
  return month >= FIRST_MONTH ? fiscalYear : fiscalYear + 1;
}

export function fiscalYearOfDate(date: CalendarDate): number {
  return date.month >= FIRST_MONTH ? date.year : date.year - 1;
}

/** Whole months, 1–12, within the fiscal year. */
export function monthsOf(fiscalYear: number, fromMonth: number, toMonth: number): Period {
  return {
    from: { year: yearOfMonth(fiscalYear, fromMonth), month: fromMonth, day: 1 },
    to: lastDay(yearOfMonth(fiscalYear, toMonth), toMonth),
  };
}

export function lastDay(year: number, month: number): CalendarDate {
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** Below 0: `a` is earlier. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function isWithin(date: CalendarDate, { from, to }: Period): boolean {
  return compareDates(from, date) <= 0 && compareDates(date, to) <= 0;
}
