/**
 * Time from opening the pane to its being usable, and from the press of 入力チェック to the list, in Chromium beside the
 * stand-in's page; each beside the same of a bare page, by turns in the same run. And the workbench's own: its first cells,
 * and the pane after them.
 */
import type { Browser } from "playwright-core";
import { BARE_PAGE } from "./bare-page";
import { inChromium } from "./in-chromium";
import type { Section } from "./main";

const SAMPLE = "組織目標_総務部_記入途中.xlsx";
const RUNS = 7;
/** How many times the bare page's time the pane may take. To read a used range alone takes hardly any. */
const LIMITS = { open: 3, check: 40 } as const;
/** Milliseconds: of the workbench's page until its first cells are there, and from then until the pane is usable. */
const WORKBENCH_LIMITS = { grid: 2000, paneAfterGrid: 1000 } as const;

interface Times {
  /** Milliseconds from the start of the frame's loading until it has read the workbook. */
  readonly open: number;
  /** Milliseconds from the press of the button until what came of it is in the page. */
  readonly check: number;
  /** Milliseconds from the start of the page's loading until there are cells. */
  readonly grid: number;
  /** Milliseconds from then until the pane has read the workbook. */
  readonly paneAfterGrid: number;
}

interface Subject {
  /** Selectors inside the pane's frame. */
  readonly usable: string;
  readonly button: string;
  readonly result: string;
  readonly bare: boolean;
}

const PANE: Subject = {
  usable: "main[aria-busy=false] [data-check-button]",
  button: "[data-check-button]",
  result: "main[aria-busy=false] li[aria-posinset]",
  bare: false,
};
const BARE: Subject = {
  usable: "output:not(:empty)",
  button: "button",
  result: "output:not(:empty)",
  bare: true,
};

export function openingCost(): Promise<Section> {
  return inChromium("Opening the pane, in Chromium", async (browser, url) => {
    const none: Times = { open: Infinity, check: Infinity, grid: Infinity, paneAfterGrid: Infinity };
    const times = { pane: none, bare: none };
    for (let run = 0; run < RUNS; run += 1) {
      times.bare = bestOf(times.bare, await measure(browser, url, BARE));
      times.pane = bestOf(times.pane, await measure(browser, url, PANE));
    }
    return compared(times);
  });
}

/** Milliseconds beside their limits. */
function compared(times: Readonly<Record<"pane" | "bare", Times>>): Omit<Section, "title"> {
  const rows = [["", "bare page", "the pane", "ratio", "limit"]];
  const over: string[] = [];
  for (const [what, words] of [
    ["open", "from opening to usable"],
    ["check", "from the press to the list"],
  ] as const) {
    const ratio = times.pane[what] / times.bare[what];
    const limit = LIMITS[what];
    rows.push([words, ms(times.bare[what]), ms(times.pane[what]), ratio.toFixed(1), String(limit)]);
    if (!(ratio <= limit)) over.push(`${words}: ${ratio.toFixed(1)} times the bare page, at most ${limit}`);
  }
  for (const [what, words] of [
    ["grid", "the workbench's first cells"],
    ["paneAfterGrid", "from then until the pane is usable"],
  ] as const) {
    const limit = WORKBENCH_LIMITS[what];
    rows.push([words, "", ms(times.pane[what]), "", ms(limit)]);
    if (times.pane[what] > limit) over.push(`${words}: ${ms(times.pane[what])}, at most ${ms(limit)}`);
  }
  return { rows, over };
}

/** In a browser context of its own: nothing is kept from the run before. */
async function measure(browser: Browser, address: string, subject: Subject): Promise<Times> {
  const context = await browser.newContext({ locale: "ja-JP", reducedMotion: "reduce" });
  try {
    if (subject.bare) {
      await context.route(/\/taskpane\.html/, (route) =>
        route.fulfill({ contentType: "text/html;charset=utf-8", body: BARE_PAGE }),
      );
    }
    await context.addInitScript(noteTimes, subject);
    const page = await context.newPage();
    const url = new URL(address);
    url.searchParams.set("sample", SAMPLE);
    await page.goto(url.href);
    const frame = page.locator("#pane-frame").contentFrame();
    await frame.locator(subject.usable).waitFor();
    await frame.locator(subject.button).click();
    await frame.locator("html[data-checked]").waitFor({ state: "attached" });
    const inFrame = await frame.locator("html").evaluate(({ dataset }) => ({
      began: performance.timeOrigin,
      open: Number(dataset.opened),
      check: Number(dataset.checked),
    }));
    const { began, grid } = await page.evaluate(() => ({
      began: performance.timeOrigin,
      grid: Number(document.documentElement.dataset.grid),
    }));
    return { ...inFrame, grid, paneAfterGrid: inFrame.began + inFrame.open - began - grid };
  } finally {
    await context.close();
  }
}

/** Runs in the page and in its frame, before their own scripts, and notes when they show what is waited for. */
function noteTimes({ usable, button, result }: Subject): void {
  if (window.top === window) {
    const cells = new MutationObserver(() => {
      if (!document.querySelector("[role=gridcell]")) return;
      document.documentElement.dataset.grid = String(performance.now());
      cells.disconnect();
    });
    cells.observe(document, { subtree: true, childList: true });
    return;
  }
  let pressed: number | null = null;
  addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element && target.closest(button)) pressed = performance.now();
    },
    { capture: true },
  );
  const note = () => {
    const { dataset } = document.documentElement;
    if (dataset.opened === undefined && document.querySelector(usable)) {
      dataset.opened = String(performance.now());
    }
    // The press itself empties the page of the last result, or marks it as busy.
    if (dataset.checked === undefined && pressed !== null && document.querySelector(result)) {
      dataset.checked = String(performance.now() - pressed);
    }
  };
  new MutationObserver(note).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["aria-busy"],
  });
}

function bestOf(a: Times, b: Times): Times {
  return {
    open: Math.min(a.open, b.open),
    check: Math.min(a.check, b.check),
    grid: Math.min(a.grid, b.grid),
    paneAfterGrid: Math.min(a.paneAfterGrid, b.paneAfterGrid),
  };
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
