/**
 * A required role's column is not there. Said in every phase: a form without 達成状況 is no use at the year's end
 * either. The items of a missing column count as unfilled, without a finding for each. The column of the reason is
 * required once a rating needs one.
 */
import { SEVERITIES } from "../finding";
import { levelThatNeedsReason } from "../reasons";
import { headingOf } from "../rule";
import type { Rule, RuleContext } from "../rule";

export const missingColumn: Rule = {
  form: (context) => {
    const { form } = context;
    const code = "missing-column";
    return form.definition.columns
      .filter(({ role }) => form.columns[role] === undefined)
      .filter(({ optional }) => !optional)
      .filter(({ role, requiredIn }) => requiredIn.length > 0 || (role === "reason" && needsReason(context)))
      .map(({ role }) => ({
        code,
        severity: SEVERITIES[code],
        role,
        cell: null,
        item: null,
        params: { heading: headingOf(form, role) },
      }));
  },
};

function needsReason(context: RuleContext): boolean {
  return context.form.items.some((item) => levelThatNeedsReason(item, context) !== null);
}
