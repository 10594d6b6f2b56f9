/** The JSON report on the samples, name by name as the contract has it. */
import path from "node:path";
import type ExcelJS from "exceljs";
import { HALF_FILLED_COMPLETENESS, SLIPS } from "../../../src/tools/samples/slips";
import {
  changedCopy,
  check,
  formsOf,
  onlyForm,
  onlyWorkbook,
  readWorkbook,
  sheetOf,
  temporaryFolder,
} from "../../support/headless";
import { COMPLETE, HALF_FILLED, THREE_DEPARTMENTS } from "../../support/standin";

const folder = temporaryFolder();
const ROWS = [5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28];
const SCALE = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];

function cellText(sheet: ExcelJS.Worksheet, address: string): string {
  const { value } = sheet.getCell(address);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

describe("組織目標_総務部_令和4年度.xlsx", () => {
  it("is reported in full, and nothing is in the report that the contract does not name", async () => {
    const answer = await check("--json", COMPLETE);
    const sheet = sheetOf(await readWorkbook(COMPLETE), "部の組織目標");
    expect(answer).toEqual({
      status: 0,
      messages: [],
      report: {
        version: 1,
        workbooks: [
          {
            file: COMPLETE,
            lost: [],
            error: null,
            sheets: [
              {
                sheet: "部の組織目標",
                form: "organizational-goals",
                fiscalYear: 2022,
                department: "総務部",
                phase: "evaluation",
                header: { createdOn: "2022-04-01", jobTitle: "総務部長", name: "一ノ瀬 理" },
                columns: {
                  number: "A",
                  item: "B",
                  category: "C",
                  level: "D",
                  method: "E",
                  deadline: "F",
                  owner: "G",
                  rating: "H",
                },
                items: ROWS.map((row, index) => ({
                  number: index + 1,
                  row,
                  item: cellText(sheet, `B${row}`),
                  category: cellText(sheet, `C${row}`),
                  owners: cellText(sheet, `G${row}`).split("・"),
                  deadline: cellText(sheet, `F${row}`),
                  rating: cellText(sheet, `H${row}`),
                })),
                counted: true,
                notCounted: null,
                completeness: { filled: 163, required: 163 },
                findings: expect.any(Array) as unknown,
                tally: {
                  total: 20,
                  unrated: 0,
                  offList: 0,
                  byRating: [6, 13, 1].map((count, level) => ({
                    label: SCALE[level],
                    count,
                    share: count / 20,
                  })),
                },
              },
            ],
          },
        ],
      },
    });
  });

  it("has nothing that is wrong or to be looked at", async () => {
    const { findings } = onlyForm(await check(COMPLETE));
    expect(findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual(
      [
        ["unmeasurable-level", "D11"],
        ["unmeasurable-level", "D18"],
        ["unmeasurable-level", "D23"],
        ["owner-joined", "G23"],
        ["mixed-punctuation", "D26"],
        ["mixed-punctuation", "D27"],
        ["unmeasurable-level", "D28"],
      ].map(([code, cell]) => [code, "advice", cell]),
    );
  });

  it("has one item of two sections, as two owners", async () => {
    const { items } = onlyForm(await check(COMPLETE));
    expect(items.filter(({ owners }) => owners.length > 1)).toMatchObject([
      { number: 15, owners: ["課税課", "納税課"] },
    ]);
  });

  it("is named as in the call", async () => {
    const named = path.relative(process.cwd(), COMPLETE);
    expect(onlyWorkbook(await check(named)).file).toBe(named);
  });

  it("asked about in the planning phase: 143 cells, and each rating is too early", async () => {
    const { phase, completeness, findings } = onlyForm(await check("--phase", "planning", COMPLETE));
    expect({ phase, completeness }).toEqual({
      phase: "planning",
      completeness: { filled: 143, required: 143 },
    });
    const early = findings.filter(({ severity }) => severity !== "advice");
    expect(early.map(({ code, cell }) => [code, cell])).toEqual(
      ROWS.map((row) => ["rating-too-early", `H${row}`]),
    );
  });

  it("asked about in the planning phase exits with 0: nothing is missing", async () => {
    expect((await check("--phase=planning", COMPLETE)).status).toBe(0);
  });
});

describe("組織目標_総務部_記入途中.xlsx", () => {
  it("exits with 1", async () => {
    expect((await check(HALF_FILLED)).status).toBe(1);
  });

  it("names every slip at its cell and none twice, in sheet order, and nothing else", async () => {
    const { findings: all } = onlyForm(await check(HALF_FILLED));
    const findings = all.filter(({ severity }) => severity !== "advice");
    expect(findings.map(({ code, cell }) => ({ code, cell }))).toEqual(
      SLIPS.map(({ code, cell }) => ({ code, cell })),
    );
  });

  it("has each of its six blanks as an error with role, cell, item and a sentence", async () => {
    const { findings, completeness, header } = onlyForm(await check(HALF_FILLED));
    expect(completeness).toEqual(HALF_FILLED_COMPLETENESS);
    expect(header).toEqual({ createdOn: "2022-04-01", jobTitle: "総務部長", name: null });
    expect(findings.filter(({ code }) => code === "required")).toEqual(
      [
        ["name", "H3", null, "H3(氏名)が空欄です。"],
        ["deadline", "F7", 3, "F7(いつまで)が空欄です。"],
        ["method", "E10", 6, "E10(どのような方法で)が空欄です。"],
        ["rating", "H19", 13, "H19(達成状況)が空欄です。"],
        ["rating", "H22", 16, "H22(達成状況)が空欄です。"],
        ["rating", "H26", 18, "H26(達成状況)が空欄です。"],
      ].map(([role, cell, item, message]) => ({
        code: "required",
        severity: "error",
        role,
        cell,
        item,
        message,
        fixable: false,
      })),
    );
  });

  it("says what a fix could mend", async () => {
    const { findings } = onlyForm(await check(HALF_FILLED));
    expect(
      findings.filter(({ fixable }) => fixable).map(({ code, severity, cell }) => [code, severity, cell]),
    ).toEqual([
      ["near-match", "warning", "H12"],
      ["number-duplicate", "warning", "A17"],
      ["owner-joined", "advice", "G23"],
      ["mixed-punctuation", "advice", "D26"],
      ["mixed-punctuation", "advice", "D27"],
      ["number-gap", "warning", "A28"],
    ]);
  });

  it("has blank fields as null, never as an empty text", async () => {
    const { items } = onlyForm(await check(HALF_FILLED));
    expect(items[2]).toMatchObject({ number: 3, row: 7, deadline: null });
    expect(items[12]).toMatchObject({ number: 13, row: 19, rating: null });
    expect(items[10]).toMatchObject({ number: 10, row: 17 });
  });

  it("counts each item once: 4, 11, 0, 3 blank and 2 outside the list make 20", async () => {
    const { tally } = onlyForm(await check(HALF_FILLED));
    expect(tally).toEqual({
      total: 20,
      unrated: 3,
      offList: 2,
      byRating: [
        { label: SCALE[0], count: 4, share: 0.2 },
        { label: SCALE[1], count: 11, share: 0.55 },
        { label: SCALE[2], count: 0, share: 0 },
      ],
    });
  });

  it("asked about as planning: the blank ratings are none", async () => {
    const { completeness, findings } = onlyForm(await check("--phase", "planning", HALF_FILLED));
    expect(completeness).toEqual({ filled: 140, required: 143 });
    expect(findings.filter(({ code }) => code === "required").map(({ cell }) => cell)).toEqual([
      "H3",
      "F7",
      "E10",
    ]);
  });
});

describe("組織目標_3部.xlsx", () => {
  it("has each department on its sheet, in order", async () => {
    const answer = await check(THREE_DEPARTMENTS);
    expect(answer.status).toBe(0);
    expect(
      formsOf(onlyWorkbook(answer)).map(({ sheet, department, header, items, completeness, tally }) => [
        sheet,
        department,
        header.jobTitle,
        items.length,
        completeness,
        tally.byRating.map(({ count }) => count),
      ]),
    ).toEqual([
      ["総務部", "総務部", "総務部長", 20, { filled: 163, required: 163 }, [6, 13, 1]],
      ["市民部", "市民部", "市民部長", 7, { filled: 59, required: 59 }, [2, 4, 1]],
      ["都市整備部", "都市整備部", "都市整備部長", 9, { filled: 75, required: 75 }, [2, 5, 2]],
    ]);
  });
});

describe("what the cells of a form may hold", () => {
  const form = "部の組織目標";
  it.each<[string, (sheet: ExcelJS.Worksheet) => void, object]>([
    [
      "a true date is given as year, month and day",
      (sheet) => {
        sheet.getCell("B3").value = new Date(Date.UTC(2022, 4, 9));
        sheet.getCell("B3").numFmt = "yyyy/m/d";
        sheet.getCell("F5").value = new Date(Date.UTC(2022, 8, 30));
        sheet.getCell("F5").numFmt = "[$-411]ggge年m月d日";
      },
      { header: { createdOn: "2022-05-09" }, items: [{ deadline: "2022-09-30" }] },
    ],
    [
      "a date that no calendar has is null, and a finding",
      (sheet) => (sheet.getCell("B3").value = "令和4年13月1日"),
      {
        header: { createdOn: null },
        findings: [{ code: "date-invalid", role: "createdOn", cell: "B3", item: null }],
      },
    ],
    [
      "a title without a year gives null",
      (sheet) => (sheet.getCell("A1").value = "組織目標展開整理表"),
      { fiscalYear: null },
    ],
    [
      "a number as text is a number",
      (sheet) => (sheet.getCell("A5").value = "１"),
      { items: [{ number: 1, row: 5 }], findings: [] },
    ],
    [
      "an error value in the number column: no number, and a finding at its cell",
      (sheet) => (sheet.getCell("A5").value = { error: "#N/A" }),
      {
        items: [{ number: null, row: 5 }],
        findings: [{ code: "error-value", role: "number", cell: "A5", item: 1 }],
      },
    ],
    [
      "an error value in the rating column: a finding, and counted outside the list",
      (sheet) => (sheet.getCell("H5").value = { formula: "1/0", result: { error: "#DIV/0!" } }),
      {
        findings: [{ code: "error-value", severity: "error", role: "rating", cell: "H5", item: 1 }],
        tally: { offList: 1, unrated: 0, total: 20 },
      },
    ],
    [
      "every rating blank: the planning phase by itself",
      (sheet) => ROWS.forEach((row) => (sheet.getCell(`H${row}`).value = "　")),
      {
        phase: "planning",
        completeness: { filled: 143, required: 143 },
        findings: [],
        tally: { unrated: 20 },
      },
    ],
    [
      "separators of owners of every kind",
      (sheet) => {
        sheet.getCell("G5").value = "課税課、納税課/職員課\n共通";
        sheet.getCell("G6").value = null;
      },
      { items: [{ owners: ["課税課", "納税課", "職員課", "共通"] }, { owners: [] }] },
    ],
    [
      "a formula counts with its result, rich text with its text",
      (sheet) => {
        sheet.getCell("H5").value = { formula: 'IF(TRUE,"ほぼ達成した","")', result: "ほぼ達成した" };
        sheet.getCell("C5").value = { richText: [{ text: "その" }, { text: "他", font: { bold: true } }] };
      },
      { items: [{ rating: "ほぼ達成した", category: "その他" }], findings: [] },
    ],
  ])("%s", async (name, change, expected) => {
    const file = await changedCopy(COMPLETE, path.join(folder, `${name}.xlsx`), (workbook) => {
      change(sheetOf(workbook, form));
    });
    const { items, findings, ...rest } = onlyForm(await check(file));
    const { items: expectedItems = [], ...others } = expected as { items?: object[] };
    expect({ ...rest, findings: findings.filter(({ severity }) => severity !== "advice") }).toMatchObject(
      others,
    );
    expect(items).toHaveLength(20);
    expect(items.slice(0, expectedItems.length)).toMatchObject(expectedItems);
  });

  it.each<[string, (workbook: ExcelJS.Workbook) => void, string[]]>([
    [
      "a blank first sheet",
      (workbook) => {
        workbook.addWorksheet("Sheet1");
        moveToFront(workbook, "Sheet1");
      },
      ["Sheet1", form],
    ],
    [
      "a hidden sheet behind",
      (workbook) => {
        workbook.addWorksheet("旧").state = "veryHidden";
      },
      [form, "旧"],
    ],
    [
      "an unrelated sheet with words of the form",
      (workbook) => {
        workbook
          .addWorksheet("手引")
          .addRows([["番号は1から、実施項目は簡潔に"], ["達成状況", "期末に記入"]]);
      },
      [form, "手引"],
    ],
  ])("%s is told of, in order, as no form", async (name, change, sheets) => {
    const file = await changedCopy(COMPLETE, path.join(folder, `${name}.xlsx`), change);
    const answer = await check(file);
    const workbook = onlyWorkbook(answer);
    expect(answer.status).toBe(0);
    expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(sheets);
    for (const sheet of workbook.sheets) {
      if (sheet.sheet !== form) expect(sheet).toEqual({ sheet: sheet.sheet, form: null });
    }
    expect(formsOf(workbook)).toMatchObject([{ sheet: form, completeness: { filled: 163, required: 163 } }]);
  });

  it("a form on a hidden sheet is checked too", async () => {
    const file = await changedCopy(COMPLETE, path.join(folder, "隠れた様式.xlsx"), (workbook) => {
      workbook.addWorksheet("表紙");
      sheetOf(workbook, form).state = "hidden";
    });
    expect(onlyForm(await check(file))).toMatchObject({ sheet: form, completeness: { filled: 163 } });
  });

  it("a form that has lost a column is a form, and says which", async () => {
    const file = await changedCopy(COMPLETE, path.join(folder, "列なし.xlsx"), (workbook) => {
      const sheet = sheetOf(workbook, form);
      for (const row of [4, ...ROWS, 14, 25]) sheet.getCell(`F${row}`).value = null;
    });
    const answer = await check(file);
    expect(answer.status).toBe(1);
    const { columns, findings, items } = onlyForm(answer);
    expect(columns).not.toHaveProperty("deadline");
    expect(columns).toMatchObject({ number: "A", owner: "G", rating: "H" });
    expect(items).toHaveLength(20);
    expect(items[0]).toMatchObject({ number: 1, deadline: null, owners: ["秘書課"] });
    expect(findings.filter(({ code }) => code === "missing-column")).toMatchObject([
      { severity: "error", role: "deadline", item: null, fixable: false },
    ]);
  });

  it("a merged field is named by its first column", async () => {
    const file = await changedCopy(COMPLETE, path.join(folder, "結合.xlsx"), (workbook) => {
      const sheet = sheetOf(workbook, form);
      for (const row of [4, 14, 25, ...ROWS]) sheet.mergeCells(`H${row}:J${row}`);
    });
    expect(onlyForm(await check(file))).toMatchObject({
      columns: { rating: "H" },
      completeness: { filled: 163, required: 163 },
    });
  });
});

/** The order of the tabs is exceljs' `orderNo`. */
function moveToFront(workbook: ExcelJS.Workbook, name: string): void {
  for (const sheet of workbook.worksheets) {
    (sheet as unknown as { orderNo: number }).orderNo = sheet.name === name ? 0 : sheet.id + 1;
  }
}
