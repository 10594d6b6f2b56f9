/**
 * The pages for IT staff: they name what the archive really holds and the buttons that there really are, link only to
 * what goes onto the server, and say the same in both languages.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import officeJsData from "@microsoft/office-js/package.json";
import { localeOf } from "../../src/locales";
import { workbenchTextsOf } from "../../src/locales/workbench";
import { CATALOGS_KEY } from "../../src/tools/release/catalog";
import { queryLine, REGISTRY_QUERIES } from "../../src/tools/release/client-check";
import { TEMPLATE_FOLDER, TEMPLATES, valuesFor, WORDS } from "../../src/tools/release/fill-in";
import { wordsOf } from "../support/pane/screen-words";

const HELP = path.resolve(__dirname, "..", "..", "src", "help", "deployment");
/** Built from the stand-in's page, two folders above the help. */
const WORKBENCH = "../../workbench/index.html";
const pageOf = (file: string) => new JSDOM(readFileSync(path.join(HELP, file), "utf8")).window.document;
const NAMES = ["install", "operate", "approval", "acceptance"] as const;
const fileOf = (name: string, language: string) => `${name}${language === "en" ? "-en" : ""}.html`;
const LANGUAGES = ["ja", "en"] as const;
const PAGES = LANGUAGES.flatMap((language) =>
  NAMES.map((name) => [fileOf(name, language), name, language] as const),
);
const textOf = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();

describe.each(PAGES)("%s", (file, name, language) => {
  const page = pageOf(file);

  it("links and loads only files that are beside it, and places that are on the page", () => {
    const named = [...page.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    );
    expect(named.length).toBeGreaterThan(1);
    for (const one of named) {
      const [target = "", place] = one.split("#");
      const there = one === WORKBENCH || target === "" || existsSync(path.join(HELP, target));
      expect([one, there]).toEqual([one, true]);
      if (place === undefined) continue;
      const other = target === "" ? page : pageOf(target);
      expect([one, other.getElementById(place) !== null]).toEqual([one, true]);
    }
    expect(page.querySelectorAll("script, style, [style]")).toHaveLength(0);
    expect(page.querySelector("meta[http-equiv=Content-Security-Policy]")).not.toBeNull();
  });

  it("leads to the other language and, within its own, to the other pages", () => {
    const named = [...page.querySelectorAll("body > nav a")].map((link) => link.getAttribute("href"));
    const other = fileOf(name, language === "en" ? "ja" : "en");
    expect(named).toEqual([...NAMES.map((one) => fileOf(one, language)), other]);
    expect(page.querySelector("nav [aria-current=page]")?.getAttribute("href")).toBe(file);
  });

  it("has its contents list before all else, where it has one", () => {
    const list = page.querySelector("nav.contents");
    if (name === "approval" || name === "acceptance") return expect(list).toBeNull();
    const entries = [...list!.querySelectorAll("a")].map((link) => [link.getAttribute("href"), textOf(link)]);
    const headings = [...page.querySelectorAll("h2")].map(({ id, textContent }) => [
      `#${id}`,
      textContent
        .replace(/\s+/g, " ")
        .replace(/^ *\d+\. /, "")
        .trim(),
    ]);
    expect(entries).toEqual(headings);
    expect(list!.compareDocumentPosition(page.querySelector("h2")!)).toBe(4);
  });

  it("says nowhere that nothing is asked of anybody: the form with the CDN does", () => {
    expect(textOf(page.body)).not.toMatch(/外部と通信しません|talks to no server/);
  });
});

describe.each(LANGUAGES)("the guide in %s", (language) => {
  const pages = NAMES.map((name) => pageOf(fileOf(name, language)));
  const [install, operate, approval] = pages as [Document, Document, Document, Document];
  const text = pages.map((page) => textOf(page.body)).join(" ");
  const codes = pages.flatMap((page) => [...page.querySelectorAll("code")].map((code) => code.textContent));

  it("names the archive's parts as the release writes them", () => {
    const tools = path.resolve(HELP, "../../tools/release");
    const release = ["contents.ts", "fill-in.ts", "pack.ts"].map((name) =>
      readFileSync(path.join(tools, name), "utf8"),
    );
    for (const name of [
      ...TEMPLATES.filter((one) => one !== "site/manifest.xml"),
      "catalog/remove-catalog.reg",
      "catalog/Registry-remove.xml",
      "catalog/check-pc.cmd",
      "bill-of-materials.cdx.json",
      "CHANGELOG.md",
      "SECURITY.md",
      "SHA256SUMS",
      "THIRD-PARTY-LICENSES.txt",
      "fill-in.cmd",
      "fill-in.ps1",
    ]) {
      expect([name, codes.some((code) => code.includes(name))]).toEqual([name, true]);
      expect([name, release.some((source) => source.includes(`"${name}"`))]).toEqual([name, true]);
    }
    expect(codes).toContain(TEMPLATE_FOLDER);
    expect(codes).toContain("-fill-in.zip");
  });

  it("has the look-ups of the command file, line by line", () => {
    const lines = [...install.querySelectorAll("pre")].flatMap((block) =>
      block.textContent.trim().split("\n"),
    );
    expect(lines.filter((line) => line.startsWith("reg query"))).toEqual(REGISTRY_QUERIES.map(queryLine));
  });

  it("names no place in the registry but those that the release writes or looks up, and Excel's own beside them", () => {
    const short = (key: string) => key.replace("HKEY_CURRENT_USER", "HKCU");
    const catalogs = short(CATALOGS_KEY);
    const excel = catalogs.replace("\\TrustedCatalogs", "");
    const known = new Set([
      ...REGISTRY_QUERIES.map(({ key }) => key),
      catalogs,
      excel,
      `${excel}\\Developer\\RuntimeLogging`,
    ]);
    const named = codes.flatMap((code) => code.match(/HK[A-Z_]+\\[^"\n]+/g) ?? []).map(short);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
    const values = new Set(REGISTRY_QUERIES.map(({ value }) => value));
    for (const value of ["DisconnectedState", "ControllerConnectedServicesEnabled", "pv"]) {
      expect([value, values.has(value), codes.includes(value)]).toEqual([value, true, true]);
    }
  });

  it("has the words that are filled in, with an example that fits the others", () => {
    const rows = [...install.querySelectorAll("#words tbody tr")].map((row) => [...row.children].map(textOf));
    const values = valuesFor("https://assist.city.example.lg.jp", "\\\\fs01\\addins");
    expect(rows.map(([word, , example]) => [word, example])).toEqual(
      Object.entries(WORDS).map(([key, word]) => [word, values[key as keyof typeof values]]),
    );
  });

  it("begins with the table to choose by: each way in it leads to its own part", () => {
    expect(install.querySelector("table")!.id).toBe("decision");
    const rows = [...install.querySelectorAll("#decision tbody tr")];
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row.children).toHaveLength(4);
    const ways = ["#share", "#centre", "#sharepoint", "#web", "#mac", "#vdi", "#workbench", "#self-check"];
    const links = rows.flatMap((row) => [...row.querySelectorAll("a")].map((a) => a.getAttribute("href")));
    expect([...new Set(links)].sort()).toEqual([...ways].sort());
  });

  it("says what Microsoft supports and what not, until when, and on what terms office.js may be used", () => {
    const support = [...install.querySelectorAll("#support-table tbody tr")];
    expect(support).toHaveLength(6);
    for (const row of support) expect(row.children).toHaveLength(3);
    expect(text).toMatch(
      language === "ja"
        ? /LTSC 2021.*2026 年 10 月 13 日に終わりました/
        : /LTSC 2021.*Ended on 13 October 2026/,
    );
    expect(text).toMatch(
      language === "ja" ? /Microsoft 365 の製品と連携するアプリでだけ/ : /only in apps that interoperate/,
    );
    expect(text).toMatch(language === "ja" ? /サポートに責任を負いません/ : /not responsible for/);
    for (const page of [install, approval]) expect(textOf(page.body)).toContain(officeJsData.version);
  });

  it("marks what nobody has verified, and says what the mark means before it is used", () => {
    const marks = [...install.querySelectorAll(".unverified")];
    expect(marks.length).toBeGreaterThan(15);
    expect(new Set(marks.map(textOf))).toEqual(
      new Set(language === "ja" ? ["未確認", "報告 1 件のみ"] : ["not verified", "one report only"]),
    );
    const contents = install.querySelector("nav.contents")!;
    expect(contents.compareDocumentPosition(marks[0]!)).toBe(2);
  });

  it("quotes what the screens say when something is wrong", () => {
    const trouble = [...operate.querySelectorAll("#trouble-table tbody tr")];
    expect(trouble.length).toBeGreaterThan(14);
    const { connecting } = localeOf(language).pane.empty;
    expect(textOf(operate.body)).toContain(connecting.heading);
    expect(textOf(operate.body)).toContain(workbenchTextsOf(language).startFailed.split(/[。.]/)[0]);
  });
});

/** The page's bones in order; links, marks, and what stands in it letter by letter for machines. */
function outline(file: string) {
  const main = pageOf(file).querySelector("main")!;
  const all = (selector: string) => [...main.querySelectorAll(selector)];
  return {
    bones: all("h1, h2, h3, p, li, tr, th, td, pre, figure").map(({ localName, id }) => `${localName} ${id}`),
    links: all("a").map((link) =>
      link.getAttribute("href")!.replace("-en.html", ".html").replace("../en/", "../ja/"),
    ),
    pictures: all("img").map((picture) => picture.getAttribute("src")!.replace(/-(ja|en)\.png$/, ".png")),
    // In any order, as sentences want it.
    marks: all(".unverified")
      .map((mark) => (/1 件|one/.test(textOf(mark)) ? "one report" : "nobody"))
      .sort(),
    codes: all("code")
      .map(({ textContent }) =>
        textContent
          .replaceAll("サーバー名", "SERVER")
          .replaceAll("サーバー", "SERVER")
          .replaceAll("共有名", "SHARE")
          .replaceAll(/\s+/g, " "),
      )
      .sort(),
  };
}

it.each(NAMES)(
  "%s has the same headings, steps, rows, links, marks and file names in both languages",
  (name) => {
    const japanese = outline(fileOf(name, "ja"));
    expect(japanese.bones.length).toBeGreaterThan(40);
    expect(japanese.codes.length).toBeGreaterThan(0);
    expect(outline(fileOf(name, "en"))).toEqual(japanese);
  },
);

describe.each(LANGUAGES)("the acceptance list in %s", (language) => {
  const file = fileOf("acceptance", language);
  const page = pageOf(file);
  const rows = [...page.querySelectorAll("table.steps tbody tr")];

  it("begins with the self-test, and has the city's surroundings before the steps", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids[0]).toBe("self-test");
    const surroundings = [
      "no-internet",
      "restart",
      "next-day",
      "policies",
      "second-user",
      "vdi",
      "sanitised",
    ];
    surroundings.push("read-only-share", "other-catalog", "first-time", "manifest", "local-network");
    expect(ids.slice(1, ids.indexOf("ribbon")).sort()).toEqual(surroundings.sort());
  });

  it("is numbered without a gap, with a result to be expected and a place for the real one", () => {
    expect(rows.map((row) => Number(row.querySelector(".number")?.textContent))).toEqual(
      rows.map((_row, index) => index + 1),
    );
    expect(rows.length).toBeGreaterThan(25);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.children).toHaveLength(5);
      expect(row.children[2]!.textContent).not.toBe("");
      expect(row.children[3]!.textContent).not.toBe("");
      expect(row.querySelector(".result")!.textContent).toBe("");
    }
  });

  it("is for each kind of Excel, with a place for its version, who looked, and the result as a whole", () => {
    const head = page.querySelector("table:not(.steps)")!;
    for (const kind of ["LTSC 2021", "LTSC 2024", "Microsoft 365", "Mac", "Web"]) {
      expect(head.textContent.replace(/[ \n]+/g, " ")).toContain(`□\u00a0${kind}`);
    }
    expect(head.querySelectorAll("tr")).toHaveLength(8);
  });

  it("has the steps of the other language, each for the same Excel", () => {
    const others = [
      ...pageOf(file === "acceptance.html" ? "acceptance-en.html" : "acceptance.html").querySelectorAll(
        "table.steps tbody tr",
      ),
    ];
    expect(rows.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    const where = (all: Element[]) => {
      const words = all.map((row) => row.children[1]!.textContent);
      return words.map((word) => words.indexOf(word));
    };
    expect(where(rows)).toEqual(where(others));
    const bold = (all: Element[]) => all.map((row) => row.querySelectorAll("b").length);
    expect(bold(rows)).toEqual(bold(others));
  });

  it("names only buttons that there are", () => {
    const words = wordsOf(language);
    const named = rows.flatMap((row) =>
      [...row.querySelectorAll("b")].map((button) => button.textContent.replace(/\s+/g, " ").trim()),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !words.has(name))).toEqual([]);
  });
});
