/** One name for a thing: the words that the glossary (CONTRIBUTING.md) keeps out of everything that a person reads. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { localeOf } from "../../src/locales";
import { screenLocaleOf } from "../../src/locales/screens";
import { workbenchTextsOf } from "../../src/locales/workbench";

const ROOT = path.resolve(__dirname, "..", "..");

/** Every sentence; of one that is made of others, its source, which holds its words. */
function sentencesIn(texts: unknown): string[] {
  if (typeof texts === "string") return [texts];
  if (typeof texts === "function") return [String(texts)];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(sentencesIn) : [];
}

const SPOKEN = sentencesIn([localeOf("ja"), screenLocaleOf("ja"), workbenchTextsOf("ja")]);
const HELP = ["src/help/ja", "src/help/deployment"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith(".html") && !file.endsWith("-en.html"))
    .map((file) => readFileSync(path.join(ROOT, folder, file), "utf8")),
);

it.each<[string, RegExp]>([
  ["住所 (アドレス, URL)", /住所/u],
  ["列の見つけ方 (見出しの対応)", /列の見つけ方/u],
  ["やめる (キャンセル, 中止); what is given up by name may be: 比較をやめる", /(?<!比較を)やめ/u],
])("nothing says %s", (_, word) => {
  expect(SPOKEN.length).toBeGreaterThan(500);
  expect(HELP.length).toBeGreaterThan(5);
  expect(SPOKEN.filter((sentence) => word.test(sentence))).toEqual([]);
  expect(
    HELP.flatMap((page) => page.match(new RegExp(`.{0,20}(?:${word.source}).{0,20}`, "gu")) ?? []),
  ).toEqual([]);
});

it("there is one kind of round brackets, as in H12(達成状況)", () => {
  expect(SPOKEN.filter((sentence) => /[（）]/u.test(sentence))).toEqual([]);
  expect(HELP.flatMap((page) => page.match(/.{0,20}[（）].{0,20}/gu) ?? [])).toEqual([]);
});

it("there is one kind of colon, and no gap after a sentence or within 1枚", () => {
  // What the command prints has the terminal's colon, and the status bar Excel's own.
  const pane = { ...localeOf("ja"), report: null };
  const page = { ...workbenchTextsOf("ja"), count: null, sum: null };
  const spoken = sentencesIn([pane, screenLocaleOf("ja"), page]);
  expect(spoken.filter((sentence) => /[\p{scx=Han}\p{scx=Kana}」)}]: /u.test(sentence))).toEqual([]);
  expect(spoken.filter((sentence) => /。 |[0-9] [つ枚個件行列]/u.test(sentence))).toEqual([]);
});

it("English apostrophes are curly, and colors are spelled in one way", () => {
  const english = sentencesIn([localeOf("en"), screenLocaleOf("en"), workbenchTextsOf("en")]);
  expect(english.length).toBeGreaterThan(500);
  expect(english.filter((sentence) => /[a-z]'[a-z ]|colour/u.test(sentence))).toEqual([]);
});

it("a cell and its heading are written in one way: H12(達成状況)", () => {
  const { mending } = localeOf("ja");
  expect([mending.input("H12", "達成状況"), mending.screen.cell("H12", "達成状況")]).toEqual([
    "H12(達成状況)に記入する内容",
    "H12(達成状況)",
  ]);
  expect(SPOKEN.filter((sentence) => /(?:address|[A-Z]\d+)\}?\s\(/u.test(sentence))).toEqual([]);
});
