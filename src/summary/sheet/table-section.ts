/** A table with a row for each category, section, department or deadline, and a column for each level. */
import { rectAddress, rectOf } from "../../cells/geometry";
import type { Level } from "../../form/definition";
import type { CountedTable, TableKind, TableRow } from "../counted-table";
import { isJudged, isMet } from "../counts/figures";
import { countColumns, LABEL_COLUMN } from "./grid";
import type { Grid } from "./grid";
import { formulaText } from "../criteria";
import { partsOf } from "./pages";
import type { Block } from "./pages";
import { formula, ROW_HEIGHT, text } from "./stack";
import type { FittedTexts, SheetStack } from "./stack";
import { ALL_BORDERS, HEADER_FILL, LINE, QUIET, SHARE_FORMAT, TOTAL_FILL } from "../style";
import type { SummaryWords } from "../words";

const HEADER_SIZE = 9;

/** Rows from the title of a table on; the chart beside it needs them for its title, axis, bars and legend. */
const LEAST_CHART_ROWS = 9;

/** Tables with a chart beside them. */
type ChartedKind = Extract<TableKind, "owner" | "department">;

export function hasChart(kind: TableKind): kind is ChartedKind {
  return kind === "owner" || kind === "department";
}

/** Rows of a table that stand on one page. */
export interface TablePart {
  /** From the header to the last row of the table; at least what the chart beside it needs. */
  readonly block: Block;
  readonly firstRow: number;
  /** Rows that a chart can show: without what is taken away for sharing. */
  readonly keyRows: number;
}

/** Where a table has been written. */
export interface WrittenTable {
  readonly table: CountedTable;
  readonly title: string;
  /** More than one where it does not fit on a page: each has a header of its own. */
  readonly parts: readonly TablePart[];
  readonly totalRow: number;
}

export function tableSection(
  stack: SheetStack,
  input: {
    readonly table: CountedTable;
    readonly scale: readonly Level[];
    readonly grid: Grid;
    readonly words: SummaryWords;
  },
): WrittenTable {
  const { table, grid, words } = input;
  const title = words.tables[table.kind];
  const labels = labelsOf(input);
  const rowTexts = table.rows.map(({ label }) => [{ text: label, at: rectOf(0, LABEL_COLUMN) }]);
  // The title stands with each part; total and what is said under it may stand with any.
  const besides = ROW_HEIGHT * (table.shared > 0 ? 3 : 2);
  const room = stack.room - stack.heightFor(labels, HEADER_SIZE) - besides;
  const parts = partsOf(
    rowTexts.map((texts) => stack.heightFor(texts)),
    room,
  );
  if (parts.length === 0) parts.push({ first: 0, end: 0 });
  const chartRows = hasChart(table.kind) ? LEAST_CHART_ROWS : 0;
  const written: (TablePart & { readonly rows: number })[] = [];
  let totalRow = stack.row;
  parts.forEach(({ first, end }, index) => {
    const start = stack.row;
    stack.put(stack.row, LABEL_COLUMN, [text(words.part(title, index + 1, parts.length))]);
    stack.format(rectOf(stack.row, LABEL_COLUMN), { bold: true, size: 12 });
    const headerRow = stack.row + 1;
    const firstRow = headerRow + 1;
    const rows = table.rows.slice(first, end);
    putHeader(stack, headerRow, labels);
    rows.forEach((row, place) => {
      putRow(stack, firstRow + place, row, input);
      stack.fit(firstRow + place, rowTexts[first + place] ?? []);
    });
    formatRows(stack, headerRow, rows.length, grid, words);
    const keyRows = rows.filter(({ kind }) => kind !== "overlap").length;
    stack.row = firstRow + rows.length;
    const isLast = index === parts.length - 1;
    if (isLast) {
      totalRow = stack.row;
      stack.row += 1;
    }
    const below = Math.max(stack.row, start + chartRows);
    written.push({
      block: { row: headerRow, rows: below - headerRow },
      firstRow,
      rows: rows.length,
      keyRows,
    });
    if (isLast && table.shared > 0) {
      stack.put(stack.row, LABEL_COLUMN, [text(words.sharedItems(table.shared))]);
      stack.format(rectOf(stack.row, LABEL_COLUMN), { size: 9, color: QUIET });
      stack.row += 1;
    }
    stack.row = Math.max(stack.row, below);
    stack.keepFrom(start);
    stack.gap();
  });
  putTotal(stack, totalRow, written, input);
  return { table, title, parts: written, totalRow };
}

type Input = Parameters<typeof tableSection>[1];

function labelsOf({ table, scale, words }: Input): FittedTexts {
  const labels = [
    words.headings[table.kind],
    ...scale.map(({ label }) => label),
    words.unrated,
    words.offList,
    words.total,
    words.headings.rated,
    words.headings.rate,
  ];
  return labels.map((label, column) => ({ text: label, at: rectOf(0, LABEL_COLUMN + column) }));
}

function putHeader(stack: SheetStack, row: number, labels: FittedTexts): void {
  stack.put(
    row,
    LABEL_COLUMN,
    labels.map((label) => text(label.text)),
  );
  stack.fit(row, labels, HEADER_SIZE);
}

function putRow(stack: SheetStack, row: number, { label, kind, count }: TableRow, input: Input): void {
  const { scale, grid } = input;
  const columns = countColumns(grid);
  stack.put(row, LABEL_COLUMN, [text(label)]);
  scale.forEach((level, index) => stack.count(row, columns.firstLevel + index, count(level)));
  stack.count(row, columns.unrated, count("unrated"));
  stack.count(row, columns.total, count("all"));
  const counted = rectAddress(rectOf(row, columns.firstLevel, 1, scale.length + 1));
  const total = rectAddress(rectOf(row, columns.total));
  stack.put(row, columns.offList, [formula(`=${total}-SUM(${counted})`)]);
  putRate(stack, row, input, kind !== "overlap");
}

function putTotal(
  stack: SheetStack,
  row: number,
  parts: readonly { readonly firstRow: number; readonly rows: number }[],
  input: Input,
): void {
  const { grid, words } = input;
  const columns = countColumns(grid);
  const filled = parts.filter(({ rows }) => rows > 0);
  stack.put(row, LABEL_COLUMN, [text(words.tableTotal)]);
  for (let column = columns.firstLevel; column <= columns.total; column += 1) {
    const above = filled.map(({ firstRow, rows }) => rectAddress(rectOf(firstRow, column, rows)));
    stack.put(row, column, [formula(above.length === 0 ? "=0" : `=SUM(${above.join(",")})`)]);
  }
  putRate(stack, row, input, true);
  formatBody(stack, row, 1, grid, words);
  const whole = rectOf(row, LABEL_COLUMN, 1, columns.rate + 1);
  stack.format(whole, { borders: ALL_BORDERS, borderColor: LINE, bold: true, fill: TOTAL_FILL });
}

/** How many were rated, and which part of them was met. */
function putRate(stack: SheetStack, row: number, { scale, grid, words }: Input, withRate: boolean): void {
  const columns = countColumns(grid);
  const sumOf = (wanted: (level: Level) => boolean) => {
    const cells = scale.flatMap((level, index) =>
      wanted(level) ? [rectAddress(rectOf(row, columns.firstLevel + index))] : [],
    );
    return cells.length === 0 ? "0" : cells.join("+");
  };
  stack.put(row, columns.rated, [formula(`=${sumOf(isJudged)}`)]);
  if (!withRate) return;
  const rated = rectAddress(rectOf(row, columns.rated));
  const none = formulaText(words.achievement.none);
  stack.put(row, columns.rate, [formula(`=IF(${rated}=0,${none},(${sumOf(isMet)})/${rated})`)]);
}

function formatRows(
  stack: SheetStack,
  headerRow: number,
  rows: number,
  grid: Grid,
  words: SummaryWords,
): void {
  const width = countColumns(grid).rate + 1;
  stack.format(rectOf(headerRow, LABEL_COLUMN, rows + 1, width), {
    borders: ALL_BORDERS,
    borderColor: LINE,
  });
  stack.format(rectOf(headerRow, LABEL_COLUMN, 1, width), {
    bold: true,
    fill: HEADER_FILL,
    align: "center",
    verticalAlign: "center",
    wrap: true,
    size: HEADER_SIZE,
  });
  if (rows > 0) formatBody(stack, headerRow + 1, rows, grid, words);
}

function formatBody(stack: SheetStack, row: number, rows: number, grid: Grid, words: SummaryWords): void {
  const columns = countColumns(grid);
  stack.format(rectOf(row, LABEL_COLUMN, rows), { align: "left", wrap: true });
  stack.format(rectOf(row, columns.firstLevel, rows, columns.rate - columns.firstLevel), {
    align: "right",
    numberFormat: words.countFormat,
  });
  stack.format(rectOf(row, columns.rate, rows), { align: "right", numberFormat: SHARE_FORMAT });
}
