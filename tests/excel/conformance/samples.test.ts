/**
 * The steps of Microsoft's own samples (https://github.com/OfficeDev/office-js-snippets, samples/excel) that use only
 * members which the stand-in has, written anew, with what they show a person. Samples with tables, shapes, pivot
 * tables, hyperlinks and the like use members that the add-in does not, and are left out.
 */
import { createWorkbook, type OpenWorkbook } from "../../../src/cli/standin-excel";

let workbook: OpenWorkbook;
beforeAll(async () => {
  workbook = await createWorkbook("Sample.xlsx");
});
beforeEach(() =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItemOrNullObject("Sample").delete();
    worksheets.add("Sample").activate();
    await context.sync();
  }),
);
afterAll(() => workbook.close());

type Run = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
/** The sample's own first button. */
const setUp = (sheet: Excel.Worksheet) => {
  const table = sheet.getRange("B2:E5");
  table.values = [
    ["Product", "Qty", "Unit Price", "Total Price"],
    ["Almonds", 2, 7.5, "=C3 * D3"],
    ["Coffee", 1, 34.5, "=C4 * D4"],
    ["Chocolate", 5, 9.56, "=C5 * D5"],
  ];
  table.format.autofitColumns();
  const header = table.getRow(0);
  header.format.fill.color = "#4472C4";
  header.format.font.color = "white";
};
const local = (address: string) => address.slice(address.lastIndexOf("!") + 1);

const SAMPLES: readonly (readonly [sample: string, run: Run, shows: unknown])[] = [
  [
    "01-basics/basic-api-call",
    async (context) => {
      const range = context.workbook.getSelectedRange();
      range.format.fill.color = "yellow";
      range.load("address, format/fill/color");
      await context.sync();
      return [range.address, range.format.fill.color];
    },
    ["Sample!A1", "#FFFF00"],
  ],
  [
    "18-custom-xml-parts/test-xml-for-unique-namespace",
    async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add("<r xmlns='http://example.org/review'><a>Juan</a><a>Hong</a></r>");
      const inNamespace = customXmlParts.getByNamespace("http://example.org/review");
      const count = inNamespace.getCount();
      await context.sync();
      const xml = inNamespace.getOnlyItem().getXml();
      customXmlParts.load("items");
      await context.sync();
      for (const part of customXmlParts.items) part.delete();
      await context.sync();
      return [count.value, xml.value.match(/<a>/g)?.length];
    },
    [1, 2],
  ],
  [
    "34-named-item/update-named-item",
    async (context, sheet) => {
      const before = sheet.names.getItemOrNullObject("MyRange");
      before.load("no-properties-needed");
      await context.sync();
      sheet.names.add("MyRange", sheet.getRange("B2:E7"));
      const item = sheet.names.getItemOrNullObject("MyRange");
      item.load("name, formula");
      await context.sync();
      const first = item.formula as string;
      item.formula = "=Sample!$B$10:$D$14";
      item.load("formula");
      await context.sync();
      return [before.isNullObject, first, item.formula as string];
    },
    [true, "=Sample!$B$2:$E$7", "=Sample!$B$10:$D$14"],
  ],
  [
    "42-range/formatting",
    async (context, sheet) => {
      setUp(sheet);
      const figures = sheet.getRange("D3:E5");
      figures.load("text");
      await context.sync();
      figures.numberFormat = Array.from({ length: 3 }, () => ["0.00", "0.00"]);
      figures.load("text");
      await context.sync();
      return figures.text;
    },
    [
      ["7.50", "15.00"],
      ["34.50", "34.50"],
      ["9.56", "47.80"],
    ],
  ],
  [
    "42-range/insert-delete-clear-range",
    async (context, sheet) => {
      setUp(sheet);
      sheet.getRange("B4:E4").insert("Down");
      const total = sheet.getRange("E6");
      total.load("formulas");
      await context.sync();
      const moved = (total.formulas as string[][])[0]?.[0];
      sheet.getRange("B4:E4").delete("Up");
      sheet.getRange("E2:E5").clear();
      const used = sheet.getUsedRange();
      used.load("address");
      await context.sync();
      return [moved, local(used.address)];
    },
    ["=C6 * D6", "B2:D5"],
  ],
  [
    "42-range/range-copyfrom",
    async (context, sheet) => {
      sheet.getRange("A1:E1").values = [[1, 2, "", 3, "=SUM(A1:D1)"]];
      sheet.getRange("G1").copyFrom("A1:E1");
      sheet.getRange("G2").copyFrom("A1:E1", "Formulas");
      sheet.getRange("G3").copyFrom("E1", "Values");
      sheet.getRange("G4:K4").copyFrom("A1", "Values");
      sheet.getRange("G6:K6").values = [Array<string>(5).fill("Old")];
      sheet.getRange("G6").copyFrom("A1:E1", "All", true, false);
      sheet.getRange("G7").copyFrom("A1:E1", "All", true, true);
      const copies = sheet.getRange("G1:K8");
      copies.load("formulas");
      await context.sync();
      return copies.formulas as unknown[][];
    },
    [
      [1, 2, "", 3, "=SUM(G1:J1)"],
      [1, 2, "", 3, "=SUM(G2:J2)"],
      [6, "", "", "", ""],
      [1, 1, 1, 1, 1],
      ["", "", "", "", ""],
      [1, 2, "Old", 3, "=SUM(G6:J6)"],
      [1, "", "", "", ""],
      [2, "", "", "", ""],
    ],
  ],
  [
    "42-range/range-merged-ranges",
    async (context, sheet) => {
      setUp(sheet);
      const table = sheet.getRange("B2:E6");
      table.getRow(0).merge(true);
      const merged = table.getMergedAreasOrNullObject();
      merged.load("address, cellCount");
      merged.areas.getItemAt(0).select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      return [local(merged.address), merged.cellCount, local(selected.address)];
    },
    ["B2:E2", 4, "B2:E2"],
  ],
  [
    "42-range/range-remove-duplicates",
    async (context, sheet) => {
      sheet.getRange("B2:C6").values = [
        ["Name", "Distributor"],
        ["Onions", "Contoso"],
        ["Potatoes", "Contoso"],
        ["Onions", "Best"],
        ["Arugula", "Best"],
      ];
      const removed = sheet.getRange("B2:C6").removeDuplicates([0], true);
      removed.load();
      await context.sync();
      return [removed.removed, removed.uniqueRemaining];
    },
    [1, 3],
  ],
  [
    "50-workbook/workbook-get-active-cell, 42-range/selected-range",
    async (context, sheet) => {
      sheet.getRange("C3:D4").select();
      const cell = context.workbook.getActiveCell();
      const range = context.workbook.getSelectedRange();
      cell.load("address");
      range.load("address");
      await context.sync();
      return [cell.address, range.address];
    },
    ["Sample!C3", "Sample!C3:D4"],
  ],
  [
    "54-worksheet/active-worksheet: the id is known without a load",
    async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      const again = context.workbook.worksheets.getItem(active.id);
      again.load("name");
      await context.sync();
      return again.name;
    },
    "Sample",
  ],
  [
    "54-worksheet/add-delete-rename-move-worksheet",
    async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      added.load("name");
      await context.sync();
      added.name = "Renamed1";
      added.position = 0;
      worksheets.load("items/name");
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      worksheets.items[0]?.delete();
      const count = worksheets.getCount();
      await context.sync();
      return [names, count.value];
    },
    [["Renamed1", "Sheet1", "Sample"], 2],
  ],
  [
    "54-worksheet/gridlines, 54-worksheet/tab-color",
    async (context, sheet) => {
      sheet.showGridlines = false;
      sheet.tabColor = "orange";
      sheet.load("showGridlines, tabColor");
      await context.sync();
      const seen = [sheet.showGridlines, sheet.tabColor];
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      return [...seen, sheet.tabColor];
    },
    [false, "#FFA500", ""],
  ],
  [
    "54-worksheet/list-worksheets, 54-worksheet/worksheet-visibility",
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/visibility");
      await context.sync();
      worksheets.items[0]!.visibility = "Hidden";
      worksheets.load("items/name, items/visibility");
      await context.sync();
      const seen = worksheets.items.map(({ name, visibility }) => [name, visibility]);
      worksheets.items[0]!.visibility = "Visible";
      await context.sync();
      return seen;
    },
    [
      ["Sheet1", "Hidden"],
      ["Sample", "Visible"],
    ],
  ],
  [
    "54-worksheet/worksheet-range-cell",
    async (context, sheet) => {
      setUp(sheet);
      const asked = [sheet.getUsedRange(), sheet.getRange(), sheet.getRange("B2:C5"), sheet.getCell(1, 4)];
      for (const one of asked) one.load("address");
      await context.sync();
      return asked.map(({ address }) => local(address));
    },
    ["B2:E5", "1:1048576", "B2:C5", "E2"],
  ],
  [
    "90-scenarios/multiple-property-set",
    async (context, sheet) => {
      setUp(sheet);
      const source = sheet.getRange("B2:E2");
      source.set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white" } } });
      source.load("format/fill/color, format/font/name, format/font/color");
      await context.sync();
      const target = sheet.getRange("B7:E7");
      target.set(source);
      target.load("format/fill/color, format/font/name, format/font/color");
      await context.sync();
      const { fill, font } = target.format;
      return [fill.color, font.name, font.color];
    },
    ["#4472C4", "Verdana", "#FFFFFF"],
  ],
  [
    "90-scenarios/working-with-dates",
    async (context, sheet) => {
      const cell = sheet.getRange("B4");
      cell.values = [[44652.5625]];
      cell.numberFormat = [["[$-409]m/d/yy h:mm AM/PM;@"]];
      cell.load("values, text");
      await context.sync();
      return [(cell.values as number[][])[0]?.[0], cell.text[0]?.[0]];
    },
    [44652.5625, "4/1/22 1:30 PM"],
  ],
];

it.each(SAMPLES)("%s", async (_, run, shows) => {
  const shown = await Excel.run((context) => run(context, context.workbook.worksheets.getItem("Sample")));
  expect(shown).toEqual(shows);
});
