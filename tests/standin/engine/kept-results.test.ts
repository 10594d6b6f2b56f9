/** Formulas of a file: which keep the results that Excel stored, and which are calculated after a change. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isCalculable, referencesOf } from "../../../src/standin/engine/calculation/formula";
import type { Engine } from "../../../src/standin/engine/engine";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";
import { excelFile, SHEET_PART } from "../../support/workbooks/excel-package";
import { packageBreaches } from "../../support/workbooks/package-rules";

let factory: EngineFactory;
beforeAll(async () => {
  factory = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz");
});

/** A1 holds 2, A2 holds 3; then the cells given. */
function file(cells: string): Uint8Array {
  const sheetData = `<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="5">${cells}</row></sheetData>`;
  return excelFile([{ sheet: { sheetData } }]);
}
const cell = (at: string, formula: string, result: string, type = "") =>
  `<c r="${at}5"${type && ` t="${type}"`}><f>${formula}</f><v>${result}</v></c>`;
const first = (engine: Engine) => engine.sheets()[0]!.id;
const row5 = (engine: Engine) => engine.values(first(engine), { row: 4, column: 0, rows: 1, columns: 3 })[0];
const partOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[SHEET_PART]!);

/** With A1 changed to 10. */
function changed(bytes: Uint8Array): { readonly values: unknown; readonly saved: string } {
  const engine = factory.open(bytes, "x.xlsx");
  engine.setCell(first(engine), 0, 0, 10, false);
  const values = row5(engine);
  const saved = engine.save();
  expect(packageBreaches(saved)).toEqual([]);
  return { values, saved: partOf(saved) };
}

describe("a formula that depends on a changed cell", () => {
  it.each<[string, string, unknown[]]>([
    ["is calculated", cell("A", "A1*2+A2", "7"), [23, "", ""]],
    ["and another one over it too", cell("A", "SUM(A1:A2)", "5") + cell("B", "A5+1", "6"), [13, 14, ""]],
    ["over a whole column", cell("B", "SUM(A:A)", "5"), ["", 13, ""]],
    ["over hundreds of rows", cell("C", "SUM(A1:A400)", "5"), ["", "", 13]],
    ["is not when the file's result is none that is found here", cell("A", "A1*2", "99"), [99, "", ""]],
    ["nor with another workbook in it", cell("A", "A1+[1]Sheet1!$A$1", "42"), [42, "", ""]],
    ["nor with a table's column", cell("A", "A1+SUM(表1[金額])", "42"), [42, "", ""]],
    ["nor with a name", cell("A", "A1*税率", "0.2"), [0.2, "", ""]],
    [
      "nor with a function that is calculated in another way",
      cell("A", "TEXT(A1,&quot;aaa&quot;)", "月", "str"),
      ["月", "", ""],
    ],
    [
      "nor over one of these",
      cell("A", "TEXT(A1,&quot;aaa&quot;)", "月", "str") + cell("B", "A5&amp;A1", "月2", "str"),
      ["月", "月2", ""],
    ],
    ["nor over itself", cell("A", "B5+A1", "1") + cell("B", "A5+1", "2"), [1, 2, ""]],
  ])("%s", (_, cells, values) => {
    expect(changed(file(cells)).values).toEqual(values);
  });

  it("has its new result in the saved file, its text as it was, and Excel calculates once more", () => {
    const formula = '<f ca="1">A1*2</f>';
    const bytes = file(`<c r="A5" s="0">${formula}<v>4</v></c>`);
    const engine = factory.open(bytes, "x.xlsx");
    engine.setCell(first(engine), 0, 0, 10, false);
    const saved = engine.save();
    expect(partOf(saved)).toContain(`<c r="A5" s="0">${formula}<v>20</v></c>`);
    expect(strFromU8(unzipSync(saved)["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
  });

  it("keeps its array, and its cells their text, where it is not calculated", () => {
    const array = '<c r="A5" cm="1"><f t="array" ref="A5:B5">A1:B1*2</f><v>4</v></c><c r="B5"><v>0</v></c>';
    const { values, saved } = changed(file(array));
    expect(values).toEqual([4, 0, ""]);
    expect(saved).toContain(array);
  });

  it("one that came without a result is calculated to look at, and saved without one", () => {
    const bare = '<c r="A5"><f>A1*2</f></c>';
    const { values, saved } = changed(file(bare));
    expect(values).toEqual([20, "", ""]);
    expect(saved).toContain(bare);
  });
});

it("formulas that share a text have their own when the cell with the text is overwritten, and keep their results", () => {
  const shared =
    '<c r="A5"><f t="shared" ref="A5:C5" si="3">A$1*LEN("A1")</f><v>4</v></c>' +
    '<c r="B5"><f t="shared" si="3"/><v>8</v></c><c r="C5"><f t="shared" si="3"></f><v>9</v></c>';
  const engine = factory.open(file(shared), "x.xlsx");
  engine.setCell(first(engine), 4, 0, "上書き", false);
  const saved = engine.save();
  expect(partOf(saved)).toContain(
    '<c r="A5" t="inlineStr"><is><t>上書き</t></is></c>' +
      '<c r="B5"><f>B$1*LEN(&quot;A1&quot;)</f><v>8</v></c><c r="C5"><f>C$1*LEN(&quot;A1&quot;)</f><v>9</v></c>',
  );
  expect(row5(factory.open(saved, "x.xlsx"))).toEqual(["上書き", 8, 9]);
});

it("rows and cells that do not say where they are, under a prefix of their own, get changed in their places", () => {
  const files = unzipSync(excelFile([]));
  files[SHEET_PART] = strToU8(
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>3</x:v></x:c></x:row>" +
      "</x:sheetData></x:worksheet>",
  );
  const engine = factory.open(zipSync(files), "x.xlsx");
  const sheet = first(engine);
  engine.setCell(sheet, 0, 1, "乙", false);
  engine.setCell(sheet, 1, 2, 5, false);
  engine.setStyle(sheet, { row: 2, column: 0, rows: 1, columns: 1 }, { fill: "#ffe699" });
  engine.merge(sheet, { row: 4, column: 0, rows: 1, columns: 2 });
  const saved = engine.save();
  expect(packageBreaches(saved)).toEqual([]);
  const again = factory.open(saved, "x.xlsx");
  expect(again.values(sheet, { row: 0, column: 0, rows: 3, columns: 3 })).toEqual([
    [1, "乙", ""],
    ["", "", 5],
    [3, "", ""],
  ]);
  expect(again.style(sheet, 2, 0).fill).toBe("#ffe699");
  expect(partOf(saved)).not.toMatch(/<\/?(?!x:)\w/);
});

describe("what is known of a formula", () => {
  it.each<[boolean, string]>([
    [true, 'IF(COUNTIF($H$5:$H$28,"達成")=0,"",SUM(A1:A3)/2)'],
    [true, "'部の 目標'!A1+目標!$B$2"],
    [true, 'COUNTIFS(A1:A9,"=",B1:B9,"<>")'],
    [false, 'COUNTIF(A1:A9,"*")'],
    [false, 'COUNTIF(A1:A9,"")'],
    [false, "A1:A3*2"],
    [false, "NOW()"],
    [false, "INDIRECT(A1)"],
    [false, "SUBTOTAL(109,A1:A3)"],
    [false, "SUM({1,2})"],
    [false, "_xlfn.XLOOKUP(A1,B1:B2,C1:C2)"],
    [false, "#REF!+1"],
  ])("calculable: %s: %s", (calculable, formula) => {
    expect(isCalculable(formula)).toBe(calculable);
  });

  it("are its references, those of texts and functions not among them", () => {
    const names = referencesOf("LOG10(5)+\"A1\"&'甲 ''乙'!B2:C3+$D:$D+4:5").map(({ sheet, area }) => [
      sheet,
      area.row,
      area.column,
    ]);
    expect(names).toEqual([
      ["甲 '乙", 1, 1],
      [null, 0, 3],
      [null, 3, 0],
    ]);
  });
});
