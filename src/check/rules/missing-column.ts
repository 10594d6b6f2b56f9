/**
 * A required role's column is not there. Said in both phases: a form without 達成状況 is no use at the year's end
 * either. The items of a missing column count as unfilled, without a finding for each.
 */
import type { Rule } from "../rule";

export const missingColumn: Rule = {
  codes: ["missing-column"],
  form: ({ form }) =>
    form.definition.columns
      .filter(({ role, requiredIn }) => requiredIn.length > 0 && form.columns[role] === undefined)
      .map(({ role, headings }) => ({
        code: "missing-column",
        severity: "error",
        role,
        cell: null,
        item: null,
        params: { heading: headings[0] ?? role },
      })),
};
