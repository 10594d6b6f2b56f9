/**
 * Writes a `SheetContent` onto a sheet: cells, formats, widths, chart, page set-up.
 */
import type { CellFormat, ChartContent, SheetContent } from "../edits/edit";
import type { Rect } from "../edits/geometry";
import { writeContent } from "./apply-cells";
import { rangeOf } from "./ranges";

/** `presentCharts`: names of the charts that the sheet has already; those are changed, not added again. */
export function writeSheetContent(
  sheet: Excel.Worksheet,
  content: SheetContent,
  presentCharts: readonly string[],
): void {
  for (const { at, format } of content.formats) writeFormat(rangeOf(sheet, at), at, format);
  for (const { at, content: cells } of content.cells) writeContent(rangeOf(sheet, at), cells);
  content.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  // After contents, fonts and widths, all of which decide the height; before the chart, which lies over the cells.
  if (content.fitRows) rangeOf(sheet, content.fitRows).format.autofitRows();
  for (const chart of content.charts) {
    if (presentCharts.includes(chart.name)) {
      pointChart(sheet.charts.getItem(chart.name), sheet, chart.source);
      dressChart(sheet.charts.getItem(chart.name), sheet, chart);
    } else {
      addChart(sheet, chart);
    }
  }
  writePage(sheet, content);
}

/** Characters of Excel's column width as points: 7 pixels a digit, 5 pixels of margin, 96 pixels an inch. */
function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function writeFormat(range: Excel.Range, { rows, columns }: Rect, format: CellFormat): void {
  const { font, fill } = range.format;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.size !== undefined) font.size = format.size;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.color !== undefined) font.color = format.color;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[format.align];
  if (format.verticalAlign !== undefined) {
    range.format.verticalAlignment = format.verticalAlign === "top" ? "Top" : "Center";
  }
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.numberFormat !== undefined) {
    const row = Array<string>(columns).fill(format.numberFormat);
    range.numberFormat = Array<string[]>(rows).fill(row);
  }
  for (const edge of format.borders ?? []) {
    const border = range.format.borders.getItem(EDGES[edge]);
    border.style = "Continuous";
    border.weight = "Thin";
    if (format.borderColor !== undefined) border.color = format.borderColor;
  }
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

const CHART_TYPES = {
  barClustered: "BarClustered",
  columnClustered: "ColumnClustered",
  barStacked100: "BarStacked100",
} as const;

function addChart(sheet: Excel.Worksheet, content: ChartContent): void {
  // seriesBy is always given: left to itself the API may turn rows and columns round (office-js #1830).
  const chart = sheet.charts.add(CHART_TYPES[content.type], rangeOf(sheet, content.source), "Columns");
  chart.name = content.name;
  dressChart(chart, sheet, content);
}

/** Lets an existing chart show another range. */
export function pointChart(chart: Excel.Chart, sheet: Excel.Worksheet, source: Rect): void {
  chart.setData(rangeOf(sheet, source), "Columns");
}

function dressChart(chart: Excel.Chart, sheet: Excel.Worksheet, content: ChartContent): void {
  const { row, column, rows, columns } = content.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  chart.title.text = content.title;
  chart.legend.visible = content.seriesNames.length > 1;
  dressSeries(chart, content);
  // Bars are drawn from the bottom up; the table's order is the one that people read.
  if (content.type !== "columnClustered") chart.axes.categoryAxis.reversePlotOrder = true;
}

/** Names, colour and labels of a chart's series, which a new range takes away. */
export function dressSeries(
  chart: Excel.Chart,
  { seriesNames, color }: Pick<ChartContent, "seriesNames" | "color">,
): void {
  seriesNames.forEach((name, index) => {
    const series = chart.series.getItemAt(index);
    series.name = name;
    if (seriesNames.length === 1) series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
  });
}

function writePage(sheet: Excel.Worksheet, { page, freezeRows }: SheetContent): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: page.fitToWidth };
  layout.centerHorizontally = true;
  layout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows) {
    const { first, count } = page.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = page.footer.left;
  footers.centerFooter = page.footer.center;
  footers.rightFooter = page.footer.right;
  sheet.showGridlines = false;
  if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
}
