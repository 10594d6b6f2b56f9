/** Charts and the page set-up. */
import { answer, issue, localOf, refused, types, type Fact, type Ground, type Json } from "../fact";

const TABLE = [
  ["部", "達成", "未達成"],
  ["総務", 3, 1],
  ["福祉", 5, 2],
];

async function seriesOf({ context, sheet }: Ground, address: string): Promise<Json> {
  sheet.getRange("A1:C3").values = TABLE;
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange(address), "Columns");
  chart.series.load("items/name");
  await context.sync();
  return chart.series.items.map(({ name }) => name);
}

async function pageAfter(
  { context, sheet }: Ground,
  change: (page: Excel.PageLayout) => void,
  load: string,
  tell: (page: Excel.PageLayout) => Json,
): Promise<Json> {
  const { pageLayout } = sheet;
  change(pageLayout);
  pageLayout.load(load as "orientation");
  await context.sync();
  return tell(pageLayout);
}

export const CHART_FACTS: readonly Fact[] = [
  {
    id: "charts.series-from-headers",
    source: types("ChartCollection.add"),
    documents: "A table with a header row and labels gives a series a column, named by its header.",
    expected: answer(["達成", "未達成"]),
    probe: (ground) => seriesOf(ground, "A1:C3"),
  },
  {
    id: "charts.one-row",
    source: "not documented: a source of one row of figures",
    documents: "Which series a header row and one row of figures give.",
    probe: (ground) => seriesOf(ground, "A1:C2"),
  },
  {
    id: "charts.new-data",
    source: types("Chart.setData"),
    documents: "setData changes the series to those of the new cells.",
    expected: answer(["達成"]),
    probe: async (ground) => {
      await seriesOf(ground, "A1:C3");
      const { context, sheet } = ground;
      sheet.charts.load("items/name");
      await context.sync();
      const chart = sheet.charts.items[0]!;
      chart.setData(sheet.getRange("A1:B3"), "Columns");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
  },
  {
    id: "charts.name-title-and-place",
    source: types("Chart.setPosition"),
    documents: "A chart takes a name, a title and a place.",
    expected: answer(["自己点検", "達成状況", true]),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = TABLE;
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "自己点検";
      chart.title.text = "達成状況";
      chart.setPosition("E2", "H12");
      const cells = sheet.getRange("E2");
      cells.load("left, top");
      chart.load("name, left, top, width, height");
      chart.title.load("text");
      await context.sync();
      const near = Math.abs(chart.left - cells.left) < 3 && Math.abs(chart.top - cells.top) < 3;
      return [chart.name, chart.title.text, near];
    },
  },
  {
    id: "charts.title-taken-away",
    source: "not documented",
    documents: "Whether the text of a title that is not shown can be read.",
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = TABLE;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.title.visible = false;
      chart.title.load("text");
      await context.sync();
      return typeof chart.title.text;
    },
  },
  {
    id: "charts.no-such-kind",
    source: types("ChartCollection.add"),
    documents: "A kind of chart that Office.js does not know is refused.",
    expected: refused(),
    probe: async ({ context, sheet }) => {
      sheet.charts.add("Nothing" as "Pie", sheet.getRange("A1:B2"));
      await context.sync();
      return "taken";
    },
  },
  {
    id: "charts.missing",
    source: types("ChartCollection.getItemOrNullObject"),
    documents: "A chart that is not there is a null object.",
    expected: answer(true),
    probe: async ({ context, sheet }) => {
      const chart = sheet.charts.getItemOrNullObject("自己点検");
      chart.load("name");
      await context.sync();
      return chart.isNullObject;
    },
  },
  {
    id: "charts.looks",
    source: types("ChartSeriesFormat.fill"),
    documents: "Series take a colour, labels and a gap; the legend a place; the categories an order.",
    expected: answer(["Bottom", 60, true]),
    probe: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = TABLE;
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.legend.visible = true;
      chart.legend.position = "Bottom";
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.gapWidth = 60;
      series.format.fill.setSolidColor("#4472C4");
      series.dataLabels.numberFormat = "0;;";
      series.dataLabels.format.font.color = "#FFFFFF";
      series.load("gapWidth");
      chart.legend.load("position");
      chart.axes.categoryAxis.load("reversePlotOrder");
      await context.sync();
      return [chart.legend.position, series.gapWidth, chart.axes.categoryAxis.reversePlotOrder];
    },
  },
  {
    id: "page.orientation-and-paper",
    source: `${types("PageLayout.paperSize")}; the printer is asked`,
    documents: "Landscape A4 comes back as it was set.",
    expected: answer(["Landscape", "A4"]),
    probe: (ground) =>
      pageAfter(
        ground,
        (page) => {
          page.orientation = "Landscape";
          page.paperSize = "A4";
        },
        "orientation, paperSize",
        (page) => [page.orientation, page.paperSize],
      ),
  },
  {
    id: "page.fit-to-width",
    source: issue(1860),
    documents: "One page wide: a report says that it is not kept.",
    expected: answer(1),
    probe: (ground) =>
      pageAfter(
        ground,
        (page) => {
          page.zoom = { horizontalFitToPages: 1 };
        },
        "zoom",
        (page) => page.zoom.horizontalFitToPages ?? null,
      ),
  },
  {
    id: "page.scale",
    source: types("PageLayoutZoomOptions.scale"),
    documents: "A scale in per cent is kept.",
    expected: answer(75),
    probe: (ground) =>
      pageAfter(
        ground,
        (page) => {
          page.zoom = { scale: 75 };
        },
        "zoom",
        (page) => page.zoom.scale ?? null,
      ),
  },
  {
    id: "page.margins",
    source: types("PageLayout.topMargin"),
    documents: "Margins are points, and kept.",
    expected: answer([36, 40, 20, true]),
    probe: (ground) =>
      pageAfter(
        ground,
        (page) => {
          page.topMargin = 36;
          page.bottomMargin = 40;
          page.footerMargin = 20;
          page.centerHorizontally = true;
        },
        "topMargin, bottomMargin, footerMargin, centerHorizontally",
        (page) => [
          Math.round(page.topMargin),
          Math.round(page.bottomMargin),
          Math.round(page.footerMargin),
          page.centerHorizontally,
        ],
      ),
  },
  {
    id: "page.print-area",
    source: types("PageLayout.setPrintArea"),
    documents: "A print area and title rows are taken; the area comes back.",
    expected: answer("A1:H30"),
    probe: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintArea("A1:H30");
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      const print = sheet.pageLayout.getPrintAreaOrNullObject();
      print.load("address");
      await context.sync();
      return print.isNullObject ? null : localOf(print.address);
    },
  },
  {
    id: "page.title-rows",
    source: types("PageLayout.getPrintTitleRowsOrNullObject"),
    documents: "Title rows come back as they were set.",
    expected: answer("1:3"),
    probe: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      const after = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      after.load("address");
      await context.sync();
      return localOf(after.address);
    },
  },
  {
    id: "page.footer",
    source: types("HeaderFooter.centerFooter"),
    documents: "Footers come back as they were set.",
    expected: answer(["左", "&P / &N", "右"]),
    probe: async ({ context, sheet }) => {
      const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
      footers.leftFooter = "左";
      footers.centerFooter = "&P / &N";
      footers.rightFooter = "右";
      footers.load("leftFooter, centerFooter, rightFooter");
      await context.sync();
      return [footers.leftFooter, footers.centerFooter, footers.rightFooter];
    },
  },
  {
    id: "page.breaks",
    source: types("PageBreakCollection.add"),
    documents: "Page breaks by hand are told, and removed.",
    expected: answer([[9, 19], 0]),
    probe: async ({ context, sheet }) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add("A10");
      breaks.add("A20");
      breaks.load("items/rowIndex");
      await context.sync();
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.removePageBreaks();
      breaks.load("items/rowIndex");
      await context.sync();
      return [rows, breaks.items.length];
    },
  },
];
