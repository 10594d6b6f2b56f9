/**
 * What is read without Excel: the help's pages, and the pane's page opened by itself. Whole on a narrow screen, in both
 * themes, with nothing for axe to find.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { localeOf } from "../../../src/locales";
import type { Language } from "../../../src/tools/screenshots/desk";
import { axeFindings, layoutFindings } from "../support/pane-checks";
import { ROOT } from "../support/machine";
import { siteForTests } from "../support/site";

const site = siteForTests();
const HELP = path.join(ROOT, "src", "help");
const PAGES = readdirSync(HELP, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.split(path.sep).join("/"))
  .sort();

async function pageAt(language: Language): Promise<Page> {
  const { page } = await site.openStart({ language });
  // A browser asks for it by itself where a page names no icon.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  return page;
}

test.each(PAGES)("%s", async (file) => {
  const page = await pageAt("ja");
  const answer = await page.goto(new URL(`../help/${file}`, page.url()).href);
  expect(answer?.status()).toBe(200);
  const frame = page.mainFrame();
  const found: Record<string, readonly string[]> = { everything: await axeFindings(frame, "everything") };
  await page.emulateMedia({ colorScheme: "dark" });
  found.dark = await axeFindings(frame, "colours");
  // The guide for IT has tables of data, which may be wider than a narrow screen.
  if (!file.startsWith("deployment/")) {
    await page.setViewportSize({ width: 320, height: 800 });
    found.narrow = await layoutFindings(frame);
  }
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
});

test.each(["ja", "en"] as const)("the pane outside Excel, in %s: why, and what to do", async (language) => {
  const page = await pageAt(language);
  await page.goto(new URL("../taskpane.html", page.url()).href);
  const { heading, todo } = localeOf(language).pane.empty.outside;
  await page.getByRole("heading", { name: heading }).waitFor();
  await page.getByText(todo).waitFor();
  expect(await axeFindings(page.mainFrame(), "everything")).toEqual([]);
});

test("there are pages in both languages, for staff, for the compiling office and for IT", () => {
  for (const name of ["index", "staff", "compiling"])
    expect(PAGES).toEqual(expect.arrayContaining([`ja/${name}.html`, `en/${name}.html`]));
  expect(PAGES).toEqual(expect.arrayContaining(["deployment/install.html", "deployment/install-en.html"]));
});
