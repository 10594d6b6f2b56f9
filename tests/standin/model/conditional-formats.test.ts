/** Excel.ConditionalFormatCollection and what it holds, through the real office.js. */
import type { ConditionalFormat } from "../../../src/standin/engine/engine";
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const ROWS = {
  Sheet1: [
    ["番号", "達成状況"],
    [1, ""],
    [2, "A"],
  ],
};
const FOREIGN: ConditionalFormat = {
  id: "{00000000-000D-0000-0001-000000000000}",
  areas: [{ row: 1, column: 0, rows: 2, columns: 1 }],
  type: "colorScale",
  formula: "",
  stopIfTrue: false,
  look: { fill: null, color: null, bold: null },
};

describe("a conditional format of a formula", () => {
  it("is added over several ranges, dressed, and put behind those that are there", async () => {
    const { run, engine, sheet } = await open(ROWS);
    engine.setConditionalFormats(sheet, [FOREIGN]);
    const id = await run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRanges("B2:B3,B5");
      const format = cells.conditionalFormats.add("Custom");
      format.load("id");
      format.custom.rule.formula = '=B2=""';
      format.custom.format.fill.color = "#FFE699";
      format.custom.format.font.color = "red";
      format.custom.format.font.bold = true;
      format.priority = -1;
      await context.sync();
      return format.id;
    });
    expect(engine.conditionalFormats(sheet)).toEqual([
      FOREIGN,
      {
        id,
        areas: [
          { row: 1, column: 1, rows: 2, columns: 1 },
          { row: 4, column: 1, rows: 1, columns: 1 },
        ],
        type: "expression",
        formula: 'B2=""',
        stopIfTrue: false,
        look: { fill: "#ffe699", color: "#ff0000", bold: true },
      },
    ]);
  });

  it("stands first unless it is moved", async () => {
    const { run, engine, sheet } = await open(ROWS);
    engine.setConditionalFormats(sheet, [FOREIGN]);
    await run((context) => {
      const format = context.workbook.worksheets.getFirst().getRange("B2").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
    });
    expect(engine.conditionalFormats(sheet).map(({ type }) => type)).toEqual(["expression", "colorScale"]);
  });

  it("is told with its formula, its look and its place; of others only id and type", async () => {
    const { run, engine, sheet } = await open(ROWS);
    const own = { ...FOREIGN, id: "own", type: "expression", formula: "A2>1" };
    engine.setConditionalFormats(sheet, [FOREIGN, own]);
    const told = await run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
      const ranges = formats.getItem("own").getRanges();
      ranges.load("address");
      await context.sync();
      const rules = formats.items.map(({ id, type, customOrNullObject: custom }: Excel.ConditionalFormat) => [
        id,
        type,
        custom.isNullObject ? null : custom.rule.formula,
      ]);
      return { rules, address: ranges.address };
    });
    expect(told).toEqual({
      rules: [
        [FOREIGN.id, "ColorScale", null],
        ["own", "Custom", "=A2>1"],
      ],
      address: "Sheet1!A2:A3",
    });
  });

  it("is removed by its id, and no other is", async () => {
    const { run, engine, sheet } = await open(ROWS);
    engine.setConditionalFormats(sheet, [
      FOREIGN,
      { ...FOREIGN, id: "own", type: "expression", formula: "1" },
    ]);
    await run((context) =>
      context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItem("own").delete(),
    );
    expect(engine.conditionalFormats(sheet)).toEqual([FOREIGN]);
  });

  it("of a range are those that overlap it", async () => {
    const { run, engine, sheet } = await open(ROWS);
    engine.setConditionalFormats(sheet, [FOREIGN]);
    const counts = await run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const found = ["A3:B9", "B2:B3"].map((address) =>
        first.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      return found.map(({ value }) => value);
    });
    expect(counts).toEqual([1, 0]);
  });
});

describe("refusals, as Excel's", () => {
  it.each<[string, string, (formats: Excel.ConditionalFormatCollection) => void]>([
    [
      "the formula of a format of another kind",
      "InvalidOperation",
      (f) => f.getItem(FOREIGN.id).custom.rule.load("formula"),
    ],
    ["an id that is not there", "ItemNotFound", (f) => f.getItem("x").delete()],
    ["a kind that is not made here", "NotImplemented", (f) => void f.add("DataBar")],
    ["no formula", "InvalidArgument", (f) => (f.add("Custom").custom.rule.formula = "")],
    [
      "a member that is not known here",
      "ApiNotFound",
      (f) => void f.getItem(FOREIGN.id).topBottomOrNullObject.load("rule"),
    ],
  ])("%s: %s", async (_, code, work) => {
    const { run, engine, sheet } = await open(ROWS);
    engine.setConditionalFormats(sheet, [FOREIGN]);
    const outcome = codeOf(
      run((context) => work(context.workbook.worksheets.getFirst().getRange().conditionalFormats)),
    );
    expect(await outcome).toBe(code);
  });

  it("on a protected sheet", async () => {
    const { run, engine, sheet } = await open(ROWS);
    engine.protect(sheet, true);
    const adding = run(
      (context) =>
        void context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("Custom"),
    );
    expect(await codeOf(adding)).toBe("AccessDenied");
  });
});
