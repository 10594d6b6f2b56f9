/** Which items need a reason beside their rating: for the rules and for completeness. */
import type { Item } from "../form/form";
import { isBlank, textOf } from "../form/reading/normalize";
import { matchChoice } from "./choices";
import type { RuleContext } from "./rule";

/** The level's label; null when the rating is blank, in no list, or needs no reason. */
export function levelThatNeedsReason({ fields }: Item, { form, phase }: RuleContext): string | null {
  const { scale } = form.definition;
  const rating = fields.rating?.value ?? "";
  if (phase !== "evaluation" || isBlank(rating) || !scale.some((level) => level.reasonRequired)) return null;
  const match = matchChoice(textOf(rating), scale);
  const level = match.kind === "none" ? undefined : scale.find(({ label }) => label === match.label);
  return level?.reasonRequired ? level.label : null;
}
