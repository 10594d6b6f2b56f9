/**
 * The pages' Content-Security-Policy is in force: what it is there to stop is stopped, and is counted. That the pages
 * themselves try nothing of the kind is asked after every browser test; see support/site.ts.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { connectToBrowser, DIST, PATIENCE, type OwnBrowser } from "../support/machine";
import { countViolations } from "../support/violations";

let browser: OwnBrowser;
let page: Page;
let violations: string[] = [];

beforeAll(async () => {
  browser = await connectToBrowser();
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  await countViolations(context, (what) => violations.push(what.split(" ")[0]!));
  page = await context.newPage();
  await page.goto((await keptByWorker.site()).url);
  await page.frameLocator("#pane-frame").locator("main[aria-busy=false]").waitFor();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(() => {
  violations = [];
});

function frameOf(name: "pane" | "tool"): Frame {
  return name === "tool"
    ? page.mainFrame()
    : page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
}

/** Each tries something in the page and says whether it was possible. */
const ATTEMPTS: Record<string, () => boolean | Promise<boolean>> = {
  "a script written in the page": () => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.head.append(script);
    return "ran" in window;
  },
  // Later: what is evaluated for a test at once is exempt from this.
  eval: () =>
    new Promise<boolean>((resolve) => {
      setTimeout(() => {
        try {
          resolve((0, eval)("true") as boolean);
        } catch {
          resolve(false);
        }
      });
    }),
  "a script from elsewhere": () =>
    new Promise<boolean>((resolve) => {
      const script = document.createElement("script");
      script.src = "http://127.0.0.1:9/a.js";
      addEventListener("securitypolicyviolation", () => resolve(false), { once: true });
      script.onload = () => resolve(true);
      document.head.append(script);
    }),
  "a picture from elsewhere": () =>
    new Promise<boolean>((resolve) => {
      const image = new Image();
      addEventListener("securitypolicyviolation", () => resolve(false), { once: true });
      image.onload = () => resolve(true);
      image.src = "http://127.0.0.1:9/a.png";
    }),
  "data sent elsewhere": () =>
    fetch("http://127.0.0.1:9/", { method: "POST", body: "text" }).then(
      () => true,
      () => false,
    ),
  "a page from elsewhere in a frame": () =>
    new Promise<boolean>((resolve) => {
      const frame = document.createElement("iframe");
      addEventListener("securitypolicyviolation", () => resolve(false), { once: true });
      frame.src = "http://127.0.0.1:9/";
      document.body.append(frame);
      setTimeout(() => resolve(true), 3000);
    }),
  "a style written in the page": () => {
    const style = document.createElement("style");
    style.textContent = "body { outline-width: 7px }";
    document.head.append(style);
    return getComputedStyle(document.body).outlineWidth === "7px";
  },
  "a form": () =>
    new Promise<boolean>((resolve) => {
      // Into a frame of its own: the refused page would otherwise take this one's place.
      const answer = document.createElement("iframe");
      answer.name = "answer";
      document.body.append(answer);
      const form = document.createElement("form");
      form.target = answer.name;
      form.action = "http://127.0.0.1:9/";
      addEventListener("securitypolicyviolation", () => resolve(false), { once: true });
      document.body.append(form);
      form.submit();
      setTimeout(() => resolve(true), 3000);
    }),
};

describe.each(["pane", "tool"] as const)("in the page of the %s", (name) => {
  it.each(Object.entries(ATTEMPTS))("%s is stopped and counted", async (_, attempt) => {
    expect(await frameOf(name).evaluate(attempt)).toBe(false);
    // The report comes after the refusal.
    for (let tries = 0; violations.length === 0 && tries < 50; tries++) await page.waitForTimeout(50);
    expect(violations.length).toBeGreaterThan(0);
    // A second report, if any, belongs to this one too.
    await page.waitForTimeout(200);
  });
});

it.each(["taskpane.html", "workbench/index.html"])(
  "%s has no script and no style of its own in it",
  (file) => {
    const text = readFileSync(path.join(DIST, file), "utf8");
    const scripts = [...text.matchAll(/<script\b([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, content] of scripts) {
      expect(attributes).toMatch(/\bsrc=/);
      expect(content).toBe("");
    }
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    // Before everything that it is to govern.
    expect(text.indexOf("Content-Security-Policy")).toBeLessThan(text.indexOf("<script"));
  },
);
