/**
 * A required role's column is not there. Said in both phases: a form without 達成状況 is no use at the year's end
 * either. The items of a missing column count as unfilled, without a finding for each. The column of the reason is
 * required once a rating needs one.
 */
import type { Rule } from "../rule";
import type { RuleContext } from "../context";
import { levelThatNeedsReason } from "../reasons";

export const missingColumn: Rule = {
  codes: ["missing-column"],
  form: (context) => {
    const { form } = context;
    return form.definition.columns
      .filter(({ role }) => form.columns[role] === undefined)
      .filter(({ role, requiredIn }) => requiredIn.length > 0 || (role === "reason" && needsReason(context)))
      .map(({ role, headings }) => ({
        code: "missing-column",
        severity: "error",
        role,
        cell: null,
        item: null,
        params: { heading: headings[0] ?? role },
      }));
  },
};

function needsReason(context: RuleContext): boolean {
  if (!context.form.definition.scale.some(({ reasonRequired }) => reasonRequired)) return false;
  return context.form.items.some((item) => levelThatNeedsReason(item, context) !== null);
}
