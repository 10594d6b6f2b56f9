/** What the pane's page says in an engine that cannot run the pane, and that no other engine hears of it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import { JSDOM } from "jsdom";
import { DIST } from "../support/machine";
import { siteForTests } from "../support/site";

const site = siteForTests();
const built = (file: string) => readFileSync(path.join(DIST, file), "utf8");

function pageWithout(scripts: "modules" | "anything"): Document {
  const { window } = new JSDOM(built("taskpane.html"), { runScripts: "outside-only" });
  const { document } = window;
  if (scripts === "modules") {
    const [only, ...others] = document.querySelectorAll<HTMLScriptElement>("script[nomodule]");
    expect(others).toEqual([]);
    window.eval(built(only!.getAttribute("src")!));
  }
  return document;
}

const shownWords = (document: Document) =>
  [...document.querySelectorAll("#root h1, #root p")]
    .filter((element) => !element.closest("[hidden], noscript"))
    .map((element) => element.textContent?.replace(/\s+/g, " ").trim());

test("an engine without modules says at once that this Excel is too old", () => {
  expect(shownWords(pageWithout("modules"))).toEqual([
    "この Excel では使えません",
    expect.stringContaining("Excel 2021 以降"),
    expect.stringContaining("This Excel is too old"),
  ]);
});

test("what says so is written in a language that such an engine reads", () => {
  const read = (code: string) =>
    new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
  expect(read(built("too-old.js"))).toEqual([]);
  expect(read("const modern = () => 1;")).not.toEqual([]);
});

/** Everything that Excel loads of the pane but office.js, which is Microsoft's own. */
const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));

test("nothing newer than ES2021 ships, in the libraries' parts neither", () => {
  const problems = (code: string) => {
    const languageOptions = { ecmaVersion: 2021, sourceType: "module" } as const;
    return new Linter().verify(code, { languageOptions }).map(({ message }) => message);
  };
  expect(scripts.length).toBeGreaterThan(15);
  expect(scripts.flatMap((file) => problems(built(file)))).toEqual([]);
  expect(problems("class A { static { this.b = 1; } }")).not.toEqual([]);
  expect(problems("class A { b = 1; }")).not.toEqual([]);
});

test("no member that came after ES2021 is called on a list, a text or an object", () => {
  const newer =
    /\.(?:toReversed|toSorted|toSpliced|findLastIndex|groupBy|hasOwn|fromAsync)\(|\bstructuredClone\(/g;
  expect(
    scripts.flatMap((file) => [...built(file).matchAll(newer)].map(([call]) => `${file} ${call}`)),
  ).toEqual([]);
  expect("[1].toSorted()").toMatch(newer);
});

test("where no script is run, the page explains itself", () => {
  const words = shownWords(pageWithout("anything")).join(" ");
  expect(words).toContain("開いています…");
  expect(words).toContain("Excel 2021 以降");
  expect(words).not.toContain("使えません");
});

test("an engine that can run the pane neither asks for that script nor shows its words", async () => {
  const desk = await site.open();
  const asked = await desk
    .paneFrame()
    .evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1)));
  expect(asked).toContain("office.js");
  expect(asked).not.toContain("too-old.js");
  expect(await desk.pane.locator("#too-old").count()).toBe(0);
});
