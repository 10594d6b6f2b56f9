/** Findings in the order in which a person reads the sheet, each with the rule that it comes from. */
import { HEADER_FIELDS, ROLES } from "../form/roles";
import type { HeaderField, Role } from "../form/roles";
import type { Finding } from "./finding";

export interface PlacedFinding {
  readonly finding: Finding;
  /** The rule's place in the register. */
  readonly rule: number;
  /** Whether the rule found it by looking at this one item, or at the form as a whole. */
  readonly by: "item" | "form";
}

const PLACES = new Map<Role | HeaderField | null, number>([
  [null, -1],
  ...[...HEADER_FIELDS, ...ROLES].map((role, index) => [role, index] as const),
]);

/** The form first, then item by item, from the left; at one place in the rules' order. */
export function inReadingOrder(a: PlacedFinding, b: PlacedFinding): number {
  return (
    (a.finding.item ?? 0) - (b.finding.item ?? 0) ||
    (PLACES.get(a.finding.role) ?? 0) - (PLACES.get(b.finding.role) ?? 0) ||
    a.rule - b.rule ||
    Number(a.by === "item") - Number(b.by === "item")
  );
}

/** Both lists are in reading order. */
export function merged(
  some: readonly PlacedFinding[],
  others: readonly PlacedFinding[],
): readonly PlacedFinding[] {
  if (others.length === 0) return some;
  const result: PlacedFinding[] = [];
  let next = 0;
  for (const one of some) {
    for (let other = others[next]; other && inReadingOrder(other, one) < 0; other = others[next]) {
      result.push(other);
      next += 1;
    }
    result.push(one);
  }
  for (; next < others.length; next += 1) {
    const other = others[next];
    if (other) result.push(other);
  }
  return result;
}
