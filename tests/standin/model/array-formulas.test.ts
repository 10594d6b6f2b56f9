/** A formula that stands in several cells at once (Ctrl+Shift+Enter): all of it is changed, or none. */
import { parseAddress } from "../../../src/cells/geometry";
import { closeAll, openBytes } from "../../support/standin";
import { excelFile } from "../../support/workbooks/excel-package";

afterEach(closeAll);

/** B1:B3 hold {=A1:A3*2}; D1:D3 spill by themselves. */
const SHEET_DATA =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c>' +
  '<c r="D1" cm="1"><f t="array" ref="D1:D3">A1:A3*3</f><v>3</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c><c r="D2"><v>6</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>6</v></c><c r="D3"><v>9</v></c></row></sheetData>';

const open = () => openBytes(excelFile([{ sheet: { sheetData: SHEET_DATA } }]));

/** What becomes of it, and what the cells then hold. */
async function tried(change: (sheet: Excel.Worksheet) => void): Promise<readonly [string, unknown]> {
  const code = await Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
    return "done";
  }).catch((error: { code: string }) => error.code);
  const values = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange("B1:B3");
    cells.load("values");
    await context.sync();
    return cells.values.flat() as unknown[];
  });
  return [code, values];
}

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a value into one of its cells", (sheet) => (sheet.getRange("B2").values = [[9]])],
  ["a value into its first cell", (sheet) => (sheet.getRange("B1").values = [[9]])],
  ["a value into a part and beside it", (sheet) => (sheet.getRange("A2:B2").values = [[8, 9]])],
  ["clearing one", (sheet) => sheet.getRange("B3").clear("Contents")],
  ["merging some", (sheet) => sheet.getRange("B1:C1").merge()],
  ["a row through it", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["cells moved into it", (sheet) => void sheet.getRange("B2").insert("Right")],
  ["taking a row out of it", (sheet) => sheet.getRange("3:3").delete("Up")],
  ["copying into it", (sheet) => sheet.getRange("B3").copyFrom("A1")],
  [
    "sorting it with other cells",
    (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 0, ascending: false }]),
  ],
])("%s is refused, and nothing changes", async (_, change) => {
  await open();
  expect(await tried(change)).toEqual(["InvalidOperation", [2, 4, 6]]);
});

it.each<[string, (sheet: Excel.Worksheet) => void, unknown[]]>([
  ["all of it anew", (sheet) => (sheet.getRange("B1:B3").values = [[7], [8], [9]]), [7, 8, 9]],
  ["clearing all of it", (sheet) => sheet.getRange("A1:C5").clear("Contents"), ["", "", ""]],
  ["a row below it", (sheet) => void sheet.getRange("4:4").insert("Down"), [2, 4, 6]],
  ["deleting all of its rows", (sheet) => sheet.getRange("1:3").delete("Up"), ["", "", ""]],
  ["a value where another formula has spilled", (sheet) => (sheet.getRange("D2").values = [[1]]), [2, 4, 6]],
  ["its format", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000"), [2, 4, 6]],
])("%s is done", async (_, change, expected) => {
  await open();
  expect(await tried(change)).toEqual(["done", expected]);
});

it("a row above it, by which Excel would move it, is more than the stand-in knows, and it says so", async () => {
  await open();
  const answer = await tried((sheet) => void sheet.getRange("1:1").insert("Down"));
  expect(answer).toEqual(["NotImplemented", [2, 4, 6]]);
});

it("each of its cells tells the formula, until all are written anew", async () => {
  const { session } = await open();
  const { engine } = session;
  const formulas = () => engine.formulas(engine.activeSheet(), parseAddress("B1:B3")).flat();
  expect(formulas()).toEqual(["=A1:A3*2", "=A1:A3*2", "=A1:A3*2"]);
  await tried((sheet) => (sheet.getRange("B1:B3").values = [[7], [8], [9]]));
  expect(formulas()).toEqual([7, 8, 9]);
});
