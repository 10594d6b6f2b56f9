/** Going back: whatever was done to the workbook, it is as it was, and forward again as it had become. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Engine } from "../../../src/standin/engine/engine";
import { openDurably } from "../../../src/standin/engine/file/durable-engine";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";
import { THREE_DEPARTMENTS } from "../../support/standin";

const WASM = "node_modules/excelize-wasm/excelize.wasm.gz";
const bytes = new Uint8Array(readFileSync(THREE_DEPARTMENTS));

const cell = { row: 5, column: 1, rows: 2, columns: 1 };
const CHANGES: readonly (readonly [string, (engine: Engine, sheet: string) => void])[] = [
  ["typing", (engine, sheet) => engine.setCell(sheet, 6, 1, "別の項目", false)],
  ["a formula", (engine, sheet) => engine.setCell(sheet, 90, 1, "=COUNTA(B5:B30)", true)],
  ["an error", (engine, sheet) => engine.setError!(sheet, 6, 1, "#N/A")],
  ["a colour", (engine, sheet) => engine.setStyle(sheet, cell, { fill: "#ff0000" })],
  [
    "a whole row's format",
    (engine, sheet) =>
      engine.setStyle(sheet, { row: 40, column: 0, rows: 1, columns: 16384 }, { wrap: true }),
  ],
  ["merged cells", (engine, sheet) => engine.merge(sheet, { row: 60, column: 0, rows: 2, columns: 2 })],
  ["sizes", (engine, sheet) => (engine.setColumnWidth(sheet, 1, 99), engine.setRowHeight(sheet, 5, 77))],
  [
    "hidden rows",
    (engine, sheet) => (engine.setRowVisible!(sheet, 7, false), engine.setColumnVisible!(sheet, 2, false)),
  ],
  ["rules", (engine, sheet) => engine.clearValidation(sheet, { row: 0, column: 0, rows: 90, columns: 9 })],
  ["frozen rows", (engine, sheet) => engine.freeze(sheet, 2, 1)],
  ["protection", (engine, sheet) => engine.protect(sheet, true)],
  ["page", (engine, sheet) => engine.setPageSetup(sheet, { orientation: "portrait", printArea: "A1:B3" })],
  ["names", (engine) => engine.setName({ name: "目標", refersTo: "=1", sheet: null, visible: true })],
  ["parts", (engine) => (engine.addXmlPart("<a xmlns='b'/>"), engine.setAddInSettings!("c", { d: "true" }))],
  [
    "a new sheet",
    (engine, sheet) => {
      const added = engine.addSheet("集計");
      const { name } = engine.sheets().find(({ id }) => id === sheet)!;
      engine.setCell(added, 0, 0, `='${name}'!B6`, true);
      engine.activate(added);
    },
  ],
  ["a formula that spills", (engine, sheet) => engine.setCell(sheet, 89, 1, "={1,2;3,4}", true)],
  [
    "a table",
    (engine, sheet) => {
      engine.putTable!(sheet, {
        id: 7,
        name: "表",
        area: { row: 89, column: 1, rows: 3, columns: 1 },
        header: true,
        totals: false,
        filter: true,
        columns: [{ id: 1, name: "列1" }],
        style: "",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      });
    },
  ],
  ["a sheet less", (engine, sheet) => engine.removeSheet(sheet)],
  ["another name", (engine, sheet) => engine.renameSheet(sheet, "別の名前")],
  ["another place", (engine, sheet) => engine.moveSheet!(sheet, 1)],
];

function seen(engine: Engine) {
  return engine.sheets().map((sheet) => {
    const area = { row: 0, column: 0, rows: 95, columns: 10 };
    return {
      sheet,
      texts: engine.texts(sheet.id, area),
      formulas: engine.formulas(sheet.id, area),
      looks: [engine.style(sheet.id, 5, 1), engine.columnWidth(sheet.id, 1), engine.rowHeight(sheet.id, 5)],
      others: [
        engine.merges(sheet.id),
        engine.validations(sheet.id).length,
        engine.names(),
        engine.frozenRows(sheet.id),
        engine.tables!(sheet.id),
      ],
    };
  });
}

async function opened(): Promise<Engine> {
  return (await loadEngine(WASM)).open(bytes, "目標.xlsx");
}

it.each(CHANGES)("%s", async (_, change) => {
  const engine = await opened();
  const [{ id: sheet } = { id: "" }] = engine.sheets();
  const before = seen(engine);
  const count = engine.changeCount!();
  const back = engine.capture!();
  change(engine, sheet);
  const after = seen(engine);
  const changed = engine.changeCount!();
  const forward = engine.capture!();
  const saved = unzipSync(engine.save());
  for (let round = 0; round < 2; round += 1) {
    back();
    expect(seen(engine)).toEqual(before);
    expect(engine.changeCount!()).toBe(count);
    // Nothing is changed: the file is the one that was opened.
    expect(Buffer.from(engine.save()).equals(bytes)).toBe(true);
    forward();
    expect(seen(engine)).toEqual(after);
    // The zip holds the time of its making.
    expect(unzipSync(engine.save())).toEqual(saved);
  }
  back();
  engine.setCell(engine.sheets()[0]!.id, 80, 0, "x", false);
  expect(engine.changeCount!()).not.toBe(changed);
});

it("formulas go on calculating after the way back", async () => {
  const engine = await opened();
  const [{ id } = { id: "" }] = engine.sheets();
  const at = { row: 90, column: 1, rows: 1, columns: 1 };
  engine.setCell(id, 90, 0, 2, false);
  engine.setCell(id, 90, 1, "=A91*10", true);
  const back = engine.capture!();
  engine.setCell(id, 90, 0, 3, false);
  expect(engine.values(id, at)).toEqual([[30]]);
  back();
  expect(engine.values(id, at)).toEqual([[20]]);
  engine.setCell(id, 90, 0, 4, false);
  expect(engine.values(id, at)).toEqual([[40]]);
});

it("a workbook that has moved to another library goes back there", async () => {
  let ends = false;
  // A call in the library that ends it: nothing of the workbook is left there.
  const start = async (): Promise<EngineFactory> => {
    const factory = await loadEngine(WASM, { own: true });
    let alive = true;
    return {
      create: (name) => factory.create(name),
      alive: () => alive,
      open: (file, name) =>
        new Proxy(factory.open(file, name), {
          get(engine, member) {
            const method = Reflect.get(engine, member) as unknown;
            if (typeof method !== "function") return method;
            return (...given: unknown[]) => {
              if (ends && member === "values") {
                ends = false;
                alive = false;
                throw new Error("unreachable");
              }
              return (method as (...given: unknown[]) => unknown).apply(engine, given);
            };
          },
        }),
    };
  };
  const { engine, ready } = await openDurably(start, bytes, "目標.xlsx");
  await ready();
  const [{ id } = { id: "" }] = engine.sheets();
  const at = { row: 90, column: 0, rows: 1, columns: 1 };
  engine.setCell(id, 90, 0, "一", false);
  const back = engine.capture!();
  engine.setCell(id, 90, 0, "二", false);
  ends = true;
  expect(engine.values(id, at)).toEqual([["二"]]);
  await ready();
  back();
  expect(engine.values(id, at)).toEqual([["一"]]);
});
