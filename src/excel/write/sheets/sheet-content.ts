/**
 * Writes a `SheetContent` onto a sheet: cells, formats, widths and heights, charts, page set-up.
 */
import type { CellFormat, PresentChart, SheetContent } from "../../../workbook/sheet-content";
import type { Rect } from "../../../cells/geometry";
import { writeContent } from "../apply-cells";
import { addChart, changeChart } from "./chart-content";
import { rangeOf } from "../../ranges";
import { setList } from "../../read/validations";

/** `present`: charts that the sheet has already; what one of them becomes is not added again. */
export function writeSheetContent(
  sheet: Excel.Worksheet,
  content: SheetContent,
  present: readonly PresentChart[],
): void {
  for (const { at, format } of content.formats) writeFormat(rangeOf(sheet, at), at, format);
  for (const { at, content: cells } of content.cells) writeContent(rangeOf(sheet, at), cells);
  content.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const { at, dropdown } of content.dropdowns ?? [])
    setList(rangeOf(sheet, at).dataValidation, dropdown, false);
  // After contents, fonts and widths, all of which decide the height; before the chart, which lies over the cells.
  if (content.fitRows) rangeOf(sheet, content.fitRows).format.autofitRows();
  for (const { row, rows, points } of content.rowHeights ?? []) {
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
  }
  for (const chart of content.charts) {
    const before = present.find(({ becomes }) => becomes === chart.name);
    if (before) changeChart(sheet, chart, before.name);
    else addChart(sheet, chart);
  }
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

/** Instead of those that the sheet has. */
export function writeBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** In front first: on a sheet that is not, frozen rows may fail (office-js #2196). */
export function queueFront(sheet: Excel.Worksheet, { freezeRows }: SheetContent): void {
  sheet.activate();
  sheet.showGridlines = false;
  if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
}

/** Each of these asks the printer's driver: without a printer, or without one that knows the paper, some fail. */
export function queuePage(sheet: Excel.Worksheet, { page }: SheetContent): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows) {
    const { first, count } = page.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  layout.centerHorizontally = true;
  if (page.margins) {
    layout.topMargin = page.margins.top;
    layout.bottomMargin = page.margins.bottom;
    layout.footerMargin = page.margins.footer;
  }
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = page.footer.left;
  footers.centerFooter = page.footer.center;
  footers.rightFooter = page.footer.right;
  writeBreaks(sheet, page.breaks ?? []);
  // Last: these fail most easily, and what comes before them stays.
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: page.fitToWidth };
  layout.paperSize = "A4";
}
