/** Items by いつまで: what is written, the earliest first; true dates by their month. */
import { compareDates } from "../../form/reading/fiscal-year";
import type { CalendarDate } from "../../form/reading/calendar-date";
import { readDate } from "../../form/reading/dates";
import { readDeadline } from "../../form/reading/deadline";
import type { Form } from "../../form/form";
import { foldSpaces, normalize, textOf } from "../../form/reading/normalize";
import type { CellValue } from "../../workbook/snapshot";
import { groupItems } from "./groups";
import type { Grouping } from "./groups";

export function deadlineGroups(
  forms: readonly Form[],
  monthName: (year: number, month: number) => string,
): Grouping {
  const ends = new Map<string, CalendarDate>();
  const { groups, shared } = groupItems(forms, "deadline", (value, form) => {
    const date = typeof value === "number" ? readDate(value, undefined, form.dateSystem) : null;
    const label = date ? monthName(date.year, date.month) : foldSpaces(textOf(value));
    const key = date ? `${date.year}-${date.month}` : normalize(label).toLowerCase();
    const end = date ?? endOf(value, form);
    const known = ends.get(key);
    if (end && (!known || compareDates(known, end) < 0)) ends.set(key, end);
    return [{ key, label }];
  });
  // What says no days stays in the order of the sheets, after the rest.
  const sorted = [...groups].sort((a, b) => {
    const [first, second] = [ends.get(a.key), ends.get(b.key)];
    if (first && second) return compareDates(first, second);
    return Number(!first) - Number(!second);
  });
  return { groups: sorted, shared };
}

function endOf(value: CellValue, { definition, fiscalYear, dateSystem }: Form): CalendarDate | null {
  const calendar = { fiscalYear, words: definition.deadlineWords, ...(dateSystem ? { dateSystem } : {}) };
  return readDeadline(value, undefined, calendar)?.to ?? null;
}
