/** The pages for IT staff on paper and on a narrow screen, in a real browser. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { connectToBrowser, ROOT, type OwnBrowser } from "../browser/support/machine";

/** A4 without the pages' margins of 15 mm, in CSS pixels (96 to the inch). */
const PAPER = { width: Math.round((180 / 25.4) * 96), height: Math.round((267 / 25.4) * 96) };

let browser: OwnBrowser;
beforeAll(async () => {
  browser = await connectToBrowser();
});
afterAll(() => browser?.close());

async function open(file: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(pathToFileURL(path.join(ROOT, "src", "help", "deployment", file)).href);
  return page;
}

it.each(["approval.html", "approval-en.html"])("%s is one page of A4", async (file) => {
  const page = await open(file, PAPER);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});

it.each(["install.html", "install-en.html"])(
  "the table to choose by is on the first page of %s",
  async (file) => {
    const page = await open(file, PAPER);
    await page.emulateMedia({ media: "print" });
    const box = await page.locator("#decision").boundingBox();
    expect(box!.y + box!.height).toBeLessThan(PAPER.height);
    expect(box!.x + box!.width).toBeLessThanOrEqual(PAPER.width);
    await page.close();
  },
);

it.each(["install.html", "operate-en.html", "approval.html", "acceptance-en.html"])(
  "%s fits a screen of 320 pixels",
  async (file) => {
    const page = await open(file, { width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  },
);
