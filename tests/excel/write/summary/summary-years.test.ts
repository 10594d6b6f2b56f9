/** 前年度との比較 on the written sheet: from sheets of the workbook and from another file, kept at a refresh, taken away. */
import { buildSummary } from "../../../../src/actions/summary/summary";
import { previewSummary } from "../../../../src/actions/summary/preview-summary";
import { readPreviousYear } from "../../../../src/actions/summary/previous-year";
import { checkWorkbook } from "../../../../src/actions/check";
import { undo } from "../../../../src/actions/undo";
import { rectOf } from "../../../../src/cells/geometry";
import { localeOf } from "../../../../src/locales";
import type { PreviousYear } from "../../../../src/summary/previous-year";
import { staleSummary } from "../../../../src/summary/stale";
import type { OpenWorkbook } from "../../../../src/cli/standin-excel";
import { LAST_YEAR_FIGURES, lastYearWorkbook, toLastYear } from "../../../support/workbooks/last-year";
import { changedCopy, temporaryFolder } from "../../../support/headless";
import {
  closeAll,
  COMPLETE,
  everything,
  openBytes,
  openFile,
  sheetId,
  THREE_DEPARTMENTS,
  type,
} from "../../../support/standin";

const ja = localeOf("ja");
const FORM = "部の組織目標";
const SUMMARY = "達成状況集計";
const { levels, unrated, offList, total } = LAST_YEAR_FIGURES;
const BEFORE = [...levels, unrated, offList, total];

const folder = temporaryFolder();
afterEach(closeAll);

async function lastYear(workbook: OpenWorkbook): Promise<PreviousYear> {
  const { comparedWith } = await previewSummary(workbook.host, ja);
  const file = { name: "昨年.xlsx", bytes: await lastYearWorkbook(), saved: null, today: "2023-04-03" };
  const read = comparedWith && readPreviousYear(file, comparedWith);
  if (!read || "problem" in read) throw new Error("not read");
  return read.previousYear;
}

/** Counts of the year before and of this one, and what they differ by; null: the table is not there. */
function years(workbook: OpenWorkbook): { before: unknown[]; now: unknown[]; change: unknown[] } | null {
  const { engine } = workbook.session;
  const values = engine.values(sheetId(workbook, SUMMARY), rectOf(0, 0, 120, 6));
  const title = values.findIndex(([label]) => label === ja.summary.years.title);
  if (title < 0) return null;
  const rows = values.slice(title + 2, title + 8);
  return {
    before: rows.map((row) => row[1]),
    now: rows.map((row) => row[3]),
    change: rows.map((row) => row[5]),
  };
}

function control(workbook: OpenWorkbook): unknown {
  const values = workbook.session.engine.values(sheetId(workbook, SUMMARY), rectOf(0, 0, 120, 2));
  return values.find(([label]) => label === ja.summary.control.title)?.[1];
}

async function isStale({ host }: OpenWorkbook): Promise<boolean> {
  const { workbook, forms } = await checkWorkbook(host);
  const located = forms.map(({ form }) => form);
  return staleSummary(workbook, located) !== null;
}

it("two years' sheets in one workbook stand side by side, and follow when a rating of either changes", async () => {
  const both = await changedCopy(COMPLETE, `${folder}/二年.xlsx`, (workbook) => {
    const [sheet] = workbook.worksheets;
    const copy = workbook.addWorksheet("昨年");
    sheet!.eachRow((row, number) =>
      row.eachCell((cell, column) => (copy.getRow(number).getCell(column).value = cell.value)),
    );
    toLastYear(copy);
  });
  const workbook = await openFile(both);
  await buildSummary(workbook.host, ja);
  expect(years(workbook)).toEqual({
    before: BEFORE,
    now: [6, 13, 1, 0, 0, 20],
    change: [4, 2, -4, -1, -1, 0],
  });
  expect(control(workbook)).toBe(ja.summary.control.right);
  type(workbook, "昨年", "H5", "ほぼ達成した");
  type(workbook, FORM, "H5", "");
  expect(years(workbook)).toMatchObject({ before: [1, 12, 5, 1, 1, 20], now: [6, 12, 1, 1, 0, 20] });
});

describe("the year before in another file", () => {
  it("is written as values with its source, in the round trips of all else, and undone with it", async () => {
    const workbook = await openFile(COMPLETE, { printer: true });
    const previousYear = await lastYear(workbook);
    const untouched = everything(workbook);
    workbook.session.resetStatistics();
    const { inverse } = await buildSummary(workbook.host, ja, { previousYear });
    expect(workbook.statistics).toMatchObject({ batches: 5, cleanups: 0 });
    expect(years(workbook)).toMatchObject({ before: BEFORE, change: [4, 2, -4, -1, -1, 0] });
    expect(control(workbook)).toBe(ja.summary.control.right);
    expect(await isStale(workbook)).toBe(false);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(untouched);
  });

  it("stays at a refresh, in the saved file too, until it is taken away", async () => {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja, { previousYear: await lastYear(workbook) });
    const bytes = workbook.session.engine.save();
    closeAll();
    const again = await openBytes(bytes);
    type(again, FORM, "H5", "ほとんど未達成だった");
    await buildSummary(again.host, ja);
    expect(years(again)).toMatchObject({ before: BEFORE, now: [6, 12, 2, 0, 0, 20] });
    const { inverse } = await buildSummary(again.host, ja, {});
    expect(years(again)).toBeNull();
    await buildSummary(again.host, ja);
    expect(years(again)).toBeNull();
    await undo(again.host, inverse);
    expect(years(again)).toMatchObject({ before: BEFORE, now: [6, 12, 2, 0, 0, 20] });
  });

  it("is not used for the forms of another year, and the sheet does not call for a refresh for that", async () => {
    const workbook = await openFile(COMPLETE);
    await buildSummary(workbook.host, ja, { previousYear: await lastYear(workbook) });
    type(workbook, FORM, "A1", "令和5年度 組織目標展開整理表（部の組織目標）");
    await buildSummary(workbook.host, ja);
    expect(years(workbook)).toBeNull();
    expect(await isStale(workbook)).toBe(false);
  });
});

describe("what was chosen for the sheet", () => {
  it("a department that is left out stays out at a refresh, and the sheet fits all the same", async () => {
    const workbook = await openFile(THREE_DEPARTMENTS);
    const first = await buildSummary(workbook.host, ja, { leftOut: ["市民部"], deadlines: true });
    expect(await isStale(workbook)).toBe(false);
    const again = await buildSummary(workbook.host, ja);
    expect([first.items, again.items]).toEqual([29, 29]);
    const { engine } = workbook.session;
    const labels = engine.values(sheetId(workbook, SUMMARY), rectOf(0, 0, 200, 5)).flat();
    expect(labels).toContain("集計に含めていない部：市民部");
    expect(labels).toContain(ja.summary.tables.deadline);
  });
});
