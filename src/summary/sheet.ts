/** The summary sheet as a whole: title, table, control line, notes, chart, print set-up. */
import type { CellContent, CellFormat, SheetContent } from "../edits/edit";
import { cellAddress, rectOf } from "../edits/geometry";
import type { Rect } from "../edits/geometry";
import type { Form } from "../form/form";
import {
  CHART_NAME,
  COLUMN_WIDTHS,
  COUNT_COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  LABEL_COLUMN,
  SHARE_COLUMN,
  SUBTITLE_ROW,
  TITLE_ROW,
  TOTAL_LINE_ROW,
} from "./layout";
import type { Layout } from "./layout";
import { formula, text } from "./rating-table";
import type { RatingTable } from "./rating-table";
import type { SummaryWords } from "./words";

const FONT = "游ゴシック";
const HEADER_FILL = "#dce6f1";
const TOTAL_FILL = "#f2f2f2";
const LINE = "#8c8c8c";
const SHARE_FORMAT = "0.0%";
export const CHART_COLOR = "#1f4e79";

export function sheetContent(input: {
  readonly forms: readonly Form[];
  readonly layout: Layout;
  readonly table: RatingTable;
  readonly notes: readonly string[];
  readonly words: SummaryWords;
}): SheetContent {
  const { forms, layout, table, notes, words } = input;
  const total = cellAddress({ row: layout.totalRow, column: COUNT_COLUMN });
  const written = cellAddress({ row: layout.controlRow, column: COUNT_COLUMN });
  const items = forms.reduce((sum, form) => sum + form.items.length, 0);
  const { rating, count, share } = words.headings;
  return {
    area: ownedArea(layout, table),
    cells: [
      at(TITLE_ROW, [text(words.title)]),
      at(SUBTITLE_ROW, [text(subtitle(forms, words))]),
      at(TOTAL_LINE_ROW, [formula(`=${total}`)]),
      at(HEADER_ROW, [text(rating), text(count), text(share)]),
      { at: rectOf(FIRST_ROW, LABEL_COLUMN, table.rows.length, 3), content: table.rows },
      at(layout.controlRow, [
        text(words.control),
        { kind: "number", number: items },
        formula(`=IF(${total}=${written},"✓","✗")`),
      ]),
      { at: rectOf(layout.notesRow, LABEL_COLUMN, notes.length), content: notes.map((note) => [text(note)]) },
      ...table.parts,
    ],
    formats: formatsOf(layout, table, notes.length, words),
    columnWidths: COLUMN_WIDTHS,
    charts: [
      {
        name: CHART_NAME,
        type: "columnClustered",
        title: words.chartTitle,
        source: layout.chartSource,
        seriesNames: [words.chartSeries],
        color: CHART_COLOR,
        place: layout.chartPlace,
      },
    ],
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      printArea: layout.printArea,
      titleRows: { first: TITLE_ROW, count: SUBTITLE_ROW + 1 },
      footer: { left: `${words.footer.source}&F`, center: "&P / &N", right: `${words.footer.printed}&D` },
    },
    freezeRows: HEADER_ROW + 1,
  };
}

function at(row: number, cells: readonly CellContent[]) {
  return { at: rectOf(row, LABEL_COLUMN, 1, cells.length), content: [cells] };
}

/** 令和4年度, then 総務部・市民部: each year and department once, in the sheets' order. */
function subtitle(forms: readonly Form[], words: SummaryWords): string {
  const years = new Set(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const departments = new Set(forms.map(({ department }) => department));
  const year = [...years].map((one) => words.fiscalYear(one)).join(words.departmentSeparator);
  return [year, [...departments].join(words.departmentSeparator)]
    .filter((part) => part !== "")
    .join("\u3000");
}

function ownedArea(layout: Layout, table: RatingTable): Rect {
  const { printArea } = layout;
  const ends = table.parts.map(({ at: part }) => part.column + part.columns);
  return rectOf(0, 0, printArea.rows, Math.max(printArea.columns, ...ends));
}

function formatsOf(
  layout: Layout,
  table: RatingTable,
  notes: number,
  words: SummaryWords,
): { at: Rect; format: CellFormat }[] {
  const { printArea, totalRow, controlRow, notesRow } = layout;
  const rows = table.rows.length;
  return [
    { at: printArea, format: { fontName: FONT, size: 11 } },
    { at: rectOf(TITLE_ROW, LABEL_COLUMN), format: { bold: true, size: 16 } },
    { at: rectOf(SUBTITLE_ROW, LABEL_COLUMN), format: { size: 12 } },
    { at: rectOf(TOTAL_LINE_ROW, LABEL_COLUMN), format: { align: "left", numberFormat: words.totalFormat } },
    {
      at: layout.table,
      format: {
        borders: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
        borderColor: LINE,
      },
    },
    {
      at: rectOf(HEADER_ROW, LABEL_COLUMN, 1, 3),
      format: { bold: true, fill: HEADER_FILL, align: "center" },
    },
    { at: rectOf(FIRST_ROW, LABEL_COLUMN, rows), format: { align: "left", wrap: true } },
    {
      at: rectOf(FIRST_ROW, COUNT_COLUMN, rows),
      format: { align: "right", numberFormat: words.countFormat },
    },
    { at: rectOf(FIRST_ROW, SHARE_COLUMN, rows), format: { align: "right", numberFormat: SHARE_FORMAT } },
    { at: rectOf(totalRow, LABEL_COLUMN, 1, 3), format: { bold: true, fill: TOTAL_FILL } },
    { at: rectOf(controlRow, LABEL_COLUMN), format: { size: 10 } },
    {
      at: rectOf(controlRow, COUNT_COLUMN),
      format: { size: 10, align: "right", numberFormat: words.countFormat },
    },
    { at: rectOf(controlRow, SHARE_COLUMN), format: { size: 10, align: "center" } },
    { at: rectOf(notesRow, LABEL_COLUMN, notes), format: { size: 9, color: "#595959" } },
    ...table.parts.map(({ at: part }) => ({
      at: part,
      format: { fontName: FONT, size: 9, color: "#595959" },
    })),
  ];
}
