/** What the pages of a browser context try although their Content-Security-Policy forbids it. */
import type { BrowserContext } from "playwright-core";

/** @param found is called with the directive and what was tried, whenever a page or frame reports a violation */
export async function countViolations(context: BrowserContext, found: (what: string) => void): Promise<void> {
  await context.exposeBinding("reportViolation", (_, what: string) => found(what));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { reportViolation: (what: string) => void }).reportViolation;
      report(`${event.effectiveDirective}: ${event.blockedURI} in ${event.documentURI.split("?")[0]}`);
    });
  });
}
