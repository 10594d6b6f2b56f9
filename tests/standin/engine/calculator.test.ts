/** Formulas are worked out once as long as nothing that they read has changed, and the library is asked for no more. */
import fc from "../../support/random";
import { Calculator, isNumeric } from "../../../src/standin/engine/calculation/calculator";
import type { Engine } from "../../../src/standin/engine/engine";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";
import { rectOf } from "../../../src/cells/geometry";

let factory: EngineFactory;
beforeAll(async () => {
  factory = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz");
});
afterEach(() => jest.restoreAllMocks());

function newBook(): { readonly engine: Engine; readonly sheet: string } {
  const engine = factory.create("新規.xlsx");
  return { engine, sheet: engine.sheets()[0]!.id };
}

it.each([
  'COUNTIF(\'部の 目標\'!$H$5:$H$12,"=達成(済)")+COUNTIF(H15:H20,"=5")',
  '(COUNTIF(A1:A3,"=x")-COUNTIFS(A1:A3,"<>",B1:B3,"=x"))/2',
  "G38-SUM(B38:E38)",
  "-A1",
  'IF(H32=0,"－",(B32+C32)/H32)',
  'IFERROR(A1/B1,"－")',
  'IF(A1="",0,SUM(A1:A3))',
])("what %s gives is a number if it reads like one", (formula) => {
  expect(isNumeric(formula)).toBe(true);
});

it.each([
  "A1",
  "(A1)",
  "+A1",
  'A1&""',
  "A1&1+1",
  'IF(A1=0,"",B1)',
  'IF(A1=0,"5",1)',
  "SUM(A1:A2)=5",
  "LEFT(A1,2)",
  'TEXT(A1,"0")',
  "合計+1",
])("what %s gives may be a text that reads like a number, or a logical value", (formula) => {
  expect(isNumeric(formula)).toBe(false);
});

it("a formula is worked out again only after a cell has changed that it reads, near or far", () => {
  const { engine, sheet } = newBook();
  engine.setCell(sheet, 0, 0, 1, false);
  // A function that only the library knows.
  engine.setCell(sheet, 0, 1, "=MEDIAN(A1:A3)+1", true);
  engine.setCell(sheet, 0, 2, "=MEDIAN(B1)*10", true);
  engine.setCell(sheet, 0, 3, "=SUM(F1:F9)", true);
  expect(engine.values(sheet, rectOf(0, 1, 1, 3))).toEqual([[2, 20, 0]]);
  const asked = jest.spyOn(Calculator.prototype, "calculate");
  engine.setCell(sheet, 5, 0, "elsewhere", false);
  expect(engine.values(sheet, rectOf(0, 1, 1, 3))).toEqual([[2, 20, 0]]);
  expect(asked).not.toHaveBeenCalled();
  engine.setCell(sheet, 0, 0, 4, false);
  expect(engine.values(sheet, rectOf(0, 1, 1, 3))).toEqual([[5, 50, 0]]);
  expect(asked.mock.calls.map(([, , column]) => column).sort()).toEqual([1, 2]);
});

it("a circle of formulas ends", () => {
  const { engine, sheet } = newBook();
  engine.setCell(sheet, 0, 0, "=B1+1", true);
  engine.setCell(sheet, 0, 1, "=A1+1", true);
  engine.setCell(sheet, 0, 2, 5, false);
  expect(engine.values(sheet, rectOf(0, 0, 1, 3))[0]?.[2]).toBe(5);
});

it("after any changes each cell is what a workbook gives in which all was written at once", () => {
  const column = fc.constantFrom("A", "B", "C");
  const cell = fc.tuple(column, fc.integer({ min: 1, max: 4 })).map(([letter, row]) => `${letter}${row}`);
  const content = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom("済", "12", "", "TRUE"),
    cell.map((at) => `=${at}`),
    fc.tuple(cell, cell).map(([one, other]) => `=${one}+${other}`),
    fc.tuple(cell, cell).map(([one, other]) => `=IF(${one}=0,"－",${other}&"x")`),
    fc.tuple(cell, fc.integer({ min: 1, max: 4 })).map(([one, row]) => `=SUM(A${row}:C${row})-${one}`),
    fc.tuple(cell, fc.integer({ min: 1, max: 4 })).map(([one, row]) => `=MEDIAN(A${row}:C${row},0)+${one}`),
    fc.constant('=COUNTIF(A1:C4,"済")'),
    fc.constant('=INDIRECT("A1")+1'),
  );
  const write = (row: number) =>
    // Each formula reads rows above it only, so that there is no circle.
    content.filter((one) => typeof one !== "string" || !new RegExp(`[A-C][${row}-9]`).test(one));
  const step = fc
    .integer({ min: 1, max: 5 })
    .chain((row) => fc.tuple(fc.constant(row - 1), fc.integer({ min: 0, max: 2 }), write(row)));
  const put = (engine: Engine, sheet: string, [row, at, value]: readonly [number, number, string | number]) =>
    engine.setCell(sheet, row, at, value, typeof value === "string" && value.startsWith("="));
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) => {
      const { engine, sheet } = newBook();
      for (const one of steps) {
        put(engine, sheet, one);
        engine.values(sheet, rectOf(0, 0, 5, 3));
      }
      const fresh = newBook();
      const last = new Map(steps.map((one) => [`${one[0]} ${one[1]}`, one]));
      for (const one of last.values()) put(fresh.engine, fresh.sheet, one);
      expect(engine.values(sheet, rectOf(0, 0, 5, 3))).toEqual(
        fresh.engine.values(fresh.sheet, rectOf(0, 0, 5, 3)),
      );
    }),
    { numRuns: 40 },
  );
});
