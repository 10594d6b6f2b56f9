/** 作成日, or the day that a deadline says, lies outside the fiscal year. A form without one has no such day. */
import { isoDate } from "../../form/reading/dates";
import { readDateInYear } from "../../form/reading/meant-date";
import { fiscalYearPeriod, isWithin } from "../../form/reading/fiscal-year";
import { cellFinding, dateFix } from "../rule";
import type { Rule } from "../rule";

export const dateOutsideYear: Rule = {
  roles: ["createdOn", "deadline"],
  cell: (cell, { form, deadline }) => {
    if (form.fiscalYear === null) return null;
    const { role, field } = cell;
    const date =
      role === "createdOn"
        ? readDateInYear(field, form.fiscalYear, form.dateSystem)
        : // Of a span its end: what is done from 10月 to 令和6年3月 is done in 令和6年3月.
          deadline(field)?.to;
    if (!date || isWithin(date, fiscalYearPeriod(form.fiscalYear))) return null;
    const value = typeof field.value === "string" ? field.value : isoDate(date);
    return cellFinding("date-outside-year", cell, { value }, dateFix(field, form));
  },
};
