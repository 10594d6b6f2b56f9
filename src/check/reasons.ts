/** Which items need a reason beside their rating: for the rules and for completeness. */
import type { Item } from "../form/form";
import { isBlank, textOf } from "../form/normalize";
import { matchChoice } from "./choices";
import { Memo } from "./memo";
import type { RuleContext } from "./rule";

const memo = new Memo<string | null>();

/** The level's label; null when the rating is blank, in no list, or needs no reason. */
export function levelThatNeedsReason(item: Item, context: RuleContext): string | null {
  const { scale } = context.form.definition;
  const rating = item.fields.rating;
  if (context.phase !== "evaluation" || !rating || isBlank(rating.value)) return null;
  if (!scale.some((level) => level.reasonRequired)) return null;
  return memo.get(context, textOf(rating.value), (text) => {
    const match = matchChoice(text, scale);
    if (match.kind === "none") return null;
    return scale.some(({ label, reasonRequired: needs }) => needs && label === match.label)
      ? match.label
      : null;
  });
}
