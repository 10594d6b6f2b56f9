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
  return items.flatMap((item, index): Break[] => {
    const field = item.fields.number;
    const unreadable =
      field &&
      item.number === null &&
      !isBlank(field.value) &&
      !isErrorValue(field.value) &&
      beginsHere(field, item);
    return unreadable ? [{ code: "number-invalid", index, expected: null }] : [];
  });
}

function outOfPlace(items: readonly Item[]): Break[] {
  const numbered = items.flatMap(({ number, fields, row }, index) =>
    number === null || (fields.number && fields.number.area.row < row) ? [] : [{ number, index }],
  );
  const odd: { number: number; index: number; expected: number }[] = [];
  const seen = new Set<number>();
  const misplaced = new Set<number>();
  let next = 1;
  let lastIndex = -1;
  numbered.forEach(({ number, index }, at) => {
    // Items without a number between the last one and this may or may not have been counted.
    const unnumbered = index - lastIndex - 1;
    lastIndex = index;
    const fits = (expected: number, value: number | undefined) =>
      value !== undefined && value >= expected && value <= expected + unnumbered;
    // 1, 2, 4, 3, 5: the 4 stood too early, and is not missed here.
    while (number > next && misplaced.has(next)) next += 1;
    if (fits(next, number) && !seen.has(number)) {
      seen.add(number);
      next = number + 1;
      return;
    }
    odd.push({ number, index, expected: next });
    misplaced.add(number);
    const following = numbered[at + 1]?.number;
    if (following === next) return; // put in between: the count goes on as if it were not there
    if (following === next + 1)
      next += 1; // put in its place
    else {
      seen.add(number);
      next = number + 1;
    }
  });
  const uses = new Map<number, number>();
  for (const { number } of numbered) uses.set(number, (uses.get(number) ?? 0) + 1);
  return odd.map(({ number, index, expected }) => ({
    code: (uses.get(number) ?? 0) > 1 ? "number-duplicate" : "number-gap",
    index,
    expected,
  }));
}

/** Writes 1 … n where something else stands; null when a merged number cell makes that impossible. */
function renumber(form: Form): Fix | null {
  const writes: Fix["writes"][number][] = [];
  for (const [index, item] of form.items.entries()) {
    const field = item.fields.number;
    if (!field || !beginsHere(field, item)) return null;
    const { row, column } = field.area;
    if (item.number !== index + 1) {
      writes.push({ cell: { row, column }, content: { kind: "number", number: index + 1 } });
    }
  }
  return { writes };
}
