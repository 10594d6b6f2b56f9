/** The page for publication as a reader opens it: nothing for axe to find, whole on a narrow screen but for its tables, and on paper. */
import { definitionsIn } from "../../../src/form/definition/built-in";
import { locateByFit } from "../../../src/form/locate/definition-fit";
import { localeOf } from "../../../src/locales";
import { publishedFiles } from "../../../src/publish/files";
import { completeItem, goalSheet } from "../../support/workbooks/goal-workbook";
import { connectToBrowser } from "../support/machine";
import { axeFindings } from "../support/pane-checks";

const departments = ["総務部", "市民部", "都市整備部と、とても長い名前のほかの部"];

test.each(["ja", "en"] as const)("in %s", async (language) => {
  const forms = departments.flatMap((department) => {
    const items = [1, 2, 3].map(completeItem);
    return locateByFit(goalSheet({ jobTitle: `${department}長`, items }), definitionsIn({})) ?? [];
  });
  const file = publishedFiles(forms, localeOf(language)).find(({ kind }) => kind === "page")!;
  const browser = await connectToBrowser();
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.route("http://localhost/goals.html", (route) =>
      route.fulfill({ contentType: "text/html;charset=utf-8", body: file.text }),
    );
    await page.goto("http://localhost/goals.html");
    expect(await axeFindings(page.mainFrame(), "everything")).toEqual([]);
    expect(await page.locator("svg[role=img]").count()).toBeGreaterThan(1);
    expect(await page.locator("table:not(:has(caption))").count()).toBe(0);
    expect(await page.locator("th:not([scope])").count()).toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(requests.filter((url) => !/goals\.html|favicon/.test(url))).toEqual([]);
  } finally {
    await browser.close();
  }
});
