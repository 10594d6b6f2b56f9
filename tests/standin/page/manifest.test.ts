/** @jest-environment jsdom */
/** What the page takes from the project's own manifest. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/standin/page/shell/manifest";

const root = path.resolve(__dirname, "../../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");

it.each([
  ["ja", ["入力チェック", "プルダウン設定", "集計シート作成"]],
  ["en", ["Check entries", "Set dropdowns", "Build summary"]],
] as const)("the ribbon has the manifest's three buttons in %s", (language, labels) => {
  expect(readManifest(xml, language).buttons.map(({ label }) => label)).toEqual(labels);
});

it.each([
  ["the development server", "https://localhost:3000"],
  ["a server", "https://assist.city.example.lg.jp"],
  ["a folder of a server", "https://www.city.example.lg.jp/tools/goals"],
])("every button has a tip, an icon that exists and the page that it opens, whatever %s is", (_, address) => {
  const { buttons, source, help } = readManifest(xml.replaceAll("https://localhost:3000", address), "ja");
  expect(source).toBe("../taskpane.html");
  expect(buttons.map((button) => button.source)).toEqual([
    "../taskpane.html?do=check",
    "../taskpane.html?do=dropdowns",
    "../taskpane.html?do=summary",
  ]);
  expect(path.join(root, "src", "workbench", help)).toBe(path.join(root, "src", "help", "ja", "index.html"));
  for (const button of buttons) {
    expect(button.tip).not.toBe("");
    expect(existsSync(path.join(root, "workbench", button.icon))).toBe(true);
  }
});

it.each([
  ["no XML", "<OfficeApp>"],
  ["no ribbon", "<OfficeApp/>"],
])("a manifest with %s is refused", (_, text) => {
  expect(() => readManifest(text, "ja")).toThrow(/manifest\.xml/);
});

it("the help is in the reader's language", () => {
  expect(readManifest(xml, "en").help).toBe("../help/en/index.html");
});
