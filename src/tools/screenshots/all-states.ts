/** Every state of the pane in every language, theme and width, as pictures in a folder: to be looked at. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { LANGUAGES, type Language } from "../../locales/languages";
import { Desk } from "./desk";
import type { Journey } from "./journeys/journey";
import { JOURNEYS } from "./states";

/** CSS pixels. */
const WIDTHS = [320, 350, 450] as const;
/** A window this high shows what a person sees first; a longer pane is pictured as a whole. */
const HEIGHT = 800;
const LONGEST = 2400;

const THEMES = [
  { theme: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { theme: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { theme: "contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

export interface StatesOptions {
  readonly address: string;
  readonly folder: string;
  /** Only states whose names this is a part of. */
  readonly only: string;
}

export async function takeAllStates(browser: Browser, options: StatesOptions): Promise<void> {
  mkdirSync(options.folder, { recursive: true });
  for (const language of LANGUAGES) {
    for (const journey of JOURNEYS) {
      if (journey.steps.some(({ name }) => name.includes(options.only))) {
        await takeJourney(browser, journey, language, options);
      }
    }
  }
}

async function takeJourney(
  browser: Browser,
  { sample, steps }: Journey,
  language: Language,
  { address, folder, only }: StatesOptions,
): Promise<void> {
  const page = await browser.newPage({
    locale: language === "ja" ? "ja-JP" : "en-US",
    viewport: { width: 1280, height: HEIGHT },
    reducedMotion: "reduce",
  });
  const url = new URL(address);
  url.searchParams.set("lang", language);
  url.searchParams.set("sample", sample);
  await page.goto(url.href);
  const place = new Desk(page, language);
  await place.ready();
  for (const { name, reach } of steps) {
    await reach(place);
    if (!name.includes(only)) continue;
    for (const { theme, media } of THEMES) {
      await page.emulateMedia(media);
      for (const width of WIDTHS) {
        await place.setWidth(width);
        await page.setViewportSize({ width: 1280, height: await wholeHeight(place) });
        const file = `${name}-${language}-${theme}-${width}.png`;
        await page.locator("#pane-frame").screenshot({ path: path.join(folder, file) });
        await page.setViewportSize({ width: 1280, height: HEIGHT });
      }
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    process.stdout.write(`${name} ${language}\n`);
  }
  await page.close();
}

/** Of a window in which the pane need not be scrolled. */
async function wholeHeight({ pane, page }: Desk): Promise<number> {
  const wanted = await pane.locator("html").evaluate(({ scrollHeight }) => scrollHeight);
  const shown = await page.locator("#pane-frame").evaluate(({ clientHeight }) => clientHeight);
  return Math.min(HEIGHT + Math.max(wanted - shown, 0), LONGEST);
}
