/** The lists of items that were not met, and of what is blank or outside the list: links, and what stands there now. */
import type { CellContent } from "../edits/edit";
import { cellAddress, quoteSheet, rectAddress, rectOf } from "../edits/geometry";
import type { CellPosition, Rect } from "../edits/geometry";
import type { Form, Item } from "../form/form";
import { foldSpaces, textOf } from "../form/normalize";
import type { Role } from "../form/roles";
import { formulaText, sheetPrefix } from "./criteria";
import type { Grid } from "./grid";
import type { NotMetItem, OpenField } from "./lists";
import type { SummaryModel } from "./model";
import { formula, number, text } from "./stack";
import type { SheetStack } from "./stack";
import { ALL_BORDERS, HEADER_FILL, LINE, LINK, QUIET } from "./style";
import type { SummaryWords } from "./words";

/** A longer list is no help on paper; the check has them all. */
const MOST_ROWS = 300;

const ITEM = 0;
const NUMBER = 1;
const OWNER = 2;
const NOW = 3;
const ADDRESS = 4;
const TEXT = 5;
const TEXT_COLUMNS = 3;

export interface WrittenList {
  /** The cells that show what stands in the form now; null: nothing is listed. */
  readonly now: Rect | null;
  readonly listed: number;
}

interface Line {
  readonly form: Form;
  readonly item: Item | null;
  /** The cell that the row is about. */
  readonly cell: CellPosition;
  readonly texts: readonly [string, string];
}

export function notMetSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
): WrittenList {
  const { headings, notMet, none } = words.lists;
  const lines = model.notMet.flatMap(({ form, item }: NotMetItem): Line[] => {
    const { rating } = item.fields;
    if (!rating) return [];
    const texts = [fieldText(item, "level"), fieldText(item, "reason")] as const;
    return [{ form, item, cell: rating.area, texts }];
  });
  return listSection(stack, model, grid, words, {
    title: notMet,
    none: none.notMet,
    headings: [headings.level, headings.reason],
    lines,
  });
}

export function openSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
): WrittenList {
  const { headings, open, none, blank, offList } = words.lists;
  const lines = model.open.map(({ form, item, cell, heading, state }: OpenField): Line => {
    return { form, item, cell, texts: [foldSpaces(heading), state === "blank" ? blank : offList] };
  });
  return listSection(stack, model, grid, words, {
    title: open,
    none: none.open,
    headings: [headings.field, headings.state],
    lines,
  });
}

interface List {
  readonly title: string;
  readonly none: string;
  readonly headings: readonly [string, string];
  readonly lines: readonly Line[];
}

function listSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
  { title, none, headings, lines }: List,
): WrittenList {
  stack.put(stack.row, ITEM, [text(title)]);
  stack.format(rectOf(stack.row, ITEM), { bold: true, size: 12 });
  stack.row += 1;
  if (lines.length === 0) {
    stack.put(stack.row, ITEM, [text(none)]);
    stack.row += 2;
    return { now: null, listed: 0 };
  }
  const headerRow = stack.row;
  const rest = rectOf(0, TEXT + TEXT_COLUMNS, 1, grid.columns - TEXT - TEXT_COLUMNS);
  const { item, number: numbers, owner, now, link } = words.lists.headings;
  putRow(stack, headerRow, rest, [item, numbers, owner, now, link, ...headings].map(text));
  stack.row += 1;
  const shown = lines.slice(0, MOST_ROWS);
  const several = model.departments.length > 1;
  for (const line of shown) {
    putLine(stack, rest, line, several, words);
    stack.row += 1;
  }
  formatList(stack, headerRow, shown.length, grid);
  stack.keepFrom(headerRow - 1);
  const more = lines.length - shown.length;
  if (more > 0) {
    stack.put(stack.row, ITEM, [text(words.lists.more(more))]);
    stack.format(rectOf(stack.row, ITEM), { size: 9, color: QUIET });
    stack.row += 1;
  }
  stack.row += 1;
  return { now: rectOf(headerRow + 1, NOW, shown.length), listed: lines.length };
}

function putLine(stack: SheetStack, rest: Rect, line: Line, several: boolean, words: SummaryWords): void {
  const { form, item, cell, texts } = line;
  const { row } = stack;
  const address = cellAddress(cell);
  const reference = `${sheetPrefix(form.sheetName)}${rectAddress(rectOf(cell.row, cell.column), true)}`;
  const target = formulaText(`#${quoteSheet(form.sheetName)}!${address}`);
  const name = item ? fieldText(item, "item") : form.title;
  const owner = [several ? form.department : "", item ? fieldText(item, "owner") : ""];
  const owners = owner.filter((part) => part !== "").join("\u3000");
  putRow(stack, row, rest, [
    text(name),
    item?.number === null || item?.number === undefined ? text("") : number(item.number),
    text(owners),
    formula(`=IF(${reference}="",${formulaText(words.lists.blank)},${reference})`),
    formula(`=HYPERLINK(${target},${formulaText(address)})`),
    ...texts.map(text),
  ]);
  stack.fit(row, [
    { text: name, at: rectOf(row, ITEM) },
    { text: owners, at: rectOf(row, OWNER) },
    { text: textOf(item?.fields.rating?.value ?? ""), at: rectOf(row, NOW) },
    { text: texts[0], at: rectOf(row, TEXT, 1, TEXT_COLUMNS) },
    { text: texts[1], at: { ...rest, row } },
  ]);
}

/** The two last texts are as wide as several columns. */
function putRow(stack: SheetStack, row: number, rest: Rect, contents: readonly CellContent[]): void {
  stack.put(row, ITEM, contents.slice(0, TEXT + 1));
  stack.put(row, rest.column, contents.slice(TEXT + 1));
  stack.merge(rectOf(row, TEXT, 1, TEXT_COLUMNS));
  stack.merge({ ...rest, row });
}

function formatList(stack: SheetStack, headerRow: number, rows: number, { columns }: Grid): void {
  const body = (column: number, width = 1) => rectOf(headerRow + 1, column, rows, width);
  stack.format(rectOf(headerRow, ITEM, rows + 1, columns), { borders: ALL_BORDERS, borderColor: LINE });
  stack.format(rectOf(headerRow, ITEM, 1, columns), {
    bold: true,
    fill: HEADER_FILL,
    align: "center",
    verticalAlign: "center",
  });
  stack.format(body(ITEM, columns), { size: 10, verticalAlign: "top", wrap: true, align: "left" });
  stack.format(body(NUMBER), { align: "center" });
  stack.format(body(ADDRESS), { align: "center", color: LINK });
}

function fieldText({ fields }: Item, role: Role): string {
  return textOf(fields[role]?.value ?? "").trim();
}
