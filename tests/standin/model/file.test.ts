/** The object model over a real .xlsx: what an add-in writes is in the saved file, and calculated. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { loadEngine, type EngineFactory } from "../../../src/standin/engine/file/load";
import { Session } from "../../../src/standin/model/session";
import { startOfficeInNode, type NodeOffice } from "../../../src/standin/wire/node";

const SAMPLE = path.resolve(__dirname, "../../../assets/samples/組織目標_総務部_令和4年度.xlsx");

let engines: EngineFactory;
let office: NodeOffice | null = null;

beforeAll(async () => {
  const library = path.dirname(createRequire(__filename).resolve("excelize-wasm"));
  engines = await loadEngine(readFileSync(path.join(library, "excelize.wasm.gz")));
});
afterAll(() => office?.close());

async function open(bytes: Uint8Array) {
  const session = new Session(engines.open(bytes, "部.xlsx"));
  if (office) office.answerWith(session);
  else office = await startOfficeInNode(session);
  const library = office.Excel;
  return {
    session,
    run: async <Result>(work: (context: Excel.RequestContext) => Result): Promise<Result> => {
      const context = new library.RequestContext();
      const result = work(context);
      await context.sync();
      return result;
    },
  };
}

test("the city's form is read as it is printed, in one round trip", async () => {
  const { run, session } = await open(readFileSync(SAMPLE));
  const read = await run(({ workbook }) => {
    const used = workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
    used.load("address, values, numberFormat, valueTypes, text");
    return { used, merged: used.getMergedAreasOrNullObject().load("areaCount") };
  });
  expect(read.used.address).toBe("部の組織目標!A1:H28");
  expect(
    (read.used.values as unknown[][]).flat().filter((value) => value === "その他").length,
  ).toBeGreaterThan(5);
  expect(read.merged.areaCount).toBeGreaterThan(0);
  expect(session.statistics.batches).toBe(1);
});

test("what an add-in writes is there after saving and opening again", async () => {
  const first = await open(readFileSync(SAMPLE));
  const written = await first.run(({ workbook }) => {
    const form = workbook.worksheets.getFirst();
    form.getRange("H5:H12").dataValidation.rule = { list: { inCellDropDown: true, source: "高,中,低" } };
    const sheet = workbook.worksheets.add("集計 1");
    sheet.getRange("A1:B3").values = [
      ["達成状況", "件数"],
      ["'=高", `=COUNTIF('部の組織目標'!H5:H28,"ほぼ達成した")`],
      ["4/1/2022", "50%"],
    ];
    sheet.getRange("A1:B1").format.fill.color = "#DDEEFF";
    sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A5:B5").merge();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A2:B3"), "Columns");
    chart.name = "図";
    chart.title.text = "件数";
    chart.legend.visible = false;
    sheet.names.add("_own", sheet.getRange("A1:B5")).visible = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(1);
    workbook.customXmlParts.add(`<s xmlns="urn:test:1">保存</s>`);
    const result = sheet.getRange("A1:B3");
    result.load("values, formulas, text");
    return result;
  });
  expect(written.values).toEqual([
    ["達成状況", "件数"],
    ["=高", 13],
    [44652, 0.5],
  ]);
  const second = await open(first.session.engine.save());
  const read = await second.run(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("集計 1");
    sheet.load("showGridlines");
    sheet.charts.load("items/name, items/title/text, items/legend/visible");
    sheet.pageLayout.load("orientation, zoom");
    const part = workbook.customXmlParts.getByNamespace("urn:test:1").getOnlyItem();
    return {
      sheet,
      cells: sheet.getRange("A1:B3").load("values, formulas, text, numberFormat"),
      fill: sheet.getRange("A1:B1").load("format/fill/color"),
      edge: sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").load("style, weight"),
      merged: sheet.getRange("A1:B5").getMergedAreasOrNullObject().load("address"),
      own: sheet.names.getItem("_own").load("formula, visible"),
      frozen: sheet.freezePanes.getLocation().load("rowCount"),
      rule: workbook.worksheets.getFirst().getRange("H5:H12").dataValidation.load("rule, type"),
      xml: part.getXml(),
    };
  });
  expect(read.cells.values).toEqual(written.values);
  expect(read.cells.text[2]).toEqual(["2022/4/1", "50%"]);
  expect(read.fill.format.fill.color).toBe("#DDEEFF");
  expect([read.edge.style, read.edge.weight]).toEqual(["Continuous", "Thin"]);
  expect(read.merged.address).toBe("'集計 1'!A5:B5");
  expect([read.own.formula, read.own.visible]).toEqual(["='集計 1'!$A$1:$B$5", false]);
  expect([read.sheet.showGridlines, read.frozen.rowCount]).toEqual([false, 1]);
  const { charts, pageLayout } = read.sheet;
  expect(charts.items.map(({ name, title, legend }) => [name, title.text, legend.visible])).toEqual([
    ["図", "件数", false],
  ]);
  expect([pageLayout.orientation, pageLayout.zoom.horizontalFitToPages]).toEqual(["Landscape", 1]);
  expect([read.rule.type, read.rule.rule]).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "高,中,低" } },
  ]);
  expect(read.xml.value).toBe(`<s xmlns="urn:test:1">保存</s>`);
});
