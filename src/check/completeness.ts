/**
 * How many of the cells that must be filled are filled: header fields + items × the phase's roles, and
 * the reasons that ratings ask for. A merged cell counts for every item that it spans.
 */
import { isBlank } from "../form/reading/normalize";
import type { Completeness } from "./finding";
import { levelThatNeedsReason } from "./reasons";
import type { RuleContext } from "./rule";

export function completenessOf(context: RuleContext): Completeness {
  const { form, required } = context;
  const header = form.definition.headerFields.map(({ field }) => form.header[field]);
  const items = form.items.flatMap((item) => {
    const asksForReason = !required.includes("reason") && levelThatNeedsReason(item, context) !== null;
    return [...required, ...(asksForReason ? (["reason"] as const) : [])].map((role) => item.fields[role]);
  });
  const fields = [...header, ...items];
  return {
    filled: fields.filter((field) => field && !isBlank(field.value)).length,
    required: fields.length,
  };
}
