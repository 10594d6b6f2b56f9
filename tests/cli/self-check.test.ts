/** 記入状況 and the blank forms from the command line. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { makeBlankForms } from "../../src/cli/blank-forms";
import { readOptions } from "../../src/cli/options";
import { localeOf } from "../../src/locales";
import { definitionFileText } from "../../src/form/definition/definition-file";
import { OWN_CITY } from "../support/forms/own-city";
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
const decoder = new TextDecoder();
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
  [["--protect", "a.xlsx"], ja.report.usage.protectAlone],
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

it("makes blank forms from a body's own definition, protected, in one zip; they are known when they come back", async () => {
  const list = path.join(folder, "部2.txt");
  writeFileSync(list, "総務部\n福祉部\n");
  const definition = path.join(folder, "定義.json");
  writeFileSync(definition, definitionFileText({ definition: OWN_CITY, lists: [] }));
  const out = path.join(folder, "配布", "様式.zip");
  const words = [
    "--blank-forms",
    "--definition",
    definition,
    "--departments",
    list,
    "--protect",
    "--out",
    out,
  ];
  expect(await makeBlankForms(readOptions(words, ja)!, ja, () => undefined, 2026)).toBe(0);
  expect(readdirSync(path.dirname(out))).toEqual(["様式.zip"]);
  const unpacked = unzipSync(new Uint8Array(readFileSync(out)));
  expect(Object.keys(unpacked).sort()).toEqual(["業務目標一覧_福祉部.xlsx", "業務目標一覧_総務部.xlsx"]);
  const back = path.join(folder, "戻り");
  mkdirSync(back);
  for (const [name, bytes] of Object.entries(unpacked)) writeFileSync(path.join(back, name), bytes);
  const { report } = await check(...Object.keys(unpacked).map((name) => path.join(back, name)));
  for (const [index, department] of ["総務部", "福祉部"].entries()) {
    const one = report.workbooks[index]!;
    expect(one.sheets[0]!.form).toBe(OWN_CITY.id);
    expect(formsOf(one)[0]).toMatchObject({
      counted: true,
      department,
      fiscalYear: 2026,
      columns: { rating: "E", "own-3": "I" },
      interim: { column: "D" },
    });
  }

  const parts = Object.values(unzipSync(unpacked["業務目標一覧_総務部.xlsx"]!)).map((part) =>
    decoder.decode(part),
  );
  expect(parts.flatMap((part) => part.match(/<sheetProtection [^>]*>/) ?? [])).toEqual(
    Array(2).fill(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0"/>',
    ),
  );
});
