/** Batches as such: null objects, failures in the middle, references between batches, events, round trips. */
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("a null object", () => {
  it("makes everything behind it null, and methods on it do nothing", async () => {
    const { run } = await open({ Sheet1: [] });
    const found = await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("x");
      const used = none.getUsedRangeOrNullObject(true);
      used.load("values, address");
      const merged = used.getMergedAreasOrNullObject();
      merged.load("areaCount");
      merged.areas.load("items/rowIndex");
      none.charts.load("items/name");
      none.protection.load("protected");
      const next = none.getNextOrNullObject().getNextOrNullObject();
      next.load("name");
      used.getCell(0, 0).values = [["lost"]];
      used.clear();
      none.delete();
      const count = none.charts.getCount();
      await context.sync();
      // Still a null object in a later batch.
      none.getRange("A1").load("values");
      return { none, used, merged, next, count };
    });
    for (const object of [found.none, found.used, found.merged, found.next]) {
      expect(object.isNullObject).toBe(true);
    }
    expect(found.count.value).toBeUndefined();
  });

  it.each<[string, (workbook: Excel.Workbook) => OfficeExtension.ClientObject]>([
    ["a sheet", ({ worksheets }) => worksheets.getItemOrNullObject("x")],
    ["the sheet after the last", ({ worksheets }) => worksheets.getFirst().getNextOrNullObject()],
    [
      "the used range of an empty sheet",
      ({ worksheets }) => worksheets.getFirst().getUsedRangeOrNullObject(),
    ],
    [
      "an intersection",
      ({ worksheets }) => {
        return worksheets.getFirst().getRange("A1").getIntersectionOrNullObject("B1");
      },
    ],
    [
      "special cells",
      ({ worksheets }) => {
        return worksheets.getFirst().getRange("A1").getSpecialCellsOrNullObject("DataValidations");
      },
    ],
    ["a chart", ({ worksheets }) => worksheets.getFirst().charts.getItemOrNullObject("x")],
    ["a name", ({ names }) => names.getItemOrNullObject("x")],
    ["a custom XML part", ({ customXmlParts }) => customXmlParts.getItemOrNullObject("{x}")],
    ["the frozen panes", ({ worksheets }) => worksheets.getFirst().freezePanes.getLocationOrNullObject()],
    ["the print area", ({ worksheets }) => worksheets.getFirst().pageLayout.getPrintAreaOrNullObject()],
  ])("stands for %s that is not there", async (_, find) => {
    const { run } = await open();
    const found = await run(({ workbook }) => find(workbook));
    expect(found.isNullObject).toBe(true);
  });
});

describe("a batch that fails in the middle", () => {
  it("keeps what was done, answers what was asked before, and says where it ended", async () => {
    const { Excel, engine, sheet } = await open({ Sheet1: [["old", "old", "old"]] });
    const context = new Excel.RequestContext();
    const first = context.workbook.worksheets.getFirst();
    const before = first.getRange("A1");
    before.load("values");
    before.values = [["new"]];
    const missing = context.workbook.worksheets.getItem("x");
    missing.load("name");
    first.getRange("C1").values = [["new"]];
    await expect(context.sync()).rejects.toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: expect.stringContaining("worksheets.getItem") as string,
      },
    });
    expect(before.values).toEqual([["old"]]);
    expect(engine.values(sheet, { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([["new", "old", "old"]]);
  });

  it("can be made to fail at any action, each fault once", async () => {
    const { run, session, engine, sheet } = await open();
    const write = () =>
      run((context) => {
        const first = context.workbook.worksheets.getFirst();
        for (const address of ["A1", "A2", "A3"]) first.getRange(address).values = [[1]];
      });
    let done = 0;
    for (let atAction = 0; ; atAction += 1) {
      engine.setCell(sheet, 0, 0, "", false);
      session.failNextBatch({ atAction, code: "GeneralException" });
      const code = await codeOf(write());
      if (code === "none") break;
      expect(code).toBe("GeneralException");
      if (engine.values(sheet, cell(0, 0))[0]![0] === 1) done += 1;
    }
    expect(done).toBeGreaterThan(2);
    expect(await codeOf(write())).toBe("none");
  });

  it("can be refused as a whole, and then nothing is done", async () => {
    const { run, session, engine, sheet } = await open();
    session.failNextBatch({ code: "AccessDenied" });
    const refused = run((context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    });
    expect(await codeOf(refused)).toBe("AccessDenied");
    expect(engine.usedArea(sheet)).toBeNull();
  });

  it("in cell edit mode fails whatever it asks, and again works afterwards", async () => {
    const { run, session } = await open();
    session.setCellEditMode(true);
    const ask = () => run((context) => context.workbook.worksheets.getFirst().load("name"));
    expect(await codeOf(ask())).toBe("InvalidOperationInCellEditMode");
    session.setCellEditMode(false);
    expect((await ask()).name).toBe("Sheet1");
  });

  it.each([
    ["request", "RequestPayloadSizeLimitExceeded", ""],
    ["response", "ResponsePayloadSizeLimitExceeded", 1],
  ])("a %s over 5 MB: %s", async (what, code, left) => {
    const { run, engine, sheet } = await open();
    const text = "字".repeat(6000);
    const refused = run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B1:B300");
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      if (what === "request") range.values = Array.from({ length: 300 }, () => [text]);
      else {
        fill(range, text);
        range.load("values");
      }
    });
    expect(await codeOf(refused)).toBe(code);
    // Too large a request is not even read; too large a response comes after everything is done.
    expect(engine.values(sheet, cell(0, 0))).toEqual([[left]]);
  });
});

describe("Excel.run", () => {
  it("keeps its ranges from batch to batch and lets go of them afterwards, which is no round trip", async () => {
    const { Excel, session } = await open({ Sheet1: [["a", "b"]] });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.load("address");
      await context.sync();
      const part = range.getCell(0, 1);
      part.load("values");
      await context.sync();
      return part.values as unknown;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(values).toEqual([["b"]]);
    expect(session.statistics).toMatchObject({ batches: 2, cleanups: 1 });
    expect(session.statistics.largestRequest).toBeLessThan(session.statistics.requestBytes);
    session.resetStatistics();
    expect(session.statistics).toMatchObject({ batches: 0, requestBytes: 0 });
  });
});

describe("events", () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  it("tell of changes by the user and by the add-in, of selections and sheets, until they are given up", async () => {
    const { Excel, session, sheet } = await open({ Sheet1: [], 集計: [] });
    const seen: unknown[] = [];
    const context = new Excel.RequestContext();
    const first = context.workbook.worksheets.getFirst();
    first.load("id");
    await context.sync();
    const changed = first.onChanged.add((event) => {
      seen.push(["changed", event.address, event.changeType, event.triggerSource, event.details?.valueAfter]);
      return Promise.resolve();
    });
    first.onSelectionChanged.add((event) => {
      seen.push(["selected", event.address]);
      return Promise.resolve();
    });
    context.workbook.worksheets.onActivated.add((event) => {
      seen.push(["activated", event.worksheetId]);
      return Promise.resolve();
    });
    await context.sync();

    session.userSetCell(sheet, 4, 1, "済");
    session.select(sheet, { row: 1, column: 1, rows: 2, columns: 2 });
    first.getRange("A1").values = [["x"]];
    context.workbook.worksheets.getLast().activate();
    await context.sync();
    await settle();
    expect(seen).toEqual([
      ["changed", "B5", "RangeEdited", "Unknown", "済"],
      ["selected", "B2:C3"],
      ["changed", "A1", "RangeEdited", "ThisLocalAddin", "x"],
      ["activated", session.engine.activeSheet()],
    ]);

    seen.length = 0;
    changed.remove();
    await context.sync();
    session.userSetCell(sheet, 0, 0, "y");
    await settle();
    expect(seen).toEqual([]);
  });

  it("a pick from a dropdown may go unheard, as in Excel", async () => {
    const { Excel, session, sheet } = await open();
    let heard = 0;
    const context = new Excel.RequestContext();
    context.workbook.worksheets.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    session.userSetCell(sheet, 0, 0, "a", { raiseEvent: false });
    session.userSetCell(sheet, 0, 0, "b");
    await settle();
    expect(heard).toBe(1);
  });
});

describe("the page", () => {
  it("hears once of each batch that changed something, and of what the user did", async () => {
    const { run, session, sheet } = await open({ Sheet1: [["a"]] });
    const heard: string[] = [];
    const stop = session.onChange(({ kind, source }) => heard.push(`${source} ${kind}`));
    await run((context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      fill(range, "x");
      range.format.font.bold = true;
      range.select();
    });
    await run((context) => context.workbook.worksheets.getFirst().load("name"));
    await run((context) => context.workbook.worksheets.add("新"));
    session.userSetCell(sheet, 0, 0, "y");
    session.setCellEditMode(true);
    stop();
    session.setCellEditMode(false);
    expect(heard).toEqual([
      "addin content",
      "addin selection",
      "addin sheets",
      "user content",
      "user edit-mode",
    ]);
  });

  it("and the pane see the same selection", async () => {
    const { run, session, sheet } = await open({ 目標: [] });
    session.select(sheet, { row: 2, column: 1, rows: 2, columns: 1 });
    const read = await run(({ workbook }) => [
      workbook.getSelectedRange().load("address"),
      workbook.getActiveCell().load("address"),
    ]);
    expect(read.map(({ address }) => address)).toEqual(["目標!B3:B4", "目標!B3"]);
    await run(({ workbook }) => workbook.worksheets.getFirst().getRange("D4").select());
    expect(session.selectedArea(sheet)).toEqual(cell(3, 3));
  });
});

/** One value for all cells: Excel takes it bare, which the types do not know. */
function fill(range: Excel.Range, value: string): void {
  range.values = value as never;
}
