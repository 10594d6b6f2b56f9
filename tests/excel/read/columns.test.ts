/** 見出しの対応 through the real office.js: what was pointed at is in the file, for the next person and the command line. */
import { checkWorkbook } from "../../../src/actions/check";
import { pointAt } from "../../../src/actions/form/columns";
import { undo } from "../../../src/actions/undo";
import { parseAddress } from "../../../src/cells/geometry";
import { closeAll, COMPLETE, everything, openBytes, openFile, sheetId, type } from "../../support/standin";

const FORM = "部の組織目標";
const RENAMED = ["H4", "H13", "H23"];

afterEach(closeAll);

async function withRenamedHeading() {
  const workbook = await openFile(COMPLETE);
  const before = (await checkWorkbook(workbook.host)).forms[0]?.form;
  const rows = before?.headerRows.map(({ row }) => `H${row + 1}`) ?? RENAMED;
  for (const address of rows) type(workbook, FORM, address, "成果の見込み");
  return workbook;
}

it("the selected cell becomes the heading of 達成状況, and is kept in the saved file", async () => {
  const workbook = await withRenamedHeading();
  const { host } = workbook;
  const [lost] = (await checkWorkbook(host)).forms;
  expect(lost?.report.findings.map(({ code }) => code)).toContain("missing-column");
  const heading = lost?.form.headerRows[0];
  await host.select(sheetId(workbook, FORM), { ...parseAddress("H1"), row: heading?.row ?? 0 });
  await pointAt(host, lost?.form ?? null, "rating", "selected");

  const [found] = (await checkWorkbook(host)).forms;
  expect(found?.form.columns.rating).toMatchObject({ column: 7, heading: "成果の見込み" });
  expect(found?.report.tally.byRating.map(({ count }) => count)).toEqual([6, 13, 1]);

  const again = await openBytes(workbook.save());
  expect((await checkWorkbook(again.host)).forms[0]?.report.completeness).toEqual({
    filled: 163,
    required: 163,
  });
});

it("is undone to the workbook as it was", async () => {
  const workbook = await withRenamedHeading();
  const [lost] = (await checkWorkbook(workbook.host)).forms;
  await workbook.host.select(sheetId(workbook, FORM), parseAddress("H4"));
  const before = everything(workbook);
  const { inverse } = await pointAt(workbook.host, lost?.form ?? null, "rating", "selected");
  expect(everything(workbook)).not.toEqual(before);
  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

it("costs five round trips, whatever the workbook is", async () => {
  const workbook = await withRenamedHeading();
  const [lost] = (await checkWorkbook(workbook.host)).forms;
  workbook.session.resetStatistics();
  await pointAt(workbook.host, lost?.form ?? null, "category", "selected");
  // The selected cell; the overview and the cells; the look at what is changed, and the change.
  expect(workbook.statistics.batches + workbook.statistics.cleanups).toBe(5);
});
