/** The first table: items by rating. One row per level in scale order, then 未入力, リスト外, 合計; the chart beside it. */
import type { ChartContent } from "../../workbook/sheet-content";
import { cellAddress, rectAddress, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { formulaText } from "../criteria";
import { isJudged, isMet } from "../counts/figures";
import { ratingBlocks } from "../formulas/blocks";
import { blankTexts, levelSummands, totalSummands, unratedSummands } from "../formulas/formulas";
import { BESIDE_COLUMN, COUNT_COLUMN, LABEL_COLUMN, SHARE_COLUMN } from "./grid";
import type { Grid } from "./grid";
import type { SummaryModel } from "../model";
import { absolute, formula, text } from "./stack";
import type { SheetStack } from "./stack";
import { ALL_BORDERS, CHART_COLOR, HEADER_FILL, LINE, QUIET, SHARE_FORMAT, TOTAL_FILL } from "../style";
import type { SummaryWords } from "../words";

export const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
/** Summaries of version 1.0 had a chart "…-ratings" of upright bars; it gives way to this one. */
const RATING_CHART = "soshiki-mokuhyo-assist-rating-bars";
/** Fewer would leave no room for the bars. */
const LEAST_CHART_ROWS = 9;

/** Where the first table's rows are. */
export interface RatingRows {
  readonly first: number;
  readonly unrated: number;
  readonly offList: number;
  readonly total: number;
  readonly rate: number;
}

export function ratingRows(levels: number): RatingRows {
  const unrated = FIRST_ROW + levels;
  return { first: FIRST_ROW, unrated, offList: unrated + 1, total: unrated + 2, rate: unrated + 4 };
}

export function ratingSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
): ChartContent {
  const { forms, scale, read } = model;
  const rows = ratingRows(scale.length);
  const blocks = forms.map((form) => ratingBlocks(form, read));
  const total = absolute(rows.total, COUNT_COLUMN);
  const line = (row: number, label: string) => {
    stack.put(row, LABEL_COLUMN, [text(label)]);
    const cell = cellAddress({ row, column: COUNT_COLUMN });
    stack.put(row, SHARE_COLUMN, [formula(`=IF(${total}=0,0,${cell}/${total})`)]);
    stack.fit(row, [{ text: label, at: rectOf(row, LABEL_COLUMN) }]);
  };
  const { rating, count, share } = words.headings;
  stack.put(HEADER_ROW, LABEL_COLUMN, [text(rating), text(count), text(share)]);
  scale.forEach((level, index) => {
    line(rows.first + index, level.label);
    stack.count(rows.first + index, COUNT_COLUMN, levelSummands(level, blocks));
  });
  line(rows.unrated, words.unrated);
  stack.count(rows.unrated, COUNT_COLUMN, unratedSummands(blocks, blankTexts(forms)));
  line(rows.offList, words.offList);
  // Levels and 未入力 stand directly above.
  const above = rectAddress(rectOf(rows.first, COUNT_COLUMN, scale.length + 1));
  const totalCell = cellAddress({ row: rows.total, column: COUNT_COLUMN });
  stack.put(rows.offList, COUNT_COLUMN, [formula(`=${totalCell}-SUM(${above})`)]);
  line(rows.total, words.total);
  stack.count(rows.total, COUNT_COLUMN, totalSummands(blocks));
  formatTable(stack, rows, words);
  stack.row = rows.total + 1;
  stack.gap();
  rateLine(stack, rows, model, words);
  const end = Math.max(rows.rate + 1, HEADER_ROW + LEAST_CHART_ROWS);
  definitionLine(stack, end, model, words);
  return {
    name: RATING_CHART,
    // Lying bars: their labels stand upright however long they are.
    type: "barClustered",
    title: words.chartTitle,
    source: rectOf(HEADER_ROW, LABEL_COLUMN, scale.length + 3, 2),
    seriesNames: [words.headings.count],
    colors: [CHART_COLOR],
    place: rectOf(HEADER_ROW, BESIDE_COLUMN, end - HEADER_ROW, grid.columns - BESIDE_COLUMN),
  };
}

/** 達成率: 95.0%, 19件 ÷ 20件. */
function rateLine(stack: SheetStack, rows: RatingRows, { scale }: SummaryModel, words: SummaryWords): void {
  const sumOf = (wanted: typeof isMet) => {
    const cells = scale.flatMap((level, index) =>
      wanted(level) ? [absolute(rows.first + index, COUNT_COLUMN)] : [],
    );
    return cells.length === 0 ? "0" : cells.join("+");
  };
  const [met, rated] = [`(${sumOf(isMet)})`, `(${sumOf(isJudged)})`];
  const { label, none, fraction } = words.achievement;
  stack.put(rows.rate, LABEL_COLUMN, [
    text(label),
    formula(`=IF(${rated}=0,${formulaText(none)},${met}/${rated})`),
    formula(`=${fraction(met, rated)}`),
  ]);
  stack.format(rectOf(rows.rate, LABEL_COLUMN, 1, 2), { bold: true });
  stack.format(rectOf(rows.rate, COUNT_COLUMN), { align: "right", numberFormat: SHARE_FORMAT });
  stack.format(rectOf(rows.rate, SHARE_COLUMN), { size: 9, color: QUIET, align: "left" });
}

function definitionLine(stack: SheetStack, row: number, { scale }: SummaryModel, words: SummaryWords): void {
  const labels = (wanted: typeof isMet) => scale.filter(wanted).map(({ label }) => label);
  const definition = words.achievement.definition(
    labels(isMet),
    labels((level) => !isJudged(level)),
  );
  stack.put(row, LABEL_COLUMN, [text(definition)]);
  stack.format(rectOf(row, LABEL_COLUMN), { size: 9, color: QUIET });
  stack.row = row + 1;
  stack.gap();
}

function formatTable(stack: SheetStack, rows: RatingRows, words: SummaryWords): void {
  const body = rows.total - rows.first + 1;
  stack.format(rectOf(HEADER_ROW, LABEL_COLUMN, body + 1, 3), { borders: ALL_BORDERS, borderColor: LINE });
  stack.format(rectOf(HEADER_ROW, LABEL_COLUMN, 1, 3), { bold: true, fill: HEADER_FILL, align: "center" });
  stack.format(rectOf(rows.first, LABEL_COLUMN, body), { align: "left", wrap: true });
  stack.format(rectOf(rows.first, COUNT_COLUMN, body), { align: "right", numberFormat: words.countFormat });
  stack.format(rectOf(rows.first, SHARE_COLUMN, body), { align: "right", numberFormat: SHARE_FORMAT });
  stack.format(rectOf(rows.total, LABEL_COLUMN, 1, 3), { bold: true, fill: TOTAL_FILL });
}

/**
 * What the chart of a summary sheet shows that was written before, maybe for another scale or in another language:
 * the rows of its table from the header to before the total, the last row that has a label.
 */
export function writtenRatings(sheet: SheetSnapshot): Rect {
  const used = sheet.used ?? rectOf(0, 0, 0, 0);
  const label = (row: number) => sheet.values[row - used.row]?.[LABEL_COLUMN - used.column] ?? "";
  let end = FIRST_ROW;
  while (label(end) !== "") end += 1;
  return rectOf(HEADER_ROW, LABEL_COLUMN, Math.max(2, end - 1 - HEADER_ROW), 2);
}
