/** Cells of a laid-out form that hold what they should not. Every item must be found all the same. */
import fc from "../random";
import type { Role } from "../../../src/form/roles";
import type { CellValue } from "../../../src/workbook/snapshot";
import type { Layout, TrueItem, Truth } from "./random-layout";

export interface Hit {
  readonly item: number;
  readonly role: number;
  readonly value: number;
}

const VALUES: readonly CellValue[] = [
  "",
  "　",
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#SPILL!",
  12345.678,
  44652,
  true,
  "<ul><li>x</li></ul>",
  "=1+1",
  "未定",
  "とても長い文。".repeat(200),
];
const NO_NUMBERS: readonly CellValue[] = ["", "　", "#N/A", "#REF!", "イ", true, -1, 1.5];

export const someHits: fc.Arbitrary<readonly Hit[]> = fc.array(
  fc.record({ item: fc.nat(1000), role: fc.nat(1000), value: fc.nat(1000) }),
  { maxLength: 6 },
);

/** One wrong cell in an item at most, and one number in a form: a row must keep something of an item. */
export function disturb(truth: Truth, layout: Layout, hits: readonly Hit[]): Truth {
  const values = truth.sheet.values.map((row) => [...row]);
  const items: TrueItem[] = [...truth.items];
  const hitItems = new Set<number>();
  let hitNumber = false;
  for (const hit of hits) {
    const index = hit.item % items.length;
    const item = items[index];
    const role: Role = truth.roles[hit.role % truth.roles.length] ?? "item";
    const cell = item?.cells[role];
    if (!item || !cell || hitItems.has(index)) continue;
    const isNumber = role === "number";
    const value = pick(isNumber ? NO_NUMBERS : VALUES, hit.value);
    // The text that goes on below would be the item's.
    if (role === "method" && layout.continueEvery > 0 && String(value).trim() === "") continue;
    if (isNumber && hitNumber) continue;
    hitNumber ||= isNumber;
    hitItems.add(index);
    const line = values[cell.row];
    if (line) line[cell.column] = value;
    if (isNumber) items[index] = { ...item, number: null };
  }
  return { ...truth, sheet: { ...truth.sheet, values }, items };
}

function pick<T>(from: readonly T[], number: number): T {
  return from[number % from.length] as T;
}
