/**
 * How long the page does not answer while twenty departments' files are read and taken in, in Chromium beside the
 * stand-in's page: the longest task of the main thread.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { loadEngine } from "../../standin/engine/file/load";
import { Desk } from "../screenshots/desk";
import { inChromium, frameRows } from "./in-chromium";
import { longestTask } from "./longest-task";
import type { Section } from "./main";

const SAMPLE = path.join("assets", "samples", "組織目標_総務部_令和4年度.xlsx");
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FILES = 20;
/** The least of some runs counts: code is compiled, and garbage collected, sooner or later. */
const RUNS = 3;

interface Longest {
  readonly reading: number;
  readonly takingIn: number;
}

export function longestFrame(): Promise<Section> {
  return inChromium(
    `The longest frame while ${FILES} files are taken in, in Chromium`,
    async (browser, url) => {
      const files = await departments();
      let least: Longest = { reading: Infinity, takingIn: Infinity };
      for (let run = 0; run < RUNS; run += 1) {
        const { reading, takingIn } = await takeIn(browser, url, files);
        least = {
          reading: Math.min(least.reading, reading),
          takingIn: Math.min(least.takingIn, takingIn),
        };
      }
      return frameRows([
        ["reading them", least.reading],
        ["taking them in", least.takingIn],
      ]);
    },
  );
}

async function takeIn(
  browser: Browser,
  url: string,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<Longest> {
  const context = await browser.newContext({ locale: "ja-JP" });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(url);
    const desk = new Desk(page, "ja");
    await desk.ready();
    const { menu } = desk.words.pane;
    await desk.openScreen(menu.collect);
    const words = desk.screenWords.collect.takeIn;
    const reading = await longestTask(browser, page, async () => {
      await desk.pane.locator("input[type=file][accept]").setInputFiles([...files]);
      await desk.button(words.start).waitFor();
    });
    const takingIn = await longestTask(browser, page, async () => {
      await desk.button(words.start).click();
      await desk.button(words.again).waitFor();
      await desk.ready();
    });
    return { reading, takingIn };
  } finally {
    await context.close();
  }
}

/** The sample, each under another department's name. */
async function departments() {
  const folder = path.dirname(createRequire(__filename).resolve("excelize-wasm"));
  const engines = await loadEngine(gunzipSync(readFileSync(path.join(folder, "excelize.wasm.gz"))));
  const sample = readFileSync(SAMPLE);
  return Array.from({ length: FILES }, (_, index) => {
    const department = `第${index + 1}部`;
    const engine = engines.open(sample, department);
    const sheet = engine.activeSheet();
    const used = engine.usedArea(sheet)!;
    engine.values(sheet, used).forEach((row, r) =>
      row.forEach((value, c) => {
        if (typeof value === "string" && value.includes("総務部"))
          engine.setCell(sheet, used.row + r, used.column + c, value.replaceAll("総務部", department), false);
      }),
    );
    return { name: `${department}.xlsx`, mimeType: TYPE, buffer: Buffer.from(engine.save()) };
  });
}
