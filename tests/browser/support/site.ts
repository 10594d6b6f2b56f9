/**
 * The built page in a real Chromium. One server and one browser for each test file, a fresh page for each test; after
 * each test, whatever it did: no request has left the page's origin, nothing
 * has complained in the console, and nothing was tried that the pages' Content-Security-Policy forbids.
 */
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
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

/** Call once at the top of a test file. */
export function siteForTests(): Site {
  let server: RunningServer;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
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
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
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

  const openAt = async (
    place: string,
    { language = "ja", dark = false, width = 1280 }: OpenOptions,
  ): Promise<Desk> => {
    const options: BrowserContextOptions = {
      locale: language === "ja" ? "ja-JP" : "en-US",
      colorScheme: dark ? "dark" : "light",
      viewport: { width, height: 800 },
      // Nothing is measured or photographed half-way through a movement.
      reducedMotion: "reduce",
    };
    const context = await browser.newContext(options);
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    await watch(context);
    const address = new URL(place, server.url);
    if (language === "en") address.searchParams.set("lang", "en");
    const desk = new Desk(await context.newPage(), language);
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
