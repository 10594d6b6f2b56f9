/**
 * Numbers run 1, 2, 3 … through all pages. A break is said once, at the number that is out of place, and not again
 * at those that follow it: 1, 2, 4, 5 has one gap, at 4; 1, 2, 33, 4 has one, at 33. A number that is there twice
 * is a duplicate, said where it is out of place. A blank number is the `required` rule's matter.
 * Fix of each: renumber the whole form.
 */
import type { Form, Item } from "../../form/form";
import { isBlank, textOf } from "../../form/normalize";
import type { Finding, Fix } from "../finding";
import { beginsHere, fieldFinding } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "./error-value";

export const numbering: Rule = {
  codes: ["number-gap", "number-duplicate", "number-invalid"],
  form: ({ form }) => {
    if (runsFromOne(form.items)) return [];
    const broken = [...outOfPlace(form.items), ...invalid(form.items)];
    if (broken.length === 0) return [];
    const fix = renumber(form);
    return broken.flatMap(({ code, index, expected }) => {
      const field = form.items[index]?.fields.number;
      if (!field) return [];
      const at = { form, role: "number", field, position: index + 1 } as const;
      const params = { value: textOf(field.value), ...(expected === null ? {} : { expected }) };
      const finding: Finding = fieldFinding(code, "warning", at, params);
      return [fix ? { ...finding, fix } : finding];
    });
  },
};

/** As nearly always, and quick to see. */
function runsFromOne(items: readonly Item[]): boolean {
  let position = 0;
  for (const item of items) {
    position += 1;
    const field = item.fields.number;
    if (item.number !== position || !field || !beginsHere(field, item)) return false;
  }
  return true;
}

interface Break {
  readonly code: "number-gap" | "number-duplicate" | "number-invalid";
  readonly index: number;
  /** The number that would have followed; null where there is none to name. */
  readonly expected: number | null;
}

function invalid(items: readonly Item[]): Break[] {
  const breaks: Break[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item || item.number !== null) continue;
    const field = item.fields.number;
    if (!field || isBlank(field.value) || isErrorValue(field.value) || !beginsHere(field, item)) continue;
    breaks.push({ code: "number-invalid", index, expected: null });
  }
  return breaks;
}

/** Walks all items after each change of a number: plain loops, and no object for an item that is in place. */
function outOfPlace(items: readonly Item[]): Break[] {
  const odd: { number: number; index: number; expected: number }[] = [];
  const seen = new NumberSet(items.length);
  const misplaced = new Set<number>();
  let next = 1;
  let lastIndex = -1;
  let at = nextNumbered(items, 0);
  while (at < items.length) {
    const index = at;
    const number = items[index]?.number ?? 0;
    at = nextNumbered(items, index + 1);
    // Items without a number between the last one and this may or may not have been counted.
    const unnumbered = index - lastIndex - 1;
    lastIndex = index;
    // 1, 2, 4, 3, 5: the 4 stood too early, and is not missed here.
    while (number > next && misplaced.has(next)) next += 1;
    if (number >= next && number <= next + unnumbered && !seen.has(number)) {
      seen.add(number);
      next = number + 1;
      continue;
    }
    odd.push({ number, index, expected: next });
    misplaced.add(number);
    const following = items[at]?.number ?? null;
    if (following === next) continue; // put in between: the count goes on as if it were not there
    if (following === next + 1)
      next += 1; // put in its place
    else {
      seen.add(number);
      next = number + 1;
    }
  }
  const repeated = repeatedOf(items, misplaced);
  return odd.map(({ number, index, expected }) => ({
    code: repeated.has(number) ? "number-duplicate" : "number-gap",
    index,
    expected,
  }));
}

/** The index of the first item from `index` on that has a number of its own; the number of items when none has. */
function nextNumbered(items: readonly Item[], index: number): number {
  for (let at = index; at < items.length; at += 1) {
    const item = items[at];
    if (item && item.number !== null && !(item.fields.number && !beginsHere(item.fields.number, item)))
      return at;
  }
  return items.length;
}

/** Which of the numbers are there more than once. */
function repeatedOf(items: readonly Item[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const once = new Set<number>();
  const repeated = new Set<number>();
  if (numbers.size === 0) return repeated;
  for (let at = nextNumbered(items, 0); at < items.length; at = nextNumbered(items, at + 1)) {
    const number = items[at]?.number ?? 0;
    if (!numbers.has(number)) continue;
    if (once.has(number)) repeated.add(number);
    else once.add(number);
  }
  return repeated;
}

/** Numbers from 0 on; those that a form of this size may have are the quick ones. */
class NumberSet {
  readonly #usual: Uint8Array;
  readonly #others = new Set<number>();

  constructor(size: number) {
    this.#usual = new Uint8Array(size + 1);
  }

  add(number: number): void {
    if (number < this.#usual.length) this.#usual[number] = 1;
    else this.#others.add(number);
  }

  has(number: number): boolean {
    return number < this.#usual.length ? this.#usual[number] === 1 : this.#others.has(number);
  }
}

/** Writes 1 … n where something else stands; null when a merged number cell makes that impossible. */
function renumber(form: Form): Fix | null {
  const writes: Fix["writes"][number][] = [];
  let overFormula = false;
  let index = -1;
  for (const item of form.items) {
    index += 1;
    const field = item.fields.number;
    if (!field || !beginsHere(field, item)) return null;
    const { row, column } = field.area;
    if (item.number !== index + 1) {
      writes.push({ cell: { row, column }, content: { kind: "number", number: index + 1 } });
      overFormula ||= field.formula === true;
    }
  }
  return overFormula ? { writes, overFormula } : { writes };
}
