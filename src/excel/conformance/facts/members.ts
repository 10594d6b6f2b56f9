/** Members that the add-in uses and that no other question touches: they are there, and give back what they were given. */
import { answer, localOf, types, type Fact } from "../fact";

export const MEMBER_FACTS: readonly Fact[] = [
  {
    id: "formats.font",
    source: types("RangeFont.name"),
    documents: "A font's name and size come back.",
    expected: answer(["游ゴシック", 12, "Right", "Center", 100]),
    probe: async ({ context, sheet }) => {
      const { format } = sheet.getRange("A1");
      format.font.name = "游ゴシック";
      format.font.size = 12;
      format.horizontalAlignment = "Left";
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Center";
      format.columnWidth = 100;
      format.font.load("name, size");
      format.load("horizontalAlignment, verticalAlignment, columnWidth");
      await context.sync();
      // Excel rounds to whole pixels of the font.
      const width = Math.round(format.columnWidth / 10) * 10;
      return [
        format.font.name,
        format.font.size,
        format.horizontalAlignment,
        format.verticalAlignment,
        width,
      ];
    },
  },
  {
    id: "formats.all-lines",
    source: types("RangeBorderCollection.getItem"),
    documents: "The lines around and between cells are set one by one.",
    expected: answer(["Continuous", "Thin"]),
    probe: async ({ context, sheet }) => {
      const { borders } = sheet.getRange("A1:C3").format;
      const edges = [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const;
      for (const edge of edges) {
        const border = borders.getItem(edge);
        border.style = "Continuous";
        border.weight = "Thin";
      }
      const inner = borders.getItem("InsideVertical");
      inner.load("style, weight");
      await context.sync();
      return [inner.style, inner.weight];
    },
  },
  {
    id: "formats.rows-one-by-one",
    source: types("Range.setRowProperties"),
    documents: "Rows take heights one by one.",
    expected: answer([20, 40]),
    probe: async ({ context, sheet }) => {
      const rows = sheet.getRange("A1:A2");
      rows.setRowProperties([{ format: { rowHeight: 20 } }, { format: { rowHeight: 40 } }]);
      const read = rows.getRowProperties({ format: { rowHeight: true } });
      await context.sync();
      return read.value.map(({ format }) => Math.round(format?.rowHeight ?? 0));
    },
  },
  {
    id: "ranges.sizes",
    source: types("Range.rowCount"),
    documents: "A range tells its rows and columns, and its last cell.",
    expected: answer([3, 2, "C4", "A1"]),
    probe: async ({ context, sheet }) => {
      const cells = sheet.getRange("B2:C4");
      const last = cells.getLastCell();
      // "If the worksheet is blank, this function will return the top left cell."
      const used = sheet.getUsedRange(true);
      cells.load("rowCount, columnCount");
      last.load("address");
      used.load("address");
      await context.sync();
      return [cells.rowCount, cells.columnCount, localOf(last.address), localOf(used.address)];
    },
  },
  {
    id: "highlights.font-and-kind",
    source: types("ConditionalFormat.customOrNullObject"),
    documents: "A format that a formula decides tells that it is one, and the font that it gives.",
    expected: answer([false, "#C00000", true]),
    probe: async ({ context, sheet }) => {
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=FALSE";
      const { font } = format.custom.format;
      font.color = "#C00000";
      font.bold = true;
      const custom = format.customOrNullObject;
      custom.rule.load("formula");
      font.load("color, bold");
      await context.sync();
      return [custom.isNullObject, font.color, font.bold];
    },
  },
  {
    id: "charts.kind",
    source: types("Chart.chartType"),
    documents: "A chart is found by its name and tells its kind.",
    expected: answer("BarStacked100"),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["部", "達成"],
        ["総務", 3],
        ["福祉", 5],
      ];
      sheet.charts.add("BarStacked100", sheet.getRange("A1:B3"), "Columns").name = "自己点検";
      const chart = sheet.charts.getItem("自己点検");
      chart.load("chartType");
      await context.sync();
      return chart.chartType;
    },
  },
  {
    id: "page.upright",
    source: types("PageLayout.orientation"),
    documents: "Portrait comes back as it was set.",
    expected: answer("Portrait"),
    probe: async ({ context, sheet }) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.orientation = "Portrait";
      sheet.pageLayout.load("orientation");
      await context.sync();
      return sheet.pageLayout.orientation;
    },
  },
  {
    id: "formats.fill-cleared",
    source: types("RangeFill.clear"),
    documents: "A fill that is cleared is white, as a cell without one.",
    expected: answer("#FFFFFF"),
    probe: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FFE699";
      fill.clear();
      fill.load("color");
      await context.sync();
      return fill.color.toUpperCase();
    },
  },
  {
    id: "ranges.clear-contents",
    source: types("Range.clear"),
    documents: "Clearing the contents leaves the format, and no cell that is used.",
    expected: answer([true, "0.00"]),
    probe: async ({ context, sheet }) => {
      const cell = sheet.getRange("B2");
      cell.numberFormat = [["0.00"]];
      cell.values = [[1]];
      cell.clear("Contents");
      const used = cell.getUsedRangeOrNullObject(true);
      used.load("address");
      cell.load("numberFormat");
      await context.sync();
      return [used.isNullObject, (cell.numberFormat as string[][])[0]?.[0] ?? ""];
    },
  },
  {
    id: "sheets.page-header",
    source: types("HeaderFooter.centerHeader"),
    documents: "The text above each page comes back.",
    expected: answer(["a", "令和4年度", "b"]),
    probe: async ({ context, sheet }) => {
      const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
      texts.leftHeader = "a";
      texts.centerHeader = "令和4年度";
      texts.rightHeader = "b";
      texts.load("leftHeader, centerHeader, rightHeader");
      await context.sync();
      return [texts.leftHeader, texts.centerHeader, texts.rightHeader];
    },
  },
];
