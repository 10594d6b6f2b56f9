/** The summary sheet refreshed in place: charts, merged cells, row heights and page breaks of another size, and undone. */
import { checkWorkbook } from "../../src/commands/check";
import { buildSummary } from "../../src/commands/summary";
import { undo } from "../../src/commands/undo";
import { parseAddress } from "../../src/edits/geometry";
import { localeOf } from "../../src/locales";
import { staleSummary } from "../../src/summary/stale";
import { closeAll, COMPLETE, everything, openFile, sheetId, type } from "../support/standin";
import type { OpenWorkbook } from "../../src/cli/standin-excel";

const ja = localeOf("ja");
const FORM = "部の組織目標";
const SUMMARY = "達成状況集計";

afterEach(closeAll);

async function stale(workbook: OpenWorkbook): Promise<string | null> {
  const { workbook: read, forms } = await checkWorkbook(workbook.host);
  return (
    staleSummary(
      read,
      forms.map(({ form }) => form),
      ja.summary,
    )?.sheetName ?? null
  );
}

it("a section that no row counts is noticed, and a refresh counts it; undone, all is as it was", async () => {
  const workbook = await openFile(COMPLETE);
  await buildSummary(workbook.host, ja);
  expect(await stale(workbook)).toBeNull();
  type(workbook, FORM, "G5", "新しい課");
  type(workbook, FORM, "H6", "ほとんど未達成だった");
  const before = everything(workbook);
  expect(await stale(workbook)).toBe(SUMMARY);

  const { inverse } = await buildSummary(workbook.host, ja);
  expect(await stale(workbook)).toBeNull();
  const { engine } = workbook.session;
  const labels = engine.values(sheetId(workbook, SUMMARY), parseAddress("A1:A120")).flat();
  expect(labels).toContain("新しい課");
  // One of the chart's names has changed with its source.
  expect(engine.charts(sheetId(workbook, SUMMARY))).toHaveLength(2);

  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

it("what a person has written in the free columns stays where it is", async () => {
  const workbook = await openFile(COMPLETE);
  await buildSummary(workbook.host, ja);
  type(workbook, SUMMARY, "L8", "部長のメモ");
  type(workbook, FORM, "G5", "新しい課");
  await buildSummary(workbook.host, ja);
  const { engine } = workbook.session;
  const summary = sheetId(workbook, SUMMARY);
  expect(engine.values(summary, parseAddress("L8"))).toEqual([["部長のメモ"]]);
  expect(engine.values(summary, parseAddress("K1"))).toEqual([[ja.summary.freeArea]]);
});
