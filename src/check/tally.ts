/**
 * Items by rating, counted as the formulas of the summary sheet count: by Excel's COUNTIF, which does not tell
 * upper from lower case, tells full from half width, and does not trim.
 */
import type { FormDefinition, Level } from "../form/definition";
import type { Form, Item } from "../form/form";
import { CellReader } from "../form/locate/item-fields";
import { isBlank, textOf } from "../form/reading/normalize";
import type { CellValue } from "../workbook/snapshot";
import type { Tally } from "./finding";

/** The tally of a form by itself; the check counts in its own walk over the items. */
export function tally(form: Form): Tally {
  const ratings = new RatingCount(form.definition);
  for (const item of form.items) ratings.add(item);
  return ratings.tally();
}

/** Counts each item once; `total` is the sum of all levels, the unrated and those outside the list. */
export class RatingCount {
  readonly #ratings = new CellReader("rating");
  readonly #levels: LevelIndex;
  readonly #labels: readonly string[];
  readonly #counts: number[];
  #total: number;
  #unrated: number;
  #offList: number;

  /** `from`: goes on from what was counted by the same definition. */
  constructor(definition: FormDefinition, from: Tally | null = null) {
    this.#levels = new LevelIndex(definition);
    this.#labels = definition.scale.map(({ label }) => label);
    this.#counts = this.#labels.map((_, index) => from?.byRating[index]?.count ?? 0);
    this.#total = from?.total ?? 0;
    this.#unrated = from?.unrated ?? 0;
    this.#offList = from?.offList ?? 0;
  }

  add(item: Item): void {
    this.#count(item, 1);
  }

  remove(item: Item): void {
    this.#count(item, -1);
  }

  #count(item: Item, by: 1 | -1): void {
    this.#total += by;
    const value = this.#ratings.value(item) ?? "";
    if (isBlank(value)) {
      this.#unrated += by;
      return;
    }
    const level = this.#levels.indexOf(value);
    if (level === null) this.#offList += by;
    else this.#counts[level] = (this.#counts[level] ?? 0) + by;
  }

  tally(): Tally {
    const total = this.#total;
    return {
      total,
      unrated: this.#unrated,
      offList: this.#offList,
      byRating: this.#labels.map((label, index) => {
        const count = this.#counts[index] ?? 0;
        return { label, count, share: total === 0 ? 0 : count / total };
      }),
    };
  }
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
    const text = textOf(value);
    return this.#byText.get(text) ?? this.#byText.get(text.toLowerCase()) ?? null;
  }
}
