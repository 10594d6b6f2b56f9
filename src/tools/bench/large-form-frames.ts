/**
 * How long the workbench does not answer while a person works on a form of 1,000 items in 20 sections, in Chromium: the
 * longest task of the main thread, the pane's and the page's alike.
 */
import type { Browser, Locator } from "playwright-core";
import { Desk } from "../screenshots/desk";
import { frameRows, inChromium } from "./in-chromium";
import { workbookOf } from "./large-workbook";
import { longestTask } from "./longest-task";
import type { Section } from "./main";

const ITEMS = 1000;
const SECTIONS = 20;
/** The least of some runs counts: code is compiled, and garbage collected, sooner or later. */
const RUNS = 3;
/** Milliseconds. Nothing is asked of the page meanwhile: finding an element among thousands is long work too. */
const WAIT = 2500;
const LONGER = 5000;

export function largeFormFrames(): Promise<Section> {
  return inChromium(`The longest frame at ${ITEMS} items, in Chromium`, async (browser, url) => {
    const buffer = await largeForm();
    const least = new Map<string, number>();
    for (let run = 0; run < RUNS; run += 1) {
      for (const [what, longest] of await workOn(browser, url, buffer)) {
        least.set(what, Math.min(longest, least.get(what) ?? Infinity));
      }
    }
    return frameRows(least);
  });
}

async function workOn(browser: Browser, url: string, buffer: Buffer): Promise<[string, number][]> {
  const context = await browser.newContext({ locale: "ja-JP", acceptDownloads: true });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1366, height: 650 });
    await page.goto(url);
    const desk = new Desk(page, "ja");
    const { actions, check } = desk.words.pane;
    const input = await page.waitForSelector("#open-file", { state: "attached" });
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
