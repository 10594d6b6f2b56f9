/**
 * The pane that takes office.js from Microsoft: its page as the server sends it, with the address answered by the files
 * of the installed package, so that no request leaves this machine. Everything else that is asked for from elsewhere is
 * counted, and so is what the policies forbid.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import {
  CDN_ORIGIN,
  OFFICE_JS_FILES,
  OFFICE_JS_FOLDER,
  officeJsAddress,
} from "../../src/tools/build/office-js";
import { panePolicy, POLICY_FOLDERS, type PolicyFolder } from "../../src/tools/build/policy";
import { FILE_TYPES, headers } from "../../src/tools/build/servers";
import { connectToBrowser, DIST, PATIENCE, ROOT, type OwnBrowser } from "../browser/support/machine";
import { countViolations } from "../browser/support/violations";

const CITY = "https://assist.city.example.lg.jp/goals";
const CDN = `${CDN_ORIGIN}/lib/1/hosted`;
const LIBRARY = path.join(ROOT, "node_modules", "@microsoft", "office-js", "dist");

let folder: string;
let browser: OwnBrowser;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "cdn-build-"));
  cpSync(DIST, folder, { recursive: true, filter: (file) => path.basename(file) !== OFFICE_JS_FOLDER });
  writeFileSync(path.join(folder, "taskpane.html"), pageOfTheCdn());
  browser = await connectToBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What `--office-js cdn` makes different: the same scripts, in a page with another address and policy. */
function pageOfTheCdn(): string {
  const built = readFileSync(path.join(DIST, "taskpane.html"), "utf8");
  return [
    [officeJsAddress("self"), officeJsAddress("cdn")],
    [panePolicy("self"), panePolicy("cdn")],
  ].reduce((page, [own = "", theirs = ""]) => {
    expect(page.split(own)).toHaveLength(2);
    return page.replace(own, () => theirs);
  }, built);
}

/** Which policy the servers send with a file of the build. */
function folderOf(file: string): PolicyFolder | null {
  const first = path.relative(folder, file).split(path.sep)[0];
  return POLICY_FOLDERS.find((name) => name === first) ?? null;
}

/** Answers for the city's server and for Microsoft's; what is asked of others is refused. */
async function answer(
  context: BrowserContext,
): Promise<{ fromMicrosoft: Set<string>; strangers: string[]; missing: string[] }> {
  const seen = { fromMicrosoft: new Set<string>(), strangers: [] as string[], missing: [] as string[] };
  const send = (route: Route, file: string) => {
    if (!existsSync(file) || !statSync(file).isFile()) {
      seen.missing.push(route.request().url());
      return route.fulfill({ status: 404 });
    }
    const contentType = FILE_TYPES[path.extname(file)] ?? "application/octet-stream";
    return route.fulfill({
      body: readFileSync(file),
      headers: { ...headers("cdn", folderOf(file)), "Content-Type": contentType },
    });
  };
  await context.route("**/*", (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const place = origin + decodeURIComponent(pathname);
    if (place.startsWith(`${CDN}/`)) {
      const name = place.slice(CDN.length + 1);
      seen.fromMicrosoft.add(name);
      return send(route, path.join(LIBRARY, name));
    }
    if (place.startsWith(`${CITY}/`)) {
      const name = place.slice(CITY.length + 1);
      return send(route, path.join(folder, name.endsWith("/") ? `${name}index.html` : name));
    }
    seen.strangers.push(place);
    return route.abort();
  });
  return seen;
}

it("the pane starts with Microsoft's office.js and works, with nothing from elsewhere and nothing forbidden", async () => {
  const context = await browser.newContext({ locale: "ja-JP" });
  const violations: string[] = [];
  context.setDefaultTimeout(PATIENCE);
  await countViolations(context, (what) => violations.push(what));
  const seen = await answer(context);
  const page = await context.newPage();
  await page.goto(`${CITY}/workbench/`);
  await page.getByRole("button", { name: "組織目標_総務部_令和4年度.xlsx" }).click();
  const pane = page.frameLocator("#pane-frame");
  await pane.locator("main[aria-busy=false]").waitFor();
  await pane.getByRole("button", { name: "入力チェック", exact: true }).click();
  await pane.getByRole("status").filter({ hasText: "163 / 163" }).waitFor();
  expect({ violations, strangers: seen.strangers, missing: seen.missing }).toEqual({
    violations: [],
    strangers: [],
    missing: [],
  });
  expect([...seen.fromMicrosoft]).toEqual(
    expect.arrayContaining(["office.js", "excel-web-16.00.js", "ja-jp/office_strings.js"]),
  );
  // The self-hosted form brings along all that is asked for here.
  expect(OFFICE_JS_FILES).toEqual(expect.arrayContaining([...seen.fromMicrosoft]));
  await context.close();
});
