/** Where things stand on the summary sheet. Rows and columns are zero-based. */
import { rectOf } from "../edits/geometry";
import type { Rect } from "../edits/geometry";
import type { SheetSnapshot } from "../form/snapshot";

export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const TOTAL_LINE_ROW = 2;
export const HEADER_ROW = 4;
export const FIRST_ROW = 5;

export const LABEL_COLUMN = 0;
export const COUNT_COLUMN = 1;
export const SHARE_COLUMN = 2;
export const CHART_COLUMN = 4;
export const CHART_COLUMNS = 8;
const CHART_ROWS = 18;
/** Beyond what is printed: parts of formulas that would be too long for one cell. */
export const PARTS_COLUMN = CHART_COLUMN + CHART_COLUMNS + 1;

export const CHART_NAME = "soshiki-mokuhyo-assist-ratings";

/** In characters of the default font, column A on. */
export const COLUMN_WIDTHS: readonly number[] = [30, 12, 12, 3, ...Array<number>(CHART_COLUMNS).fill(9)];

export interface Layout {
  readonly levels: number;
  readonly unratedRow: number;
  readonly offListRow: number;
  readonly totalRow: number;
  readonly controlRow: number;
  readonly notesRow: number;
  /** Header row to total row. */
  readonly table: Rect;
  readonly chartSource: Rect;
  readonly chartPlace: Rect;
  readonly printArea: Rect;
}

export function layoutOf(levels: number, notes: number): Layout {
  const unratedRow = FIRST_ROW + levels;
  const totalRow = unratedRow + 2;
  const controlRow = totalRow + 2;
  // Below the chart: a note is longer than the table is wide.
  const notesRow = Math.max(controlRow, HEADER_ROW + CHART_ROWS) + 1;
  const rows = notesRow + notes;
  return {
    levels,
    unratedRow,
    offListRow: unratedRow + 1,
    totalRow,
    controlRow,
    notesRow,
    table: rectOf(HEADER_ROW, LABEL_COLUMN, totalRow - HEADER_ROW + 1, 3),
    chartSource: rectOf(FIRST_ROW, LABEL_COLUMN, levels + 2, 2),
    chartPlace: rectOf(HEADER_ROW, CHART_COLUMN, CHART_ROWS, CHART_COLUMNS),
    printArea: rectOf(0, 0, rows, CHART_COLUMN + CHART_COLUMNS),
  };
}

/**
 * What the chart of a summary sheet shows that was written before, maybe for another scale or in another language:
 * the rows of its table from the first to before the total, the last row that has a label.
 */
export function writtenChartSource(sheet: SheetSnapshot): Rect {
  const used = sheet.used ?? rectOf(0, 0, 0, 0);
  const label = (row: number) => sheet.values[row - used.row]?.[LABEL_COLUMN - used.column] ?? "";
  let end = FIRST_ROW;
  while (label(end) !== "") end += 1;
  return rectOf(FIRST_ROW, LABEL_COLUMN, Math.max(1, end - 1 - FIRST_ROW), 2);
}
