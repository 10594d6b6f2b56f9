/** The summary sheet as a whole: title, tables, charts, lists, notes, print set-up. */
import type { SheetContent } from "../../workbook/sheet-content";
import { cellAddress, rectOf } from "../../cells/geometry";
import type { Form } from "../../form/form";
import { tableCharts } from "./charts";
import { controlSection, TOTAL_LINE_ROW } from "./control-section";
import { COUNT_COLUMN, gridOf, LABEL_COLUMN } from "./grid";
import { notMetSection, openSection } from "./list-section";
import type { SummaryModel } from "../model";
import { MARGINS, pageBreaks } from "./pages";
import { HEADER_ROW, ratingRows, ratingSection } from "./rating-section";
import { formula, SheetStack, text } from "./stack";
import { QUIET, TEXT_SIZE } from "../style";
import { tableSection } from "./table-section";
import type { SummaryWords } from "../words";
import { yearSection } from "./year-section";

const TITLE_ROW = 0;
const SUBTITLE_ROW = 1;
/** Repeated on each printed page. */
const TITLE_ROWS = 2;

export function sheetContent(model: SummaryModel, words: SummaryWords): SheetContent {
  const { scale } = model;
  const grid = gridOf(scale.length);
  const stack = new SheetStack(grid.widths, model.font, TITLE_ROWS);
  heading(stack, model, words);
  const ratings = ratingSection(stack, model, grid, words);
  const years = yearSection(stack, model, words);
  const charts = [ratings];
  const tables = model.tables.map((table) => {
    const written = tableSection(stack, { table, scale, grid, words });
    charts.push(...tableCharts(written, { scale, grid, words }));
    return written;
  });
  const notMet = notMetSection(stack, model, grid, words);
  const open = openSection(stack, model, grid, words);
  controlSection(stack, model, grid, words, { tables, years, notMet, open });
  const printed = stack.row;
  const breaks = pageBreaks({
    heights: Array.from({ length: printed }, (_, row) => stack.heightOf(row)),
    isBlank: (row) => stack.isBlank(row),
    page: stack.page,
    titleRows: TITLE_ROWS,
    blocks: stack.blocks,
  });
  stack.put(TITLE_ROW, grid.columns, [text(words.freeArea)]);
  stack.format(rectOf(TITLE_ROW, grid.columns), { size: 9, color: QUIET });
  stack.row += 1;
  const { rows, cells, heights: rowHeights } = stack.finish();
  const area = rectOf(0, 0, rows, grid.columns + 1);
  const printArea = rectOf(0, 0, printed, grid.columns);
  return {
    area,
    cells,
    // The whole sheet first: what follows is set on top of it.
    formats: [
      { at: printArea, format: { fontName: model.font, size: TEXT_SIZE, verticalAlign: "center" } },
      ...stack.formats,
    ],
    columnWidths: grid.widths,
    rowHeights,
    charts,
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      printArea,
      titleRows: { first: TITLE_ROW, count: TITLE_ROWS },
      breaks,
      margins: MARGINS,
      footer: { left: `${words.footer.source}&F`, center: "&P / &N", right: `${words.footer.printed}&D` },
    },
    freezeRows: HEADER_ROW - 1,
  };
}

function heading(stack: SheetStack, model: SummaryModel, words: SummaryWords): void {
  const { total } = ratingRows(model.scale.length);
  stack.put(TITLE_ROW, LABEL_COLUMN, [text(words.title)]);
  stack.put(SUBTITLE_ROW, LABEL_COLUMN, [text(subtitle(model.forms, words))]);
  stack.put(TOTAL_LINE_ROW, LABEL_COLUMN, [formula(`=${cellAddress({ row: total, column: COUNT_COLUMN })}`)]);
  stack.format(rectOf(TITLE_ROW, LABEL_COLUMN), { bold: true, size: 16 });
  stack.format(rectOf(SUBTITLE_ROW, LABEL_COLUMN), { size: 12 });
  stack.format(rectOf(TOTAL_LINE_ROW, LABEL_COLUMN), { align: "left", numberFormat: words.totalFormat });
  stack.setHeight(HEADER_ROW - 1, 6);
  // Air around what each page repeats.
  stack.setHeight(TITLE_ROW, 26);
  stack.setHeight(SUBTITLE_ROW, 20);
}

/** More departments than this make the line too long for the page. */
const MOST_NAMES = 6;

/** 令和4年度, then 総務部・市民部: each year and department once, in the sheets' order. */
function subtitle(forms: readonly Form[], words: SummaryWords): string {
  const years = new Set(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const departments = new Set(forms.map(({ department }) => department));
  const named = [...departments].filter((name) => name !== "").slice(0, MOST_NAMES);
  const more = departments.size > MOST_NAMES ? words.moreDepartments(departments.size) : "";
  const year = [...years].map((one) => words.fiscalYear(one)).join(words.departmentSeparator);
  return [year, named.join(words.departmentSeparator) + more].filter((part) => part !== "").join("\u3000");
}
