/**
 * A level that needs a reason, and none is given; a dash or なし is none. Only in the evaluation, and only where the
 * form has the column: without it `missing-column` is said once.
 */
import type { Field } from "../../form/form";
import { isBlank, normalize, textOf } from "../../form/reading/normalize";
import { levelThatNeedsReason } from "../reasons";
import { beginsHere, fieldFinding, headingOf, NOTHING } from "../rule";
import type { Rule } from "../rule";
import type { RuleContext } from "../context";
import { placeholderOf } from "./placeholder";

const NO_REASON = /^(?:特に)?(?:なし|無し|無)[。.]?$/u;

export const reasonRequired: Rule = {
  codes: ["reason-required"],
  item: (item, position, context) => {
    const level = levelThatNeedsReason(item, context);
    if (level === null) return NOTHING;
    const field = item.fields.reason;
    if (!field || !beginsHere(field, item) || saysWhy(field, context)) return NOTHING;
    const { form } = context;
    const params = { value: level, ratingHeading: headingOf(form, "rating") };
    return [fieldFinding("reason-required", "error", { form, role: "reason", field, position }, params)];
  },
};

function saysWhy({ value }: Field, context: RuleContext): boolean {
  if (isBlank(value)) return false;
  return placeholderOf(value, context) === null && !NO_REASON.test(normalize(textOf(value)));
}
