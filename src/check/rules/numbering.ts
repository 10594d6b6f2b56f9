/**
 * Numbers run 1, 2, 3 … through all pages. A break is said once, at the number that is out of place, and not again
 * at those that follow it: 1, 2, 4, 5 has one gap, at 4; 1, 2, 33, 4 has one, at 33. A number that is there twice
 * is a duplicate, said where it is out of place. A blank number is the `required` rule's matter.
 * Fix of each: renumber the whole form.
 */
import type { Field, Form, Item } from "../../form/form";
import { isBlank, textOf } from "../../form/reading/normalize";
import type { Finding, Fix } from "../finding";
import { beginsHere, cellFinding, itemCell } from "../rule";
import type { Rule } from "../rule";
import { isErrorValue } from "./error-value";

export const numbering: Rule = {
  form: ({ form }) => {
    const breaks = breaksIn(form.items);
    const unreadable = form.items.flatMap((item, index) => (isUnreadable(item) ? [index] : []));
    if (breaks.length + unreadable.length === 0) return [];
    const fix = renumber(form);
    const finding = (index: number, make: (cell: ReturnType<typeof itemCell>, value: string) => Finding) => {
      const field = form.items[index]?.fields.number;
      return field ? [make(itemCell(form, "number", field, index + 1), textOf(field.value))] : [];
    };
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

/** Writes 1 … n where something else stands; null when a merged number cell makes that impossible. */
function renumber({ items }: Form): Fix | null {
  const fields = items.flatMap((item) => ownField(item) ?? []);
  if (fields.length < items.length) return null;
  const wrong = fields.flatMap((field, index) =>
    items[index]?.number === index + 1 ? [] : [{ field, number: index + 1 }],
  );
  const writes = wrong.map(({ field: { area }, number }) => ({
    cell: { row: area.row, column: area.column },
    content: { kind: "number", number } as const,
  }));
  return wrong.some(({ field }) => field.formula) ? { writes, overFormula: true } : { writes };
}
