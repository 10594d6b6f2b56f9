/** 作成日, or the day that a deadline says, lies outside the fiscal year. A form without one has no such day. */
import { cellAddress } from "../../cells/geometry";
import { isoDate } from "../../form/reading/dates";
import { readDateInYear } from "../../form/reading/meant-date";
import { fiscalYearPeriod, isWithin } from "../../form/reading/fiscal-year";
import { deadlineOf } from "../deadlines";
import type { Finding } from "../finding";
import { beginsHere, dateFix, fieldFinding, NOTHING } from "../rule";
import type { Rule } from "../rule";

export const dateOutsideYear: Rule = {
  codes: ["date-outside-year"],
  cells: { roles: ["deadline"], textsOnly: false },
  form: ({ form }) => {
    const field = form.header.createdOn;
    if (!field || form.fiscalYear === null) return [];
    const date = readDateInYear(field, form.fiscalYear, form.dateSystem);
    if (!date || isWithin(date, fiscalYearPeriod(form.fiscalYear))) return [];
    const { row, column } = field.area;
    const finding: Finding = {
      code: "date-outside-year",
      severity: "warning",
      role: "createdOn",
      cell: { row, column },
      item: null,
      params: {
        heading: field.label,
        address: cellAddress(field.area),
        value: typeof field.value === "string" ? field.value : isoDate(date),
      },
      ...dateFix(field, form),
    };
    return [finding];
  },
  item: (item, position, context) => {
    const { form } = context;
    const field = item.fields.deadline;
    if (!field || form.fiscalYear === null || !beginsHere(field, item)) return NOTHING;
    // Of a span its end: what is done from 10月 to 令和6年3月 is done in 令和6年3月.
    const to = deadlineOf(field, context)?.to;
    if (!to || isWithin(to, fiscalYearPeriod(form.fiscalYear))) return NOTHING;
    const value = typeof field.value === "string" ? field.value : isoDate(to);
    const at = { form, role: "deadline", field, position } as const;
    return [{ ...fieldFinding("date-outside-year", "warning", at, { value }), ...dateFix(field, form) }];
  },
};
