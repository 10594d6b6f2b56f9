/** The real office.js in a frame in Chromium, answered by the page around it as Excel on the web does. */
import type { Frame, Page } from "playwright-core";
import type { Session as SessionClass } from "../../../src/standin/model/session";
import type { connectPane as connect } from "../../../src/standin/wire/browser";
import type { MemoryEngine as MemoryEngineClass } from "../model/memory-engine";
import { PATIENCE } from "../../browser/support/machine";
import { openPaneSite, type PaneSite } from "./pane-site";

interface HostWindow {
  Session: typeof SessionClass;
  connectPane: typeof connect;
  MemoryEngine: typeof MemoryEngineClass;
  session: SessionClass;
}
declare const window: HostWindow & { events: unknown[] };

let site: PaneSite;
let page: Page;
let pane: Frame;
/** Errors in the page or the pane that nobody caught. */
let problems: string[];

beforeAll(async () => {
  site = await openPaneSite();
});
afterAll(() => site.close());

beforeEach(async () => {
  page = await site.browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(site.url);
  await page.evaluate(() => {
    const engine = new window.MemoryEngine({
      目標: [
        ["番号", "実施項目"],
        [1, "窓口の改善"],
      ],
    });
    window.session = new window.Session(engine);
    const frame = document.getElementById("pane") as HTMLIFrameElement;
    window.connectPane(frame, window.session, { url: "/pane.html?do=check", language: "ja" });
  });
  await page.waitForSelector("iframe");
  pane = page.frames().find((frame) => frame !== page.mainFrame())!;
  await pane.waitForFunction(() => typeof Office !== "undefined");
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

test("office.js finds Excel on the web, its language and what it can do", async () => {
  const ready = await pane.evaluate(async () => {
    const info = await Office.onReady();
    const { requirements } = Office.context;
    return {
      ...info,
      language: Office.context.displayLanguage,
      supported: ["1.13", "1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version)),
      query: new URL(location.href).searchParams.get("do"),
    };
  });
  expect(ready).toMatchObject({
    host: "Excel",
    platform: "OfficeOnline",
    language: "ja-JP",
    supported: [true, true, false],
    query: "check",
  });
});

test("Excel.run in the pane reads and writes the page's workbook", async () => {
  const values = await pane.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      used.load("values");
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["税の相談"]];
      await context.sync();
      return used.values as unknown;
    });
  });
  expect(values).toEqual([
    ["番号", "実施項目"],
    [1, "窓口の改善"],
  ]);
  await page.waitForFunction(() => window.session.statistics.cleanups === 1);
  expect(await page.evaluate(() => window.session.statistics.batches)).toBe(1);
  const written = await page.evaluate(() => {
    const { engine } = window.session;
    return engine.values(engine.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 });
  });
  expect(written).toEqual([["税の相談"]]);
});

test("what a person types and selects arrives in the pane as events", async () => {
  await pane.evaluate(async () => {
    await Office.onReady();
    window.events = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) => {
        window.events.push([event.type, event.address, event.source, event.triggerSource]);
        return Promise.resolve();
      });
      worksheets.onSelectionChanged.add((event) => {
        window.events.push([event.type, event.address]);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await page.evaluate(() => {
    const sheet = window.session.engine.activeSheet();
    window.session.userSetCell(sheet, 1, 0, "2");
    window.session.select(sheet, { row: 0, column: 1, rows: 2, columns: 1 });
  });
  await pane.waitForFunction(() => window.events.length === 2);
  expect(await pane.evaluate(() => window.events)).toEqual([
    ["WorksheetChanged", "A2", "Local", "Unknown"],
    ["WorksheetSelectionChanged", "B1:B2"],
  ]);
});

test.each([
  ["while a cell is edited", "cell-edit", "InvalidOperationInCellEditMode"],
  ["a request that is too large", "request", "RequestPayloadSizeLimitExceeded"],
  ["a response that is too large", "response", "ResponsePayloadSizeLimitExceeded"],
] as const)("%s: the whole message is refused", async (_, what, code) => {
  if (what === "cell-edit") await page.evaluate(() => window.session.setCellEditMode(true));
  const thrown = await pane.evaluate(async (kind) => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A300");
      if (kind === "request") range.values = Array.from({ length: 300 }, () => ["字".repeat(6000)]);
      if (kind === "response") {
        range.values = "字".repeat(6000) as never;
        range.load("values");
      }
      range.load("address");
      await context.sync();
      return "no error";
    }).catch((error: { code: string }) => error.code);
  }, what);
  expect(thrown).toBe(code);
});
