/**
 * Items by rating, counted as the formulas of the summary sheet count: by Excel's COUNTIF, which does not tell
 * upper from lower case, tells full from half width, and does not trim.
 */
import type { FormDefinition, Level } from "../form/definition";
import type { Form } from "../form/form";
import { isBlank, textOf } from "../form/normalize";
import type { CellValue } from "../form/snapshot";
import type { Tally } from "./finding";

/** Each item once; `total` is the sum of all levels, the unrated and those outside the list. */
export function tally(form: Form): Tally {
  const counts = form.definition.scale.map(() => 0);
  const total = form.items.length;
  let unrated = 0;
  let offList = 0;
  const levels = new LevelIndex(form.definition);
  for (const { fields } of form.items) {
    const value = fields.rating?.value ?? "";
    const level = levels.indexOf(value);
    if (isBlank(value)) unrated += 1;
    else if (level === null) offList += 1;
    else counts[level] = (counts[level] ?? 0) + 1;
  }
  return {
    total,
    unrated,
    offList,
    byRating: form.definition.scale.map(({ label }, index) => {
      const count = counts[index] ?? 0;
      return { label, count, share: total === 0 ? 0 : count / total };
    }),
  };
}

/** What COUNTIF looks for to count a level: its label and its other spellings, each once. */
export function countedWritings(level: Level): string[] {
  return [...new Map([level.label, ...level.spellings].map((text) => [text.toLowerCase(), text])).values()];
}

class LevelIndex {
  readonly #byText = new Map<string, number>();

  constructor(definition: FormDefinition) {
    definition.scale.forEach((level, index) => {
      for (const text of countedWritings(level)) {
        const key = text.toLowerCase();
        if (!this.#byText.has(key)) this.#byText.set(key, index);
      }
    });
  }

  indexOf(value: CellValue): number | null {
    return this.#byText.get(textOf(value).toLowerCase()) ?? null;
  }
}
