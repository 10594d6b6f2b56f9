/** Formulas that read formulas: each is worked out once, and again when a cell has changed. */
import type { Engine } from "../../../src/standin/engine/engine";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";

let factory: EngineFactory;
beforeAll(async () => {
  factory = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz");
});

function sheetWith(formulas: readonly string[]): { engine: Engine; sheet: string; column: () => unknown[] } {
  const engine = factory.create("x.xlsx");
  const sheet = engine.sheets()[0]!.id;
  engine.setCell(sheet, 0, 1, 1, false);
  formulas.forEach((formula, row) => engine.setCell(sheet, row, 0, formula, true));
  const area = { row: 0, column: 0, rows: formulas.length, columns: 1 };
  return { engine, sheet, column: () => engine.values(sheet, area).flat() };
}

it.each([
  ["below", (row: number) => (row === 0 ? "=B1" : `=A${row}+A${row}`)],
  ["above", (row: number) => (row === 29 ? "=B1" : `=A${row + 2}+A${row + 2}`)],
])("thirty sums, each of two of the one %s it, take no more than thirty steps", (where, formula) => {
  const { engine, sheet, column } = sheetWith(Array.from({ length: 30 }, (_, row) => formula(row)));
  const powers = Array.from({ length: 30 }, (_, row) => 2 ** row);
  const expected = where === "below" ? powers : [...powers].reverse();
  // Each worked out anew for every reader, it would be 2^30 steps.
  expect(column()).toEqual(expected);
  engine.setCell(sheet, 0, 1, 3, false);
  expect(column()).toEqual(expected.map((power) => power * 3));
});

it("texts, logical values, numbers and blanks are to their readers what they were, before and after a change", () => {
  const { engine, sheet, column } = sheetWith([
    '=IF(B1=1,"","x")',
    "=LEN(A1)",
    "=B1=1",
    "=IF(A3,TYPE(A3),0)",
    "=1/(B1+1)",
    "=A5*2",
    '="007"',
    "=TYPE(A7)",
  ]);
  expect(column()).toEqual(["", 0, true, 4, 0.5, 1, "007", 2]);
  engine.setCell(sheet, 0, 1, 3, false);
  expect(column()).toEqual(["x", 1, false, 0, 0.25, 0.5, "007", 2]);
  // A formula that has become a value stays one.
  engine.setCell(sheet, 4, 0, 9, false);
  engine.setCell(sheet, 0, 1, 4, false);
  expect(column()).toEqual(["x", 1, false, 0, 9, 18, "007", 2]);
});

it("formulas that read each other come to an end", () => {
  const { column } = sheetWith(["=A2+A3", "=A1+A3", "=A1+A2"]);
  expect(column()).toHaveLength(3);
});

it("a chain of formulas longer than a stack is worked out from its end", () => {
  const engine = factory.create("b.xlsx");
  const [{ id: sheet } = { id: "" }] = engine.sheets();
  const last = 2000;
  engine.setCell(sheet, 0, 0, 1, false);
  for (let row = 1; row <= last; row += 1) engine.setCell(sheet, row, 0, `=SUM(A${row},1)`, true);
  expect(engine.values(sheet, { row: last, column: 0, rows: 1, columns: 1 })).toEqual([[last + 1]]);
  engine.setCell(sheet, 0, 0, 5, false);
  expect(engine.values(sheet, { row: last, column: 0, rows: 1, columns: 1 })).toEqual([[last + 5]]);
});
