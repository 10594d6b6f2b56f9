/** Charts of the add-in's own sheets: made, changed, kept for an undo, made again. */
import type { CapturedChart, ChartContent, PresentChart } from "../../../workbook/sheet-content";
import { chartSourceName, ownArea } from "../../read/own-sheet";
import { rangeOf } from "../../ranges";
import type { Finish } from "../queued";

const CHART_TYPES = {
  barClustered: "BarClustered",
  columnClustered: "ColumnClustered",
  barStacked100: "BarStacked100",
} as const;

/** Per cent of a bar: wide bars, so that the figures within or beside them can be read. */
const GAP_WIDTH = 40;

export function addChart(sheet: Excel.Worksheet, content: ChartContent): void {
  const chart = addNamed(sheet, content.name, CHART_TYPES[content.type], content);
  nameSource(sheet, content);
  dressChart(chart, sheet, content);
}

/** A chart that is there already, under `name`, shows other cells from now on. */
export function changeChart(sheet: Excel.Worksheet, content: ChartContent, name: string): void {
  const chart = sheet.charts.getItem(name);
  chart.name = content.name;
  chart.setData(rangeOf(sheet, content.source), "Columns");
  nameSource(sheet, content);
  dressChart(chart, sheet, content);
}

/** Nothing happens when there is no such chart (any more). */
export function removeChart(sheet: Excel.Worksheet, name: string): void {
  sheet.charts.getItemOrNullObject(name).delete();
  sheet.names.getItemOrNullObject(chartSourceName(name)).delete();
}

function nameSource(sheet: Excel.Worksheet, { name, source }: Pick<PresentChart, "name" | "source">): void {
  const own = chartSourceName(name);
  sheet.names.getItemOrNullObject(own).delete();
  sheet.names.add(own, rangeOf(sheet, source));
}

/** In a later batch: a name is hidden for certain only when it was added in an earlier one (office-js #3878). */
export function hideSources(
  sheet: () => Excel.Worksheet,
  charts: readonly { readonly name: string }[],
): Finish[] {
  if (charts.length === 0) return [];
  const queue = () => {
    for (const { name } of charts) sheet().names.getItem(chartSourceName(name)).visible = false;
  };
  return [{ what: "front", queue }];
}

/**
 * Excel does not tell which cells a chart shows, but a name does (absent in workbooks of before: then those that it was
 * made with), nor its colours: those are known from its making. A chart whose title a
 * person has taken away may refuse to tell its text: that is asked for in a second round trip, where there is one.
 */
export function lookAtChart(sheet: Excel.Worksheet, present: PresentChart) {
  const chart = sheet.charts.getItem(present.name);
  chart.load("chartType, left, top, width, height");
  chart.title.load("visible");
  chart.series.load("items/name");
  const named = sheet.names.getItemOrNullObject(chartSourceName(present.name));
  named.load("formula");
  let title: Excel.ChartTitle | null = null;
  return {
    more() {
      if (title || !chart.title.visible) return false;
      title = sheet.charts.getItem(present.name).title;
      title.load("text");
      return true;
    },
    captured: (): CapturedChart => ({
      name: present.name,
      source: (named.isNullObject ? null : ownArea(String(named.formula))) ?? present.source,
      isNamed: !named.isNullObject,
      colors: present.colors,
      type: chart.chartType,
      title: title?.text ?? "",
      seriesNames: chart.series.items.map(({ name }) => name),
      left: chart.left,
      top: chart.top,
      width: chart.width,
      height: chart.height,
    }),
  };
}

export function restoreChart(sheet: Excel.Worksheet, captured: CapturedChart): void {
  const chart = addNamed(sheet, captured.name, captured.type as Excel.ChartType, captured);
  if (captured.isNamed) nameSource(sheet, captured);
  chart.left = captured.left;
  chart.top = captured.top;
  chart.width = captured.width;
  chart.height = captured.height;
  dress(chart, captured, captured.type === CHART_TYPES.columnClustered, true);
}

function addNamed(
  sheet: Excel.Worksheet,
  name: string,
  type: Parameters<Excel.ChartCollection["add"]>[0],
  { source }: PresentChart,
): Excel.Chart {
  // seriesBy is always given: left to itself the API may turn rows and columns round (office-js #1830).
  const chart = sheet.charts.add(type, rangeOf(sheet, source), "Columns");
  chart.name = name;
  return chart;
}

function dressChart(chart: Excel.Chart, sheet: Excel.Worksheet, content: ChartContent): void {
  const { row, column, rows, columns } = content.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  // Names come by the header: one that is set by itself may be lost when the file is saved (office-js #2941).
  dress(chart, content, content.type === "columnClustered", false);
}

/** `named`: the series get their names here, and not from the header of the source. */
function dress(
  chart: Excel.Chart,
  { title, seriesNames, colors }: Pick<CapturedChart, "title" | "seriesNames" | "colors">,
  upright: boolean,
  named: boolean,
): void {
  if (title === "") chart.title.visible = false;
  else chart.title.text = title;
  chart.legend.visible = seriesNames.length > 1;
  if (seriesNames.length > 1) chart.legend.position = "Bottom";
  seriesNames.forEach((name, index) => {
    const series = chart.series.getItemAt(index);
    if (named) series.name = name;
    const color = colors[index];
    if (color !== undefined) series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
    if (!upright) series.gapWidth = GAP_WIDTH;
    if (seriesNames.length === 1 || color === undefined) return;
    // Within the bars: legible on their colour, and no figure where there is no bar.
    series.dataLabels.format.font.color = isDark(color) ? "#ffffff" : "#000000";
    series.dataLabels.numberFormat = "0;;";
  });
  // Bars are drawn from the bottom up; the table's order is the one that people read.
  if (!upright) chart.axes.categoryAxis.reversePlotOrder = true;
}

/** Whether white is easier to read on a colour than black, by its relative luminance (WCAG 2). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
