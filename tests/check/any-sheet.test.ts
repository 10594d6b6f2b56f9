/** Whatever the cells hold: an answer, never an exception, and figures that add up. */
import fc from "fast-check";
import { checkForm } from "../../src/check/check";
import { rectOf } from "../../src/edits/geometry";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definitions/organizational-goals";
import { locate } from "../../src/form/locate";
import type { SheetSnapshot } from "../../src/form/snapshot";
import { localeOf } from "../../src/locales";
import { HEADINGS } from "../support/seed-form";

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  {
    weight: 4,
    arbitrary: fc.constantFrom<string>(
      ...HEADINGS,
      "作成日",
      "職名：",
      "氏名",
      "令和4年度 組織目標展開整理表",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<string | number>(
      "ほぼ達成した",
      "その他",
      "　",
      "#N/A",
      "<ul>x",
      "1",
      "１",
      1,
      2,
      3,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.double({ noNaN: true }), fc.boolean()),
  },
);

const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    row: fc.nat(3),
    column: fc.nat(3),
    height: fc.integer({ min: 1, max: 14 }),
    width: fc.integer({ min: 1, max: 10 }),
    header: fc.boolean(),
    merges: fc.array(
      fc.tuple(fc.nat(14), fc.nat(10), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
      {
        maxLength: 6,
      },
    ),
  })
  .chain(({ row, column, height, width, header, merges }) =>
    fc
      .array(fc.array(value, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
      .map((values) => ({
        id: "{sheet}",
        name: "Sheet1",
        visible: true,
        protected: false,
        used: rectOf(row, column, height, width),
        values: header
          ? [HEADINGS.slice(0, width), ...values.slice(1)].map((line) => [
              ...line,
              ...Array<string>(width - line.length).fill(""),
            ])
          : values,
        numberFormats: values.map((line) => line.map(() => "General")),
        merges: merges.map(([r, c, rows, columns]) => rectOf(r, c, rows, columns)),
        ruled: [],
        own: null,
      })),
  );

describe("any sheet", () => {
  it("gives a report whose figures add up, or is not the form", () => {
    let forms = 0;
    fc.assert(
      fc.property(sheet, fc.constantFrom("planning" as const, "evaluation" as const), (snapshot, phase) => {
        const form = locate(snapshot, ORGANIZATIONAL_GOALS);
        if (!form) return;
        forms += 1;
        const { completeness, findings, tally } = checkForm(form, phase);
        expect(tally.total).toBe(form.items.length);
        const rated = tally.byRating.reduce((sum, { count }) => sum + count, 0);
        expect(rated + tally.unrated + tally.offList).toBe(tally.total);
        const blanks = findings.filter(({ code }) => code === "required").length;
        const missing = ORGANIZATIONAL_GOALS.columns.filter(
          ({ role, requiredIn }) => requiredIn.includes(phase) && !form.columns[role],
        ).length;
        expect(completeness.required - completeness.filled).toBe(blanks + missing * form.items.length);
        for (const finding of findings) {
          expect(localeOf("ja").findings.sentence(finding)).not.toMatch(/undefined|NaN|\[object/u);
        }
      }),
      { numRuns: 1500 },
    );
    // Otherwise nothing of the above was looked at.
    expect(forms).toBeGreaterThan(100);
  });
});
