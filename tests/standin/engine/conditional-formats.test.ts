/** Conditional formats in the file: written so that another library reads them; those of others as they were. */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { ConditionalFormat, Engine } from "../../../src/standin/engine/engine";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";

let factory: EngineFactory;
beforeAll(async () => {
  factory = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz");
});

const OWN: ConditionalFormat = {
  id: "own",
  areas: [
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 5, column: 1, rows: 1, columns: 1 },
  ],
  type: "expression",
  formula: 'AND(N("a<b")=0,B2="")',
  stopIfTrue: false,
  look: { fill: "#ffe699", color: "#9c0006", bold: true },
};

/** A sheet with formats of several kinds, as another program writes them. */
async function withForeign(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("部の組織目標");
  sheet.addRows([
    ["番号", "値"],
    [1, 5],
    [2, 7],
    [3, 9],
  ]);
  sheet.addConditionalFormatting({
    ref: "A2:A4",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 3,
        formulae: [1],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } } },
      },
      { type: "expression", priority: 1, formulae: ["$B2>6"], style: { font: { bold: true } } },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "B2:B4",
    rules: [
      {
        type: "colorScale",
        priority: 2,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFF8696B" }, { argb: "FF63BE7B" }],
      },
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const firstSheet = (engine: Engine) => engine.sheets()[0]!.id;

function rulesIn(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  return [...xml.matchAll(/<conditionalFormatting[^>]*>|<cfRule\b(?:[^>]*\/>|[\s\S]*?<\/cfRule>)/g)].map(
    ([text]) => text,
  );
}

const onlyRules = (bytes: Uint8Array) => rulesIn(bytes).filter((text) => text.startsWith("<cfRule"));

describe("conditional formats of a file", () => {
  it("are told in order of priority, formulas and looks with them", async () => {
    const engine = factory.open(await withForeign(), "x.xlsx");
    expect(
      engine.conditionalFormats!(firstSheet(engine)).map(({ type, formula, look }) => [type, formula, look]),
    ).toEqual([
      ["expression", "$B2>6", { fill: null, color: null, bold: true }],
      ["colorScale", "", { fill: null, color: null, bold: null }],
      ["cellIs", "", { fill: "#00ff00", color: null, bold: null }],
    ]);
  });

  it("stay word for word when one is put behind them and taken away again", async () => {
    const before = await withForeign();
    const engine = factory.open(before, "x.xlsx");
    const sheet = firstSheet(engine);
    const foreign = engine.conditionalFormats!(sheet);
    engine.setConditionalFormats!(sheet, [...foreign, OWN]);
    const saved = engine.save();
    const rules = onlyRules(saved);
    expect(rules).toEqual(expect.arrayContaining(onlyRules(before)));
    expect(rules).toHaveLength(4);
    expect(rules.find((rule) => rule.includes("a&lt;b"))).toContain('priority="4"');

    const again = factory.open(saved, "x.xlsx");
    const kept = again.conditionalFormats!(firstSheet(again));
    expect(kept.at(-1)).toEqual({ ...OWN, id: kept.at(-1)?.id });
    again.setConditionalFormats!(firstSheet(again), kept.slice(0, -1));
    expect(onlyRules(again.save()).sort()).toEqual(onlyRules(before).sort());
  });

  it("stay as they are when something else is written", async () => {
    const before = await withForeign();
    const engine = factory.open(before, "x.xlsx");
    engine.setCell(firstSheet(engine), 0, 0, "No.", false);
    const short = (rules: string[]) => rules.map((rule) => rule.replace(/><\/(?:cfvo|color)>/g, "/>"));
    expect(short(onlyRules(engine.save()))).toEqual(onlyRules(before));
  });

  it("are numbered anew when one is put before them", async () => {
    const engine = factory.open(await withForeign(), "x.xlsx");
    const sheet = firstSheet(engine);
    engine.setConditionalFormats!(sheet, [OWN, ...engine.conditionalFormats!(sheet)]);
    const again = factory.open(engine.save(), "x.xlsx");
    expect(again.conditionalFormats!(firstSheet(again)).map(({ type }) => type)).toEqual([
      "expression",
      "expression",
      "colorScale",
      "cellIs",
    ]);
  });

  it("are read by another library", async () => {
    const engine = factory.create("x.xlsx");
    const sheet = firstSheet(engine);
    engine.setCell(sheet, 0, 0, "値", false);
    engine.setConditionalFormats!(sheet, [OWN]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(engine.save().slice().buffer);
    const [format] = (
      workbook.worksheets[0] as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] }
    ).conditionalFormattings;
    expect(format).toMatchObject({
      ref: "B2:B3 B6",
      rules: [
        {
          type: "expression",
          formulae: [OWN.formula],
          style: { font: { bold: true, color: { argb: "FF9C0006" } } },
        },
      ],
    });
  });
});

describe("whether a condition holds", () => {
  it.each([
    ["relative references move", "A1>1", 1, 0, true],
    ["and fixed ones do not", "$A$1>1", 1, 0, false],
    ["a fixed column", '$B1="x"', 1, 5, true],
    ["ranges", "SUM(A1:A2)=5", 1, 0, true],
    ["a text that looks like a reference", '"A1"="A1"', 3, 0, true],
    ["a number counts", "A1", 0, 0, true],
    ["nothing is no", "A9", 0, 0, false],
    ["an error is no", "1/0", 0, 0, false],
    ["a reference that leaves the sheet is no", "A1=1", -1, 0, false],
  ])("%s: %s", (_, formula, rows, columns, expected) => {
    const engine = factory.create("x.xlsx");
    const sheet = firstSheet(engine);
    [1, 2, 3].forEach((number, row) => engine.setCell(sheet, row, 0, number, false));
    engine.setCell(sheet, 1, 1, "x", false);
    expect(engine.holds!(sheet, formula, rows, columns)).toBe(expected);
  });

  it("follows the cells", () => {
    const engine = factory.create("x.xlsx");
    const sheet = firstSheet(engine);
    expect(engine.holds!(sheet, 'A1=""', 0, 0)).toBe(true);
    engine.setCell(sheet, 0, 0, "x", false);
    expect(engine.holds!(sheet, 'A1=""', 0, 0)).toBe(false);
  });
});
