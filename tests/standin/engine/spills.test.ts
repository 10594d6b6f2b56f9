/** What spills, in the saved file: an array over its area; where it is blocked, its own cell alone. */
import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../../../src/cells/geometry";
import { closeAll, openBytes } from "../../support/standin";
import { excelFile } from "../../support/workbooks/excel-package";
import { packageBreaches } from "../../support/workbooks/package-rules";

afterEach(closeAll);

/** D1:D3 spill by themselves, of a formula that the library does not know. */
const SHEET_DATA =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1" cm="1"><f t="array" ref="D1:D3">_xlfn._xlws.SORT(A1:A3)</f><v>3</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="D2"><v>6</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="D3"><v>9</v></c></row></sheetData>';

async function opened() {
  const workbook = await openBytes(excelFile([{ sheet: { sheetData: SHEET_DATA } }]));
  const { engine } = workbook.session;
  const sheet = engine.activeSheet();
  const values = (address: string) => engine.values(sheet, parseAddress(address));
  const xml = () => strFromU8(unzipSync(engine.save())["xl/worksheets/sheet1.xml"]!);
  const write = (address: string, value: string | number) => {
    const { row, column } = parseAddress(address);
    engine.setCell(sheet, row, column, value, String(value).startsWith("="));
  };
  return { workbook, engine, sheet, values, xml, write };
}

it("what is typed is saved as the array that it is", async () => {
  const { engine, xml, write } = await opened();
  write("F1", "=SEQUENCE(1,3)");
  expect(xml()).toContain('<f t="array" ref="F1:H1">_xlfn.SEQUENCE(1,3)</f><v>1</v>');
  expect(xml()).toMatch(/<c r="H1"><v>3<\/v><\/c>/);
  expect(packageBreaches(engine.save())).toEqual([]);
});

it("one of the file that is blocked keeps its kind, and gives its cells back when it can", async () => {
  const { values, xml, write } = await opened();
  write("D2", "x");
  expect(values("D1:D3")).toEqual([["#SPILL!"], ["x"], [""]]);
  expect(xml()).toContain('cm="1"><f t="array" ref="D1">_xlfn._xlws.SORT(A1:A3)</f><v>#SPILL!</v>');
  expect(xml()).toMatch(/<c r="D3"\/>/);
  write("D2", "");
  expect(values("D1:D3")).toEqual([[3], [6], [9]]);
  expect(xml()).toContain('<f t="array" ref="D1:D3">_xlfn._xlws.SORT(A1:A3)</f><v>3</v>');
});

it("one of the file that nobody touched stays as it was", async () => {
  const { xml, write } = await opened();
  write("A9", "x");
  expect(xml()).toContain(SHEET_DATA.slice(SHEET_DATA.indexOf('<c r="D1"'), SHEET_DATA.indexOf("</row>")));
});

it("a row above moves the formula, and what it spills goes along", async () => {
  const { workbook, sheet, values, write } = await opened();
  write("D1", "");
  write("F1", "={1;2;3}");
  workbook.session.userInsert(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 });
  expect(values("F1:F5")).toEqual([[""], [1], [2], [3], [""]]);
  workbook.session.userInsert(sheet, { row: 2, column: 0, rows: 1, columns: 16_384 });
  expect(values("F1:F5")).toEqual([[""], [1], [2], [3], [""]]);
});
