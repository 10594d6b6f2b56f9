/** The lines beside the first chart: the rate, and whether every table still has as many items as the forms. */
import { rectAddress, rectOf } from "../../cells/geometry";
import { countedWritings } from "../../check/tally";
import { coverageOf } from "../formulas/coverage";
import { equalCriterion, formulaText } from "../criteria";
import { isJudged, isMet, isNotMet } from "../counts/figures";
import { countColumns, COUNT_COLUMN, LABEL_COLUMN, SHARE_COLUMN } from "./grid";
import type { Grid } from "./grid";
import type { WrittenList } from "./list-section";
import type { SummaryModel } from "../model";
import { ratingRows } from "./rating-section";
import { absolute, formula, number, text } from "./stack";
import type { SheetStack } from "./stack";
import { QUIET, SHARE_FORMAT } from "../style";
import type { WrittenTable } from "./table-section";
import type { SummaryWords } from "../words";
import { yearsAgree, yearsTotal } from "./year-section";
import type { WrittenYears } from "./year-section";

export const TOTAL_LINE_ROW = 2;
const RIGHT = formulaText("✓");
const WRONG = formulaText("✗");
/** Items, rows, the two lists, a blank row, the rate. */
const FIXED_LINES = 6;

export interface Written {
  readonly tables: readonly WrittenTable[];
  readonly years: WrittenYears | null;
  readonly notMet: WrittenList;
  readonly open: WrittenList;
}

/** The rows that the section takes, from its first one on. `sums`: tables whose total has a line. */
export function controlRows(levels: number, sums: number): { first: number; end: number } {
  const first = ratingRows(levels).total + 2;
  return { first, end: first + FIXED_LINES + sums };
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
  const { first } = controlRows(scale.length, 0);
  const total = absolute(rows.total, COUNT_COLUMN);
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
  stack.put(TOTAL_LINE_ROW, COUNT_COLUMN, [
    formula(
      `=IF(COUNTIF(${checks},${WRONG})=0,${formulaText(words.control.right)},${formulaText(words.control.wrong)})`,
    ),
  ]);
  row += 1;
  rateLine(stack, row, model, words);
  formatLines(stack, first, row, words);
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

function rateLine(stack: SheetStack, row: number, { scale }: SummaryModel, words: SummaryWords): void {
  const rows = ratingRows(scale.length);
  const sumOf = (wanted: typeof isMet) => {
    const cells = scale.flatMap((level, index) =>
      wanted(level) ? [absolute(rows.first + index, COUNT_COLUMN)] : [],
    );
    return cells.length === 0 ? "0" : cells.join("+");
  };
  const [met, rated] = [`(${sumOf(isMet)})`, `(${sumOf(isJudged)})`];
  const { label, none, fraction } = words.achievement;
  stack.put(row, LABEL_COLUMN, [
    text(label),
    formula(`=IF(${rated}=0,${formulaText(none)},${met}/${rated})`),
    formula(`=${fraction(met, rated)}`),
  ]);
  stack.format(rectOf(row, LABEL_COLUMN, 1, 2), { bold: true });
  stack.format(rectOf(row, COUNT_COLUMN), { align: "right", numberFormat: SHARE_FORMAT });
}

function formatLines(stack: SheetStack, first: number, rateRow: number, words: SummaryWords): void {
  const lines = rateRow - 1 - first;
  stack.format(rectOf(first, LABEL_COLUMN, lines, 3), { size: 9, color: QUIET });
  stack.format(rectOf(first, COUNT_COLUMN, lines), { align: "right", numberFormat: words.countFormat });
  stack.format(rectOf(first, SHARE_COLUMN, lines), { align: "center" });
  stack.format(rectOf(rateRow, SHARE_COLUMN), { size: 9, color: QUIET, align: "left" });
}
