/**
 * Items by rating, counted as the formulas of the summary sheet count: by Excel's COUNTIF, which does not tell
 * upper from lower case, tells full from half width, and does not trim.
 */
import type { FormDefinition, Level } from "../form/definition";
import type { Item } from "../form/form";
import { isBlank, textOf } from "../form/reading/normalize";
import type { RatingRole } from "../form/roles";
import type { Tally } from "./finding";

/** Counts each item once; `total` is the sum of all levels, the unrated and those outside the list. */
export function tallyOf(
  { scale }: FormDefinition,
  items: readonly Item[],
  role: RatingRole = "rating",
): Tally {
  const levels = levelsByText(scale);
  const counts = new Map<Level, number>();
  let unrated = 0;
  let offList = 0;
  for (const { fields } of items) {
    const value = fields[role]?.value ?? "";
    const level = levels.get(textOf(value).toLowerCase());
    if (isBlank(value)) unrated += 1;
    else if (!level) offList += 1;
    else counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const total = items.length;
  const byRating = scale.map((level) => {
    const count = counts.get(level) ?? 0;
    return { label: level.label, count, share: total === 0 ? 0 : count / total };
  });
  return { total, unrated, offList, byRating };
}

/** What COUNTIF looks for to count a level: its label and its other spellings, each once. */
export function countedWritings(level: Level): string[] {
  return [...new Map([level.label, ...level.spellings].map((text) => [text.toLowerCase(), text])).values()];
}

/** Where two levels have the same writing, it counts for the first. */
function levelsByText(scale: readonly Level[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const level of scale) {
    for (const text of countedWritings(level).map((writing) => writing.toLowerCase())) {
      if (!levels.has(text)) levels.set(text, level);
    }
  }
  return levels;
}
