/** --fix, --dropdowns, --summary: what is written, seen by another library, and what is left alone. */
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import type ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  changedCopy,
  check,
  formsOf,
  onlyForm,
  onlyWorkbook,
  readWorkbook,
  sheetOf,
  summaryCounts,
  temporaryFolder,
  write,
} from "../support/headless";
import { COMPLETE, HALF_FILLED, THREE_DEPARTMENTS } from "../support/standin";

const folder = temporaryFolder();
const FORM = "部の組織目標";
const SUMMARY = "達成状況集計";
const OVERALL = "組織目標_全体集計.xlsx";
const ROWS = [5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28];

let count = 0;
function newFolder(): string {
  count += 1;
  return path.join(folder, `結果 ${count}`);
}

function texts(sheet: ExcelJS.Worksheet, column: string): unknown[] {
  return ROWS.map((row) => sheet.getCell(`${column}${row}`).value);
}

/** What is in the file; only the time of each part is left out. */
function partsOf(file: string): Record<string, string> {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The list of a cell's dropdown. */
function list(sheet: ExcelJS.Worksheet, address: string): string | undefined {
  const { dataValidation } = sheet.getCell(address) as { dataValidation?: ExcelJS.DataValidation };
  return dataValidation?.type === "list" ? String(dataValidation.formulae[0]) : undefined;
}

const CATEGORIES = '"施政方針,ビジョン,その他"';
const RATINGS = '"高度に達成した,ほぼ達成した,ほとんど未達成だった"';

describe("every option", () => {
  it.each([["--fix"], ["--dropdowns"], ["--summary"]])(
    "%s leaves the input byte for byte as it was",
    async (option) => {
      const file = write(folder, `元 ${option}.xlsx`, readFileSync(HALF_FILLED));
      const { mtimeMs } = statSync(file);
      await check(option, "--out", newFolder(), file);
      expect(readFileSync(file).equals(readFileSync(HALF_FILLED))).toBe(true);
      expect(statSync(file).mtimeMs).toBe(mtimeMs);
    },
  );

  it("writes the changed workbook under its own name, says where, and nothing else is in the folder", async () => {
    const out = path.join(newFolder(), "さらに 下");
    const answer = await check("--dropdowns", "--out", out, COMPLETE);
    expect(readdirSync(out)).toEqual([path.basename(COMPLETE)]);
    expect(answer.messages).toEqual([`保存しました: ${path.join(out, path.basename(COMPLETE))}`]);
    expect(answer.status).toBe(0);
  });

  it("writes the same content at each run, over that of the run before", async () => {
    const out = newFolder();
    const target = path.join(out, path.basename(COMPLETE));
    await check("--dropdowns", "--summary", "--out", out, COMPLETE);
    const first = partsOf(target);
    await check("--dropdowns", "--summary", "--out", out, COMPLETE);
    expect(partsOf(target)).toEqual(first);
  });

  it("does not follow a link that lies where the result goes", async () => {
    const input = write(folder, "リンク先.xlsx", readFileSync(COMPLETE));
    const out = newFolder();
    mkdirSync(out);
    symlinkSync(input, path.join(out, path.basename(HALF_FILLED)));
    await check("--dropdowns", "--out", out, HALF_FILLED);
    expect(readFileSync(input).equals(readFileSync(COMPLETE))).toBe(true);
    expect(list(sheetOf(await readWorkbook(path.join(out, path.basename(HALF_FILLED))), FORM), "H5")).toBe(
      RATINGS,
    );
  });

  it("a workbook without the form is not written", async () => {
    const out = newFolder();
    const file = await changedCopy(COMPLETE, path.join(folder, "別の表.xlsx"), (workbook) => {
      workbook.removeWorksheet(sheetOf(workbook, FORM).id);
      workbook.addWorksheet("予算").addRow(["番号", "件名", "金額"]);
    });
    const answer = await check("--fix", "--dropdowns", "--out", out, file, COMPLETE);
    expect(answer.status).toBe(2);
    expect(answer.report.workbooks.map(({ error }) => error?.code ?? null)).toEqual(["no-form", null]);
    expect(readdirSync(out)).toEqual([path.basename(COMPLETE)]);
  });
});

describe("--fix", () => {
  it("applies the fixes that need no choice, and reports what is left", async () => {
    const out = newFolder();
    const answer = await check("--fix", "--out", out, HALF_FILLED);
    const { findings, items } = onlyForm(answer);
    expect(findings.filter(({ fixable }) => fixable)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ cell }) => cell)).toEqual([
      "H3",
      "F7",
      "H8",
      "E10",
      "C11",
      "H19",
      "H22",
      "H26",
    ]);
    expect(items.map(({ number }) => number)).toEqual(ROWS.map((_, index) => index + 1));
    expect(answer.status).toBe(1);

    const sheet = sheetOf(await readWorkbook(path.join(out, path.basename(HALF_FILLED))), FORM);
    expect(texts(sheet, "A")).toEqual(ROWS.map((_, index) => index + 1));
    expect(sheet.getCell("H12").value).toBe("ほぼ達成した");
  });

  it("changes no other cell", async () => {
    const out = newFolder();
    await check("--fix", "--out", out, HALF_FILLED);
    const before = sheetOf(await readWorkbook(HALF_FILLED), FORM);
    const after = sheetOf(await readWorkbook(path.join(out, path.basename(HALF_FILLED))), FORM);
    const different: string[] = [];
    for (let row = 1; row <= 30; row += 1) {
      for (const column of "ABCDEFGHI") {
        const address = `${column}${row}`;
        if (before.getCell(address).text !== after.getCell(address).text) different.push(address);
      }
    }
    expect(different).toEqual(["H12", "A17", "G23", "D26", "D27", "A28"]);
    expect([...after.model.merges].sort()).toEqual([...before.model.merges].sort());
    expect(after.getRow(5).height).toBe(before.getRow(5).height);
  });

  it("mends one sheet of several, and a cell that has two things to mend", async () => {
    const out = newFolder();
    const file = await changedCopy(THREE_DEPARTMENTS, path.join(folder, "三部.xlsx"), (workbook) => {
      sheetOf(workbook, "市民部").getCell("A7").value = 9;
      sheetOf(workbook, "都市整備部").getCell("H5").value = "<b>ほぼ達成</b>";
    });
    const answer = await check("--fix", "--out", out, file);
    const findings = formsOf(onlyWorkbook(answer)).flatMap((one) => one.findings);
    expect(findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
    expect(answer.status).toBe(0);
    const saved = await readWorkbook(path.join(out, "三部.xlsx"));
    expect(sheetOf(saved, "市民部").getCell("A7").value).toBe(3);
    expect(sheetOf(saved, "都市整備部").getCell("H5").value).toBe("ほぼ達成した");
  });
});

describe("--dropdowns", () => {
  it("puts the lists on category and rating of every item, on nothing else", async () => {
    const out = newFolder();
    await check("--dropdowns", "--out", out, COMPLETE);
    const sheet = sheetOf(await readWorkbook(path.join(out, path.basename(COMPLETE))), FORM);
    const found: string[] = [];
    for (let row = 1; row <= 40; row += 1) {
      for (const column of "ABCDEFGHI") if (list(sheet, `${column}${row}`)) found.push(`${column}${row}`);
    }
    expect(found.sort()).toEqual(ROWS.flatMap((row) => [`C${row}`, `H${row}`]).sort());
    for (const row of ROWS) {
      expect([list(sheet, `C${row}`), list(sheet, `H${row}`)]).toEqual([CATEGORIES, RATINGS]);
    }
  });

  it("over rules of somebody else's as well: that is said", async () => {
    const out = newFolder();
    const file = await changedCopy(COMPLETE, path.join(folder, "課の決まり.xlsx"), (workbook) => {
      for (const address of ["H9", "H10"]) {
        sheetOf(workbook, FORM).getCell(address).dataValidation = { type: "list", formulae: ['"可,否"'] };
      }
    });
    const answer = await check("--dropdowns", "--out", out, file);
    expect(answer.messages[0]).toBe(`${file}: 別の入力規則があった2か所を、プルダウンに置き換えました。`);
    expect(list(sheetOf(await readWorkbook(path.join(out, "課の決まり.xlsx")), FORM), "H9")).toBe(RATINGS);
  });

  it("on each of three sheets", async () => {
    const out = newFolder();
    await check("--dropdowns", "--out", out, THREE_DEPARTMENTS);
    const workbook = await readWorkbook(path.join(out, path.basename(THREE_DEPARTMENTS)));
    for (const name of ["総務部", "市民部", "都市整備部"]) {
      expect(list(sheetOf(workbook, name), "H5")).toBe(RATINGS);
    }
  });
});

describe("--summary", () => {
  it("has one row per level in scale order, then 未入力, リスト外 and 合計, as formulas", async () => {
    const out = newFolder();
    await check("--summary", "--out", out, HALF_FILLED);
    const sheet = sheetOf(await readWorkbook(path.join(out, path.basename(HALF_FILLED))), SUMMARY);
    expect(Object.entries(summaryCounts(sheet))).toEqual([
      ["高度に達成した", 4],
      ["ほぼ達成した", 11],
      ["ほとんど未達成だった", 0],
      ["未入力", 3],
      ["リスト外", 2],
      ["合計", 20],
    ]);
    let formulas = 0;
    sheet.eachRow((row) => {
      const label = row.getCell(1).value;
      if (typeof label !== "string" || !(label in summaryCounts(sheet))) return;
      for (const column of [2, 3]) {
        expect(row.getCell(column).formula).toMatch(/COUNTIF|COUNTBLANK|SUM|ROWS|IF/);
        formulas += 1;
      }
    });
    expect(formulas).toBe(12);
  });

  it("is one sheet over three departments", async () => {
    const out = newFolder();
    await check("--summary", "--out", out, THREE_DEPARTMENTS);
    const workbook = await readWorkbook(path.join(out, path.basename(THREE_DEPARTMENTS)));
    expect(Object.values(summaryCounts(sheetOf(workbook, SUMMARY)))).toEqual([10, 22, 4, 0, 0, 36]);
    expect(workbook.worksheets).toHaveLength(4);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it("a second time refreshes the sheet: no second one, and not taken for a form", async () => {
    const first = newFolder();
    const second = newFolder();
    await check("--summary", "--out", first, HALF_FILLED);
    const answer = await check("--summary", "--out", second, path.join(first, path.basename(HALF_FILLED)));
    expect(onlyWorkbook(answer).sheets.map(({ sheet, form }) => [sheet, form])).toEqual([
      [FORM, "organizational-goals"],
      [SUMMARY, null],
    ]);
    const workbook = await readWorkbook(path.join(second, path.basename(HALF_FILLED)));
    expect(Object.values(summaryCounts(sheetOf(workbook, SUMMARY)))).toEqual([4, 11, 0, 3, 2, 20]);
  });

  it("counts after the fixes when both are asked for", async () => {
    const out = newFolder();
    const answer = await check("--fix", "--summary", "--out", out, HALF_FILLED);
    const workbook = await readWorkbook(path.join(out, path.basename(HALF_FILLED)));
    const counts = Object.values(summaryCounts(sheetOf(workbook, SUMMARY)));
    expect(counts).toEqual([4, 12, 0, 3, 1, 20]);
    const { tally } = onlyForm(answer);
    expect([
      ...tally.byRating.map((level) => level.count),
      tally.unrated,
      tally.offList,
      tally.total,
    ]).toEqual(counts);
  });

  it("leaves a person's own sheet of that name alone", async () => {
    const out = newFolder();
    const file = await changedCopy(COMPLETE, path.join(folder, "自作の集計.xlsx"), (workbook) => {
      workbook.addWorksheet(SUMMARY).getCell("A1").value = "手で数えたもの";
    });
    await check("--summary", "--out", out, file);
    const workbook = await readWorkbook(path.join(out, "自作の集計.xlsx"));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([FORM, SUMMARY, `${SUMMARY} (2)`]);
    expect(sheetOf(workbook, SUMMARY).getCell("A1").value).toBe("手で数えたもの");
    expect(summaryCounts(sheetOf(workbook, `${SUMMARY} (2)`))).toMatchObject({ 合計: 20 });
  });
});

describe("--summary over several files", () => {
  it("makes one workbook over all departments: its figures are the sums of theirs", async () => {
    const out = newFolder();
    const answer = await check("--summary", "--out", out, COMPLETE, THREE_DEPARTMENTS, HALF_FILLED);
    expect(answer.status).toBe(1);
    expect(readdirSync(out).sort()).toEqual(
      [COMPLETE, THREE_DEPARTMENTS, HALF_FILLED, OVERALL].map((file) => path.basename(file)).sort(),
    );
    const overall = await readWorkbook(path.join(out, OVERALL));
    const tallies = answer.report.workbooks.flatMap(formsOf).map(({ tally }) => tally);
    const sum = (of: (tally: (typeof tallies)[number]) => number) =>
      tallies.reduce((total, tally) => total + of(tally), 0);
    const expected = [0, 1, 2].map((level) => sum(({ byRating }) => byRating[level]?.count ?? NaN));
    const counts = summaryCounts(sheetOf(overall, SUMMARY));
    expect(Object.values(counts)).toEqual([...expected, sum((t) => t.unrated), sum((t) => t.offList), 76]);
    expect(Object.values(counts)).toEqual([20, 46, 5, 3, 2, 76]);
  });

  it("holds each department's form on a sheet of its own, named after it, each name once", async () => {
    const out = newFolder();
    await check("--summary", "--out", out, COMPLETE, THREE_DEPARTMENTS);
    const overall = await readWorkbook(path.join(out, OVERALL));
    expect(overall.worksheets.map(({ name }) => name)).toEqual([
      "総務部",
      "総務部 (2)",
      "市民部",
      "都市整備部",
      SUMMARY,
    ]);
    const again = await check(path.join(out, OVERALL));
    expect(again.status).toBe(0);
    expect(
      formsOf(onlyWorkbook(again)).map(({ department, header, completeness }) => [
        department,
        header.name,
        completeness.filled,
      ]),
    ).toEqual([
      ["総務部", "一ノ瀬 理", 163],
      ["総務部", "一ノ瀬 理", 163],
      ["市民部", expect.any(String), 59],
      ["都市整備部", expect.any(String), 75],
    ]);
  });

  it("leaves out a form without ratings, says so, and the others are summed up", async () => {
    const out = newFolder();
    const file = await changedCopy(COMPLETE, path.join(folder, "達成状況なし.xlsx"), (workbook) => {
      for (const row of [4, 14, 25, ...ROWS]) sheetOf(workbook, FORM).getCell(`H${row}`).value = null;
    });
    const answer = await check("--summary", "--out", out, file, THREE_DEPARTMENTS);
    expect(answer.status).toBe(2);
    expect(answer.report.workbooks.map(({ error }) => error)).toEqual([null, null]);
    const findings = formsOf(answer.report.workbooks[0]!)[0]?.findings;
    expect(findings?.filter(({ severity }) => severity !== "advice")).toMatchObject([
      { code: "missing-column", role: "rating" },
    ]);
    expect(answer.messages).toEqual([
      expect.stringMatching(
        /^.*達成状況なし\.xlsx: シート「部の組織目標」に「達成状況」の列が見つかりません。.*保存していません。$/,
      ),
      `保存しました: ${path.join(out, path.basename(THREE_DEPARTMENTS))}`,
      `${file} のシート「${FORM}」には達成状況の列がないため、全体の集計に入っていません。`,
      `保存しました: ${path.join(out, OVERALL)}`,
    ]);
    const overall = await readWorkbook(path.join(out, OVERALL));
    expect(summaryCounts(sheetOf(overall, SUMMARY))).toMatchObject({ 合計: 36 });
  });

  it("one file makes no overall workbook", async () => {
    const out = newFolder();
    await check("--summary", "--out", out, COMPLETE);
    expect(readdirSync(out)).toEqual([path.basename(COMPLETE)]);
  });
});

describe("a workbook with macros", () => {
  it("keeps them, its kind and its name", async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(COMPLETE)));
    const edit = (name: string, change: (xml: string) => string) => {
      parts[name] = strToU8(change(strFromU8(parts[name]!)));
    };
    const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    edit("[Content_Types].xml", (xml) =>
      xml
        .replace(/(PartName="\/xl\/workbook\.xml" ContentType=")[^"]*/, `$1${MACROS}`)
        .replace(
          "</Types>",
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    );
    edit("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    const macros = Uint8Array.from({ length: 64 }, (_, index) => index);
    parts["xl/vbaProject.bin"] = macros;
    const file = write(folder, "マクロ付き.xlsm", zipSync(parts));
    const out = newFolder();
    const answer = await check("--dropdowns", "--summary", "--out", out, file);
    expect(answer.status).toBe(0);
    expect(readdirSync(out)).toEqual(["マクロ付き.xlsm"]);
    const saved = unzipSync(new Uint8Array(readFileSync(path.join(out, "マクロ付き.xlsm"))));
    expect(saved["xl/vbaProject.bin"]).toEqual(macros);
    expect(strFromU8(saved["[Content_Types].xml"]!)).toContain(MACROS);
    expect(strFromU8(saved["xl/_rels/workbook.xml.rels"]!)).toContain("vbaProject.bin");
  });
});

describe("a workbook that cannot be changed or written", () => {
  const protectedForm = () =>
    changedCopy(HALF_FILLED, path.join(folder, "保護.xlsx"), async (workbook) => {
      await sheetOf(workbook, FORM).protect("", {});
    });

  it.each([["--dropdowns"], ["--fix"]])(
    "%s on a protected sheet: a sentence, nothing written, the report in full, the other file done",
    async (option) => {
      const out = newFolder();
      const file = await protectedForm();
      const answer = await check(option, "--out", out, file, COMPLETE);
      expect(answer.status).toBe(2);
      expect(answer.messages).toEqual([
        `${file}: 「部の組織目標」が保護されているため、書き込めませんでした。［校閲］タブの「シート保護の解除」を行ってから、もう一度お試しください。このブックは保存していません。`,
        `保存しました: ${path.join(out, path.basename(COMPLETE))}`,
      ]);
      expect(readdirSync(out)).toEqual([path.basename(COMPLETE)]);
      expect(answer.report.workbooks.map(({ error }) => error)).toEqual([null, null]);
      expect(formsOf(answer.report.workbooks[0]!)).toMatchObject([
        { completeness: { filled: 157, required: 163 }, items: { length: 20 } },
      ]);
    },
  );

  it("a protected sheet is no obstacle to checking", async () => {
    expect(onlyForm(await check(await protectedForm())).completeness.filled).toBe(157);
  });

  it("a folder where the result should go: a sentence, no rest of a draft, the other file done", async () => {
    const out = newFolder();
    mkdirSync(path.join(out, path.basename(COMPLETE)), { recursive: true });
    mkdirSync(path.join(out, OVERALL));
    const answer = await check("--summary", "--out", out, COMPLETE, THREE_DEPARTMENTS);
    expect(answer.status).toBe(2);
    const failed = (name: string) =>
      `保存できませんでした: ${path.join(out, name)}(書き込めるかどうか、空き容量を確かめてください)。`;
    expect(answer.messages).toEqual([
      `${COMPLETE}: ${failed(path.basename(COMPLETE))}このブックは保存していません。`,
      `保存しました: ${path.join(out, path.basename(THREE_DEPARTMENTS))}`,
      `全体の集計を作れませんでした。${failed(OVERALL)}`,
    ]);
    expect(readdirSync(out).sort()).toEqual(
      [COMPLETE, THREE_DEPARTMENTS, OVERALL].map((file) => path.basename(file)).sort(),
    );
    expect(formsOf(answer.report.workbooks[0]!)).toMatchObject([{ completeness: { filled: 163 } }]);
  });
});
