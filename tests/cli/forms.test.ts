/** Other forms, several forms on one sheet, hidden and calculated cells, through the whole command. */
import path from "node:path";
import ExcelJS from "exceljs";
import type { CellValue } from "../../src/workbook/snapshot";
import {
  changedCopy,
  check,
  formsOf,
  onlyForm,
  onlyWorkbook,
  readWorkbook,
  sheetOf,
  temporaryFolder,
} from "../support/headless";
import { policyRows } from "../support/forms/policy-form";
import { HEADINGS, seedItem, seedRows } from "../support/forms/seed-form";

const folder = temporaryFolder();

async function fileOf(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) {
    workbook
      .addWorksheet(sheet)
      .addRows(rows.map((row) => row.map((value) => (value === "" ? null : value))));
  }
  const file = path.join(folder, name);
  await workbook.xlsx.writeFile(file);
  return file;
}

describe("部局運営方針", () => {
  it("is reported by its own definition", async () => {
    const answer = await check(await fileOf("企画部.xlsx", { 企画部: policyRows() }));
    expect(answer.status).toBe(0);
    expect(onlyForm(answer)).toMatchObject({
      sheet: "企画部",
      form: "department-policy",
      fiscalYear: 2024,
      department: "企画部",
      phase: "evaluation",
      header: { createdOn: null, jobTitle: "企画部長", name: "二宮 歩" },
      columns: {
        number: "A",
        item: "B",
        level: "C",
        method: "D",
        deadline: "E",
        owner: "F",
        rating: "G",
        reason: "H",
      },
      items: [
        { number: 1, row: 5, category: null, owners: ["企画課"], rating: "A" },
        { number: 2, row: 6, category: null, owners: ["企画課", "広報室"], rating: "B" },
        { number: 3, row: 7, rating: "C" },
        { number: 4, row: 8, rating: "B" },
      ],
      completeness: { filled: 31, required: 31 },
      tally: { total: 4, byRating: ["A", "B", "C", "D", "E"].map((label) => ({ label })) },
    });
  });

  it("is fixed, gets its dropdowns and its summary", async () => {
    const rows = policyRows().map((row) => row.map((value) => (value === "A" ? "Ａ" : value)));
    const file = await fileOf("企画部の直し.xlsx", { 企画部: rows });
    const out = path.join(folder, "出力");
    const answer = await check("--fix", "--dropdowns", "--summary", "--out", out, file);
    expect(answer).toMatchObject({
      status: 0,
      messages: [`保存しました: ${path.join(out, path.basename(file))}`],
    });
    expect(onlyWorkbook(answer).sheets.map(({ sheet, form }) => [sheet, form])).toEqual([
      ["企画部", "department-policy"],
      ["達成状況集計", null],
    ]);
    const saved = await readWorkbook(path.join(out, path.basename(file)));
    const sheet = sheetOf(saved, "企画部");
    expect(sheet.getCell("G5").value).toBe("A");
    expect(sheet.getCell("G8").dataValidation.formulae).toEqual(['"A,B,C,D,E"']);
    const summary = sheetOf(saved, "達成状況集計");
    const counts = new Map<unknown, unknown>();
    summary.eachRow((row) => {
      const label = row.getCell(1).value;
      if (!counts.has(label)) counts.set(label, row.getCell(2).result ?? 0);
    });
    expect(["A", "B", "C", "D", "E", "未入力", "リスト外", "合計"].map((label) => counts.get(label))).toEqual(
      [1, 2, 1, 0, 0, 0, 0, 4],
    );
  });

  it("a blank reason where the level asks for one is an error", async () => {
    const rows = policyRows().map((row) => (row[6] === "C" ? row.slice(0, 7) : row));
    const answer = await check(await fileOf("理由なし.xlsx", { 企画部: rows }));
    expect(answer.status).toBe(1);
    expect(onlyForm(answer).findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "reason-required", role: "reason", cell: "H7", item: 3 },
    ]);
  });
});

describe("several forms on one sheet", () => {
  it("have an entry each, in order, with the sheet's name and their place", async () => {
    const second = ["作成日", "R4.4.1", null, "職名", "福祉部長", null, "氏名", "二宮 都"];
    const file = await fileOf("総務と福祉.xlsx", {
      "総務・福祉": [...seedRows(), [], second, HEADINGS, seedItem(1), [...seedItem(2).slice(0, 7), ""]],
      メモ: [["打合せ"]],
      企画部: policyRows(),
    });
    const answer = await check(file);
    expect(answer.status).toBe(1);
    const { sheets } = onlyWorkbook(answer);
    expect(sheets.map((one) => one.form && [one.sheet, one.place, one.department, one.form])).toEqual([
      ["総務・福祉", 1, "総務部", "organizational-goals"],
      ["総務・福祉", 2, "福祉部", "organizational-goals"],
      null,
      ["企画部", undefined, "企画部", "department-policy"],
    ]);
    const [, lower] = formsOf(onlyWorkbook(answer));
    expect(lower).toMatchObject({
      items: [
        { number: 1, row: 32 },
        { number: 2, row: 33, rating: null },
      ],
      completeness: { filled: 18, required: 19 },
      tally: { total: 2, unrated: 1 },
    });
    expect(lower?.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "required", role: "rating", cell: "H33", item: 2 },
    ]);
  });
});

describe("what is hidden or calculated in a workbook", () => {
  const whole = { items: { length: 20 }, completeness: { filled: 163, required: 163 } };

  it.each<[string, (sheet: ExcelJS.Worksheet) => void]>([
    [
      "hidden rows and columns are read like any other",
      (sheet) => {
        for (const row of [1, 6, 7, 14, 20]) sheet.getRow(row).hidden = true;
        for (const column of ["A", "C", "H"]) sheet.getColumn(column).hidden = true;
      },
    ],
    [
      "rows that a filter hides too",
      (sheet) => {
        sheet.autoFilter = "A4:H28";
        for (let row = 5; row <= 12; row += 1) sheet.getRow(row).hidden = true;
      },
    ],
    [
      "numbers that formulas count",
      (sheet) => {
        for (const row of [6, 7, 8]) {
          sheet.getCell(`A${row}`).value = { formula: `A${row - 1}+1`, result: row - 4 };
        }
        sheet.getCell("A9").value = { formula: 'TEXT(5,"0")', result: "5" };
      },
    ],
    [
      "an empty hidden column within the table",
      (sheet) => {
        sheet.spliceColumns(4, 0, []);
        sheet.getColumn(4).hidden = true;
      },
    ],
    [
      "the form far from the first cell",
      (sheet) => {
        sheet.spliceColumns(1, 0, [], [], []);
        sheet.spliceRows(1, 0, [], [], [], []);
      },
    ],
  ])("%s", async (name, change) => {
    const plain = await fileOf(`${name}（前）.xlsx`, { 部の組織目標: seedRows() });
    const file = await changedCopy(plain, path.join(folder, `${name}.xlsx`), (workbook) => {
      change(sheetOf(workbook, "部の組織目標"));
    });
    const form = onlyForm(await check(file));
    expect(form).toMatchObject(whole);
    expect(form.items.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(form.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
