/** Which files a call is about, and how their texts reach a terminal. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { expandFiles } from "../../src/cli/file-names";
import { printable } from "../../src/cli/report/printable";
import { table } from "../../src/cli/report/table";
import { temporaryFolder, write } from "../support/headless";

const folder = temporaryFolder();
for (const name of ["b.xlsx", "a.xlsx", "a(1).xlsx", "~$a.xlsx", "._a.xlsx", ".hidden.xlsx", "a.xls"])
  write(folder, name, "");
mkdirSync(path.join(folder, "empty"));
const at = (...names: string[]) => names.map((name) => path.join(folder, name));

it.each<[string, string[], string[], string[]]>([
  ["a pattern is expanded, in order", ["*.xlsx"], ["a(1).xlsx", "a.xlsx", "b.xlsx"], ["~$a.xlsx"]],
  ["one sign", ["?.xlsx"], ["a.xlsx", "b.xlsx"], []],
  [
    "lock files that are named are left out",
    ["~$a.xlsx", "b.xlsx", "._a.xlsx"],
    ["b.xlsx"],
    ["~$a.xlsx", "._a.xlsx"],
  ],
  ["what fits nothing stays, to be reported", ["none*.xlsx"], ["none*.xlsx"], []],
  ["the files of a folder", [""], ["a(1).xlsx", "a.xlsx", "b.xlsx"], ["._a.xlsx", "~$a.xlsx"]],
  ["a folder with no workbook in it", ["empty"], ["empty"], []],
])("%s", async (_, words, files, leftOut) => {
  expect(await expandFiles(at(...words))).toEqual({ files: at(...files), leftOut: at(...leftOut) });
});

it.each([
  ["\u001b[2J\u001b[H偽の結果", "\ufffd[2J\ufffd[H偽の結果"],
  ["\u001b]0;pwned\u0007", "\ufffd]0;pwned\ufffd"],
  ["二行\r\n目", "二行  目"],
  ["\u202eabc\u2066", "\ufffdabc\ufffd"],
  ["\u009b31m", "\ufffd31m"],
  ["半分\ud800", "半分\ufffd"],
  ["😀 絵文字、濁点か\u3099", "😀 絵文字、濁点か\u3099"],
])("%j is printed as %j", (text, expected) => {
  expect(printable(text)).toBe(expected);
});

it("a table of 200,000 rows is set", () => {
  expect(table(Array.from({ length: 200_000 }, () => ["a", "b"])).length).toBe(200_000 * 5 - 1);
});
