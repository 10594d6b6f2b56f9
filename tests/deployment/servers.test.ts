/**
 * The built folder on nginx and on Apache, with the set-ups that come with a release: https, under a path of its own.
 * Every file has its type and the headers, and the task pane does its work with nothing that its policy forbids.
 */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { POLICY_FOLDERS } from "../../src/tools/build/policy";
import { FILE_TYPES, headers } from "../../src/tools/build/servers";
import { connectToBrowser, DIST, PATIENCE, type OwnBrowser } from "../browser/support/machine";
import { countViolations } from "../browser/support/violations";
import { startWebServer, type WebServer } from "./web-server";

const names = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((name) => !path.basename(name).startsWith(".") && statSync(path.join(DIST, name)).isFile())
  .map((name) => name.replaceAll(path.sep, "/"));
/** One file of each type in each folder that there is. */
const samples = new Map(names.map((name) => [`${name.split("/")[0]} ${path.extname(name)}`, name]));

describe.each(["nginx", "apache2"] as const)("on %s", (program) => {
  let server: WebServer;
  let browser: OwnBrowser;
  beforeAll(async () => {
    server = await startWebServer(program, DIST);
    browser = await connectToBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("every type of file comes with its type and all headers, unpacked by nobody", async () => {
    expect(names.filter((name) => !(path.extname(name) in FILE_TYPES))).toEqual([]);
    expect(samples.size).toBeGreaterThan(12);
    for (const name of samples.values()) {
      const answer = await server.get(encodeURI(name));
      expect([name, answer.status]).toEqual([name, 200]);
      const [type] = FILE_TYPES[path.extname(name)]!.split(";");
      expect([name, String(answer.headers["content-type"]).split(";")[0]]).toEqual([name, type]);
      expect(answer.headers["content-encoding"]).toBeUndefined();
      const folder = POLICY_FOLDERS.find((one) => name.startsWith(`${one}/`)) ?? null;
      for (const [header, value] of Object.entries(headers("self", folder))) {
        expect([name, header, answer.headers[header.toLowerCase()]]).toEqual([name, header, value]);
      }
    }
    expect(String((await server.get("taskpane.html")).headers["content-type"])).toMatch(/charset=utf-8/i);
    expect((await server.get("not-there.html")).status).toBe(404);
  });

  it("a workbook is checked, summed up and saved in the page for people without the add-in, which asks for nothing from elsewhere", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "ja-JP" });
    const violations: string[] = [];
    const strangers: string[] = [];
    const missing: string[] = [];
    context.setDefaultTimeout(PATIENCE);
    await countViolations(context, (what) => violations.push(what));
    context.on("request", (request) => {
      if (!request.url().startsWith(`${server.address}/`) && !request.url().startsWith("data:")) {
        strangers.push(request.url());
      }
    });
    context.on("response", (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    const page = await context.newPage();
    await page.goto(`${server.address}/workbench/`);
    await page.getByRole("button", { name: "組織目標_総務部_令和4年度.xlsx" }).click();
    const pane = page.frameLocator("#pane-frame");
    await pane.locator("main[aria-busy=false]").waitFor();
    await pane.getByRole("button", { name: "入力チェック", exact: true }).click();
    await pane.getByRole("status").filter({ hasText: "163 / 163" }).waitFor();
    await pane.getByRole("button", { name: "集計シート作成", exact: true }).click();
    await pane.getByRole("status").filter({ hasText: "「達成状況集計」を作成しました" }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    expect((await download).suggestedFilename()).toBe("組織目標_総務部_令和4年度.xlsx");
    expect({ violations, strangers, missing }).toEqual({ violations: [], strangers: [], missing: [] });
    await context.close();
  });
});
