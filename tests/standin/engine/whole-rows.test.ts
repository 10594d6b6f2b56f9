/** Formats of whole rows and columns, hidden ones and frozen ones: here, and in the saved file. */
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../src/cells/geometry";
import type { Engine } from "../../../src/standin/engine/engine";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";
import { packageBreaches } from "../../support/workbooks/package-rules";

let factory: EngineFactory;
beforeAll(async () => {
  factory = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz");
});

const column = (at: number, columns = 1) => rectOf(0, at, MAX_ROWS, columns);
const row = (at: number, rows = 1) => rectOf(at, 0, rows, MAX_COLUMNS);
const filled = (engine: Engine, at: ReturnType<typeof rectOf>, fill: string) =>
  engine.setStyle(engine.activeSheet(), at, { fill });
const fills = (engine: Engine, ...cells: readonly (readonly [number, number])[]) =>
  cells.map(([r, c]) => engine.style(engine.activeSheet(), r, c).fill);

/** What is true of the engine, and again of the file that it saves. */
function both(change: (engine: Engine) => void, seen: (engine: Engine) => unknown): unknown[] {
  const engine = factory.create("x.xlsx");
  engine.setCell(engine.activeSheet(), 1, 1, "中", false);
  change(engine);
  const saved = engine.save();
  expect(packageBreaches(saved)).toEqual([]);
  return [seen(engine), seen(factory.open(saved, "x.xlsx"))];
}

it.each<[string, (engine: Engine) => void, readonly (readonly [number, number])[], unknown[]]>([
  [
    "a column's format holds for its cells, written or not, and for no others",
    (engine) => filled(engine, column(1), "#ff0000"),
    [
      [1, 1],
      [999, 1],
      [1, 2],
    ],
    ["#ff0000", "#ff0000", null],
  ],
  [
    "of two columns' formats the later one counts",
    (engine) => {
      filled(engine, column(1, 3), "#ff0000");
      filled(engine, column(2), "#00ff00");
    },
    [
      [5, 1],
      [5, 2],
      [5, 3],
    ],
    ["#ff0000", "#00ff00", "#ff0000"],
  ],
  [
    "a row's format goes over a column's, and a column's over a row's",
    (engine) => {
      filled(engine, column(1), "#ff0000");
      filled(engine, row(4), "#00ff00");
      filled(engine, column(2), "#0000ff");
    },
    [
      [4, 1],
      [4, 2],
      [4, 9],
      [9, 2],
    ],
    ["#00ff00", "#0000ff", "#00ff00", "#0000ff"],
  ],
  [
    "the whole sheet's goes over both",
    (engine) => {
      filled(engine, row(4), "#00ff00");
      filled(engine, column(2), "#0000ff");
      filled(engine, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS), "#ff0000");
    },
    [
      [4, 9],
      [9, 2],
      [4, 2],
      [1, 1],
      [70, 700],
    ],
    Array(5).fill("#ff0000"),
  ],
  [
    "and it can be taken away again",
    (engine) => {
      filled(engine, column(1), "#ff0000");
      engine.clearFormats(engine.activeSheet(), column(1));
    },
    [
      [1, 1],
      [999, 1],
    ],
    [null, null],
  ],
])("%s", (_, change, cells, expected) => {
  expect(both(change, (engine) => fills(engine, ...cells))).toEqual([expected, expected]);
});

it("does not make the used area larger", () => {
  const [now, again] = both(
    (engine) => filled(engine, column(5), "#ff0000"),
    (engine) => engine.usedArea(engine.activeSheet(), true),
  );
  expect(now).toEqual(rectOf(1, 1));
  expect(again).toEqual(rectOf(1, 1));
});

it("rows and columns are hidden and shown again, and keep their sizes", () => {
  const state = (engine: Engine) => {
    const sheet = engine.activeSheet();
    const rows = [1, 2, 3].map((at) => [engine.rowVisible(sheet, at), engine.rowHeight(sheet, at)]);
    const columns = [1, 2, 3].map((at) => [engine.columnVisible(sheet, at), engine.columnWidth(sheet, at)]);
    return { rows, columns };
  };
  const [now, again] = both((engine) => {
    const sheet = engine.activeSheet();
    engine.setRowHeight(sheet, 2, 30);
    engine.setColumnWidth(sheet, 2, 60);
    for (const at of [1, 2]) {
      engine.setRowVisible?.(sheet, at, false);
      engine.setColumnVisible?.(sheet, at, false);
    }
    engine.setRowVisible?.(sheet, 1, true);
    engine.setColumnVisible?.(sheet, 1, true);
  }, state);
  const expected = {
    rows: [
      [true, 15],
      [false, 30],
      [true, 15],
    ],
    columns: [
      [true, 48],
      [false, 60],
      [true, 48],
    ],
  };
  expect([now, again]).toEqual([expected, expected]);
});

it.each([
  [2, 0],
  [0, 3],
  [2, 3],
  [0, 0],
])("%i rows and %i columns are frozen", (rows, columns) => {
  const frozen = (engine: Engine) => {
    const sheet = engine.activeSheet();
    return [engine.frozenRows(sheet), engine.frozenColumns(sheet)];
  };
  const seen = both((engine) => engine.freeze(engine.activeSheet(), rows, columns), frozen);
  expect(seen).toEqual([
    [rows, columns],
    [rows, columns],
  ]);
});
