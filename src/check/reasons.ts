/** Which items need a reason beside their rating: for the rules and for completeness. */
import type { Item } from "../form/form";
import { cellValue } from "../form/locate/item-fields";
import { isBlank, textOf } from "../form/reading/normalize";
import { matchChoice } from "./choices";
import { Memo } from "./memo";
import type { RuleContext } from "./context";

const memo = new Memo<string | null>();

/** The level's label; null when the rating is blank, in no list, or needs no reason. */
export function levelThatNeedsReason(item: Item, context: RuleContext): string | null {
  const { scale } = context.form.definition;
  if (context.phase !== "evaluation" || !scale.some((level) => level.reasonRequired)) return null;
  const rating = cellValue(item, "rating") ?? "";
  if (isBlank(rating)) return null;
  return memo.get(context, textOf(rating), (text) => {
    const match = matchChoice(text, scale);
    if (match.kind === "none") return null;
    return scale.some(({ label, reasonRequired: needs }) => needs && label === match.label)
      ? match.label
      : null;
  });
}
