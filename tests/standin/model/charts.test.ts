/** Excel.Chart and its parts, through the real office.js. */
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const TABLE = {
  達成状況集計: [
    ["達成状況", "件数", "割合"],
    ["高度に達成した", 6, 0.3],
    ["ほぼ達成した", 13, 0.65],
    ["ほとんど未達成だった", 1, 0.05],
  ],
};

describe("a chart", () => {
  it("is added, dressed, placed and found again under its new name", async () => {
    const { run, engine, sheet } = await open(TABLE);
    await run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const chart = first.charts.add("BarClustered", first.getRange("A2:B4"), "Columns");
      chart.name = "ratings";
      chart.title.text = "達成状況別の件数";
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.name = "件数";
      series.format.fill.setSolidColor("#1F4E79");
      series.hasDataLabels = true;
      await context.sync();
      chart.setPosition(first.getRange("B6"), first.getRange("D9"));
    });
    expect(engine.charts(sheet)).toEqual([
      {
        name: "ratings",
        type: "barClustered",
        title: "達成状況別の件数",
        alternativeText: "",
        legend: false,
        dataLabels: true,
        reverseCategories: true,
        series: [
          {
            name: "件数",
            categories: "達成状況集計!$A$2:$A$4",
            values: "達成状況集計!$B$2:$B$4",
            color: "#1f4e79",
          },
        ],
        left: 54,
        top: 90,
        width: 162,
        height: 72,
      },
    ]);
    const read = await run(({ workbook }) => {
      const { charts } = workbook.worksheets.getFirst();
      charts.load("items/name, items/title/text, items/legend/visible, items/chartType, items/width");
      return charts;
    });
    const [chart] = read.items;
    expect([chart?.name, chart?.title.text, chart?.legend.visible, chart?.chartType, chart?.width]).toEqual([
      "ratings",
      "達成状況別の件数",
      false,
      "BarClustered",
      162,
    ]);
  });

  it.each([
    ["A1:C4", "Columns", ["件数", "割合"], "$A$2:$A$4"],
    ["A2:C4", "Columns", ["Series1", "Series2"], "$A$2:$A$4"],
    ["B2:C4", "Columns", ["Series1", "Series2"], ""],
    ["A1:C4", "Rows", ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"], "$B$1:$C$1"],
    ["A1:B4", "Auto", ["件数"], "$A$2:$A$4"],
  ] as const)("over %s by %s has the series %j", async (address, by, names, categories) => {
    const { run, engine, sheet } = await open(TABLE);
    await run(({ workbook }) => {
      const first = workbook.worksheets.getFirst();
      first.charts.add("ColumnClustered", first.getRange(address), by);
    });
    const { series } = engine.charts(sheet)[0]!;
    expect(series.map(({ name }) => name)).toEqual(names);
    expect(series[0]?.categories).toBe(categories && `達成状況集計!${categories}`);
  });

  it("takes other data and keeps its colours, and is deleted", async () => {
    const { run, engine, sheet } = await open(TABLE);
    await run(({ workbook }) => {
      const first = workbook.worksheets.getFirst();
      const chart = first.charts.add("BarClustered", first.getRange("A2:B4"), "Columns");
      chart.series.getItemAt(0).format.fill.setSolidColor("#112233");
      chart.setData(first.getRange("A2:B3"), "Columns");
    });
    expect(engine.charts(sheet)[0]?.series).toMatchObject([
      { values: "達成状況集計!$B$2:$B$3", color: "#112233" },
    ]);
    await run(({ workbook }) => workbook.worksheets.getFirst().charts.getItem("Chart 1").delete());
    expect(engine.charts(sheet)).toEqual([]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["one that is not there", "ItemNotFound", (sheet) => sheet.charts.getItem("x").load("name")],
    [
      "a type that is not drawn here",
      "NotImplemented",
      (sheet) => sheet.charts.add("Radar", sheet.getRange("A1:B2")),
    ],
    [
      "a series beyond the last",
      "InvalidArgument",
      (sheet) => {
        sheet.charts.add("BarClustered", sheet.getRange("A2:B4"), "Columns").series.getItemAt(1).name = "x";
      },
    ],
    [
      "a part that the model does not know",
      "ApiNotFound",
      (sheet) => {
        sheet.charts.add("BarClustered", sheet.getRange("A2:B4")).plotArea.load("width");
      },
    ],
  ])("%s: %s", async (_, code, work) => {
    const { run } = await open(TABLE);
    expect(await codeOf(run((context) => void work(context.workbook.worksheets.getFirst())))).toBe(code);
  });
});
