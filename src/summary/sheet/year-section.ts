/**
 * The year before beside the year that is summed up: items and shares of each level. Formulas where its forms are in
 * the workbook; values, with where they come from, where they were read from another one.
 */
import { rectAddress, rectOf } from "../../cells/geometry";
import { ratingBlocks } from "../formulas/blocks";
import { blankTexts, levelSummands, totalSummands, unratedSummands } from "../formulas/formulas";
import { COUNT_COLUMN, LABEL_COLUMN, SHARE_COLUMN } from "./grid";
import type { SummaryModel, YearBefore } from "../model";
import { ratingRows } from "./rating-section";
import { absolute, formula, number, text } from "./stack";
import type { SheetStack } from "./stack";
import { ALL_BORDERS, HEADER_FILL, LINE, QUIET, SHARE_FORMAT, TOTAL_FILL } from "../style";
import type { SummaryWords } from "../words";
import { yearBeforeName, yearBeforeNotes, yearName } from "../year-before";

const BEFORE = 1;
const BEFORE_SHARE = 2;
const NOW = 3;
const CHANGE = 5;
const COLUMNS = 6;

/** Where the table has been written. */
export interface WrittenYears {
  readonly totalRow: number;
}

export function yearSection(
  stack: SheetStack,
  model: SummaryModel,
  words: SummaryWords,
): WrittenYears | null {
  const { scale, forms, yearBefore } = model;
  if (!yearBefore) return null;
  const current = ratingRows(scale.length);
  stack.put(stack.row, LABEL_COLUMN, [text(words.years.title)]);
  stack.format(rectOf(stack.row, LABEL_COLUMN), { bold: true, size: 12 });
  const headerRow = stack.row + 1;
  const firstRow = headerRow + 1;
  const totalRow = firstRow + scale.length + 2;
  const { rating, share } = words.headings;
  const [before, now] = [yearBeforeName(yearBefore, words), yearName(forms, words)];
  stack.put(headerRow, LABEL_COLUMN, [rating, before, share, now, share, words.years.change].map(text));
  const line = (row: number, label: string, source: number) => {
    stack.put(row, LABEL_COLUMN, [text(label)]);
    stack.put(row, BEFORE_SHARE, [formula(shareOf(row, BEFORE, totalRow))]);
    stack.put(row, NOW, [
      formula(`=${absolute(source, COUNT_COLUMN)}`),
      formula(`=${absolute(source, SHARE_COLUMN)}`),
      formula(`=${cell(row, NOW)}-${cell(row, BEFORE)}`),
    ]);
    stack.fit(row, [{ text: label, at: rectOf(row, LABEL_COLUMN) }]);
  };
  scale.forEach((level, index) => line(firstRow + index, level.label, current.first + index));
  line(totalRow - 2, words.unrated, current.unrated);
  line(totalRow - 1, words.offList, current.offList);
  line(totalRow, words.tableTotal, current.total);
  if (yearBefore.file) putValues(stack, yearBefore, firstRow);
  else putCounts(stack, model, yearBefore, firstRow);
  formatTable(stack, headerRow, totalRow, words);
  stack.row = totalRow + 1;
  for (const note of yearBeforeNotes(yearBefore, words)) {
    stack.put(stack.row, LABEL_COLUMN, [text(note)]);
    stack.format(rectOf(stack.row, LABEL_COLUMN), { size: 9, color: QUIET });
    stack.row += 1;
  }
  stack.keepFrom(headerRow - 1);
  stack.gap();
  return { totalRow };
}

/** Levels, 未入力, リスト外, 計, one below the other. */
function putValues(stack: SheetStack, { figures }: YearBefore, firstRow: number): void {
  const { levels, unrated, offList, total } = figures;
  [...levels, unrated, offList, total].forEach((count, index) =>
    stack.put(firstRow + index, BEFORE, [number(count)]),
  );
}

function putCounts(stack: SheetStack, model: SummaryModel, { forms }: YearBefore, firstRow: number): void {
  const { scale, read } = model;
  const blocks = forms.map((form) => ratingBlocks(form, read));
  const totalRow = firstRow + scale.length + 2;
  scale.forEach((level, index) => stack.count(firstRow + index, BEFORE, levelSummands(level, blocks)));
  stack.count(totalRow - 2, BEFORE, unratedSummands(blocks, blankTexts(forms)));
  const above = rectAddress(rectOf(firstRow, BEFORE, scale.length + 1));
  stack.put(totalRow - 1, BEFORE, [formula(`=${cell(totalRow, BEFORE)}-SUM(${above})`)]);
  stack.count(totalRow, BEFORE, totalSummands(blocks));
}

/** Whether it counts as many items as the first table, and the year before adds up. */
export function yearsAgree({ totalRow }: WrittenYears, { scale }: SummaryModel): string {
  const { total } = ratingRows(scale.length);
  const rows = scale.length + 2;
  const sum = (column: number) => `SUM(${rectAddress(rectOf(totalRow - rows, column, rows), true)})`;
  return `AND(${absolute(total, COUNT_COLUMN)}=${sum(NOW)},${absolute(totalRow, BEFORE)}=${sum(BEFORE)})`;
}

export function yearsTotal({ totalRow }: WrittenYears): string {
  return absolute(totalRow, NOW);
}

function formatTable(stack: SheetStack, headerRow: number, totalRow: number, words: SummaryWords): void {
  const rows = totalRow - headerRow;
  stack.format(rectOf(headerRow, LABEL_COLUMN, rows + 1, COLUMNS), {
    borders: ALL_BORDERS,
    borderColor: LINE,
  });
  stack.format(rectOf(headerRow, LABEL_COLUMN, 1, COLUMNS), {
    bold: true,
    fill: HEADER_FILL,
    align: "center",
    wrap: true,
  });
  stack.format(rectOf(headerRow + 1, LABEL_COLUMN, rows), { align: "left", wrap: true });
  for (const column of [BEFORE, NOW]) {
    stack.format(rectOf(headerRow + 1, column, rows), { align: "right", numberFormat: words.countFormat });
    stack.format(rectOf(headerRow + 1, column + 1, rows), { align: "right", numberFormat: SHARE_FORMAT });
  }
  stack.format(rectOf(headerRow + 1, CHANGE, rows), {
    align: "right",
    numberFormat: words.years.changeFormat,
  });
  stack.format(rectOf(totalRow, LABEL_COLUMN, 1, COLUMNS), { bold: true, fill: TOTAL_FILL });
}

function shareOf(row: number, column: number, totalRow: number): string {
  return `=IF(${cell(totalRow, column)}=0,0,${cell(row, column)}/${cell(totalRow, column)})`;
}

function cell(row: number, column: number): string {
  return rectAddress(rectOf(row, column));
}
