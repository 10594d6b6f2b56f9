/**
 * The built page in a real Chromium: a new page for each test, in a context that keeps its scripts and the library compiled,
 * and nothing else. After each test, whatever it did: no request has left the page's origin, nothing has complained in the
 * console, and nothing was tried that the pages' Content-Security-Policy forbids.
 */
import { Desk, type Language } from "../../../src/tools/screenshots/desk";
import { PATIENCE } from "./machine";
import type { KeptContext } from "./worker-site";

/** Console messages that say nothing about the page. */
const KNOWN_MESSAGES: readonly RegExp[] = [];

export interface OpenOptions {
  readonly language?: Language;
  /** Another sample than the complete one. */
  readonly sample?: string;
  readonly dark?: boolean;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  /** It unpacks and compiles the library behind the page itself. */
  readonly ownLibrary?: boolean;
}

export interface Site {
  /** A new page with a sample open and the pane ready beside it. */
  open(options?: OpenOptions): Promise<Desk>;
  /** A new page as it begins, without a workbook. */
  openStart(options?: Omit<OpenOptions, "sample">): Promise<Desk>;
}

/** Call once at the top of a test file. */
export function siteForTests(): Site {
  /** Those of the test that runs. */
  let used: KeptContext[] = [];

  afterEach(async () => {
    const given = used;
    used = [];
    const found = [];
    for (const one of given) found.push(await keptByWorker.giveBack(one));
    const complaints = found
      .flatMap((seen) => seen.complaints)
      .filter((text) => !KNOWN_MESSAGES.some((known) => known.test(text)));
    const strangers = found.flatMap((seen) => seen.strangers);
    const violations = found.flatMap((seen) => seen.violations);
    expect({ strangers, complaints, violations }).toEqual({ strangers: [], complaints: [], violations: [] });
  });

  const openAt = async (
    place: string,
    { language = "ja", dark = false, width = 1280, ownLibrary = false }: OpenOptions,
  ): Promise<Desk> => {
    const opened = await keptByWorker.takeContext(language);
    used.push(opened);
    opened.context.setDefaultTimeout(PATIENCE);
    const page = await keptByWorker.openPage(opened, ownLibrary);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    const address = new URL(place, (await keptByWorker.site()).url);
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
