/**
 * Which files of office.js Excel asks for when the pane starts, in each Excel and language that is supported: every one
 * is there, none comes from elsewhere, and no file is there that nothing asks for.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { factsFor, pretendMac, pretendWindows } from "../support/desktop-hosts";
import { connectToBrowser, DIST, PATIENCE, type OwnBrowser } from "../support/machine";

const FOLDER = "office-js";
/** office.js loads its last file a moment after it is ready. */
const AFTERWARDS = 1500;

interface StartUp {
  readonly excel: "Win32" | "Mac" | "iOS" | "Web";
  /** In `_host_Info`: what that Excel says of itself. */
  readonly version: string;
  readonly locale: string;
}
const START_UPS: readonly StartUp[] = [
  { excel: "Win32", version: "16.01", locale: "ja-JP" },
  { excel: "Win32", version: "16.01", locale: "en-US" },
  // A later one is answered with the newest file that there is.
  { excel: "Win32", version: "16.02", locale: "ja-JP" },
  { excel: "Mac", version: "16.00", locale: "ja-JP" },
  { excel: "Mac", version: "16.02", locale: "en-US" },
  // On an iPad office.js speaks to Excel in the same way as on a Mac.
  { excel: "iOS", version: "16.00", locale: "ja-JP" },
  { excel: "Web", version: "16.01", locale: "ja-JP" },
  { excel: "Web", version: "16.01", locale: "en-US" },
];
const PLATFORMS = { Win32: "PC", Mac: "Mac", iOS: "iOS", Web: "OfficeOnline" };

let server: { readonly url: string };
let browser: OwnBrowser;
const askedFor = new Set<string>();

beforeAll(async () => {
  server = await keptByWorker.site();
  browser = await connectToBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Everything that was asked for: what is missing, and what would have come from elsewhere. */
function watch(page: Page): { missing: string[]; strangers: string[] } {
  const seen = { missing: [] as string[], strangers: [] as string[] };
  const { origin } = new URL(server.url);
  page.context().setDefaultTimeout(PATIENCE);
  page.context().on("request", (request) => {
    const { origin: asked, protocol, pathname } = new URL(request.url());
    if (protocol !== "data:" && asked !== origin) seen.strangers.push(request.url());
    else if (pathname.startsWith(`/${FOLDER}/`)) askedFor.add(pathname.slice(FOLDER.length + 2));
  });
  page.context().on("response", (response) => {
    // The browser's own wish, in a page that is opened by itself.
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && pathname !== "/favicon.ico") seen.missing.push(pathname);
  });
  return seen;
}

async function open(page: Page, { excel, version, locale }: StartUp): Promise<void> {
  if (excel === "Web") {
    await page.goto(`${server.url}?lang=${locale.slice(0, 2)}`);
    return;
  }
  await page.addInitScript(excel === "Win32" ? pretendWindows : pretendMac, factsFor(locale));
  const address = new URL("../taskpane.html", server.url);
  address.searchParams.set("_host_Info", ["Excel", excel, version, locale, "", "", "", "16"].join("$"));
  await page.goto(address.href);
}

test.each(START_UPS)(
  "$excel $version in $locale: office.js starts, with files of its own folder only",
  async (startUp) => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const seen = watch(page);
      await open(page, startUp);
      const inPane = () => page.frames().find((frame) => frame.url().includes("/taskpane.html"));
      while (!inPane()) await page.waitForTimeout(100);
      const pane = inPane()!;
      await pane.waitForFunction(() => "Office" in window && "Excel" in window);
      const info = await pane.evaluate(() => Office.onReady());
      expect(info).toMatchObject({ host: "Excel", platform: PLATFORMS[startUp.excel] });
      expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe(startUp.locale);
      await page.waitForTimeout(AFTERWARDS);
      expect(seen).toEqual({ missing: [], strangers: [] });
    } finally {
      await context.close();
    }
  },
);

test("a plain browser asks for nothing that is missing either", async () => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(new URL("../taskpane.html", server.url).href);
    await page.getByRole("heading").first().waitFor();
    await page.waitForTimeout(AFTERWARDS);
    expect(seen).toEqual({ missing: [], strangers: [] });
  } finally {
    await context.close();
  }
});

test("no file of office.js is there that nothing asks for", () => {
  const folder = path.join(DIST, FOLDER);
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
  // The stand-in's server answers this one by itself: it is asked for over plain http only.
  askedFor.delete("AgaveErrorUX/index.html");
  expect([...askedFor].sort()).toEqual(there.sort());
});
