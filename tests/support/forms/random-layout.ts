/** How a form may lie on its sheet, at random. `lay-out.ts` draws it. */
import fc from "../random";
import { ABOVE, BELOW, BESIDE } from "./decoys";
import type { Above, Below, Beside } from "./decoys";

export { layOut } from "./lay-out";
export type { Truth, TrueItem } from "./lay-out";

export interface Layout {
  readonly top: number;
  readonly left: number;
  /** Sheet columns of each field. */
  readonly spans: readonly number[];
  /** A column between two fields: empty (often hidden), another one of the city's, or one without a heading. */
  readonly extra: { readonly after: number; readonly kind: "empty" | "remarks" | "helper" } | null;
  readonly itemHeight: number;
  /** Items are up to two rows higher, one more than the other. */
  readonly uneven: boolean;
  readonly header: "one row" | "merged rows" | "two rows" | "groups";
  readonly fields: "apart" | "merged" | "in a column" | "below" | "with colon";
  /** Which wording of each role, and how it is written. */
  readonly wordings: readonly number[];
  readonly writing: readonly number[];
  readonly withReason: boolean;
  readonly items: number;
  readonly itemsPerPage: number;
  readonly repeatHeader: boolean;
  readonly blankRows: number;
  readonly spareRows: number;
  readonly instructions: false | Above;
  readonly tableBelow: false | Below;
  readonly tableBeside: false | Beside;
  /** Every so many items the category, owner and rating are merged over `shareOver` items; 0: never. */
  readonly shareEvery: number;
  readonly shareOver: number;
  /** Every so many items the method goes on in a row of its own; 0: never. */
  readonly continueEvery: number;
  readonly numbersAs: "number" | "full width" | "with dot" | "in brackets";
  readonly filled: boolean;
}

export const PLAIN_LAYOUT: Layout = {
  top: 0,
  left: 0,
  spans: Array<number>(9).fill(1),
  extra: null,
  itemHeight: 1,
  uneven: false,
  header: "one row",
  fields: "apart",
  wordings: Array<number>(9).fill(0),
  writing: Array<number>(9).fill(0),
  withReason: false,
  items: 3,
  itemsPerPage: 500,
  repeatHeader: false,
  blankRows: 0,
  spareRows: 0,
  instructions: false,
  tableBelow: false,
  tableBeside: false,
  shareEvery: 0,
  shareOver: 2,
  continueEvery: 0,
  numbersAs: "number",
  filled: true,
};

/** 方眼紙: columns so narrow that every field is merged over many of them. */
const squared = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 9, maxLength: 9 });
const mixed = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 9, maxLength: 9 });

export const randomLayout: fc.Arbitrary<Layout> = fc.record({
  top: fc.nat(6),
  left: fc.nat(5),
  spans: fc.oneof(fc.constant(PLAIN_LAYOUT.spans), squared, mixed),
  extra: fc.option(
    fc.record({ after: fc.nat(7), kind: fc.constantFrom("empty" as const, "remarks", "helper") }),
    { freq: 3 },
  ),
  itemHeight: fc.integer({ min: 1, max: 4 }),
  uneven: fc.boolean(),
  header: fc.constantFrom("one row", "merged rows", "two rows", "groups"),
  fields: fc.constantFrom("apart", "merged", "in a column", "below", "with colon"),
  wordings: fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }),
  writing: fc.array(fc.nat(11), { minLength: 9, maxLength: 9 }),
  withReason: fc.boolean(),
  items: fc.integer({ min: 1, max: 25 }),
  itemsPerPage: fc.integer({ min: 3, max: 12 }),
  repeatHeader: fc.boolean(),
  blankRows: fc.nat(3),
  spareRows: fc.nat(4),
  instructions: fc.constantFrom(false as const, ...ABOVE),
  tableBelow: fc.constantFrom(false as const, ...BELOW),
  tableBeside: fc.constantFrom(false as const, false as const, ...BESIDE),
  shareEvery: fc.constantFrom(0, 0, 3, 5),
  shareOver: fc.integer({ min: 2, max: 4 }),
  continueEvery: fc.constantFrom(0, 0, 4),
  numbersAs: fc.constantFrom("number", "full width", "with dot", "in brackets"),
  filled: fc.boolean(),
});
