/**
 * Ways in which staff lay the form out and fill it in: a small workbook for each, read by the headless check, and what a
 * person reads in it (`forms/expected.json`; the names of the files say the kind).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FormSheetReport, Report } from "../../src/cli/report/report";
import { check, formsOf } from "../support/headless";

interface Expected {
  readonly fiscalYear: number | null;
  readonly department: string;
  readonly phase: string;
  readonly header: FormSheetReport["header"];
  readonly columns: FormSheetReport["columns"];
  readonly completeness: FormSheetReport["completeness"];
  /** Items by level, in scale order. */
  readonly counts: readonly number[];
  /** Number, row, owners and rating. */
  readonly items: readonly (readonly [number | null, number, readonly string[], string | null])[];
  readonly warnings: readonly string[];
  /** Sheets that hold a form that must not count. */
  readonly notCounted?: readonly string[];
}

const FOLDER = path.join(__dirname, "forms");
const EXPECTED = JSON.parse(readFileSync(path.join(FOLDER, "expected.json"), "utf8")) as Record<
  string,
  Expected
>;
const NAMES = Object.keys(EXPECTED);

let report: Report;
beforeAll(async () => {
  ({ report } = await check("--json", ...NAMES.map((name) => path.join(FOLDER, `${name}.xlsx`))));
}, 120_000);

describe("a form as staff lay it out", () => {
  it.each(NAMES)("%s is read as it is meant, without an error", (name) => {
    const expected = EXPECTED[name]!;
    const forms = formsOf(report.workbooks[NAMES.indexOf(name)]!);
    const form = forms.find(({ counted }) => counted)!;
    expect({
      fiscalYear: form.fiscalYear,
      department: form.department,
      phase: form.phase,
      header: form.header,
      columns: form.columns,
      completeness: form.completeness,
      counts: form.tally.byRating.map(({ count }) => count),
      items: form.items.map(({ number, row, owners, rating }) => [number, row, owners, rating]),
      warnings: findings(form, "warning"),
      ...(expected.notCounted ? { notCounted: notCounted(forms) } : {}),
    }).toEqual(expected);
    expect(findings(form, "error")).toEqual([]);
  });
});

function findings(form: FormSheetReport, severity: string): string[] {
  return form.findings
    .filter((one) => one.severity === severity)
    .map(({ code, cell }) => `${code}@${cell ?? "-"}`);
}

function notCounted(forms: readonly FormSheetReport[]): string[] {
  return forms.filter(({ counted }) => !counted).map(({ sheet }) => sheet);
}
