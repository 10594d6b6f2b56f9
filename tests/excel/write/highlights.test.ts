/** 色付け through the real office.js: on, off, by the next person, and undone; other people's formats stay. */
import { checkWorkbook } from "../../../src/actions/check";
import { setHighlights } from "../../../src/actions/highlight";
import { isHighlighted } from "../../../src/highlight/setting";
import { undo } from "../../../src/actions/undo";
import type { Edit } from "../../../src/workbook/edit";
import { parseAddress } from "../../../src/cells/geometry";
import type { ExcelError } from "../../../src/excel/errors";
import type { ConditionalFormat } from "../../../src/standin/engine/engine";
import {
  closeAll,
  COMPLETE,
  everything,
  HALF_FILLED,
  openBytes,
  openFile,
  sheetId,
  THREE_DEPARTMENTS,
  type,
} from "../../support/standin";

afterEach(closeAll);

type Workbook = Awaited<ReturnType<typeof openFile>>;
const FORM = "部の組織目標";

const FOREIGN: readonly ConditionalFormat[] = (["colorScale", "expression", "dataBar"] as const).map(
  (kind, index) => ({
    id: `foreign ${index}`,
    areas: [parseAddress("A5:H28")],
    type: kind,
    formula: kind === "expression" ? '$H5="ほぼ達成した"' : "",
    stopIfTrue: false,
    look: { fill: "#00ff00", color: null, bold: null },
  }),
);

/** Somebody's three formats are over the same cells: only where such ones can be read are the add-in's found. */
const READABLE = { twoFormatsReadable: true };

function formats(workbook: Workbook, sheet = FORM) {
  return workbook.session.engine.conditionalFormats!(sheetId(workbook, sheet));
}

/** The first colour that a cell gets, by the formats in their order. */
function colour(workbook: Workbook, address: string): string | null {
  const { engine } = workbook.session;
  const { row, column } = parseAddress(address);
  const sheet = sheetId(workbook, FORM);
  const found = formats(workbook).find(({ areas, formula }) => {
    const [first] = areas;
    const inside = areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return inside && first && engine.holds!(sheet, formula, row - first.row, column - first.column);
  });
  return found?.look.fill ?? null;
}

async function outcomeOf(action: Promise<unknown>): Promise<ExcelError | "done"> {
  return action.then(
    () => "done" as const,
    (error: ExcelError) => error,
  );
}

describe("colouring blanks and wrong values", () => {
  it("colours what the check finds, and follows what is typed", async () => {
    const workbook = await openFile(HALF_FILLED);
    expect(await setHighlights(workbook.host, true)).toMatchObject({ on: true, forms: 1 });
    expect(["F7", "H19", "H3"].map((cell) => colour(workbook, cell))).toEqual(Array(3).fill("#ffe699"));
    expect(["H8", "C11", "H12"].map((cell) => colour(workbook, cell))).toEqual(Array(3).fill("#f8cbad"));
    expect(["A5", "C5", "H5", "H14", "A14", "H13"].map((cell) => colour(workbook, cell))).toEqual(
      Array(6).fill(null),
    );
    type(workbook, FORM, "F7", "年度末");
    type(workbook, FORM, "C5", "総合計画");
    type(workbook, FORM, "B5", "　");
    expect(["F7", "C5", "B5"].map((cell) => colour(workbook, cell))).toEqual([null, "#f8cbad", "#ffe699"]);
  });

  it("leaves the cells' own fills and all other formats as they are, before its own", async () => {
    const workbook = await openFile(HALF_FILLED, READABLE);
    const { engine } = workbook.session;
    engine.setConditionalFormats!(sheetId(workbook, FORM), FOREIGN);
    const before = everything(workbook);
    await setHighlights(workbook.host, true);
    expect(formats(workbook).slice(0, 3)).toEqual(FOREIGN);
    expect(formats(workbook).length).toBeGreaterThan(10);
    const now = everything(workbook);
    expect(now.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
    await setHighlights(workbook.host, false);
    expect(formats(workbook)).toEqual(FOREIGN);
  });

  it("is switched off by the next person, after saving and opening, when all ids are other ones", async () => {
    const first = await openFile(HALF_FILLED);
    first.session.engine.setConditionalFormats!(sheetId(first, FORM), FOREIGN.slice(1, 2));
    await setHighlights(first.host, true);
    const second = await openBytes(first.save());
    const ids = new Set(formats(first).map(({ id }) => id));
    expect(formats(second).some(({ id }) => ids.has(id))).toBe(false);
    expect(isHighlighted((await second.host.readWorkbook()).settings)).toBe(true);
    await setHighlights(second.host, false);
    expect(formats(second).map(({ formula }) => formula)).toEqual([FOREIGN[1]?.formula]);
    expect(isHighlighted((await second.host.readWorkbook()).settings)).toBe(false);
  });

  it("put on twice is there once", async () => {
    const workbook = await openFile(HALF_FILLED);
    await setHighlights(workbook.host, true);
    const once = formats(workbook).map(({ formula, areas }) => [formula, areas]);
    await setHighlights(workbook.host, true);
    expect(formats(workbook).map(({ formula, areas }) => [formula, areas])).toEqual(once);
  });

  it("on every form of the workbook", async () => {
    const workbook = await openFile(THREE_DEPARTMENTS);
    expect(await setHighlights(workbook.host, true)).toMatchObject({ forms: 3 });
    for (const name of ["総務部", "市民部", "都市整備部"]) {
      expect(formats(workbook, name).length).toBeGreaterThan(10);
    }
  });

  it("one that somebody has deleted by hand is no hindrance to taking the others away", async () => {
    const workbook = await openFile(HALF_FILLED);
    const before = everything(workbook);
    const { inverse } = await setHighlights(workbook.host, true);
    const { engine } = workbook.session;
    engine.setConditionalFormats!(sheetId(workbook, FORM), formats(workbook).slice(2));
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("where Excel cannot tell of somebody's format, its own are found one by one", async () => {
    const workbook = await openFile(HALF_FILLED);
    await setHighlights(workbook.host, true);
    workbook.session.failNextBatch({ code: "GeneralException" });
    await setHighlights(workbook.host, false);
    expect(formats(workbook)).toEqual([]);
  });

  it("where somebody's cannot be told of, its own come all the same, and that old ones may be left is said", async () => {
    const workbook = await openFile(HALF_FILLED);
    workbook.session.engine.setConditionalFormats!(sheetId(workbook, FORM), FOREIGN);
    const before = everything(workbook);
    const on = await setHighlights(workbook.host, true);
    expect(on).toMatchObject({ forms: 1, unreadable: true });
    expect(formats(workbook).length).toBeGreaterThan(10);
    await expect(undo(workbook.host, on.inverse)).rejects.toMatchObject({ undone: true });
    expect(await setHighlights(workbook.host, false)).toMatchObject({ unreadable: true });
    expect(formats(workbook).slice(0, 3)).toEqual(FOREIGN);
    workbook.session.temper = { ...workbook.session.temper, ...READABLE };
    await undo(workbook.host, on.inverse);
    await setHighlights(workbook.host, false);
    expect(everything(workbook)).toEqual(before);
  });

  it("no two of its own are over the same cells", async () => {
    const workbook = await openFile(COMPLETE);
    await setHighlights(workbook.host, true);
    const places = formats(workbook).map(({ areas }) => JSON.stringify(areas));
    expect(new Set(places).size).toBe(places.length);
  });

  it("costs two round trips to read, two to write and two to undo", async () => {
    const workbook = await openFile(COMPLETE);
    const trips = async (work: () => Promise<unknown>) => {
      workbook.session.resetStatistics();
      await work();
      return workbook.statistics.batches + workbook.statistics.cleanups;
    };
    let inverse: readonly Edit[] = [];
    expect(await trips(async () => ({ inverse } = await setHighlights(workbook.host, true)))).toBe(4);
    expect(await trips(() => undo(workbook.host, inverse))).toBe(2);
  });
});

describe("refusals", () => {
  const actions = [
    ["on", false, (workbook: Workbook) => setHighlights(workbook.host, true)],
    ["on again", true, (workbook: Workbook) => setHighlights(workbook.host, true)],
    ["off", true, (workbook: Workbook) => setHighlights(workbook.host, false)],
  ] as const;

  it.each(actions)("%s, on a protected sheet: said, and nothing changed", async (_, coloured, action) => {
    const workbook = await openFile(HALF_FILLED);
    if (coloured) await setHighlights(workbook.host, true);
    workbook.session.engine.protect(sheetId(workbook, FORM), true);
    const before = everything(workbook);
    expect(await outcomeOf(action(workbook))).toMatchObject({ code: "protected", undone: true });
    expect(everything(workbook)).toEqual(before);
  });

  it.each(actions)(
    "%s, while a cell is being edited: said, and nothing changed",
    async (_, coloured, action) => {
      const workbook = await openFile(HALF_FILLED);
      if (coloured) await setHighlights(workbook.host, true);
      const before = everything(workbook);
      workbook.session.setCellEditMode(true);
      expect(await outcomeOf(action(workbook))).toMatchObject({ code: "cell-edit", undone: true });
      workbook.session.setCellEditMode(false);
      expect(everything(workbook)).toEqual(before);
    },
  );

  it.each(actions)(
    "%s, failing at any step of its batch: said, and as before",
    async (_, coloured, action) => {
      let done = false;
      for (let atAction = 0; !done; atAction += 29) {
        const workbook = await openFile(HALF_FILLED, READABLE);
        workbook.session.engine.setConditionalFormats!(sheetId(workbook, FORM), FOREIGN);
        if (coloured) await setHighlights(workbook.host, true);
        const before = everything(workbook);
        const read = workbook.host.readWorkbook.bind(workbook.host);
        const host = {
          ...workbook.host,
          async readWorkbook(look?: { highlights?: boolean }) {
            const snapshot = await read(look);
            workbook.session.failNextBatch({ atAction, code: "GeneralException" });
            return snapshot;
          },
        };
        const outcome = await outcomeOf(action({ ...workbook, host }));
        done = outcome === "done";
        if (done) break;
        expect([atAction, outcome]).toMatchObject([atAction, { code: "unexpected", undone: true }]);
        // In which order the add-in's own stand among themselves says nothing.
        expect(sorted(everything(workbook))).toEqual(sorted(before));
        closeAll();
      }
      expect(done).toBe(true);
    },
  );

  it("off and undone, the workbook is as it was", async () => {
    const workbook = await openFile(HALF_FILLED);
    await setHighlights(workbook.host, true);
    const before = everything(workbook);
    const { inverse } = await setHighlights(workbook.host, false);
    await undo(workbook.host, inverse);
    expect(sorted(everything(workbook))).toEqual(sorted(before));
  });

  it("on twice, each undone, the workbook is as it was", async () => {
    const workbook = await openFile(HALF_FILLED, READABLE);
    workbook.session.engine.setConditionalFormats!(sheetId(workbook, FORM), FOREIGN);
    const before = everything(workbook);
    const first = await setHighlights(workbook.host, true);
    const once = everything(workbook);
    const second = await setHighlights(workbook.host, true);
    await undo(workbook.host, second.inverse);
    expect(sorted(everything(workbook))).toEqual(sorted(once));
    await undo(workbook.host, first.inverse);
    expect(everything(workbook)).toEqual(before);
  });

  it("the check is the same with colours and without", async () => {
    const workbook = await openFile(HALF_FILLED);
    const before = (await checkWorkbook(workbook.host)).forms[0]?.report;
    await setHighlights(workbook.host, true);
    expect((await checkWorkbook(workbook.host)).forms[0]?.report).toEqual(before);
  });
});

function sorted(all: ReturnType<typeof everything>) {
  return {
    ...all,
    sheets: all.sheets.map(({ formats: some = [], ...sheet }) => ({
      ...sheet,
      formats: some.map((format) => JSON.stringify(format)).sort(),
    })),
  };
}
