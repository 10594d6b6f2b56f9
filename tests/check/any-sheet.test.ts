/** Whatever the cells hold: an answer, never an exception, and figures that add up. */
import fc, { runs } from "../support/random";
import { checkForm } from "../../src/check/check";
import { matchChoice } from "../../src/check/choices";
import { rectOf } from "../../src/cells/geometry";
import { checkSnapshot } from "../../src/actions/check";
import { workbookReport } from "../../src/cli/report/report";
import type { FormDefinition } from "../../src/form/definition";
import { DEPARTMENT_POLICY } from "../../src/form/definition/built-in/department-policy";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import type { Form } from "../../src/form/form";
import { locateAll } from "../../src/form/locate/locate";
import { isBlank, textOf } from "../../src/form/reading/normalize";
import type { Phase } from "../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { localeOf } from "../../src/locales";
import { POLICY_HEADINGS } from "../support/forms/policy-form";
import { HEADINGS } from "../support/forms/seed-form";
import { workbookOf } from "../support/forms/snapshots";

/** As little as a definition may be. */
const LEAST: FormDefinition = {
  ...ORGANIZATIONAL_GOALS,
  id: "least",
  columns: ORGANIZATIONAL_GOALS.columns.filter(({ role }) =>
    ["item", "level", "method", "rating"].includes(role),
  ),
  headerFields: [],
  categories: [],
  deadlineWords: [],
  placeholders: [],
};
/** The random sheets have the headings of these. */
const ALL = [ORGANIZATIONAL_GOALS, DEPARTMENT_POLICY, LEAST];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  {
    weight: 4,
    arbitrary: fc.constantFrom<string>(
      ...HEADINGS,
      ...POLICY_HEADINGS,
      "作成日",
      "職名：",
      "氏名",
      "令和4年度 組織目標展開整理表",
      "令和6年度 部局運営方針",
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
    arbitrary: fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary-ascii" }),
      fc.constantFrom(
        "\ud83d",
        "(((((",
        "[".repeat(50),
        "一".repeat(5000),
        "=1+1",
        "令和99年99月99日",
        "～".repeat(99),
      ),
      // Excel knows neither NaN nor -0.
      fc.double({ noNaN: true }).map((number) => number + 0),
      fc.maxSafeInteger(),
      fc.boolean(),
    ),
  },
);

const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    row: fc.nat(3),
    column: fc.nat(3),
    height: fc.integer({ min: 1, max: 14 }),
    width: fc.integer({ min: 1, max: 10 }),
    header: fc.constantFrom<readonly string[] | null>(null, HEADINGS, POLICY_HEADINGS),
    headerRow: fc.nat(6),
    format: fc.constantFrom("General", "yyyy/m/d", "@", "ggge年m月d日", ""),
    merges: fc.array(
      fc.tuple(fc.nat(14), fc.nat(10), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
      {
        maxLength: 6,
      },
    ),
  })
  .chain(({ row, column, height, width, header, headerRow, format, merges }) =>
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
          ? values.map((line, index) =>
              index === headerRow ? line.map((cell, at) => header[at] ?? cell) : line,
            )
          : values,
        numberFormats: values.map((line) => line.map(() => format)),
        merges: merges.map(([r, c, rows, columns]) => rectOf(r, c, rows, columns)),
        ruled: [],
        own: null,
      })),
  );

/** Items whose rating is a level of the definition, as written, that needs a reason, and that have none. */
function unfilledReasons(form: Form, phase: Phase): number {
  const needing = form.definition.scale.filter(({ reasonRequired }) => reasonRequired);
  if (phase === "planning" || needing.length === 0) return 0;
  return form.items.filter(({ fields }) => {
    const match = matchChoice(textOf(fields.rating?.value ?? ""), form.definition.scale);
    return (
      match.kind !== "none" &&
      needing.some(({ label }) => label === match.label) &&
      isBlank(fields.reason?.value ?? "")
    );
  }).length;
}

const SHEETS = runs(120);

describe("any sheet", () => {
  it.each(ALL.map((definition) => [definition.id, definition] as const))(
    "read by the definition %s gives reports whose figures add up, or is not the form",
    (_, definition) => {
      let forms = 0;
      fc.assert(
        fc.property(sheet, fc.constantFrom("planning" as const, "evaluation" as const), (snapshot, phase) => {
          for (const form of locateAll(snapshot, definition)) {
            forms += 1;
            const { completeness, findings, tally } = checkForm(form, phase);
            expect(tally.total).toBe(form.items.length);
            const rated = tally.byRating.reduce((sum, { count }) => sum + count, 0);
            expect(rated + tally.unrated + tally.offList).toBe(tally.total);
            const blanks = findings.filter(({ code }) => code === "required").length;
            const missing = definition.columns.filter(
              ({ role, requiredIn }) => requiredIn.includes(phase) && !form.columns[role],
            ).length;
            const unfilled =
              completeness.required - completeness.filled - blanks - missing * form.items.length;
            // Of reasons only those of the definition that asks for some; each blank one is also a finding of its own.
            expect(unfilled).toBe(unfilledReasons(form, phase));
            for (const finding of findings) {
              expect(localeOf("ja").findings.sentence(finding)).not.toMatch(/undefined|NaN|\[object/u);
            }
          }
        }),
        { numRuns: SHEETS },
      );
      // Otherwise nothing of the above was looked at.
      expect(forms).toBeGreaterThan(SHEETS / 15);
    },
  );

  it("in any workbook gives the headless report, with as many entries as it has forms and other sheets", () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        const named = sheets.map((one, index) => ({ ...one, id: `{${index}}`, name: `Sheet${index}` }));
        const workbook = workbookOf(named);
        const forms = checkSnapshot(workbook, { phase: "evaluation" });
        const report = workbookReport(
          "a.xlsx",
          { workbook, forms, damagedLists: [], damagedDefinitions: [] },
          localeOf("ja"),
        );
        const others = named.filter(({ id }) => forms.every(({ form }) => form.sheet !== id));
        expect(report.sheets).toHaveLength(forms.length + others.length);
        expect(report.error?.code).toBe(forms.length === 0 ? "no-form" : undefined);
        // As --json gives it: nothing is lost on the way.
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: runs(80) },
    );
  });
});
