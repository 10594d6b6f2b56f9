/**
 * Numbers run 1, 2, 3 … through all pages. A break is said once, at the number that is out of place, and not again
 * at those that follow it: 1, 2, 4, 5 has one gap, at 4; 1, 2, 33, 4 has one, at 33. A number that is there twice
 * is a duplicate, said where it is out of place. A blank number is the `required` rule's matter.
 * Fix of each: renumber the whole form.
 */
import type { Form, Item } from "../../form/form";
import { cellValue, ownsCell } from "../../form/locate/item-fields";
import { isBlank, textOf } from "../../form/reading/normalize";
import { digestsOf } from "../digests";
import type { Finding, Fix } from "../finding";
import { fieldFinding } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "./error-value";

export const numbering: Rule = {
  codes: ["number-gap", "number-duplicate", "number-invalid"],
  digest: numberOf,
  form: (context) => {
    const { form } = context;
    const numbers = digestsOf(context, numberOf);
    const inPlace = runFromOne(numbers);
    if (inPlace === numbers.length) return [];
    const broken = [...outOfPlace(numbers, inPlace), ...invalid(numbers, inPlace)];
    if (broken.length === 0) return [];
    const fix = renumber(form, numbers, inPlace);
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

/** Of an item without a number, and of one that shares the number cell of the item above. */
const NO_NUMBER = -1;
/** A number cell of its own that cannot be read. */
const UNREADABLE = -2;
/** No form is so long: a larger number counts as this one. */
const LARGEST = 0x7fff_ffff;

/** The item's number as the rule counts it. */
function numberOf(item: Item): number {
  if (!ownsCell(item, "number")) return NO_NUMBER;
  if (item.number !== null) return Math.min(item.number, LARGEST);
  const value = cellValue(item, "number") ?? "";
  return isBlank(value) || isErrorValue(value) ? NO_NUMBER : UNREADABLE;
}

/** How many items from the first on are numbered 1, 2, 3 …: nearly always all of them, and quick to see. */
function runFromOne(numbers: Int32Array): number {
  let length = 0;
  while (length < numbers.length && numbers[length] === length + 1) length += 1;
  return length;
}

interface Break {
  readonly code: "number-gap" | "number-duplicate" | "number-invalid";
  readonly index: number;
  /** The number that would have followed; null where there is none to name. */
  readonly expected: number | null;
}

function invalid(numbers: Int32Array, inPlace: number): Break[] {
  const breaks: Break[] = [];
  for (let index = inPlace; index < numbers.length; index += 1) {
    if (numbers[index] === UNREADABLE) breaks.push({ code: "number-invalid", index, expected: null });
  }
  return breaks;
}

/** Walks all items after each change of a number: plain loops, and no object for an item that is in place. */
function outOfPlace(numbers: Int32Array, inPlace: number): Break[] {
  const odd: { number: number; index: number; expected: number }[] = [];
  const seen = new NumberSet(numbers.length, inPlace);
  const misplaced = new Set<number>();
  const once = new NumberSet(numbers.length, inPlace);
  const repeated = new Set<number>();
  let next = inPlace + 1;
  let lastIndex = inPlace - 1;
  let at = nextNumbered(numbers, inPlace);
  while (at < numbers.length) {
    const index = at;
    const number = numbers[index] ?? 0;
    at = nextNumbered(numbers, index + 1);
    // Items without a number between the last one and this may or may not have been counted.
    const unnumbered = index - lastIndex - 1;
    lastIndex = index;
    if (once.has(number)) repeated.add(number);
    else once.add(number);
    // 1, 2, 4, 3, 5: the 4 stood too early, and is not missed here.
    while (number > next && misplaced.has(next)) next += 1;
    if (number >= next && number <= next + unnumbered && !seen.has(number)) {
      seen.add(number);
      next = number + 1;
      continue;
    }
    odd.push({ number, index, expected: next });
    misplaced.add(number);
    const following = numbers[at] ?? null;
    if (following === next) continue; // put in between: the count goes on as if it were not there
    if (following === next + 1)
      next += 1; // put in its place
    else {
      seen.add(number);
      next = number + 1;
    }
  }
  return odd.map(({ number, index, expected }) => ({
    code: repeated.has(number) ? "number-duplicate" : "number-gap",
    index,
    expected,
  }));
}

/** The index of the first item from `index` on that has a number of its own; the number of items when none has. */
function nextNumbered(numbers: Int32Array, index: number): number {
  let at = index;
  while (at < numbers.length && (numbers[at] ?? NO_NUMBER) < 0) at += 1;
  return at;
}

/** Numbers from 0 on; those that a form of this size may have are the quick ones. */
class NumberSet {
  readonly #usual: Uint8Array;
  readonly #others = new Set<number>();

  /** With the numbers 1 … `upTo` in it. */
  constructor(size: number, upTo = 0) {
    this.#usual = new Uint8Array(size + 1).fill(1, 1, upTo + 1);
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
function renumber(form: Form, numbers: Int32Array, inPlace: number): Fix | null {
  const writes: Fix["writes"][number][] = [];
  let overFormula = false;
  for (let index = inPlace; index < numbers.length; index += 1) {
    if (numbers[index] === index + 1) continue;
    const item = form.items[index];
    const field = item && ownsCell(item, "number") ? item.fields.number : undefined;
    if (!field) return null;
    const { row, column } = field.area;
    writes.push({ cell: { row, column }, content: { kind: "number", number: index + 1 } });
    overFormula ||= field.formula === true;
  }
  return overFormula ? { writes, overFormula } : { writes };
}
