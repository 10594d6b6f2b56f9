/**
 * What one of jest's workers keeps from test file to test file: a Chromium, the pages' server, and for each language a
 * browser context that has the site's scripts as they were compiled. To start them anew for each file would take a tenth
 * of the whole run. `prepare.cjs` makes one script of this, which `environment.cjs` loads outside the files' own worlds:
 * nothing in it ends with a file.
 */
import path from "node:path";
import process from "node:process";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import type { Language } from "../../../src/locales/languages";
import { startServer, type RunningServer } from "../../../src/standin/server/server";
import { holdLibrary, openFrom, takeOverLibrary } from "./shared-library";
import { countViolations } from "./violations";

/** What has been seen in a context since it was last asked. */
interface Seen {
  /** Requests that have left the site. */
  strangers: string[];
  /** What stood in the console. */
  complaints: string[];
  /** What the pages' Content-Security-Policy forbids. */
  violations: string[];
}

export interface KeptContext {
  readonly context: BrowserContext;
  readonly language: Language;
  /**
   * An empty page of the same site, which is open all the time: one process of the browser does a site's pages, and with
   * it lives what it has compiled. It opens the others.
   */
  readonly keeper: Page;
  seen: Seen;
  pages: number;
}

/** Then a context is made anew: what a process has kept by mistake ends with it. */
const MOST_PAGES = 40;

const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  // A page takes up what an earlier one has compiled: to open it takes a third less.
  "--process-per-site",
  // To optimise the pages' code, or to compile it ahead of its use, takes longer than any test runs it.
  "--js-flags=--liftoff-only,--no-script-streaming,--no-turbofan,--no-maglev",
];

let running: Promise<Browser> | null = null;
let server: Promise<RunningServer> | null = null;
const waiting = new Map<Language, KeptContext>();

export async function browser(): Promise<Browser> {
  if ((await running)?.isConnected()) return running!;
  waiting.clear();
  return (running = chromium.launch({ executablePath: process.env.BROWSER_PATH ?? "", args: FLAGS }));
}

/** The server of the built pages. */
export function site(): Promise<RunningServer> {
  return (server ??= startServer({ port: 0, root: path.join(process.cwd(), "dist") }));
}

/** A context for one test, which gives it back. */
export async function takeContext(language: Language): Promise<KeptContext> {
  const chromium = await browser();
  const known = waiting.get(language);
  waiting.delete(language);
  return known ?? openContext(chromium, language);
}

/** @param ownLibrary it unpacks and compiles the library itself */
export function openPage({ context, keeper }: KeptContext, ownLibrary: boolean): Promise<Page> {
  return ownLibrary ? context.newPage() : openFrom(keeper);
}

/** Closes the pages and takes away what they have kept: preferences, steps to be undone. What they say meanwhile counts. */
export async function giveBack(one: KeptContext): Promise<Seen> {
  const { context, language, keeper } = one;
  for (const page of context.pages()) if (page !== keeper) await page.close();
  if (waiting.has(language) || one.pages > MOST_PAGES) {
    await context.close();
    return one.seen;
  }
  const devTools = await context.newCDPSession(keeper);
  await devTools.send("Storage.clearDataForOrigin", {
    origin: new URL((await site()).url).origin,
    storageTypes: "cookies,local_storage,indexeddb,cache_storage,service_workers",
  });
  await devTools.detach();
  await context.clearPermissions();
  waiting.set(language, one);
  const { seen } = one;
  one.seen = nothing();
  return seen;
}

async function openContext(chromium: Browser, language: Language): Promise<KeptContext> {
  const context = await chromium.newContext({
    locale: language === "ja" ? "ja-JP" : "en-US",
    // Nothing is measured or photographed half-way through a movement.
    reducedMotion: "reduce",
  });
  const { url } = await site();
  await takeOverLibrary(context);
  const keeper = await context.newPage();
  const one: KeptContext = { context, language, keeper, seen: nothing(), pages: 0 };
  await watch(one, new URL(url));
  // With a picture of its own, for which the browser would ask the server otherwise.
  const body = '<!doctype html><link rel="icon" href="data:,">';
  await keeper.route("**/empty.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await keeper.goto(new URL("/empty.html", url).href);
  await holdLibrary(keeper);
  return one;
}

async function watch(one: KeptContext, { origin, host }: URL): Promise<void> {
  const { context } = one;
  await countViolations(context, (what) => one.seen.violations.push(what));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== origin) one.seen.strangers.push(request.url());
  });
  context.on("page", (page) => {
    one.pages += 1;
    page.on("websocket", (socket) => {
      if (new URL(socket.url()).host !== host) one.seen.strangers.push(socket.url());
    });
  });
  context.on("weberror", (error) => one.seen.complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    one.seen.complaints.push(`${message.text()} (${message.location().url})`);
  });
}

function nothing(): Seen {
  return { strangers: [], complaints: [], violations: [] };
}
