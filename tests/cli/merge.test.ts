/** Reports of several runs as one: a folder of files spread over several machines gives the same report as one run. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "../../src/cli/report/report";
import { localeOf } from "../../src/locales";
import { check, runCommand, temporaryFolder, write } from "../support/headless";
import { COMPLETE, HALF_FILLED, THREE_DEPARTMENTS } from "../support/standin";

const folder = temporaryFolder();
const { report: words } = localeOf("ja");
const files = [
  write(folder, "a.xlsx", readFileSync(COMPLETE)),
  write(folder, "b.xlsx", readFileSync(HALF_FILLED)),
  write(folder, "c.xlsx", readFileSync(THREE_DEPARTMENTS)),
  path.join(folder, "d.xlsx"),
];
let all: Report;
const part = (name: string, ...indexes: number[]) =>
  write(
    folder,
    name,
    `${JSON.stringify({ version: 1, workbooks: indexes.map((index) => all.workbooks[index]) }, null, 2)}\n`,
  );
beforeAll(async () => {
  all = (await check("--json", ...files)).report;
});

it("two runs over parts of the files, in any order: the report of one run over all, and its status", async () => {
  const { stdout, status } = await runCommand([
    "--merge",
    "--json",
    part("2.json", 3, 1),
    part("1.json", 2, 0),
  ]);
  expect(JSON.parse(stdout)).toEqual(all);
  expect(status).toBe(2);
});

it("a result that is there twice stands once; results that differ stay, and that is said", async () => {
  const changed = write(
    folder,
    "changed.json",
    JSON.stringify({ version: 1, workbooks: [{ ...all.workbooks[1], lost: ["x"] }] }),
  );
  const same = [part("p.json", 0, 1), part("q.json", 1)];
  const once = await runCommand(["--merge", "--json", ...same]);
  expect((JSON.parse(once.stdout) as Report).workbooks).toEqual([all.workbooks[0], all.workbooks[1]]);
  const twice = await runCommand(["--merge", "--json", ...same, changed]);
  expect((JSON.parse(twice.stdout) as Report).workbooks).toHaveLength(3);
  expect(twice.stderr).toContain(words.sameFile(files[1]!));
  // The samples are all of one department and year.
  expect(twice.stderr).toContain(words.twiceInReports("総務部", "令和4年度", files.slice(0, 2)));
});

it("a pattern that no shell has expanded, and the UTF-16 of Windows PowerShell", async () => {
  const text = JSON.stringify({ version: 1, workbooks: [all.workbooks[0]] });
  write(folder, "utf16-1.json", Buffer.from(`\ufeff${text}`, "utf16le"));
  const { stdout, status } = await runCommand(["--merge", path.join(folder, "utf16-*.json")]);
  expect(stdout).toContain("すべて記入されています");
  expect(status).toBe(0);
});

it.each([
  ["no JSON", "x"],
  ["another JSON", "{}"],
  ["a report of another version", '{"version":2,"workbooks":[]}'],
  [
    "half a report",
    '{"version":1,"workbooks":[{"file":"a","lost":[],"error":null,"sheets":[{"sheet":"b","form":"c"}]}]}',
  ],
])("%s: a sentence, and nothing on standard output", async (name, text) => {
  const file = write(folder, `${name}.json`, text);
  const { stdout, stderr, status } = await runCommand(["--merge", "--json", file]);
  expect({ stdout, stderr, status }).toEqual({
    stdout: "",
    stderr: `${words.usage.mergeRefused(file)}\n`,
    status: 2,
  });
});
