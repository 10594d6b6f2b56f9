/**
 * A category or rating that is not in its list: near to one value (fix: that value), or near to none. Blanks and
 * errors are other rules' matter.
 */
import { isBlank, textOf } from "../../form/reading/normalize";
import { choicesOf, matchChoice } from "../choices";
import { cellFinding, textFix } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "../../cells/error-values";

export const listValue: Rule = {
  roles: ["category", "rating"],
  cell: (cell, { form }) => {
    const { role, field } = cell;
    const choices = choicesOf(form.definition, role);
    if (choices.length === 0 || isBlank(field.value) || isErrorValue(field.value)) return null;
    const value = textOf(field.value);
    const match = matchChoice(value, choices);
    if (match.kind === "exact") return null;
    if (match.kind === "none") {
      return cellFinding("not-in-list", cell, { value, choices: choices.map(({ label }) => label) });
    }
    // A remark beside the value would be lost.
    const fix = match.remark ? null : textFix(field, match.label);
    return cellFinding("near-match", cell, { value, expected: match.label }, fix);
  },
};
