/**
 * The help pages for staff and for the compiling office: the same in both languages, and about the pane as it is. What
 * stands in 「」 or “” on them is what the screens say.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { localeOf } from "../../src/locales";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { workbenchTextsOf } from "../../src/locales/workbench";
import { UNDO_STEPS } from "../../src/taskpane/store/pane-state";
import { REPEATED } from "../../src/taskpane/store/drafts/list-rows";
import { wordsOf } from "../support/pane/screen-words";

const HELP = path.resolve(__dirname, "..", "..", "src", "help");
/** Built from the stand-in's page, beside the help. */
const WORKBENCH = "../../workbench/index.html";
const FILES = ["index.html", "staff.html", "compiling.html", "self-check.html", "security.html"] as const;
/** These are about the screens, and quote them. */
const MANUALS: readonly string[] = ["staff.html", "compiling.html"];
const PAGES = LANGUAGES.flatMap((language) => FILES.map((file) => [language, file] as const));

function pageOf(language: Language, file: string): Document {
  return new JSDOM(readFileSync(path.join(HELP, language, file), "utf8")).window.document;
}
function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, " ").trim();
}

/** What a person sees where the words have a number or the form's own heading in them. */
function countedWords(language: Language): string[] {
  const { findingList, mending, pane } = localeOf(language);
  return [
    findingList.everySubject(12),
    findingList.repeated("required", "達成状況", 12),
    pane.findings.advice(3),
    mending.alike(3),
    mending.all(6),
    mending.screen.fix(6),
  ];
}

function quotedIn(page: Document): string[] {
  const text = textOf(page.querySelector("main")!);
  return [...text.matchAll(/「([^」]+)」|“([^”]+)”/g)].map(([, japanese, english]) => (japanese ?? english)!);
}

describe.each(PAGES)("the help in %s, %s", (language, file) => {
  const page = pageOf(language, file);

  it("quotes only words that the screens say", () => {
    const said = new Set([
      ...wordsOf(language),
      ...countedWords(language),
      ...Object.values(workbenchTextsOf(language)).filter((text) => typeof text === "string"),
    ]);
    const quoted = quotedIn(page);
    expect(quoted.length).toBeGreaterThan(MANUALS.includes(file) ? 15 : 0);
    expect(quoted.filter((words) => !said.has(words))).toEqual([]);
  });

  it("links only to what is there, and every place on a page is", () => {
    const named = [...page.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) {
      const there = name.startsWith("#")
        ? page.getElementById(name.slice(1)) !== null
        : name === WORKBENCH || existsSync(path.join(HELP, language, name.split("#")[0]!));
      expect([name, there]).toEqual([name, true]);
    }
    expect(page.querySelectorAll("script, style, [style]")).toHaveLength(0);
  });
});

/** The page's bones in order, its headings' anchors, links, keys and files. */
function outline(language: Language, file: string) {
  const main = pageOf(language, file).querySelector("main")!;
  const all = (selector: string) => [...main.querySelectorAll(selector)];
  return {
    bones: all("h1, h2, h3, p, ul, ol, li, tr, th, td, figure, pre").map(({ localName }) => localName),
    anchors: all("h1, h2, h3").map(({ id }) => id),
    keys: all("kbd").map(textOf),
    links: all("a").map((link) => link.getAttribute("href")!.replace("-en.html", ".html")),
    pictures: all("img").map((picture) =>
      picture.getAttribute("src")!.replace(`-${language}.png`, "-LANGUAGE.png"),
    ),
    codes: all("code").map((code) => textOf(code).replace(/結果|results/g, "RESULTS")),
  };
}

it.each(FILES)("%s has the same headings, anchors, steps, links and pictures in both languages", (file) => {
  const japanese = outline("ja", file);
  expect(japanese.bones.length).toBeGreaterThan(10);
  expect(outline("en", file)).toEqual(japanese);
});

describe.each(LANGUAGES)("the page for staff in %s", (language) => {
  const page = pageOf(language, "staff.html");
  const rowsAfter = (id: string) => {
    const heading = page.getElementById(id)!;
    let table = heading.nextElementSibling;
    while (table && table.localName !== "table") table = table.nextElementSibling;
    return [...table!.querySelectorAll("tbody tr")].map((row) => [...row.children].map(textOf));
  };

  it("has the keys as the pane's own page of them has", () => {
    const { list } = localeOf(language).pane.keys;
    const bare = (keys: string) => keys.replace(/[\s、,／/]/g, "");
    expect(rowsAfter("keyboard").map(([keys, does]) => [bare(keys!), does])).toEqual(
      Object.values(list).map(({ key, does }) => [bare(key), does]),
    );
  });

  it("has the three marks by the pane's names", () => {
    const { severity } = localeOf(language).pane;
    expect(rowsAfter("findings").map(([mark]) => mark)).toEqual(Object.values(severity));
  });

  it("says of trouble what the pane says", () => {
    const said = [...wordsOf(language)];
    const rows = rowsAfter("trouble");
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(([words]) => !said.some((sentence) => sentence.includes(words!)))).toEqual([]);
  });

  it("leads to the self-test, where it says what is wrong", () => {
    const { pane } = localeOf(language);
    const said = [...page.querySelectorAll("#trouble ~ p")].map(textOf).join(" ");
    for (const word of [pane.menu.label, pane.menu.selfTest]) expect(said).toContain(word);
  });

  it("has the pane's numbers: how many are folded, how many steps can be undone", () => {
    const text = textOf(page.querySelector("main")!);
    expect(REPEATED).toBe(5);
    expect(text).toContain(language === "ja" ? `${REPEATED}件以上` : "Five or more");
    expect(text).toContain(language === "ja" ? `${UNDO_STEPS}回分まで` : `up to ${UNDO_STEPS} steps`);
  });
});
