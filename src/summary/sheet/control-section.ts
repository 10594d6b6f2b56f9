/**
 * The end of the sheet: whether every table still has as many items as the forms, and beside it what is to be known
 * about the counts.
 */
import { rectAddress, rectOf } from "../../cells/geometry";
import { countedWritings } from "../../check/tally";
import { coverageOf } from "../formulas/coverage";
import { equalCriterion, formulaText } from "../criteria";
import { isNotMet } from "../counts/figures";
import { BESIDE_COLUMN, countColumns, COUNT_COLUMN, LABEL_COLUMN, SHARE_COLUMN } from "./grid";
import type { Grid } from "./grid";
import type { WrittenList } from "./list-section";
import type { SummaryModel } from "../model";
import { ratingRows } from "./rating-section";
import { absolute, formula, number, SMALL_ROW_HEIGHT, text } from "./stack";
import type { SheetStack } from "./stack";
import { QUIET } from "../style";
import type { WrittenTable } from "./table-section";
import { wrapped } from "./text-width";
import type { SummaryWords } from "../words";
import { yearsAgree, yearsTotal } from "./year-section";
import type { WrittenYears } from "./year-section";

export const TOTAL_LINE_ROW = 2;
const RIGHT = formulaText("✓");
const WRONG = formulaText("✗");
const NOTE_SIZE = 9;

export interface Written {
  readonly tables: readonly WrittenTable[];
  readonly years: WrittenYears | null;
  readonly notMet: WrittenList;
  readonly open: WrittenList;
}

/** To be called when everything else has its place. */
export function controlSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
  written: Written,
): void {
  const { scale } = model;
  const rows = ratingRows(scale.length);
  const total = absolute(rows.total, COUNT_COLUMN);
  const start = stack.row;
  const first = start + 1;
  let row = first;
  const line = (label: string, put: () => void, right: string | null) => {
    stack.put(row, LABEL_COLUMN, [text(label)]);
    put();
    if (right !== null) stack.put(row, SHARE_COLUMN, [formula(`=IF(${right},${RIGHT},${WRONG})`)]);
    row += 1;
  };
  const own = () => absolute(row, COUNT_COLUMN);

  line(
    words.control.items,
    () => stack.put(row, COUNT_COLUMN, [number(model.figures.total)]),
    `${total}=${own()}`,
  );
  const coverage = coverageOf(model.forms, model.read);
  line(
    words.control.rows,
    () => stack.count(row, COUNT_COLUMN, coverage.summands),
    `${own()}=${coverage.cells}`,
  );
  for (const table of written.tables) {
    const sum = rectAddress(rectOf(table.totalRow, countColumns(grid).total), true);
    line(
      words.control.table(table.title),
      () => stack.put(row, COUNT_COLUMN, [formula(`=${sum}`)]),
      agreement(table, model, grid),
    );
  }
  const { years } = written;
  if (years) {
    line(
      words.control.table(words.years.title),
      () => stack.put(row, COUNT_COLUMN, [formula(`=${yearsTotal(years)}`)]),
      yearsAgree(years, model),
    );
  }
  line(
    words.lists.fits.notMet,
    () => stack.put(row, COUNT_COLUMN, [number(written.notMet.listed)]),
    notMetFits(written.notMet, model),
  );
  const open = [rows.unrated, rows.offList].map((one) => absolute(one, COUNT_COLUMN)).join("+");
  const { unrated, offList } = model.figures;
  line(
    words.lists.fits.open,
    () => stack.put(row, COUNT_COLUMN, [number(written.open.listed)]),
    `${open}=${unrated + offList}`,
  );
  const checks = rectAddress(rectOf(first, SHARE_COLUMN, row - first));
  const fits = (right: string) =>
    formula(`=IF(COUNTIF(${checks},${WRONG})=0,${formulaText(right)},${formulaText(words.control.wrong)})`);
  // The first page says it only where something is wrong: as long as all is right, it can be handed out as it is.
  stack.put(TOTAL_LINE_ROW, COUNT_COLUMN, [fits("")]);
  stack.put(start, LABEL_COLUMN, [text(words.control.title), fits(words.control.right)]);
  formatLines(stack, start, row, words);
  stack.row = Math.max(row, notes(stack, first, model, grid, words));
  for (let line = first; line < stack.row; line += 1) stack.setHeight(line, SMALL_ROW_HEIGHT);
  stack.keepFrom(start);
}

/** Beside the lines, wrapped by hand: nothing is merged, and a text that runs on would end at the paper's edge. */
function notes(
  stack: SheetStack,
  first: number,
  { forms, leftOut }: SummaryModel,
  { columns }: Grid,
  words: SummaryWords,
): number {
  const texts = [
    words.control.explained,
    ...words.notes,
    words.sources([...new Set(forms.map(({ sheetName }) => sheetName))]),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
  ];
  const width = stack.widths.slice(BESIDE_COLUMN, columns).reduce((sum, one) => sum + one, 0);
  const lines = texts.flatMap((one) => wrapped(one, width, NOTE_SIZE));
  lines.forEach((line, index) => stack.put(first + index, BESIDE_COLUMN, [text(line)]));
  stack.format(rectOf(first, BESIDE_COLUMN, lines.length), { size: NOTE_SIZE, color: QUIET });
  return first + lines.length;
}

/** A table's total, and that of each level, is that of the first table. */
function agreement({ totalRow }: WrittenTable, { scale }: SummaryModel, grid: Grid): string {
  const rows = ratingRows(scale.length);
  const columns = countColumns(grid);
  const pairs = [
    ...scale.map((_, index) => [rows.first + index, columns.firstLevel + index] as const),
    [rows.unrated, columns.unrated] as const,
    [rows.total, columns.total] as const,
  ];
  const equal = pairs.map(([row, column]) => `${absolute(row, COUNT_COLUMN)}=${absolute(totalRow, column)}`);
  return `AND(${equal.join(",")})`;
}

/** As many items are not met as are listed, and each of the listed ones is still not met. */
function notMetFits({ now, shown, listed }: WrittenList, { scale, notMet }: SummaryModel): string {
  const rows = ratingRows(scale.length);
  const cells = scale.flatMap((level, index) =>
    isNotMet(level) ? [absolute(rows.first + index, COUNT_COLUMN)] : [],
  );
  const count = `${cells.length === 0 ? "0" : cells.join("+")}=${notMet.length}`;
  if (!now || listed > shown) return count;
  const still = scale
    .filter(isNotMet)
    .flatMap(countedWritings)
    .map((writing) => `COUNTIF(${rectAddress(now, true)},${equalCriterion(writing)})`);
  return `AND(${count},${still.join("+")}=${shown})`;
}

/** `end`: the row after the last line. */
function formatLines(stack: SheetStack, start: number, end: number, words: SummaryWords): void {
  const first = start + 1;
  const lines = end - first;
  stack.format(rectOf(start, LABEL_COLUMN), { bold: true, size: 12 });
  stack.format(rectOf(start, COUNT_COLUMN), { size: NOTE_SIZE, color: QUIET });
  stack.format(rectOf(first, LABEL_COLUMN, lines, 3), { size: NOTE_SIZE, color: QUIET });
  stack.format(rectOf(first, COUNT_COLUMN, lines), { align: "right", numberFormat: words.countFormat });
  stack.format(rectOf(first, SHARE_COLUMN, lines), { align: "center" });
}
