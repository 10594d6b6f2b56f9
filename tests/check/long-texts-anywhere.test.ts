/**
 * As `long-texts.test.ts`, for what comes before and after the rules: a text of a whole cell's length wherever a form is
 * looked for and read, in what the fixes write, and in settings and list files.
 */
import process from "node:process";
import { checkSnapshot } from "../../src/actions/check";
import { fixEdits } from "../../src/check/fixes/fixes";
import { localeOf } from "../../src/locales";
import { planSummary } from "../../src/summary/plan";
import { DEFINITIONS } from "../../src/form/definition/built-in";
import { readListFile } from "../../src/form/definition/list-file";
import { settingsFromXml } from "../../src/settings/settings-part";
import { summaryOptionsIn } from "../../src/summary/settings";
import { seedSheet } from "../support/forms/seed-form";
import { workbookOf } from "../support/forms/snapshots";

/** A cell holds 32,767 characters. */
const LENGTH = 32_767;
/** The fault that this has found grew with the square of the length: 18 seconds for as much. */
const MOST_SECONDS = 3;
const UNITS =
  " |　|\n|一|。|、|：|:|課|部|年度|令和4年度|R4.|2022/|4月|月|日|第1|〜|から|まで|年度末|(|（|）|職名|氏名 |組織目標|展開整理表|番号|1|⑴|図|×|※|\ufdfa|\u200e";

/** The title, a cell beside it, the header's values, every heading, an item's fields, a row below the table. */
const PLACES: readonly (readonly [name: string, at: (row: number, column: number) => boolean])[] = [
  ["the title", (row, column) => row === 0 && column === 0],
  ["the header block", (row, column) => row === 2 && column % 2 === 1],
  ["the labels of the header block", (row, column) => row === 2 && column % 2 === 0],
  ["the last headings", (row, column) => row === 3 && column > 5],
  ["an item", (row) => row === 4],
  ["every deadline, owner and rating", (row, column) => row > 3 && column > 4],
  ["the numbers", (row, column) => row > 5 && column === 0],
];

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function readAll(text: string, at: (row: number, column: number) => boolean): void {
  const sheet = seedSheet();
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) => (at(row, column) ? text : value)),
  );
  const workbook = workbookOf([{ ...sheet, values }]);
  const checked = checkSnapshot(workbook);
  for (const { form, report } of checked) fixEdits(form, report.findings);
  const forms = checked.map(({ form }) => form).filter(({ columns }) => columns.rating);
  if (forms.length === 0) return;
  const { summary: words } = localeOf("ja");
  planSummary({ workbook, forms, words, options: summaryOptionsIn({}) });
}

const LONG = process.env.LONG_RANDOM_TESTS !== undefined;

/** Each text in one of the places, another for each; in every place in the long run. */
const CASES = UNITS.split("|").flatMap((unit, index) =>
  PLACES.filter((_, place) => LONG || place === index % PLACES.length).map(
    ([name, at]) => [unit, name, at] as const,
  ),
);

it.each(CASES)("%j again and again in %s takes no longer than its length asks for", (unit, _, at) => {
  const run = unit.repeat(LENGTH / unit.length);
  expect(secondsOf(() => readAll(run, at))).toBeLessThan(MOST_SECONDS);
});

it.each([
  ["settings", (text: string) => settingsFromXml(`<settings xmlns="x">${text}</settings>`)],
  ["settings that never end", (text: string) => settingsFromXml(`<settings ${text}`)],
  ["settings again and again", (text: string) => settingsFromXml(`<p:settings>${text}`.repeat(20))],
  ["list files", (text: string) => readListFile(text, DEFINITIONS)],
])("%s of several hundred thousand characters", (_, read) => {
  for (const unit of ["<settings>", "{", '{"a":', "&amp;", "&", "[", "\\", " "]) {
    expect(secondsOf(() => read(unit.repeat(LONG ? 1e6 / unit.length : 3e5 / unit.length)))).toBeLessThan(1);
  }
});
