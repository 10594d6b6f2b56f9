/**
 * The built page in a real Chromium. One server and one browser for each test file; a new page for each test, in a context
 * that keeps its scripts as they were compiled, and nothing else. After each test, whatever it did: no request has left
 * the page's origin, nothing has complained in the console, and nothing was tried that the pages'
 * Content-Security-Policy forbids.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { startServer, type RunningServer } from "../../../src/standin/server/server";
import { Desk, type Language } from "../../../src/tools/screenshots/desk";
import { connectToBrowser, DIST, PATIENCE } from "./machine";
import { countViolations } from "./violations";

/** Console messages that say nothing about the page. */
const KNOWN_MESSAGES: readonly RegExp[] = [];

export interface OpenOptions {
  readonly language?: Language;
  /** Another sample than the complete one. */
  readonly sample?: string;
  readonly dark?: boolean;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
}

export interface Site {
  /** A new page with a sample open and the pane ready beside it. */
  open(options?: OpenOptions): Promise<Desk>;
  /** A new page as it begins, without a workbook. */
  openStart(options?: Omit<OpenOptions, "sample">): Promise<Desk>;
}

interface OpenContext {
  readonly context: BrowserContext;
  readonly language: Language;
  /**
   * An empty page of the same site, which is open all the time: one process of the browser does a site's pages (see
   * tests/support/run/prepare.cjs), and with it lives what it has compiled.
   */
  readonly keeper: Page;
}

/** Call once at the top of a test file. */
export function siteForTests(): Site {
  let server: RunningServer;
  let browser: Browser;
  /** Those of the test that runs, and by language those that wait for the next one. */
  let used: OpenContext[] = [];
  const waiting = new Map<Language, OpenContext>();
  let complaints: string[] = [];
  let strangers: string[] = [];
  let violations: string[] = [];

  beforeAll(async () => {
    server = await startServer({ port: 0, root: DIST });
    browser = await connectToBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const one of used) {
      if (waiting.has(one.language)) await one.context.close();
      else {
        await forget(one);
        waiting.set(one.language, one);
      }
    }
    used = [];
    const found = { strangers, complaints, violations };
    [strangers, complaints, violations] = [[], [], []];
    expect(found).toEqual({ strangers: [], complaints: [], violations: [] });
  });

  const watch = async (context: BrowserContext) => {
    await countViolations(context, (what) => violations.push(what));
    const { origin, host } = new URL(server.url);
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol !== "data:" && url.origin !== origin) strangers.push(request.url());
    });
    context.on("page", (page) =>
      page.on("websocket", (socket) => {
        if (new URL(socket.url()).host !== host) strangers.push(socket.url());
      }),
    );
    context.on("weberror", (error) => complaints.push(String(error.error())));
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      const text = `${message.text()} (${message.location().url})`;
      if (!KNOWN_MESSAGES.some((known) => known.test(text))) complaints.push(text);
    });
  };

  /** Closes the pages and takes away what they have kept: preferences, steps to be undone. */
  const forget = async ({ context, keeper }: OpenContext) => {
    for (const page of context.pages()) if (page !== keeper) await page.close();
    const devTools = await context.newCDPSession(keeper);
    await devTools.send("Storage.clearDataForOrigin", {
      origin: new URL(server.url).origin,
      storageTypes: "cookies,local_storage,indexeddb,cache_storage,service_workers",
    });
    await devTools.detach();
    await context.clearPermissions();
  };

  const contextFor = async (language: Language): Promise<OpenContext> => {
    const known = waiting.get(language);
    waiting.delete(language);
    if (known) return known;
    const context = await browser.newContext({
      locale: language === "ja" ? "ja-JP" : "en-US",
      // Nothing is measured or photographed half-way through a movement.
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(PATIENCE);
    await watch(context);
    const keeper = await context.newPage();
    // With a picture of its own, for which the browser would ask the server otherwise.
    const body = '<!doctype html><link rel="icon" href="data:,">';
    await keeper.route("**/empty.html", (route) => route.fulfill({ contentType: "text/html", body }));
    await keeper.goto(new URL("/empty.html", server.url).href);
    return { context, language, keeper };
  };

  const openAt = async (
    place: string,
    { language = "ja", dark = false, width = 1280 }: OpenOptions,
  ): Promise<Desk> => {
    const opened = await contextFor(language);
    used.push(opened);
    const page = await opened.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    const address = new URL(place, server.url);
    if (language === "en") address.searchParams.set("lang", "en");
    const desk = new Desk(page, language);
    await desk.page.goto(address.href);
    return desk;
  };

  return {
    async open(options = {}) {
      const { sample } = options;
      const desk = await openAt(sample === undefined ? "/" : `/?${new URLSearchParams({ sample })}`, options);
      await desk.ready();
      return desk;
    },
    openStart: (options = {}) => openAt("/workbench/", options),
  };
}
