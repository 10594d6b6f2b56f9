/**
 * The pages for IT staff: they name what the archive really holds and the buttons that there really are, link only to
 * what goes onto the server, and say the same in both languages.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { localeOf } from "../../src/locales";
import { textsOf } from "../../src/standin/page/texts";
import { wordsOf } from "../support/pane/screen-words";

const HELP = path.resolve(__dirname, "..", "..", "src", "help", "deployment");
/** Built from the stand-in's page, two folders above the help. */
const WORKBENCH = "../../workbench/index.html";
const pageOf = (file: string) => new JSDOM(readFileSync(path.join(HELP, file), "utf8")).window.document;
const PAGES = ["install.html", "install-en.html", "acceptance.html", "acceptance-en.html"] as const;
const LANGUAGES = [
  ["ja", "install.html", "acceptance.html"],
  ["en", "install-en.html", "acceptance-en.html"],
] as const;

describe.each(PAGES)("%s", (file) => {
  const page = pageOf(file);

  it("links and loads only files that are beside it, and has no script and no style in it", () => {
    const named = [...page.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    );
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) {
      expect([name, name === WORKBENCH || existsSync(path.join(HELP, name))]).toEqual([name, true]);
    }
    expect(page.querySelectorAll("script, style, [style]")).toHaveLength(0);
    expect(page.querySelector("meta[http-equiv=Content-Security-Policy]")).not.toBeNull();
  });

  it("leads to the other language and, within its own, to the other page", () => {
    const isEnglish = page.documentElement.lang === "en";
    const named = [...page.querySelectorAll("nav a")].map((link) => link.getAttribute("href"));
    const own = isEnglish ? ["install-en.html", "acceptance-en.html"] : ["install.html", "acceptance.html"];
    const other = isEnglish ? file.replace("-en", "") : file.replace(".html", "-en.html");
    expect(named).toEqual([...own, other]);
    expect(page.querySelector("nav [aria-current=page]")?.getAttribute("href")).toBe(file);
  });
});

describe.each(LANGUAGES)("the guide in %s", (language, file) => {
  const page = pageOf(file);
  const text = page.body.textContent.replace(/\s+/g, " ");

  it("names the archive's parts as the release writes them", () => {
    const release = readFileSync(path.resolve(HELP, "../../tools/release/main.ts"), "utf8");
    for (const name of [
      "catalog/add-catalog.reg",
      "catalog/remove-catalog.reg",
      "catalog/group-policy.txt",
      "server/nginx.conf",
      "server/apache.conf",
      "SHA256SUMS",
      "manifest.xml",
      "THIRD-PARTY-LICENSES.txt",
    ]) {
      expect(text).toContain(name);
      expect(release).toContain(`"${name}"`);
    }
  });

  it("says what Microsoft supports and what not, and on what terms office.js may be used", () => {
    const support = [...page.querySelectorAll("table:first-of-type tbody tr")];
    expect(support).toHaveLength(6);
    for (const row of support) expect(row.children).toHaveLength(3);
    expect(text).toMatch(
      language === "ja" ? /Microsoft 365 の製品と連携するアプリでだけ/ : /only in apps that interoperate/,
    );
    expect(text).toMatch(language === "ja" ? /サポートに責任を負いません/ : /not responsible for/);
  });

  it("quotes what the screens say when something is wrong", () => {
    const { connecting } = localeOf(language).pane.empty;
    expect(text).toContain(connecting.heading);
    expect(text).toContain(textsOf(language).startFailed.split(/[。.]/)[0]);
  });
});

/** The page's bones in order; links and what stands in it letter by letter for machines in any, as sentences want it. */
function outline(file: string): { bones: string[]; links: string[]; codes: string[] } {
  const main = pageOf(file).querySelector("main")!;
  const all = (selector: string) => [...main.querySelectorAll(selector)];
  return {
    bones: all("h1, h2, h3, p, li, tr, th, td").map(({ localName }) => localName),
    links: all("a").map((link) => link.getAttribute("href")!.replace("-en.html", ".html")),
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

it.each([
  ["install.html", "install-en.html"],
  ["acceptance.html", "acceptance-en.html"],
])("%s and %s have the same headings, steps, rows, links and file names in the same order", (ja, en) => {
  const japanese = outline(ja);
  expect(japanese.bones.length).toBeGreaterThan(50);
  expect(japanese.codes.length).toBeGreaterThan(0);
  expect(outline(en)).toEqual(japanese);
});

describe.each(LANGUAGES)("the acceptance list in %s", (language, _, file) => {
  const page = pageOf(file);
  const rows = [...page.querySelectorAll("table.steps tbody tr")];

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
      expect(head.textContent).toContain(`□\u00a0${kind}`);
    }
    expect(head.querySelectorAll("tr")).toHaveLength(6);
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
