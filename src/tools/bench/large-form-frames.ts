/**
 * How long the workbench does not answer while a person works on a form of 1,000 items in 20 sections, in Chromium: the
 * longest task of the main thread, the pane's and the page's alike. Left out where there is no Chromium.
 */
import path from "node:path";
import process from "node:process";
import { chromium, type Browser, type Locator } from "playwright-core";
import { startServer } from "../../standin/server/server";
import { browserPath } from "../browser.mjs";
import { Desk } from "../screenshots/desk";
import { workbookOf } from "./large-workbook";
import { FRAME_LIMIT, longestTask } from "./longest-task";
import type { Section } from "./main";

const ITEMS = 1000;
const SECTIONS = 20;
/** The least of some runs counts: code is compiled, and garbage collected, sooner or later. */
const RUNS = 3;
/** Milliseconds. Nothing is asked of the page meanwhile: finding an element among thousands is long work too. */
const WAIT = 2500;
const LONGER = 5000;

export async function largeFormFrames(): Promise<Section> {
  const title = `The longest frame at ${ITEMS} items, in Chromium`;
  let executablePath: string;
  try {
    executablePath = browserPath();
  } catch {
    return { title, rows: [["left out: there is no Chromium here"]], over: [] };
  }
  const buffer = await largeForm();
  const server = await startServer({ port: 0, root: path.join(process.cwd(), "dist") });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const least = new Map<string, number>();
  try {
    for (let run = 0; run < RUNS; run += 1) {
      for (const [what, longest] of await workOn(browser, server.url, buffer)) {
        least.set(what, Math.min(longest, least.get(what) ?? Infinity));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const rows = [...least];
  return {
    title,
    rows: [
      ["while", "longest", "at most"],
      ...rows.map(([what, longest]) => [what, `${longest.toFixed(0)} ms`, `${FRAME_LIMIT} ms`]),
    ],
    over: rows.flatMap(([what, longest]) =>
      longest > FRAME_LIMIT
        ? [`longest frame, ${what}: ${longest.toFixed(0)} ms, at most ${FRAME_LIMIT}`]
        : [],
    ),
  };
}

async function workOn(browser: Browser, url: string, buffer: Buffer): Promise<[string, number][]> {
  const context = await browser.newContext({ locale: "ja-JP", acceptDownloads: true });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1366, height: 650 });
    await page.goto(url);
    const desk = new Desk(page, "ja");
    const { actions, check } = desk.words.pane;
    const input = page.locator("#open-file");
    await input.waitFor({ state: "attached" });
    const times: [string, number][] = [];
    const time = async (what: string, work: () => Promise<void>, wait = WAIT) => {
      const longest = await longestTask(browser, page, async () => {
        await work();
        await page.waitForTimeout(wait);
      });
      times.push([what, longest]);
    };
    const press = async (button: Locator) => {
      const box = await button.first().boundingBox();
      if (!box) throw new Error("the button is not in sight");
      return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
    const key = (keys: string) => () => page.keyboard.press(keys);
    await time(
      "opening it",
      () => input.setInputFiles({ name: "大きな様式.xlsx", mimeType: "application/octet-stream", buffer }),
      LONGER,
    );
    await desk.ready();
    await time("checking it", await press(desk.button(check)));
    await desk.goTo("H6");
    await time("typing into a cell", async () => {
      await page.keyboard.type("達成");
      await page.keyboard.press("Enter");
    });
    await time("taking that back", key("Control+z"));
    await desk.goTo("H5");
    await page.keyboard.press("Control+Shift+ArrowDown");
    await time("filling 1,000 cells", key("Control+d"));
    await time("taking that back, too", key("Control+z"));
    await time("adding dropdowns", await press(desk.button(new RegExp(actions.dropdowns))), LONGER);
    await time("building the summary", await press(desk.button(new RegExp(actions.summary))), LONGER);
    await desk.sheets().then((sheets) => {
      if (sheets.length < 2) throw new Error("no summary was built");
    });
    await time("saving", key("Control+s"));
    await time("taking that back, at last", key("Control+z"));
    return times;
  } finally {
    await context.close();
  }
}

async function largeForm(): Promise<Buffer> {
  const { engine } = (await workbookOf(ITEMS, SECTIONS)).session;
  return Buffer.from(engine.save());
}
