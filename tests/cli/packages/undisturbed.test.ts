/** A process that has a workbook to itself reads it again only after a change, and asks for no more sheets than there are. */
import { undisturbed } from "../../../src/cli/standin-excel";
import { closeAll, COMPLETE, openFile, sheetId, type } from "../../support/standin";

afterEach(closeAll);

it("reads once what nothing has changed, and again after a change", async () => {
  const workbook = await openFile(COMPLETE);
  const host = undisturbed(workbook);
  const first = await host.readWorkbook();
  const trips = workbook.session.statistics.batches;
  expect(await host.readWorkbook()).toBe(first);
  expect(workbook.session.statistics.batches).toBe(trips);
  type(workbook, "部の組織目標", "H5", "未定");
  const second = await host.readWorkbook();
  expect(workbook.session.statistics.batches).toBeGreaterThan(trips);
  const values = (one: typeof first) =>
    one.sheets.find(({ id }) => id === sheetId(workbook, "部の組織目標"))?.values.flat();
  expect(values(first)).not.toContain("未定");
  expect(values(second)).toContain("未定");
});

it("asks for the sheets that there are, and finds one that has come since", async () => {
  const workbook = await openFile(COMPLETE);
  const host = undisturbed(workbook);
  await host.readWorkbook();
  const asked = workbook.session.statistics.requestBytes;
  for (let index = 0; index < 12; index += 1) workbook.session.engine.addSheet(`別紙${index}`);
  expect((await host.readWorkbook()).sheets).toHaveLength(13);
  // Asking for 64 sheets takes three times as much.
  expect(asked).toBeLessThan(60_000);
});
