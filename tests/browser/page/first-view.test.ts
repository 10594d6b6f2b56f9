/** How much script there is before the pane shows anything: a count of bytes, the same on every machine. */
import { bytesOf, FIRST_VIEW_LIMIT, firstViewScripts } from "../../../src/tools/first-view";
import { DIST } from "../support/machine";

test.each(["ja", "en"] as const)("the first view's script in %s is small enough, packed", (language) => {
  const scripts = firstViewScripts(DIST, language);
  const bytes = bytesOf(scripts);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(FIRST_VIEW_LIMIT);
});
