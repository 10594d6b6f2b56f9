/** What tests/support/run has prepared for the tests in a browser: dist/ as the sources say, and one Chromium for all. */
import path from "node:path";
import process from "node:process";
import { chromium, type Browser } from "playwright-core";

export const ROOT = path.resolve(__dirname, "..", "..", "..");
export const DIST = path.join(ROOT, "dist");

/** Milliseconds: less than jest's own limit. What takes longer hangs; a slow machine does not. */
export const PATIENCE = 300_000;

/** A connection of its own: closing it closes the contexts that were made through it, and not the browser. */
export function connectToBrowser(): Promise<Browser> {
  const address = process.env.BROWSER_SERVER;
  if (!address) throw new Error("no browser was started: see the list in tests/support/run/chosen-tests.cjs");
  return chromium.connect(address);
}
