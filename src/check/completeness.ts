/**
 * How many of the cells that must be filled are filled: header fields + items × the phase's roles, and
 * the reasons that ratings ask for. A merged cell counts for every item that it spans.
 */
import type { Field } from "../form/form";
import { isBlank } from "../form/reading/normalize";
import type { Completeness } from "./finding";
import { levelThatNeedsReason } from "./reasons";
import type { RuleContext } from "./rule";

export function completenessOf(context: RuleContext): Completeness {
  const { form, required } = context;
  const fields = form.definition.headerFields.map(({ field }): Field | undefined => form.header[field]);
  for (const item of form.items) {
    for (const role of required) fields.push(item.fields[role]);
    if (levelThatNeedsReason(item, context) !== null && !required.includes("reason")) {
      fields.push(item.fields.reason);
    }
  }
  const filled = fields.filter((field) => field && !isBlank(field.value)).length;
  return { filled, required: fields.length };
}
