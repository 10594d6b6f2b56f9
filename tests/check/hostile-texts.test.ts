/**
 * Texts by which somebody might try to do harm, wherever a text can stand: cells, headings, header block, sheet name,
 * lists and definitions. Nothing throws, no text becomes a formula, and what is printed moves no cursor.
 */
import fc, { runs } from "../support/random";
import { checkSnapshot } from "../../src/actions/check";
import { fixEdits } from "../../src/check/fixes/fixes";
import { textReport } from "../support/headless";
import { workbookReport } from "../../src/cli/report/report";
import { planDropdowns } from "../../src/dropdowns/plan";
import { DEFINITIONS } from "../../src/form/definition/built-in";
import { definitionFileText, readDefinitionFile } from "../../src/form/definition/definition-file";
import { listFileText, readListFile } from "../../src/form/definition/list-file";
import { withListSetting } from "../../src/form/definition/list-settings";
import { ALL_YEARS } from "../../src/form/definition/lists";
import { localeOf } from "../../src/locales";
import { settingsFromXml, settingsToXml } from "../../src/settings/settings-part";
import { planSummary } from "../../src/summary/plan";
import { summaryOptionsIn } from "../../src/summary/settings";
import { sourceOf } from "../../src/workbook/list-source";
import { PlanRefusal } from "../../src/workbook/plan-refusal";
import { seedSheet } from "../support/forms/seed-form";
import { workbookOf } from "../support/forms/snapshots";

const ja = localeOf("ja");
/** In every one of the texts, so that it is seen where it comes out. */
const MARK = "EVIL";
const TEXTS: readonly string[] = [
  `=${MARK}(1)`,
  `+${MARK}|' /C calc'!A0`,
  `-${MARK}`,
  `@${MARK}(1)`,
  `\t=${MARK}()`,
  `\r=${MARK}()`,
  `"&${MARK}(1)&"`,
  `'${MARK}'!A1`,
  `${MARK}'!A1,"`,
  `=HYPERLINK("http://x","${MARK}")`,
  `<img src=x onerror=${MARK}>`,
  `</settings><x>${MARK}&amp;]]>`,
  `\u001b]0;${MARK}\u0007\u001b[2J`,
  `\u009b31m${MARK}`,
  `\u202e${MARK}\u2066`,
  `${MARK}\u0000\u200b\ufeff\u00ad`,
  `${MARK}\ud800`,
  `\udc00${MARK}`,
  "__proto__",
  "constructor",
  "toString",
  `${MARK}*?~`,
  MARK.repeat(8191),
  `${MARK}\n\n${MARK}`,
];
const text = fc.constantFrom(...TEXTS);

const places = fc.array(fc.record({ row: fc.nat(27), column: fc.nat(9), text }), {
  minLength: 1,
  maxLength: 12,
});
const drawn = fc.record({
  places,
  name: fc.option(text),
  categories: fc.uniqueArray(text, { maxLength: 3 }),
  level: fc.option(text),
});

/** A formula without its texts and the names of sheets. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
}

function formulasIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (_, each: unknown) => {
    const { kind, formula } = (each ?? {}) as { readonly kind?: unknown; readonly formula?: unknown };
    if (kind === "formula" && typeof formula === "string") found.push(formula);
    return each;
  });
  return found;
}

/** null: refused, with a sentence of its own. */
function planned<Plan>(plan: () => Plan): Plan | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof PlanRefusal) return null;
    throw error;
  }
}

it("hostile texts are read, checked, counted and reported as what they are: texts", () => {
  const seen = { forms: 0, formulas: 0, findings: 0 };
  fc.assert(
    fc.property(drawn, (hostile) => {
      const sheet = seedSheet();
      const values = sheet.values.map((cells, row) =>
        cells.map((value, column) => {
          const here = hostile.places.find((one) => one.row === row && one.column === column);
          return here ? here.text : value;
        }),
      );
      const definition = DEFINITIONS[0]!;
      const scale = definition.scale.map((level, index) =>
        index === 0 && hostile.level !== null ? { ...level, label: hostile.level } : level,
      );
      const lists = { categories: [...definition.categories, ...hostile.categories], scale };
      const at = { definition: definition.id, fiscalYear: ALL_YEARS };
      const settings = withListSetting({}, at, lists);
      expect(settingsFromXml(settingsToXml(settings))).toEqual(settings);
      const workbook = {
        ...workbookOf([{ ...sheet, values, name: hostile.name ?? sheet.name }]),
        settings,
      };

      const forms = checkSnapshot(workbook);
      const result = { workbook, forms, damagedLists: [], damagedDefinitions: [] };
      const report = { version: 1, workbooks: [workbookReport("x.xlsx", result, ja)] };
      const json = JSON.stringify(report);
      expect(JSON.parse(json)).toBeTruthy();
      const printed = textReport(report as unknown as Parameters<typeof textReport>[0], ja);
      expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);

      const counted = forms.map(({ form }) => form).filter(({ columns }) => columns.rating);
      const edits: unknown[] = forms.map(({ form, report: { findings } }) => fixEdits(form, findings));
      if (counted.length > 0) {
        const options = summaryOptionsIn({});
        edits.push(
          planned(() => planSummary({ workbook, forms: counted, words: ja.summary, options }).edits),
        );
      }
      const located = forms.map((one) => ({ form: one.form, sheet: one.sheet }));
      const dropdowns = planned(() => planDropdowns(workbook, located, ja.dropdowns, { replace: [] }).edits);
      for (const edit of dropdowns ?? []) {
        if (edit.kind !== "setDropdown") continue;
        const source = sourceOf(edit.dropdown);
        // A rule's own list that begins with "=" is a formula (M6 of the security review).
        if (source.startsWith("=")) expect(bare(source)).not.toContain(MARK);
      }
      const formulas = formulasIn([edits, dropdowns]);
      for (const formula of formulas) expect(bare(formula)).not.toContain(MARK);
      seen.forms += forms.length;
      seen.formulas += formulas.length;
      seen.findings += forms.reduce((sum, one) => sum + one.report.findings.length, 0);
    }),
    { numRuns: runs(60) },
  );
  expect(seen.forms).toBeGreaterThan(20);
  expect(seen.formulas).toBeGreaterThan(500);
  expect(seen.findings).toBeGreaterThan(100);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain(MARK);
});

it.each(TEXTS)("%j in a list file and in a definition file is read as it is, or refused", (hostile) => {
  const definition = DEFINITIONS[0]!;
  const lists = { categories: [hostile], scale: definition.scale };
  const file = listFileText([{ definition: definition.id, fiscalYear: ALL_YEARS, lists }]);
  const read = readListFile(file, DEFINITIONS);
  if ("lists" in read) expect(read.lists[0]!.lists.categories).toEqual([hostile]);
  else expect(read.problem.code).toBe("unusable");

  const [first, ...others] = definition.columns;
  const changed = {
    ...definition,
    name: hostile,
    columns: [{ ...first!, headings: [hostile] }, ...others],
  };
  const whole = readDefinitionFile(definitionFileText({ definition: changed, lists: [] }));
  if ("file" in whole) {
    const { name, columns } = whole.file.definition;
    expect([name, columns[0]?.headings]).toEqual([hostile, [hostile]]);
  } else expect(whole.problem.code).toBe("broken");
  expect(readDefinitionFile(hostile)).toHaveProperty("problem");
  expect(readListFile(hostile, DEFINITIONS)).toHaveProperty("problem");
});
