/** When a call ends the library, the workbook and all that was done to it is there again in another one. */
import type { Engine } from "../../../src/standin/engine/engine";
import { EngineEnded, openDurably } from "../../../src/standin/engine/file/durable-engine";
import type { EngineFactory } from "../../../src/standin/engine/file/load";
import { MemoryEngine } from "../model/memory-engine";

/** Ends at the text "kill", as the library does: with nothing to say and nothing to ask any more. */
function library(): EngineFactory & { end(): void } {
  let alive = true;
  return {
    alive: () => alive,
    end: () => (alive = false),
    create: () => new MemoryEngine(),
    open: () => {
      const engine: Engine = new MemoryEngine();
      const set = engine.setCell.bind(engine);
      engine.setCell = (sheet, row, column, value, asFormula) => {
        if (value === "kill") alive = false;
        else set(sheet, row, column, value, asFormula);
      };
      return engine;
    },
  };
}

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

it("keeps what was typed, refuses the call that ends the library, and goes on", async () => {
  const { engine, ready } = await openDurably(() => Promise.resolve(library()), new Uint8Array(), "a.xlsx");
  await ready();
  const sheet = engine.addSheet("新しい");
  engine.setCell(sheet, 0, 0, "打った", false);
  expect(() => engine.setCell(sheet, 0, 0, "kill", false)).toThrow(EngineEnded);
  expect(engine.values(sheet, A1)).toEqual([["打った"]]);
  await ready();
  expect(() => engine.setCell(sheet, 0, 0, "kill", false)).toThrow(EngineEnded);
  engine.setCell(sheet, 0, 0, "そのあと", false);
  expect(engine.values(sheet, A1)).toEqual([["そのあと"]]);
  expect(engine.sheets().map(({ name }) => name)).toEqual(["Sheet1", "新しい"]);
});

it("a call finds nothing to go on with until another library is ready; then all is there", async () => {
  const { engine, ready } = await openDurably(() => Promise.resolve(library()), new Uint8Array(), "a.xlsx");
  const id = engine.activeSheet();
  engine.setCell(id, 0, 0, "打った", false);
  expect(() => engine.setCell(id, 0, 0, "kill", false)).toThrow(EngineEnded);
  expect(() => engine.values(id, A1)).toThrow(EngineEnded);
  await ready();
  expect(engine.values(id, A1)).toEqual([["打った"]]);
});
