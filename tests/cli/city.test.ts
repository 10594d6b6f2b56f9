/**
 * A city's departments in one call of the real command: every file's result as known beforehand, totals as counted by hand,
 * and the files side by side. `npm run test:long`: 20 departments, 200 files.
 */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "../../src/cli/report/report";
import { localeOf } from "../../src/locales";
import { parseCsv } from "../support/csv";
import {
  formsOf,
  readWorkbook,
  runCommand,
  sheetOf,
  summaryCounts,
  temporaryFolder,
  write,
} from "../support/headless";
import { isLong } from "../support/random";
import { cityFile, KINDS, type CityFile } from "../support/workbooks/city";

const DEPARTMENTS = isLong ? 20 : 2;
const folder = temporaryFolder();
const inputs = path.join(folder, "提出物");
const out = path.join(folder, "結果");
const { report: words, publish } = localeOf("ja");
const files: CityFile[] = [];
let report: Report;
let status: number | null;

beforeAll(async () => {
  mkdirSync(inputs);
  for (let department = 1; department <= DEPARTMENTS; department += 1) {
    for (const kind of KINDS) files.push(await cityFile(department, kind));
  }
  for (const { name, bytes } of files) write(inputs, name, bytes);
  write(inputs, "~$01_clean.xlsx", "");
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  const answer = await runCommand(["--json", "--summary", "--publish", out, "--out", out, inputs]);
  report = JSON.parse(answer.stdout) as Report;
  status = answer.status;
});

it("every file has its own result, in the order of their names", () => {
  expect(status).toBe(2);
  const found = report.workbooks.map((workbook) => {
    const forms = formsOf(workbook);
    return {
      name: path.basename(workbook.file),
      error: workbook.error?.code ?? null,
      forms: forms
        .filter(({ counted }) => counted)
        .map(({ department, fiscalYear, completeness, items, tally }) => ({
          department,
          year: fiscalYear,
          ...completeness,
          items: items.length,
          counts: [...tally.byRating.map(({ count }) => count), tally.unrated, tally.offList],
        })),
      notCounted: forms.flatMap(({ notCounted }) => notCounted ?? []),
    };
  });
  expect(found).toEqual(
    files.map(({ name, error, forms, notCounted }) => ({ name, error, forms, notCounted })),
  );
});

it("the workbook over all and the published files count what was counted by hand", async () => {
  const forms = files.flatMap((file) => file.forms);
  const total = forms.reduce((sum, { items }) => sum + items, 0);
  const byPlace = [0, 1, 2, 3, 4].map((place) =>
    forms.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0),
  );
  const items = parseCsv(readFileSync(path.join(out, publish.files.items), "utf8"));
  expect(items).toHaveLength(total + 1);
  const counted = parseCsv(readFileSync(path.join(out, publish.files.summary), "utf8"))
    .filter((row) => row[2] === publish.all)
    .map((row) => Number(row[5]));
  // Last year's forms are counted apart.
  expect([0, 1, 2, 3, 4].map((place) => (counted[place] ?? 0) + (counted[place + 5] ?? 0))).toEqual(byPlace);

  // In the workbook over all, last year stands beside this year.
  const now = forms.filter(({ year }) => year === 2022);
  const workbook = await readWorkbook(path.join(out, words.overall.file));
  expect(summaryCounts(sheetOf(workbook, "達成状況集計"))).toMatchObject({
    合計: now.reduce((sum, one) => sum + one.items, 0),
    未入力: now.reduce((sum, { counts }) => sum + (counts[3] ?? 0), 0),
    リスト外: now.reduce((sum, { counts }) => sum + (counts[4] ?? 0), 0),
  });
});
