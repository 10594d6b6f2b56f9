/**
 * Numbers run 1, 2, 3 … through all pages. A break is said once, at the number that is out of place, and not again
 * at those that follow it: 1, 2, 4, 5 has one gap, at 4; 1, 2, 33, 4 has one, at 33. A number that is there twice
 * is a duplicate, said where it is out of place. A blank number is the `required` rule's matter.
 * Fix of each: renumber the whole form.
 *
 * Items that are counted in another way (1-1, Ⅰ, ア, or from 1 again in each section) are left as they are: one advice
 * for the form says so.
 */
import type { Field, Form, Item } from "../../form/form";
import { isDateFormat, readDate } from "../../form/reading/dates";
import { isBlank, textOf } from "../../form/reading/normalize";
import { numberKind } from "../../form/reading/numbers";
import type { Finding, Fix } from "../finding";
import { beginsHere, cellFinding, itemCell } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "../../cells/error-values";

export const numbering: Rule = {
  form: ({ form }) => {
    const finding = (index: number, make: (cell: ReturnType<typeof itemCell>, value: string) => Finding) => {
      const field = form.items[index]?.fields.number;
      return field ? [make(itemCell(form, "number", field, index + 1), shown(field, form))] : [];
    };
    const other = countedOtherwise(form);
    if (other !== null) return finding(other, (cell, value) => cellFinding("number-kind", cell, { value }));
    const breaks = breaksIn(form.items);
    const unreadable = form.items.flatMap((item, index) => (isUnreadable(item) ? [index] : []));
    if (breaks.length + unreadable.length === 0) return [];
    const fix = renumber(form);
    return [
      ...breaks.flatMap(({ code, index, expected }) =>
        finding(index, (cell, value) => cellFinding(code, cell, { value, expected }, fix)),
      ),
      ...unreadable.flatMap((index) =>
        finding(index, (cell, value) => cellFinding("number-invalid", cell, { value }, fix)),
      ),
    ];
  },
};

/** Of a number that Excel has made a date of (typed 1-5) the day that the cell shows: 1月5日. */
function shown({ value, numberFormat }: Field, { dateSystem }: Form): string {
  const date =
    typeof value === "number" && isDateFormat(numberFormat)
      ? readDate(value, numberFormat, dateSystem)
      : null;
  return date ? `${date.month}月${date.day}日` : textOf(value);
}

/** The first item whose number is of another kind than 1, 2, 3 …, where the form is counted like that; else null. */
function countedOtherwise({ items, sections = [] }: Form): number | null {
  const kinds = items.map((item) => {
    const field = ownField(item);
    return field && !isBlank(field.value) ? numberKind(field.value, field.numberFormat) : null;
  });
  const others = kinds.filter((kind) => kind !== null && kind !== "whole");
  const [first] = others;
  const isOfOneKind = others.filter((kind) => kind === first).length >= kinds.length * 0.8;
  if (others.length >= 2 && isOfOneKind) return kinds.findIndex((kind) => kind === first);
  return restart(items, sections);
}

/** The first item that begins again at 1, where each run of numbers is in order and a section's. */
function restart(items: readonly Item[], sections: readonly number[]): number | null {
  const starts: number[] = [];
  for (const [index, item] of items.entries()) {
    if (item.number === null || !ownField(item)) return null;
    if (item.number === 1) starts.push(index);
    else if (item.number !== (items[index - 1]?.number ?? 0) + 1) return null;
  }
  const again = starts.filter((index) => index > 0);
  if (again.length === 0 || starts[0] !== 0) return null;
  const areLong = starts.every((start, at) => (starts[at + 1] ?? items.length) - start >= 2);
  const areSections = again.every((index) => {
    const [before, after] = [items[index - 1]?.row ?? 0, items[index]?.row ?? 0];
    return sections.some((row) => row > before && row < after);
  });
  return areLong || areSections ? (again[0] ?? null) : null;
}

/** The item's number cell, unless it is that of an item above. */
function ownField(item: Item): Field | null {
  const field = item.fields.number;
  return field && beginsHere(field, item) ? field : null;
}

function isUnreadable(item: Item): boolean {
  const field = ownField(item);
  return field !== null && item.number === null && !isBlank(field.value) && !isErrorValue(field.value);
}

interface Break {
  readonly code: "number-gap" | "number-duplicate";
  readonly index: number;
  /** The number that would have followed. */
  readonly expected: number;
}

function breaksIn(items: readonly Item[]): Break[] {
  const numbered = items.flatMap((item, index) =>
    item.number !== null && ownField(item) ? [{ index, number: item.number }] : [],
  );
  const counts = new Map<number, number>();
  for (const { number } of numbered) counts.set(number, (counts.get(number) ?? 0) + 1);
  const breaks: Break[] = [];
  const seen = new Set<number>();
  const misplaced = new Set<number>();
  let next = 1;
  numbered.forEach(({ index, number }, at) => {
    // Items without a number between the last one and this may or may not have been counted.
    const unnumbered = index - (numbered[at - 1]?.index ?? -1) - 1;
    // 1, 2, 4, 3, 5: the 4 stood too early, and is not missed here.
    while (number > next && misplaced.has(next)) next += 1;
    if (number >= next && number <= next + unnumbered && !seen.has(number)) {
      seen.add(number);
      next = number + 1;
      return;
    }
    const code = (counts.get(number) ?? 0) > 1 ? "number-duplicate" : "number-gap";
    breaks.push({ code, index, expected: next });
    misplaced.add(number);
    const following = numbered[at + 1]?.number;
    if (following === next) return; // put in between: the count goes on as if it were not there
    if (following === next + 1) {
      next += 1; // put in its place
      return;
    }
    seen.add(number);
    next = number + 1;
  });
  return breaks;
}

/** Letters before or behind the digits, as in No.1 and 第1. */
const LETTERED = /^([^\d０-９]*)[\d０-９]+([^\d０-９]*)$/u;

/**
 * Writes 1 … n where something else stands, in the manner of the others (No.1); null where a merged number cell or one
 * that shows dates makes that impossible.
 */
function renumber({ items }: Form): Fix | null {
  const fields = items.flatMap((item) => ownField(item) ?? []);
  if (fields.length < items.length || fields.some(({ numberFormat }) => isDateFormat(numberFormat)))
    return null;
  const whole = fields.flatMap(({ value }, index) =>
    typeof value === "string" && items[index]?.number !== null && /\p{L}/u.test(value) ? [value] : [],
  );
  const manner = whole.length * 2 > fields.length ? LETTERED.exec(whole[0] ?? "") : null;
  if (whole.length > 0 && !manner) return null;
  const wrong = fields.flatMap((field, index) =>
    items[index]?.number === index + 1 ? [] : [{ field, number: index + 1 }],
  );
  const writes = wrong.map(({ field: { area }, number }) => ({
    cell: { row: area.row, column: area.column },
    content: manner
      ? ({ kind: "text", text: `${manner[1] ?? ""}${number}${manner[2] ?? ""}` } as const)
      : ({ kind: "number", number } as const),
  }));
  return wrong.some(({ field }) => field.formula) ? { writes, overFormula: true } : { writes };
}
