/** A table with a row for each category, section, department or deadline, and a column for each level. */
import { rectAddress, rectOf } from "../edits/geometry";
import type { Level } from "../form/definition";
import type { CountedTable, TableRow } from "./counted-table";
import { isJudged, isMet } from "./figures";
import { countColumns, LABEL_COLUMN } from "./grid";
import type { Grid } from "./grid";
import { formulaText } from "./criteria";
import { formula, text } from "./stack";
import type { SheetStack } from "./stack";
import { ALL_BORDERS, HEADER_FILL, LINE, QUIET, SHARE_FORMAT, TOTAL_FILL } from "./style";
import type { SummaryWords } from "./words";

/** Where a table has been written. */
export interface WrittenTable {
  readonly table: CountedTable;
  readonly title: string;
  readonly firstRow: number;
  /** Rows that a chart can show: without what is taken away for sharing. */
  readonly keyRows: number;
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
  const titleRow = stack.row;
  const headerRow = titleRow + 1;
  const firstRow = headerRow + 1;
  const totalRow = firstRow + table.rows.length;
  stack.put(titleRow, LABEL_COLUMN, [text(title)]);
  stack.format(rectOf(titleRow, LABEL_COLUMN), { bold: true, size: 12 });
  putHeader(stack, headerRow, input);
  table.rows.forEach((row, index) => putRow(stack, firstRow + index, row, input));
  putTotal(stack, totalRow, firstRow, input);
  formatTable(stack, { headerRow, firstRow, totalRow }, grid, words);
  stack.row = totalRow + 1;
  if (table.shared > 0) {
    stack.put(stack.row, LABEL_COLUMN, [text(words.sharedItems(table.shared))]);
    stack.format(rectOf(stack.row, LABEL_COLUMN), { size: 9, color: QUIET });
    stack.row += 1;
  }
  stack.keepFrom(titleRow);
  stack.row += 1;
  const keyRows = table.rows.filter(({ kind }) => kind !== "overlap").length;
  return { table, title, firstRow, keyRows, totalRow };
}

type Input = Parameters<typeof tableSection>[1];

function putHeader(stack: SheetStack, row: number, { table, scale, words }: Input): void {
  const labels = [
    words.headings[table.kind],
    ...scale.map(({ label }) => label),
    words.unrated,
    words.offList,
    words.total,
    words.headings.rated,
    words.headings.rate,
  ];
  stack.put(row, LABEL_COLUMN, labels.map(text));
  stack.fit(
    row,
    labels.map((label, column) => ({ text: label, at: rectOf(row, column) })),
  );
}

function putRow(stack: SheetStack, row: number, { label, kind, count }: TableRow, input: Input): void {
  const { scale, grid } = input;
  const columns = countColumns(grid);
  stack.put(row, LABEL_COLUMN, [text(label)]);
  stack.fit(row, [{ text: label, at: rectOf(row, LABEL_COLUMN) }]);
  scale.forEach((level, index) => stack.count(row, columns.firstLevel + index, count(level)));
  stack.count(row, columns.unrated, count("unrated"));
  stack.count(row, columns.total, count("all"));
  const counted = rectAddress(rectOf(row, columns.firstLevel, 1, scale.length + 1));
  const total = rectAddress(rectOf(row, columns.total));
  stack.put(row, columns.offList, [formula(`=${total}-SUM(${counted})`)]);
  putRate(stack, row, input, kind !== "overlap");
}

function putTotal(stack: SheetStack, row: number, firstRow: number, input: Input): void {
  const { table, grid, words } = input;
  const columns = countColumns(grid);
  stack.put(row, LABEL_COLUMN, [text(words.tableTotal)]);
  for (let column = columns.firstLevel; column <= columns.total; column += 1) {
    const above = rectOf(firstRow, column, Math.max(1, table.rows.length));
    stack.put(row, column, [formula(table.rows.length === 0 ? "=0" : `=SUM(${rectAddress(above)})`)]);
  }
  putRate(stack, row, input, true);
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

function formatTable(
  stack: SheetStack,
  { headerRow, firstRow, totalRow }: { headerRow: number; firstRow: number; totalRow: number },
  grid: Grid,
  words: SummaryWords,
): void {
  const columns = countColumns(grid);
  const width = columns.rate + 1;
  const rows = totalRow - headerRow + 1;
  const body = totalRow - firstRow + 1;
  stack.format(rectOf(headerRow, LABEL_COLUMN, rows, width), { borders: ALL_BORDERS, borderColor: LINE });
  stack.format(rectOf(headerRow, LABEL_COLUMN, 1, width), {
    bold: true,
    fill: HEADER_FILL,
    align: "center",
    verticalAlign: "center",
    wrap: true,
  });
  stack.format(rectOf(firstRow, LABEL_COLUMN, body), { align: "left", wrap: true });
  stack.format(rectOf(firstRow, columns.firstLevel, body, width - 2), {
    align: "right",
    numberFormat: words.countFormat,
  });
  stack.format(rectOf(firstRow, columns.rate, body), { align: "right", numberFormat: SHARE_FORMAT });
  stack.format(rectOf(totalRow, LABEL_COLUMN, 1, width), { bold: true, fill: TOTAL_FILL });
}
