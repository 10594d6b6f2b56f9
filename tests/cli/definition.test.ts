/** A form that nobody knows, read by a definition that the call names. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { readDefinition } from "../../src/form/definition/read-definition";
import { definitionFileText, readDefinitionFile } from "../../src/form/definition/definition-file";
import { UsageError } from "../../src/cli/options";
import { madeForm } from "../support/forms/made-form";
import { check, onlyForm, ROOT, summaryCounts, temporaryFolder, write } from "../support/headless";
import type { FormDefinition } from "../../src/form/definition";

const folder = temporaryFolder();

const PROMISES: FormDefinition = (() => {
  const read = readDefinition({
    id: "promises",
    name: "くらしの約束",
    titles: ["くらしの約束"],
    columns: [
      { role: "number", headings: ["順"], requiredIn: ["planning", "interim", "evaluation"] },
      { role: "item", headings: ["約束すること"], requiredIn: ["planning", "interim", "evaluation"] },
      { role: "own-1", headings: ["予算(千円)"], requiredIn: ["planning"], content: { kind: "number" } },
      {
        role: "own-2",
        headings: ["SDGs"],
        requiredIn: [],
        content: { kind: "list", values: ["健康", "まち"] },
      },
      { role: "interimRating", headings: ["なかば"], requiredIn: ["interim"] },
      { role: "rating", headings: ["おわり"], requiredIn: ["evaluation"] },
    ],
    scale: [
      { label: "よくできた", outcome: "met" },
      { label: "まだまだ", outcome: "unmet" },
    ],
  });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.definition;
})();
const DEFINITION = write(folder, "約束.json", definitionFileText({ definition: PROMISES, lists: [] }));

async function workbook(
  name: string,
  phase: "planning" | "interim" | "evaluation",
  change: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<string> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("くらし");
  sheet.addRows(madeForm(PROMISES, phase).values.map((row) => [...row]));
  change(sheet);
  return write(folder, name, new Uint8Array(await made.xlsx.writeBuffer()));
}

it("without it the sheet is no form; with it the form is read, each column under its role", async () => {
  const file = await workbook("a.xlsx", "evaluation");
  expect((await check(file)).report.workbooks[0]?.error?.code).toBe("no-form");
  const form = onlyForm(await check("--definition", DEFINITION, file));
  expect(form).toMatchObject({
    form: "promises",
    phase: "evaluation",
    columns: { number: "A", item: "B", "own-1": "C", "own-2": "D", rating: "F" },
    completeness: { filled: 18, required: 18 },
    findings: [],
    interim: { column: "E", tally: { total: 6, unrated: 0 } },
  });
});

it.each([
  ["planning", 18, []],
  ["interim", 18, ["required E5"]],
  ["evaluation", 18, ["required F6"]],
] as const)("in %s just that phase's columns are asked for", async (phase, required, errors) => {
  const file = await workbook(`${phase}.xlsx`, phase, (sheet) => {
    sheet.getCell("E5").value = null;
    sheet.getCell("F6").value = null;
  });
  const form = onlyForm(await check("--phase", phase, "--definition", DEFINITION, file));
  expect(form.completeness).toEqual({ filled: required - errors.length, required });
  expect(form.findings.map(({ code, cell }) => `${code} ${cell ?? ""}`)).toEqual(errors);
});

it.each([
  ["planning", true],
  ["interim", undefined],
  ["evaluation", undefined],
] as const)("%s is found by the two rating columns", async (phase, phaseDoubt) => {
  const file = await workbook(`found-${phase}.xlsx`, phase);
  const form = onlyForm(await check("--definition", DEFINITION, file));
  expect([form.phase, form.phaseDoubt]).toEqual([phase, phaseDoubt]);
});

it("own columns are judged by what they hold", async () => {
  const file = await workbook("own.xlsx", "evaluation", (sheet) => {
    sheet.getCell("C5").value = "おおよそ";
    sheet.getCell("C6").value = "約1,200千円";
    sheet.getCell("D7").value = "健 康";
    sheet.getCell("D8").value = "くらし";
  });
  const { findings } = onlyForm(await check("--definition", DEFINITION, file));
  expect(findings.map(({ code, role, cell }) => `${code} ${role ?? ""} ${cell ?? ""}`)).toEqual([
    "not-a-number own-1 C5",
    "near-match own-2 D7",
    "not-in-list own-2 D8",
  ]);
});

it("a saved copy keeps the definition, so that the next check needs no file; one that no sheet uses is not kept", async () => {
  const file = await workbook("b.xlsx", "evaluation");
  const out = path.join(folder, "out");
  const unused = path.join(ROOT, "assets", "definitions", "okazaki.json");
  await check("--dropdowns", "--definition", DEFINITION, "--definition", unused, "--out", out, file);
  const again = onlyForm(await check(path.join(out, "b.xlsx")));
  expect(again).toMatchObject({ form: "promises", completeness: { filled: 18, required: 18 } });
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(path.join(out, "b.xlsx"));
  const sheet = saved.getWorksheet("くらし")!;
  expect(sheet.getCell("F4").dataValidation?.formulae?.join()).toContain("よくできた");
  expect(sheet.getCell("D4").dataValidation?.formulae?.join()).toContain("健康");
  expect(readFileSync(path.join(out, "b.xlsx")).includes("okazaki")).toBe(false);
});

it.each<[string, string, RegExp]>([
  ["that is missing", "ない.json", /読み取れません\(.*ない\.json\)/u],
  ["that is no JSON", write(folder, "x.json", "番号,項目"), /様式の定義のファイルではありません/u],
  [
    "from the future",
    write(
      folder,
      "future.json",
      definitionFileText({ definition: PROMISES, lists: [] }).replace('"version": 1', '"version": 2'),
    ),
    /新しい版の組織目標アシスト/u,
  ],
  [
    "with two problems, each at its field",
    write(
      folder,
      "broken.json",
      definitionFileText({ definition: PROMISES, lists: [] })
        .replace('"role": "item"', '"role": "goal"')
        .replace('"outcome": "met"', '"outcome": "great"'),
    ),
    /直すところが2か所[^]*列\(columns\)の2番目、役割\(role\)：「goal」は使えません[^]*扱い\(outcome\)：「great」/u,
  ],
])("a definition %s is refused before any workbook is read", async (_, definition, sentence) => {
  const file = await workbook("c.xlsx", "planning");
  const call = check("--definition", definition, file);
  await expect(call).rejects.toThrow(UsageError);
  await expect(call).rejects.toThrow(sentence);
});

/** A table of a summary sheet by its title: rows of label and figures, the header first. */
async function tableOf(file: string, title: string): Promise<(string | number)[][]> {
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(file);
  const sheet = saved.getWorksheet("達成状況集計")!;
  const rows: (string | number)[][] = [];
  let inTable = false;
  sheet.eachRow((row) => {
    const label = row.getCell(1).text;
    if (label === title) inTable = true;
    else if (inTable) {
      // The value alone hides a result of 0.
      const figures = [2, 3, 4, 5, 6].map((column) => {
        const cell = row.getCell(column);
        return typeof cell.value === "object" ? Number(cell.result) : cell.text;
      });
      rows.push([label, ...figures]);
      if (/計$/u.test(label)) inTable = false;
    }
  });
  return rows;
}

it("the summary shows how ratings moved from the middle of the year to its end, by formulas", async () => {
  const file = await workbook("moved.xlsx", "evaluation", (sheet) => {
    ["まだまだ", "まだまだ", "よくできた", "よくできた", "", "未定"].forEach((value, index) => {
      sheet.getCell(`E${4 + index}`).value = value;
    });
    ["よくできた", "まだまだ", "よくできた", "", "よくできた", "まだまだ"].forEach((value, index) => {
      sheet.getCell(`F${4 + index}`).value = value;
    });
  });
  const out = path.join(folder, "moved");
  await check("--summary", "--definition", DEFINITION, "--out", out, file);
  const rows = await tableOf(path.join(out, "moved.xlsx"), "中間から年度末への動き");
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ["中間", "よくできた", "まだまだ", "未入力", "リスト外", "合計"],
    ["よくできた", 1, 0, 1, 0, 2],
    ["まだまだ", 1, 1, 0, 0, 2],
    ["未入力", 1, 0, 0, 0, 1],
    ["リスト外", 0, 1, 0, 0, 1],
    ["計", 3, 2, 1, 0, 6],
  ]);
});

it("where ratings are free text, the summary counts what is written", async () => {
  const definitionOf = (name: string) => path.join(ROOT, "assets", "definitions", `${name}.json`);
  const made = async (name: string, file: string) => {
    const read = readDefinitionFile(readFileSync(definitionOf(name), "utf8"));
    if (!("file" in read)) throw new Error(name);
    const saved = new ExcelJS.Workbook();
    const sheet = saved.addWorksheet("様式");
    sheet.addRows(madeForm(read.file.definition, "evaluation").values.map((row) => [...row]));
    return write(folder, file, new Uint8Array(await saved.xlsx.writeBuffer()));
  };
  const out = path.join(folder, "text");
  const { status } = await check("--summary", "--out", out, await made("ueda", "ueda.xlsx"));
  expect(status).toBe(0);
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(path.join(out, "ueda.xlsx"));
  expect(summaryCounts(saved.getWorksheet("達成状況集計")!)).toEqual({ 未入力: 0, 記入あり: 6, 合計: 6 });
});
