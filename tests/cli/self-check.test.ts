/** 記入状況 and the blank forms from the command line. */
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeBlankForms } from "../../src/cli/blank-forms";
import { readOptions } from "../../src/cli/options";
import { localeOf } from "../../src/locales";
import {
  check,
  formsOf,
  onlyForm,
  onlyWorkbook,
  readWorkbook,
  sheetOf,
  temporaryFolder,
} from "../support/headless";
import { COMPLETE, HALF_FILLED } from "../support/standin";

const folder = temporaryFolder();
const ja = localeOf("ja");
const SHEET = ja.selfCheck.sheetName;
const file = path.basename(HALF_FILLED);

it("makes the sheet in a copy, which is checked as before; and takes it away again", async () => {
  const made = path.join(folder, "作成");
  const before = onlyForm(await check(HALF_FILLED));
  const answer = await check("--self-check", "--out", made, HALF_FILLED);
  expect(onlyForm(answer)).toEqual(before);
  expect(onlyWorkbook(answer).sheets.map(({ sheet, form }) => [sheet, form])).toEqual([
    ["部の組織目標", "organizational-goals"],
    [SHEET, null],
  ]);
  const sheet = sheetOf(await readWorkbook(path.join(made, file)), SHEET);
  const figures: Record<string, unknown> = {};
  for (let row = 7; row < 11; row += 1)
    figures[sheet.getCell(row, 1).text] = sheet.getCell(row, 2).result ?? 0;
  expect(figures).toEqual({ 必要: 163, 記入済み: 157, 空欄: 6, リスト外: 3 });

  const removed = path.join(folder, "取り除き");
  const after = await check("--remove-self-check", "--out", removed, path.join(made, file));
  expect(onlyWorkbook(after).sheets.map(({ sheet: name }) => name)).toEqual(["部の組織目標"]);
  expect(onlyForm(after)).toEqual(before);
});

it.each([
  [["--self-check", "a.xlsx"], ja.report.usage.outNeeded],
  [["--self-check", "--remove-self-check", "--out", "x", "a.xlsx"], ja.report.usage.makeOrRemove],
  [["--departments", "list.txt", "a.xlsx"], ja.report.usage.departmentsAlone],
])("refuses %j", (words, sentence) => {
  expect(() => readOptions(words, ja, () => undefined)).toThrow(sentence);
});

it.each([
  ["a built-in definition", []],
  ["a form whose values are taken out", [COMPLETE]],
])("makes a blank workbook for each department, from %s", async (name, form) => {
  const list = path.join(folder, "部.txt");
  writeFileSync(list, "総務部\r\n教育委員会事務局,教育次長\r\n\r\n");
  const out = path.join(folder, name);
  const options = readOptions(["--blank-forms", "--departments", list, "--out", out, ...form], ja)!;
  expect(await makeBlankForms(options, ja, () => undefined, 2026)).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["組織目標_教育委員会事務局.xlsx", "組織目標_総務部.xlsx"].sort());
  const { report } = await check(
    "--phase",
    "planning",
    ...readdirSync(out).map((one) => path.join(out, one)),
  );
  for (const workbook of report.workbooks) {
    const [only] = formsOf(workbook);
    const jobTitle = workbook.file.includes("総務部") ? "総務部長" : "教育次長";
    expect(only).toMatchObject({
      counted: true,
      fiscalYear: form.length > 0 ? 2022 : 2026,
      header: { createdOn: null, jobTitle, name: null },
      completeness: { filled: 21, required: 143 },
    });
    expect(workbook.sheets.map(({ sheet }) => sheet)).toContain(SHEET);
  }
});
