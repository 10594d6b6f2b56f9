/** The real office.js in Node against the stand-in's session. */
import { Session } from "../../../src/standin/model/session";
import { startOfficeInNode, type NodeOffice } from "../../../src/standin/wire/node";
import { MemoryEngine } from "../model/memory-engine";

let session: Session;
let office: NodeOffice;

async function start(sheets: ConstructorParameters<typeof MemoryEngine>[0]) {
  session = new Session(new MemoryEngine(sheets));
  office = await startOfficeInNode(session);
}
afterEach(() => office.close());

test("the used range's values are read and values are written in Excel.run", async () => {
  await start({
    目標: [
      ["番号", "実施項目"],
      [1, "窓口の改善"],
    ],
  });
  const read = await office.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load("values, address");
    await context.sync();
    used.values = [
      ["番号", "項目"],
      [2, null],
    ] as unknown[][];
    await context.sync();
    used.load("text");
    const before = { values: used.values, address: used.address };
    await context.sync();
    return { ...before, text: used.text };
  });
  expect(read.address).toBe("目標!A1:B2");
  expect(read.text).toEqual([
    ["番号", "項目"],
    ["2", "窓口の改善"],
  ]);
});

test("a context without Excel.run works too, and one sync is one round trip", async () => {
  await start({ Sheet1: [] });
  const context = new office.Excel.RequestContext();
  const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
  used.load("values");
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex");
  await context.sync();
  expect(used.isNullObject).toBe(true);
  expect(merged.isNullObject).toBe(true);
  expect(session.statistics.batches).toBe(1);
  expect(session.statistics.requestBytes).toBeGreaterThan(100);
});

test("what the model does not know is refused with the place and the code", async () => {
  await start({ Sheet1: [["a"]] });
  const refused = office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: "Range.getImage" },
  });
});
