import type { Engine } from "../../../src/standin/engine/engine";
import { loadEngine } from "../../../src/standin/engine/file/load";
import { writtenWorkbook } from "../../../src/standin/page/shell/written-workbook";

async function open(bytes?: Uint8Array): Promise<{ readonly engine: Engine; readonly sheet: string }> {
  const factory = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz");
  const engine = bytes ? factory.open(bytes, "組織目標.xlsx") : factory.create("組織目標.xlsx");
  return { engine, sheet: engine.sheets()[0]!.id };
}

const CELL = "'達成状況集計'!$A$1:$A$1";

/** Two sheets and a chart: at least three pieces. */
async function workbook() {
  const { engine, sheet } = await open();
  const summary = engine.addSheet("達成状況集計");
  engine.setCell(summary, 0, 0, 3, false);
  engine.putChart(summary, {
    name: "達成状況",
    type: "barClustered",
    title: "達成状況",
    alternativeText: "",
    left: 0,
    top: 100,
    width: 300,
    height: 200,
    series: [{ name: "件数", categories: CELL, values: CELL, color: null }],
  });
  return { engine, sheet };
}

const valueOf = async (bytes: Uint8Array | null) => {
  const { engine, sheet } = await open(bytes!);
  return engine.values(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0];
};

/** Every piece takes longer than a page may wait. */
beforeEach(() => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
});
afterEach(() => jest.restoreAllMocks());

it("is the same file in pieces as at once, with a pause after each of them", async () => {
  const { engine } = await workbook();
  const pause = jest.fn(() => Promise.resolve());
  const settled = jest.fn(() => Promise.resolve(true));
  const bytes = await writtenWorkbook(engine, pause, settled);
  expect(bytes).toEqual(engine.save());
  expect(pause.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(settled).not.toHaveBeenCalled();
});

it.each([
  ["what is typed in a pause is in the file, when typing has ended", true, "達成"],
  ["where typing does not end there is no file", false, null],
])("%s", async (_, ends, value) => {
  const { engine, sheet } = await workbook();
  const pause = () => Promise.resolve(engine.setCell(sheet, 0, 0, "達成", false));
  const bytes = await writtenWorkbook(engine, pause, () => Promise.resolve(ends));
  expect(bytes && (await valueOf(bytes))).toBe(value);
});

it("a sheet that goes in a pause does not break the file", async () => {
  const { engine, sheet } = await workbook();
  const pause = () => {
    if (engine.sheets().length > 1) engine.removeSheet(sheet);
    return Promise.resolve();
  };
  const bytes = await writtenWorkbook(engine, pause, () => Promise.resolve(true));
  const { engine: again } = await open(bytes!);
  expect(again.sheets().map(({ name }) => name)).toEqual(["達成状況集計"]);
});

it("a fault of writing itself is told", async () => {
  const { engine } = await workbook();
  engine.saveInPieces = () => {
    throw new Error("no room");
  };
  const written = writtenWorkbook(
    engine,
    () => Promise.resolve(),
    () => Promise.resolve(true),
  );
  await expect(written).rejects.toThrow("no room");
});
