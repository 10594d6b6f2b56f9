/**
 * Pictures of the built page for the README and the help pages (or all of them in the folder that the call names).
 * The whole page once, and the pane in its states, widths, colours and languages.
 *
 *     npm run screenshots
 *     npm run screenshots -- FOLDER
 *     npm run screenshots -- --states FOLDER [PART OF A STATE'S NAME]
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { startServer } from "../../standin/server/server";
import { browserPath } from "../browser.mjs";
import { takeAllStates } from "./all-states";
import { PICTURES, type Picture } from "./pictures";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const FOLDERS = {
  readme: path.join(ROOT, "assets", "screenshots"),
  help: path.join(ROOT, "src", "help", "pictures"),
};
const [first, ...others] = process.argv.slice(2);
const folderOf = ({ help }: Picture) => path.resolve(first ?? (help ? FOLDERS.help : FOLDERS.readme));

const PANE_NAMES = { ja: "組織目標アシスト", en: "組織目標アシスト (Goal Sheet Assistant)" };
const HANDLE_NAMES = { ja: "作業ウィンドウの幅", en: "Width of the task pane" };

async function main(): Promise<void> {
  const server = await startServer({ port: 0, root: path.join(ROOT, "dist") });
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    if (first === "--states") {
      const [folder, only = ""] = others;
      if (folder === undefined) throw new Error("--states needs a folder");
      await takeAllStates(browser, { address: server.url, folder: path.resolve(folder), only });
      return;
    }
    for (const picture of PICTURES) {
      await take(browser, server.url, picture);
      process.stdout.write(`${picture.file}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { file, sample, language = "ja", dark = false, paneWidth, zoom = 100, reach } = picture;
  const folder = folderOf(picture);
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({
    locale: language === "ja" ? "ja-JP" : "en-US",
    colorScheme: dark ? "dark" : "light",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const url = new URL(address);
  url.searchParams.set("lang", language);
  url.searchParams.set("sample", sample);
  url.searchParams.set("zoom", String(zoom));
  await page.goto(url.href);
  const pane = page.getByTitle(PANE_NAMES[language], { exact: true }).contentFrame();
  await idle(pane);
  await reach({ page, pane });
  await idle(pane);
  // Neither a pressed button's tip nor its hover colour belongs into the picture.
  await page.mouse.move(640, 790);
  if (paneWidth === undefined) {
    await page.screenshot({ path: path.join(folder, file) });
  } else {
    await setPaneWidth(page, language, paneWidth);
    await page.locator("#pane-frame").screenshot({ path: path.join(folder, file) });
  }
  await page.close();
}

async function idle(pane: FrameLocator): Promise<void> {
  await pane.locator("main[aria-busy=false]").waitFor();
}

/** @param width in CSS pixels, a multiple of 10 from 320 to 600 */
async function setPaneWidth(page: Page, language: "ja" | "en", width: number): Promise<void> {
  const handle = page.getByRole("separator", { name: HANDLE_NAMES[language] });
  for (;;) {
    const now = Number(await handle.getAttribute("aria-valuenow"));
    if (now === width) return;
    await handle.press(now < width ? "ArrowLeft" : "ArrowRight");
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
