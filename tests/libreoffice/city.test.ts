/**
 * The workbook over a city's departments, calculated by LibreOffice from a file without any result in it: the figures are
 * those that were counted while the departments' files were made. `npm run test:long`: 20 departments, 200 files.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { localeOf } from "../../src/locales";
import {
  readWorkbook,
  runCommand,
  sheetOf,
  summaryCounts,
  temporaryFolder,
  write,
} from "../support/headless";
import { isLong } from "../support/random";
import { cityFile, KINDS, type CityForm } from "../support/workbooks/city";
import { convert } from "../support/workbooks/libreoffice";
import { enterAndForgetResults } from "../support/workbooks/saved-workbook";
import { tableOf } from "../support/workbooks/summary-tables";

const DEPARTMENTS = isLong ? 20 : 2;
const SUMMARY = "達成状況集計";
const folder = temporaryFolder();
const forms: CityForm[] = [];

beforeAll(async () => {
  const inputs = path.join(folder, "提出物");
  const emptied = path.join(folder, "結果なし");
  mkdirSync(inputs);
  mkdirSync(emptied);
  for (let department = 1; department <= DEPARTMENTS; department += 1) {
    for (const kind of KINDS) {
      const file = await cityFile(department, kind);
      write(inputs, file.name, file.bytes);
      forms.push(...file.forms);
    }
  }
  const out = path.join(folder, "結果");
  await runCommand(["--json", "--summary", "--out", out, inputs]);
  const { file } = localeOf("ja").report.overall;
  enterAndForgetResults(path.join(out, file), path.join(emptied, file), []);
  await convert([path.join(emptied, file)], "xlsx", folder);
});

const sheet = async () =>
  sheetOf(await readWorkbook(path.join(folder, localeOf("ja").report.overall.file)), SUMMARY);
const now = () => forms.filter(({ year }) => year === 2022);
const sums = (some: readonly CityForm[]) =>
  [0, 1, 2, 3, 4].map((place) => some.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0));
const items = (some: readonly CityForm[]) => some.reduce((sum, one) => sum + one.items, 0);

it("over all departments as counted by hand", async () => {
  expect(Object.values(summaryCounts(await sheet()))).toEqual([...sums(now()), items(now())]);
});

it("of each department as counted by hand", async () => {
  const table = tableOf(await sheet(), "部別の達成状況", 6);
  for (const department of new Set(now().map((form) => form.department))) {
    const own = now().filter((form) => form.department === department);
    expect([department, table[department]]).toEqual([department, [...sums(own), items(own)]]);
  }
});
