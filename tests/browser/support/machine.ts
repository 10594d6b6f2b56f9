/** What tests/support/run has prepared for the tests in a browser: dist/ as the sources say, and a Chromium. */
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import type * as workerSite from "./worker-site";

declare global {
  /** See tests/support/run/environment.cjs. */
  var keptByWorker: typeof workerSite;
}

export const ROOT = path.resolve(__dirname, "..", "..", "..");
export const DIST = path.join(ROOT, "dist");

/** Milliseconds: less than jest's own limit. What takes longer hangs; a slow machine does not. */
export const PATIENCE = 120_000;

/** The worker's browser as one file's own: closing it closes the contexts that were made through it. */
export type OwnBrowser = Pick<Browser, "newContext" | "newPage" | "close">;

export async function connectToBrowser(): Promise<OwnBrowser> {
  const browser = await keptByWorker.browser();
  const contexts: BrowserContext[] = [];
  return {
    async newContext(options) {
      const context = await browser.newContext(options);
      contexts.push(context);
      return context;
    },
    async newPage(options) {
      const page = await browser.newPage(options);
      contexts.push(page.context());
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
    },
  };
}
