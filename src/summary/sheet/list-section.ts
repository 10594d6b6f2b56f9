/** The lists of items that were not met, and of what is blank or outside the list: links, and what stands there now. */
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
import { formula, number, ROW_HEIGHT, SMALL_ROW_HEIGHT, text } from "./stack";
import type { FittedTexts, SheetStack } from "./stack";
import { HEADER_FILL, LINE, LINK, LIST_SIZE, QUIET } from "../style";
import { wrapped } from "./text-width";
import type { SummaryWords } from "../words";

/** A longer list is no help on paper; the check has them all. */
const MOST_ROWS = 300;

const FIRST = 0;
const NUMBER = 1;
const OWNER = 2;
const NOW = 3;
const ADDRESS = 4;
/** What an item's list says besides; the last text runs on to the last column over blank cells: nothing is merged. */
const TEXT = 5;

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
  /** In the first column. */
  readonly name: string;
  /** What stands in `cell` when the summary is made. */
  readonly now: string;
  readonly state?: string;
  /** Long texts, one below the other. */
  readonly long: readonly string[];
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
    const reason = fieldText(item, "reason");
    const long = [fieldText(item, "level"), ...(reason === "" ? [] : [words.lists.reasonIs(reason)])];
    return [
      { form, item, cell: rating.area, name: fieldText(item, "item"), now: textOf(rating.value), long },
    ];
  });
  return listSection(stack, model, grid, words, {
    title: notMet,
    none: none.notMet,
    first: headings.item,
    others: [withReason ? words.lists.both(headings.level, headings.reason) : headings.level],
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
    return {
      form,
      item,
      cell,
      name: foldSpaces(heading),
      now: textOf(model.read(form.sheet, cell.row, cell.column)),
      state: state === "blank" ? blank : offList,
      // Items have long names, and here is the most room.
      long: [item ? fieldText(item, "item") : form.title],
    };
  });
  return listSection(stack, model, grid, words, {
    title: open,
    none: none.open,
    first: headings.field,
    others: [headings.state, headings.item],
    lines,
  });
}

interface List {
  readonly title: string;
  readonly none: string;
  /** Of the first column, and of those after the links. */
  readonly first: string;
  readonly others: readonly string[];
  readonly lines: readonly Line[];
}

function listSection(
  stack: SheetStack,
  model: SummaryModel,
  grid: Grid,
  words: SummaryWords,
  { title, none, first, others, lines }: List,
): WrittenList {
  const heading = (row: number, said: string) => {
    stack.put(row, FIRST, [text(said)]);
    stack.format(rectOf(row, FIRST), { bold: true, size: 12 });
  };
  if (lines.length === 0) {
    heading(stack.row, title);
    stack.put(stack.row, NUMBER, [text(none)]);
    stack.row += 1;
    stack.gap();
    return { now: null, shown: 0, listed: 0 };
  }
  const several = model.departments.length > 1;
  const shown = lines.slice(0, MOST_ROWS).map((line) => recordOf(stack, grid, line, several));
  const { number: numbers, owner, now, link } = words.lists.headings;
  const header = [first, numbers, owner, now, link, ...others];
  // Its title and header stand with each part, and what is said under the last.
  const parts = partsOf(
    shown.map(({ height }) => height),
    stack.room - 3 * ROW_HEIGHT,
  );
  const firstRow = stack.row + 2;
  const more = lines.length - shown.length;
  parts.forEach((part, index) => {
    const start = stack.row;
    heading(start, words.part(title, index + 1, parts.length));
    stack.put(start + 1, FIRST, header.map(text));
    stack.row += 2;
    for (const record of shown.slice(part.first, part.end)) {
      stack.format(rectOf(stack.row, FIRST, 1, grid.columns), { borders: ["top"], borderColor: LINE });
      putRecord(stack, record, words);
    }
    formatList(stack, start + 1, stack.row - start - 2, grid);
    if (more > 0 && index === parts.length - 1) {
      stack.put(stack.row, FIRST, [text(words.lists.more(more))]);
      stack.format(rectOf(stack.row, FIRST), { size: 9, color: QUIET });
      stack.row += 1;
    }
    stack.keepFrom(start);
    stack.gap();
  });
  const rows = stack.row - firstRow;
  return { now: rectOf(firstRow, NOW, rows), shown: shown.length, listed: lines.length };
}

/** A line as it stands on the sheet: its first row, and the rows over which its long texts go on. */
interface Record {
  readonly line: Line;
  /** What decides the first row's height. */
  readonly fitted: FittedTexts;
  /** Each in a row of its own. */
  readonly texts: readonly string[];
  /** Points of all its rows. */
  readonly height: number;
}

function recordOf(stack: SheetStack, { columns }: Grid, line: Line, several: boolean): Record {
  const fitted = [
    { text: line.name, at: rectOf(0, FIRST) },
    { text: ownersOf(line, several), at: rectOf(0, OWNER) },
    { text: line.now, at: rectOf(0, NOW) },
  ];
  const width = stack.widths.slice(textColumn(line), columns).reduce((sum, one) => sum + one, 0);
  const texts = line.long.flatMap((one) => (one === "" ? [] : wrapped(one, width, LIST_SIZE)));
  const height = stack.heightFor(fitted, LIST_SIZE) + Math.max(0, texts.length - 1) * SMALL_ROW_HEIGHT;
  return { line, fitted, texts, height };
}

function textColumn({ state }: Line): number {
  return state === undefined ? TEXT : TEXT + 1;
}

function ownersOf({ form, item }: Line, several: boolean): string {
  const owner = [several ? form.department : "", item ? fieldText(item, "owner") : ""];
  return owner.filter((part) => part !== "").join("\u3000");
}

function putRecord(stack: SheetStack, { line, fitted, texts }: Record, words: SummaryWords): void {
  const { form, item, cell, name, state = "" } = line;
  const [, owners] = fitted;
  const { row } = stack;
  const address = cellAddress(cell);
  const reference = `${sheetPrefix(form.sheetName)}${rectAddress(rectOf(cell.row, cell.column), true)}`;
  const target = formulaText(`#${quoteSheet(form.sheetName)}!${address}`);
  stack.put(row, FIRST, [
    text(name),
    item?.number === null || item?.number === undefined ? text("") : number(item.number),
    text(owners?.text ?? ""),
    formula(`=IF(${reference}="",${formulaText(words.lists.blank)},${reference})`),
    formula(`=HYPERLINK(${target},${formulaText(address)})`),
  ]);
  stack.put(row, TEXT, [text(state)]);
  texts.forEach((one, index) => {
    stack.put(row + index, textColumn(line), [text(one)]);
    stack.setHeight(row + index, SMALL_ROW_HEIGHT);
  });
  stack.fit(row, fitted, LIST_SIZE);
  stack.row += Math.max(1, texts.length);
}

function formatList(stack: SheetStack, headerRow: number, rows: number, { columns }: Grid): void {
  const body = (column: number, width = 1) => rectOf(headerRow + 1, column, rows, width);
  // No lines between columns: one would go through the texts that run on. Those between the items are there already.
  stack.format(rectOf(headerRow, FIRST, rows + 1, columns), {
    borders: ["top", "bottom", "left", "right"],
    borderColor: LINE,
  });
  stack.format(rectOf(headerRow, FIRST, 1, columns), {
    bold: true,
    fill: HEADER_FILL,
    verticalAlign: "center",
  });
  stack.format(rectOf(headerRow, FIRST, 1, TEXT), { align: "center" });
  stack.format(body(FIRST, columns), { size: LIST_SIZE, verticalAlign: "top", align: "left" });
  stack.format(body(FIRST, TEXT), { wrap: true });
  stack.format(body(NUMBER), { align: "center" });
  stack.format(body(ADDRESS), { align: "center", color: LINK });
}

function fieldText({ fields }: Item, role: Role): string {
  return textOf(fields[role]?.value ?? "").trim();
}
