/** The lists of items that were not met, and of what is blank or outside the list: links, and what stands there now. */
import type { CellContent } from "../../workbook/cell-content";
import { cellAddress, quoteSheet, rectAddress, rectOf } from "../../cells/geometry";
import type { CellPosition, Rect } from "../../cells/geometry";
import type { Form, Item } from "../../form/form";
import { foldSpaces, textOf } from "../../form/reading/normalize";
import type { Role } from "../../form/roles";
import { formulaText, sheetPrefix } from "../criteria";
import type { Grid } from "./grid";
import type { NotMetItem, OpenField } from "../counts/lists";
import type { SummaryModel } from "../model";
import { partsOf } from "./pages";
import { formula, number, ROW_HEIGHT, text } from "./stack";
import type { FittedTexts, SheetStack } from "./stack";
import { ALL_BORDERS, HEADER_FILL, LINE, LINK, LIST_SIZE, QUIET } from "../style";
import type { SummaryWords } from "../words";

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
  /** The cells that show what stands in the form now, with headers among them; null: nothing is listed. */
  readonly now: Rect | null;
  /** Lines on the sheet, and how many there would be. */
  readonly shown: number;
  readonly listed: number;
}

interface Line {
  readonly form: Form;
  readonly item: Item | null;
  /** The cell that the row is about. */
  readonly cell: CellPosition;
  /** As many as the list has headings of its own. */
  readonly texts: readonly string[];
}

export function notMetSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
): WrittenList {
  const { headings, notMet, none } = words.lists;
  const withReason = model.notMet.some(({ item }) => fieldText(item, "reason") !== "");
  const lines = model.notMet.flatMap(({ form, item }: NotMetItem): Line[] => {
    const { rating } = item.fields;
    if (!rating) return [];
    const texts = [fieldText(item, "level"), ...(withReason ? [fieldText(item, "reason")] : [])];
    return [{ form, item, cell: rating.area, texts }];
  });
  return listSection(stack, model, grid, words, {
    title: notMet,
    none: none.notMet,
    headings: [headings.level, ...(withReason ? [headings.reason] : [])],
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
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
}

function listSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
  { title, none, headings, lines }: List,
): WrittenList {
  const heading = (row: number, said: string) => {
    stack.put(row, ITEM, [text(said)]);
    stack.format(rectOf(row, ITEM), { bold: true, size: 12 });
  };
  if (lines.length === 0) {
    heading(stack.row, title);
    stack.put(stack.row + 1, ITEM, [text(none)]);
    stack.row += 2;
    stack.keepFrom(stack.row - 2);
    stack.row += 1;
    return { now: null, shown: 0, listed: 0 };
  }
  const rest = restOf(headings.length, grid);
  const several = model.departments.length > 1;
  const shown = lines.slice(0, MOST_ROWS).map((line) => ({ line, texts: textsOf(line, rest, several) }));
  const { item, number: numbers, owner, now, link } = words.lists.headings;
  const header = [item, numbers, owner, now, link, ...headings].map(text);
  // Its title and header stand with each part, and what is said under the last.
  const parts = partsOf(
    shown.map(({ texts }) => stack.heightFor(texts, LIST_SIZE)),
    stack.room - 3 * ROW_HEIGHT,
  );
  const firstRow = stack.row + 2;
  const more = lines.length - shown.length;
  parts.forEach(({ first, end }, index) => {
    const start = stack.row;
    heading(start, words.part(title, index + 1, parts.length));
    putRow(stack, start + 1, rest, header);
    stack.row += 2;
    for (const { line, texts } of shown.slice(first, end)) {
      putLine(stack, rest, line, texts, words);
      stack.row += 1;
    }
    formatList(stack, start + 1, end - first, grid);
    if (more > 0 && index === parts.length - 1) {
      stack.put(stack.row, ITEM, [text(words.lists.more(more))]);
      stack.format(rectOf(stack.row, ITEM), { size: 9, color: QUIET });
      stack.row += 1;
    }
    stack.keepFrom(start);
    stack.row += 1;
  });
  const rows = stack.row - firstRow;
  return { now: rectOf(firstRow, NOW, rows), shown: shown.length, listed: lines.length };
}

/** The columns of a list's last one or two texts, in row 0: a single one has all that are left. */
function restOf(texts: number, { columns }: Grid): readonly Rect[] {
  if (texts === 1) return [rectOf(0, TEXT, 1, columns - TEXT)];
  return [rectOf(0, TEXT, 1, TEXT_COLUMNS), rectOf(0, TEXT + TEXT_COLUMNS, 1, columns - TEXT - TEXT_COLUMNS)];
}

function ownersOf({ form, item }: Line, several: boolean): string {
  const owner = [several ? form.department : "", item ? fieldText(item, "owner") : ""];
  return owner.filter((part) => part !== "").join("\u3000");
}

/** What decides a line's height. */
function textsOf(line: Line, rest: readonly Rect[], several: boolean): FittedTexts {
  const { form, item, texts } = line;
  return [
    { text: item ? fieldText(item, "item") : form.title, at: rectOf(0, ITEM) },
    { text: ownersOf(line, several), at: rectOf(0, OWNER) },
    { text: textOf(item?.fields.rating?.value ?? ""), at: rectOf(0, NOW) },
    ...rest.map((at, index) => ({ text: texts[index] ?? "", at })),
  ];
}

function putLine(
  stack: SheetStack,
  rest: readonly Rect[],
  { form, item, cell, texts }: Line,
  [name, owners, ...others]: FittedTexts,
  words: SummaryWords,
): void {
  const { row } = stack;
  const address = cellAddress(cell);
  const reference = `${sheetPrefix(form.sheetName)}${rectAddress(rectOf(cell.row, cell.column), true)}`;
  const target = formulaText(`#${quoteSheet(form.sheetName)}!${address}`);
  putRow(stack, row, rest, [
    text(name?.text ?? ""),
    item?.number === null || item?.number === undefined ? text("") : number(item.number),
    text(owners?.text ?? ""),
    formula(`=IF(${reference}="",${formulaText(words.lists.blank)},${reference})`),
    formula(`=HYPERLINK(${target},${formulaText(address)})`),
    ...texts.map(text),
  ]);
  const fitted = [name, owners, ...others].flatMap((one) => one ?? []);
  stack.fit(row, fitted, LIST_SIZE);
}

/** The last texts are as wide as several columns. */
function putRow(
  stack: SheetStack,
  row: number,
  rest: readonly Rect[],
  contents: readonly CellContent[],
): void {
  stack.put(row, ITEM, contents.slice(0, TEXT));
  rest.forEach((at, index) => {
    stack.put(row, at.column, contents.slice(TEXT + index, TEXT + index + 1));
    stack.merge({ ...at, row });
  });
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
  stack.format(body(ITEM, columns), {
    size: LIST_SIZE,
    verticalAlign: "top",
    wrap: true,
    align: "left",
  });
  stack.format(body(NUMBER), { align: "center" });
  stack.format(body(ADDRESS), { align: "center", color: LINK });
}

function fieldText({ fields }: Item, role: Role): string {
  return textOf(fields[role]?.value ?? "").trim();
}
