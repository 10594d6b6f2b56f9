/** Twenty departments in one workbook: one round trip to read, one to write, and pages on which nothing is cut. */
import ExcelJS from "exceljs";
import { buildSummary } from "../../../../src/actions/summary/summary";
import { checkWorkbook } from "../../../../src/actions/check";
import { parseAddress, rectOf } from "../../../../src/cells/geometry";
import { localeOf } from "../../../../src/locales";
import { seedRows } from "../../../support/forms/seed-form";
import { closeAll, openBytes, sheetId } from "../../../support/standin";
import type { OpenWorkbook } from "../../../../src/cli/standin-excel";

const ja = localeOf("ja");
const SUMMARY = "達成状況集計";
const FONT = "ＭＳ 明朝";
const ITEMS_EACH = 8;

let workbook: OpenWorkbook;
beforeAll(async () => {
  const made = new ExcelJS.Workbook();
  for (let number = 1; number <= 20; number += 1) {
    const sheet = made.addWorksheet(`${number}部`);
    const rows = seedRows().slice(0, 4 + ITEMS_EACH);
    sheet.addRows(rows.map((row) => row.map((cell) => (cell === "総務部長" ? `第${number}部長` : cell))));
    sheet.eachRow((row) => row.eachCell((cell) => (cell.font = { name: FONT, size: 10 })));
  }
  workbook = await openBytes(new Uint8Array(await made.xlsx.writeBuffer()), "組織目標.xlsx", {
    printer: true,
  });
}, 120_000);
afterAll(closeAll);

/** Two to read, one to look at what will be changed, one to change it, one for the page set-up. */
const TRIPS = 5;

it("takes as many round trips for twenty departments as for one, new and refreshed", async () => {
  const { host, session } = workbook;
  expect((await checkWorkbook(host)).forms).toHaveLength(20);
  for (const refreshed of [false, true]) {
    session.resetStatistics();
    expect(await buildSummary(host, ja)).toMatchObject({ refreshed, items: 20 * ITEMS_EACH });
    expect(workbook.statistics).toMatchObject({ batches: TRIPS, cleanups: 0 });
  }
});

it("counts every department, in the forms' font, and every table agrees", () => {
  const { engine } = workbook.session;
  const summary = sheetId(workbook, SUMMARY);
  const values = engine.values(summary, rectOf(0, 0, 400, 9));
  const first = values.findIndex(([label]) => label === ja.summary.tables.department);
  expect(values.slice(first + 2, first + 22).map((row) => row[6])).toEqual(
    Array<number>(20).fill(ITEMS_EACH),
  );
  expect(values[first + 22]?.slice(0, 7)).toEqual(["計", ...expectedTotals()]);
  // All is right: the first page says nothing of it.
  expect(engine.values(summary, parseAddress("A3:B3"))).toEqual([[20 * ITEMS_EACH, ""]]);
  const controls = engine.values(summary, rectOf(0, 0, 600, 2));
  const title = ja.summary.control.title;
  expect(controls.find(([label]) => label === title)?.[1]).toBe(ja.summary.control.right);
  expect(engine.style(summary, first + 2, 0).font.name).toBe(FONT);
});

it("gives each part of the table of sections a header of its own, with the page before it at its end", () => {
  const { engine } = workbook.session;
  const summary = sheetId(workbook, SUMMARY);
  const labels = engine.values(summary, rectOf(0, 0, 600)).map(([label]) => String(label));
  const parts = labels.flatMap((label, row) => (/^課別の達成状況\(\d+\/\d+\)$/u.test(label) ? [row] : []));
  expect(parts.length).toBeGreaterThan(2);
  for (const row of parts) expect(labels[row + 1]).toBe(ja.summary.headings.owner);
  const breaks = engine.rowBreaks(summary);
  expect(parts.slice(1).every((row) => breaks.includes(row))).toBe(true);
});

/** Levels, 未入力, リスト外, 合計: eight items of the printed form, twenty times. */
function expectedTotals(): number[] {
  const ratings = seedRows()
    .slice(4, 4 + ITEMS_EACH)
    .map((row) => row[7]);
  const of = (label: string) => ratings.filter((rating) => rating === label).length * 20;
  return [of("高度に達成した"), of("ほぼ達成した"), of("ほとんど未達成だった"), 0, 0, 20 * ITEMS_EACH];
}
