/** How much script there is before the pane shows anything: a count of bytes, the same on every machine. */
import path from "node:path";
import { bytesOf, FIRST_VIEW_LIMIT, firstViewScripts } from "../../src/tools/first-view";
import { findBrowser, ROOT } from "./support/machine";

const DIST = path.join(ROOT, "dist");

// What is measured has to be what the sources say.
beforeAll(() => void findBrowser());

test.each(["ja", "en"] as const)("the first view's script in %s is at most 120 kB, packed", (language) => {
  const scripts = firstViewScripts(DIST, language);
  const bytes = bytesOf(scripts);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(FIRST_VIEW_LIMIT);
});
