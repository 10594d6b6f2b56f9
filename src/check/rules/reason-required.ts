/**
 * A level that needs a reason, and none is given; a dash or なし is none. Only in the evaluation, and only where the
 * form has the column: without it `missing-column` is said once.
 */
import { isBlank, normalize, textOf } from "../../form/reading/normalize";
import { levelThatNeedsReason } from "../reasons";
import { beginsHere, cellFinding, headingOf, itemCell } from "../rule";
import type { Rule } from "../rule";

const NO_REASON = /^(?:特に)?(?:なし|無し|無)[。.]?$/u;

export const reasonRequired: Rule = {
  item: (item, position, context) => {
    const { form } = context;
    const level = levelThatNeedsReason(item, context);
    const field = item.fields.reason;
    if (level === null || !field || !beginsHere(field, item)) return [];
    const { value } = field;
    const missing = isBlank(value) || context.placeholder(value) !== null;
    if (!missing && !NO_REASON.test(normalize(textOf(value)))) return [];
    const params = { value: level, ratingHeading: headingOf(form, "rating") };
    return [cellFinding("reason-required", itemCell(form, "reason", field, position), params)];
  },
};
