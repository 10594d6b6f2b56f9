/** The year before beside the year that is summed up: items and shares of each level, where a form of it is there. */
import { rectAddress, rectOf } from "../edits/geometry";
import type { Form } from "../form/form";
import { ratingBlocks } from "./blocks";
import { blankTexts, levelSummands, totalSummands, unratedSummands } from "./formulas";
import { COUNT_COLUMN, LABEL_COLUMN, SHARE_COLUMN } from "./grid";
import type { SummaryModel } from "./model";
import { ratingRows } from "./rating-section";
import { absolute, formula, text } from "./stack";
import type { SheetStack } from "./stack";
import { ALL_BORDERS, HEADER_FILL, LINE, SHARE_FORMAT, TOTAL_FILL } from "./style";
import type { SummaryWords } from "./words";

const BEFORE = 1;
const BEFORE_SHARE = 2;
const NOW = 3;
const CHANGE = 5;
const COLUMNS = 6;

export function yearSection(stack: SheetStack, model: SummaryModel, words: SummaryWords): void {
  const { scale, forms, previous, read } = model;
  if (previous.length === 0) return;
  const blocks = previous.map((form) => ratingBlocks(form, read));
  const current = ratingRows(scale.length);
  stack.put(stack.row, LABEL_COLUMN, [text(words.years.title)]);
  stack.format(rectOf(stack.row, LABEL_COLUMN), { bold: true, size: 12 });
  const headerRow = stack.row + 1;
  const firstRow = headerRow + 1;
  const totalRow = firstRow + scale.length + 2;
  const { rating, share } = words.headings;
  const [before, now] = [yearName(previous, words), yearName(forms, words)];
  stack.put(headerRow, LABEL_COLUMN, [rating, before, share, now, share, words.years.change].map(text));
  const line = (row: number, label: string, source: number) => {
    stack.put(row, LABEL_COLUMN, [text(label)]);
    stack.put(row, BEFORE_SHARE, [formula(shareOf(row, BEFORE, totalRow))]);
    stack.put(row, NOW, [
      formula(`=${absolute(source, COUNT_COLUMN)}`),
      formula(`=${absolute(source, SHARE_COLUMN)}`),
      formula(`=${cell(row, NOW)}-${cell(row, BEFORE)}`),
    ]);
  };
  scale.forEach((level, index) => {
    line(firstRow + index, level.label, current.first + index);
    stack.count(firstRow + index, BEFORE, levelSummands(level, blocks));
  });
  line(totalRow - 2, words.unrated, current.unrated);
  stack.count(totalRow - 2, BEFORE, unratedSummands(blocks, blankTexts(previous)));
  line(totalRow - 1, words.offList, current.offList);
  const above = rectAddress(rectOf(firstRow, BEFORE, scale.length + 1));
  stack.put(totalRow - 1, BEFORE, [formula(`=${cell(totalRow, BEFORE)}-SUM(${above})`)]);
  line(totalRow, words.tableTotal, current.total);
  stack.count(totalRow, BEFORE, totalSummands(blocks));
  formatTable(stack, headerRow, totalRow, words);
  stack.row = totalRow + 1;
  stack.keepFrom(headerRow - 1);
  stack.row += 1;
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

function yearName(forms: readonly Form[], words: SummaryWords): string {
  const year = forms.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear;
  return year === null || year === undefined ? "" : words.fiscalYear(year);
}

function shareOf(row: number, column: number, totalRow: number): string {
  return `=IF(${cell(totalRow, column)}=0,0,${cell(row, column)}/${cell(totalRow, column)})`;
}

function cell(row: number, column: number): string {
  return rectAddress(rectOf(row, column));
}
