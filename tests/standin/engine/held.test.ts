/** Formulas with which the calculation library comes to no end: they are given up, and all else is calculated. */
import process from "node:process";
import type { Value } from "../../../src/standin/engine/engine";
import { closeAll, openBytes } from "../../support/standin";
import { excelFile, MAIN } from "../../support/workbooks/excel-package";

afterEach(closeAll);

/** The clock runs four times as fast: what is held to three seconds is given up after less than one. */
beforeAll(() => {
  const now = performance.now.bind(performance);
  jest.spyOn(performance, "now").mockImplementation(() => 4 * now());
});
afterAll(() => jest.restoreAllMocks());

const NESTED = Array.from({ length: 7 }).reduce<string>(
  (inner) => `SUBSTITUTE(${inner},"a","aaaaaaaaaaaaaaaaaaaa")`,
  '"a"',
);

it.each<[string, Value]>([
  ["=ROMAN(9E99)", "#CALC!"],
  ['=REPT("a",2000000000)', "#VALUE!"],
  ['=REPT("a",2000000000)&ROMAN(4)', "#CALC!"],
  ["=FACT(1E9)", "#CALC!"],
  ["=COMBIN(10^9,5)", "#CALC!"],
  ["=GCD(Z1:Z2,5)", "#CALC!"],
  [`=LEN(${NESTED}&ROMAN(4))`, "#CALC!"],
  ["=ROMAN(4)", "IV"],
  ["=FACT(5)", 120],
  ["=COMBIN(5,A9)", 10],
])("%s: %s in seconds, and the others go on", async (formula, expected) => {
  const { session } = await openBytes(excelFile([]));
  const { engine } = session;
  const sheet = engine.activeSheet();
  const put = (row: number, column: number, value: Value) =>
    engine.setCell(sheet, row, column, value, String(value).startsWith("="));
  const start = process.cpuUsage();
  put(0, 25, 1e9);
  put(1, 25, 3e9);
  put(8, 0, 2);
  put(9, 0, formula);
  // One reads it, the other is the library's as well.
  put(10, 0, "=LEN(A10)+COUNTA(A10)");
  put(11, 0, "=ROMAN(A9+2)");
  const values = engine.values(sheet, { row: 9, column: 0, rows: 3, columns: 1 }).flat();
  expect([values[0], values[2]]).toEqual([expected, "IV"]);
  put(8, 0, 3);
  expect(engine.values(sheet, { row: 11, column: 0, rows: 1, columns: 1 })).toEqual([["V"]]);
  expect(engine.save().length).toBeGreaterThan(0);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(4);
});

it("what was given up is asked again with other values, and in another workbook", async () => {
  const answers = async (values: readonly number[]) => {
    const { engine } = (await openBytes(excelFile([]))).session;
    const sheet = engine.activeSheet();
    engine.setCell(sheet, 9, 0, "=ROMAN(Z9)", true);
    return values.map((value) => {
      engine.setCell(sheet, 8, 25, value, false);
      return engine.values(sheet, { row: 9, column: 0, rows: 1, columns: 1 })[0]![0];
    });
  };
  expect(await answers([8e99, 4])).toEqual(["#CALC!", "IV"]);
  expect(await answers([5])).toEqual(["V"]);
});

it.each([
  ["=FACT(1E9)", true],
  ["=FILTER(A1:A3,A1:A3>0)", true],
  ["=SUM(1,2)", undefined],
])("what is typed is told apart: %s", async (formula, uncalculated) => {
  const { session } = await openBytes(excelFile([]));
  const outcome = session.userSetCell(session.engine.activeSheet(), 9, 0, formula);
  expect(outcome).toEqual({ kind: "done", ...(uncalculated && { uncalculated }) });
});

it("of thousands of long sums that came without results, the first are calculated and the others left to Excel", async () => {
  const lines = Array.from({ length: 6000 }, (_, row) => {
    const cell = `<c r="A${row + 1}"><v>1</v></c><c r="B${row + 1}"><f>SUM(A$1:A$6000)</f></c>`;
    return `<row r="${row + 1}">${cell}</row>`;
  });
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
  const { session } = await openBytes(excelFile([{ parts: { "xl/worksheets/sheet2.xml": xml } }]));
  const { engine } = session;
  const sheet = engine.sheets()[1]!.id;
  const start = process.cpuUsage();
  const sums = engine.values(sheet, { row: 0, column: 1, rows: 6000, columns: 1 }).flat();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(8);
  const calculated = sums.filter((sum) => sum === 6000).length;
  expect(calculated).toBeGreaterThan(1000);
  expect(sums.slice(calculated)).toEqual(Array<string>(6000 - calculated).fill("#CALC!"));
  expect([0, 5999].map((row) => engine.uncalculated!(sheet, row, 1))).toEqual([false, true]);
});
