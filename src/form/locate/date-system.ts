/**
 * From which year a workbook counts its days. Excel's API does not say, and the same number is a day four years and a
 * day later in the 1904 system; so the forms' own dates decide, and 1904 only when they leave no doubt.
 */
import { isDateFormat, readDate } from "../reading/dates";
import type { CalendarDate } from "../reading/calendar-date";
import { fiscalYearPeriod, isWithin, lastDay } from "../reading/fiscal-year";
import type { Field, Form } from "../form";
import type { DateSystem } from "../../workbook/snapshot";

/** The forms of one workbook, each with the date system where that is not the usual one. */
export function withDateSystem(forms: readonly Form[]): readonly Form[] {
  if (forms.some(({ dateSystem }) => dateSystem !== undefined) || dateSystemOf(forms) === 1900) return forms;
  return forms.map((form) => ({ ...form, dateSystem: 1904 }));
}

/**
 * 1904 when the true dates (作成日, deadlines) lie in the fiscal year only if counted from 1904, and more of them are
 * days that such dates have: the first of a month for 作成日, the last for a deadline. A date that was forgotten in a
 * copy of an older form lies outside the year too, but not on such a day once it is moved by four years and a day.
 */
function dateSystemOf(forms: readonly Form[]): DateSystem {
  let within = 0;
  let usual = 0;
  for (const { fiscalYear, header, items } of forms) {
    if (fiscalYear === null) continue;
    const year = fiscalYearPeriod(fiscalYear);
    const count = (field: Field | undefined, isUsual: (date: CalendarDate) => boolean): boolean => {
      if (typeof field?.value !== "number" || !isDateFormat(field.numberFormat)) return true;
      const from1900 = readDate(field.value, field.numberFormat, 1900);
      const from1904 = readDate(field.value, field.numberFormat, 1904);
      if (from1900 && isWithin(from1900, year)) return false;
      if (!from1904 || !isWithin(from1904, year)) return true;
      within += 1;
      usual += Number(isUsual(from1904)) - Number(from1900 !== null && isUsual(from1900));
      return true;
    };
    if (!count(header.createdOn, ({ day }) => day === 1)) return 1900;
    if (!items.every(({ fields }) => count(fields.deadline, isLastOfMonth))) return 1900;
  }
  return within > 0 && usual > 0 ? 1904 : 1900;
}

function isLastOfMonth({ year, month, day }: CalendarDate): boolean {
  return lastDay(year, month).day === day;
}
