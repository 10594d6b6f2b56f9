/** Excel's events through the real office.js, up to the findings that follow them. */
import { checkWorkbook } from "../../../src/actions/check";
import { followChange } from "../../../src/actions/follow";
import { fixFindings } from "../../../src/actions/fix";
import { setDropdowns } from "../../../src/actions/dropdowns";
import { parseAddress, rectAddress } from "../../../src/cells/geometry";
import type { SheetEvent } from "../../../src/excel/host";
import { localeOf } from "../../../src/locales";
import { closeAll, COMPLETE, HALF_FILLED, openFile, sheetId, type } from "../../support/standin";

const FORM = "部の組織目標";

afterEach(closeAll);

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

function inShort({ kind, area }: SheetEvent): string {
  return area ? `${kind} ${rectAddress(area)}` : kind;
}

it("tells of what a person types and selects, and follows it in one round trip", async () => {
  const workbook = await openFile(COMPLETE);
  const { host } = workbook;
  const events: SheetEvent[] = [];
  const stop = await host.watch((event) => events.push(event));
  let result = await checkWorkbook(host);
  const address = "H12";
  type(workbook, FORM, address, "できた");
  await host.select(sheetId(workbook, FORM), { row: 3, column: 1, rows: 1, columns: 1 });
  await soon();
  expect(events.map(inShort)).toEqual(["changed H12", "selected B4"]);

  workbook.session.resetStatistics();
  const [changed] = events;
  if (!changed) throw new Error("no event");
  result = await followChange(host, result, changed);
  expect(workbook.statistics.batches + workbook.statistics.cleanups).toBe(1);
  expect(result.forms[0]?.report).toEqual((await checkWorkbook(host)).forms[0]?.report);
  expect(result.forms[0]?.report.findings.some(({ code }) => code === "not-in-list")).toBe(true);

  await stop();
  type(workbook, FORM, address, "ほぼ達成した");
  await soon();
  expect(events).toHaveLength(2);
});

it.each([
  "H12",
  "H12:H14",
  // With a column beside it that never had a list.
  "G12:H14",
])("a paste over %s that takes the dropdown along is told at once", async (address) => {
  const workbook = await openFile(COMPLETE);
  const { host, session } = workbook;
  await setDropdowns(host, localeOf("ja"));
  const result = await checkWorkbook(host);
  expect(result.forms[0]?.lost).toBeUndefined();
  const sheet = sheetId(workbook, FORM);
  const area = parseAddress(address);
  session.resetStatistics();
  // As it was: one round trip, and no more.
  expect(await followChange(host, result, { sheet, area })).toBe(result);
  expect(session.statistics.batches).toBe(1);
  session.engine.clearValidation(sheet, area);
  const now = await followChange(host, result, { sheet, area });
  expect(now.forms[0]?.lost).toHaveLength(1);
  expect(now.forms[0]?.lost).toEqual((await checkWorkbook(host)).forms[0]?.lost);
});

it("does not tell of what the add-in writes itself", async () => {
  const { host } = await openFile(HALF_FILLED);
  const events: SheetEvent[] = [];
  await host.watch((event) => events.push(event));
  const [checked] = (await checkWorkbook(host)).forms;
  if (!checked) throw new Error("no form");
  const fixable = checked.report.findings.filter(({ fix }) => fix !== undefined);
  await fixFindings(host, checked.form, fixable);
  await soon();
  expect(fixable.length).toBeGreaterThan(0);
  expect(events.filter(({ kind }) => kind === "changed")).toEqual([]);
});
