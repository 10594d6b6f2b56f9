/** The sheet 記入状況 as a whole: what a person reads first, the list of places, the table of items, notes. */
import { rectOf } from "../../cells/geometry";
import { ownersOf, knownSections } from "../../form/reading/owners";
import type { Form } from "../../form/form";
import { isBlank } from "../../form/reading/normalize";
import { numberKind } from "../../form/reading/numbers";
import type { Phase } from "../../form/roles";
import { formulaText } from "../../summary/criteria";
import { cellReader } from "../../summary/formulas/cells";
import {
  FONT,
  HEADER_FILL,
  LINE,
  LINK,
  QUIET,
  SHARE_FORMAT,
  TEXT_SIZE,
  ALL_BORDERS,
} from "../../summary/style";
import { formula, SheetStack, text } from "../../summary/sheet/stack";
import { MARGINS } from "../../summary/sheet/pages";
import type { Dropdown } from "../../workbook/edit";
import type { SheetContent } from "../../workbook/sheet-content";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { entriesOf, partOf, phasesOf, rolesOf, type Entry, type FormPart } from "../entries";
import { PlanRefusal } from "../../workbook/plan-refusal";
import { STATES, type SelfCheckWords, type State } from "../words";
import { calculation, headingWords, type Board } from "./calculation";
import type { LINE_COLUMNS } from "./layout";
import {
  COLUMNS_AT,
  FIELD,
  LABEL,
  layoutOf,
  type Layout,
  PHASE_ROW,
  PLACES,
  RESULT_ROW,
  SECTIONS_AT,
  SUBTITLE_ROW,
  TITLE_ROW,
  TOP_ROW,
} from "./layout";
import { cellAt, rangeAt, References } from "./references";

/** What one message to Excel on the web holds: 5 MB, at about 5 KB a line. */
const MOST_ENTRIES = 800;

/** Rows that may be put in between items, over all forms. */
const ROWS_INSERTED = 20;

interface Prepared {
  readonly layout: Layout;
  readonly parts: readonly FormPart[];
  readonly phases: readonly Phase[];
  readonly notes: readonly string[];
}

/** What stands on the sheet, and where. */
export function prepared(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  words: SelfCheckWords,
): Prepared {
  const read = cellReader(workbook);
  const phases = phasesOf(forms);
  const inserted = Math.ceil(ROWS_INSERTED / forms.length);
  const parts = forms.map((form) => {
    const sheet = workbook.sheets.find(({ id }) => id === form.sheet);
    if (!sheet) throw new RangeError("a form of another workbook");
    return partOf(form, sheet, phases, isNumberedOtherwise(form), read, inserted);
  });
  const entries = parts.flatMap((part, index) => entriesOf(part, index, parts.length > 1));
  if (entries.length > MOST_ENTRIES) throw new PlanRefusal("too-many-items");
  const notes = [...words.notes, words.sources([...new Set(forms.map(({ sheetName }) => sheetName))])];
  const layout = layoutOf({
    roles: rolesOf(forms),
    entries,
    forms: parts.length,
    sections: sectionsIn(forms),
    figures: Object.keys(words.figures).length,
    notes: notes.length,
    guideLines: words.guide.length,
    headingCells: Math.max(0, ...forms.map((form) => headingWords(form, read).length)),
  });
  return { layout, parts, phases, notes };
}

export function selfCheckContent(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  words: SelfCheckWords,
  phase: Phase,
): SheetContent {
  const read = cellReader(workbook);
  const { layout, parts, phases, notes } = prepared(workbook, forms, words);
  const label = 24;
  const width = Math.min(13, Math.floor((132 - label) / (layout.columns - 1)));
  const widths = [label, ...Array<number>(layout.width - 1).fill(width), 3];
  const stack = new SheetStack(widths, fontOf(workbook, forms), 2);
  const board: Board = {
    stack,
    layout,
    at: new References(layout),
    parts,
    words,
    phaseWords: phases.map((one) => words.phases[one]),
    read,
  };
  top(board, forms, words.phases[phases.includes(phase) ? phase : (phases[0] ?? phase)]);
  figures(board);
  columnsTable(board);
  sectionsTable(board);
  guide(board);
  places(board);
  items(board);
  notes.forEach((note, index) => stack.put(layout.notes + index, LABEL, [text(note)]));
  stack.format(rectOf(layout.notes, LABEL, notes.length), { size: 9, color: QUIET });
  calculation(board);
  stack.format(rectOf(layout.read + 1, 0, layout.end - layout.read - 1, layout.width), {
    size: 8,
    color: "#7f7f7f",
  });
  stack.put(TITLE_ROW, layout.width, [text(words.freeArea)]);
  stack.format(rectOf(TITLE_ROW, layout.width), { size: 9, color: QUIET });
  stack.row = layout.end;
  const { cells, heights } = stack.finish();
  const readArea = rectOf(0, 0, layout.read, layout.columns);
  return {
    area: rectOf(0, 0, layout.end, layout.width + 1),
    looks: readArea,
    cells,
    formats: [
      {
        at: readArea,
        format: { fontName: fontOf(workbook, forms), size: TEXT_SIZE, verticalAlign: "center" },
      },
      ...stack.formats,
    ],
    columnWidths: widths,
    rowHeights: heights,
    charts: [],
    dropdowns: [{ at: rectOf(PHASE_ROW, LABEL + 1), dropdown: phaseDropdown(words, board.phaseWords) }],
    page: {
      orientation: "landscape",
      paper: "A4",
      fitToWidth: 1,
      printArea: rectOf(0, 0, layout.printed, layout.columns),
      titleRows: { first: TITLE_ROW, count: 2 },
      margins: MARGINS,
      footer: { left: `${words.footer.source}&F`, center: "&P / &N", right: `${words.footer.printed}&D` },
    },
    freezeRows: PHASE_ROW + 1,
  };
}

/** The items are counted in another way than 1, 2, 3 …; nothing is then said of their numbers. */
function isNumberedOtherwise({ items, definition }: Form): boolean {
  if ((definition.numbering ?? "whole") !== "whole") return true;
  const kinds = items.flatMap(({ fields: { number } }) =>
    number && !isBlank(number.value) ? [numberKind(number.value, number.numberFormat)] : [],
  );
  const others = kinds.filter((kind) => kind !== null && kind !== "whole");
  return others.length >= 2 && others.length >= kinds.length * 0.8;
}

function sectionsIn(forms: readonly Form[]): number {
  return new Set(
    forms.flatMap((form) =>
      form.items.map(({ fields }) =>
        ownersOf(fields.owner?.value ?? "", form.definition, knownSections(form)).join(),
      ),
    ),
  ).size;
}

function fontOf({ sheets }: WorkbookSnapshot, [first]: readonly Form[]): string {
  return sheets.find(({ id }) => id === first?.sheet)?.font ?? FONT;
}

function phaseDropdown(words: SelfCheckWords, values: readonly string[]): Dropdown {
  return {
    values,
    prompt: words.phasePrompt,
    alert: { style: "stop", ...words.phaseAlert },
  };
}

function top(board: Board, forms: readonly Form[], phase: string): void {
  const { stack, at, words } = board;
  stack.put(TITLE_ROW, LABEL, [text(words.title)]);
  stack.format(rectOf(TITLE_ROW, LABEL), { bold: true, size: 16 });
  stack.setHeight(TITLE_ROW, 30);
  const years = [...new Set(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []))].map(words.fiscalYear);
  const departments = [...new Set(forms.map(({ department }) => department))].filter((one) => one !== "");
  const named = departments.slice(0, 6).join("・");
  stack.put(SUBTITLE_ROW, LABEL, [text([...years, named].filter((one) => one !== "").join("\u3000"))]);
  const changed = board.parts.map((_, index) => at.changed(index)).join("+");
  const count = placeCount(board);
  const blank = figureCell("blank");
  stack.put(RESULT_ROW, LABEL, [
    formula(
      `=IF(${changed}>0,${formulaText(words.result.changed)},IF(AND(${count}=0,${blank}=0),${formulaText(words.result.right)},${words.result.open(count)}))`,
    ),
  ]);
  stack.format(rectOf(RESULT_ROW, LABEL), { bold: true, size: 13 });
  stack.setHeight(RESULT_ROW, 26);
  stack.put(PHASE_ROW, LABEL, [text(words.phase), text(phase), text(words.phaseHint)]);
  stack.format(rectOf(PHASE_ROW, LABEL + 1), {
    bold: true,
    align: "center",
    fill: "#fff2cc",
    borders: ["top", "bottom", "left", "right"],
    borderColor: LINE,
  });
  stack.format(rectOf(PHASE_ROW, LABEL + 2), { size: 9, color: QUIET });
}

/** All places that are not right. */
function placeCount({ layout, at }: Board): string {
  const last = layout.entries.length - 1;
  return `(${at.line(last, "placesBefore")}+LEN(${cellAt(layout.addresses + last, LABEL)}))`;
}

const FIGURES = [
  "required",
  "filled",
  "blank",
  "offList",
  "share",
  "numbers",
  "early",
  "reasons",
  "dates",
  "errors",
  "missing",
] as const;

function figureCell(figure: (typeof FIGURES)[number]): string {
  return cellAt(TOP_ROW + 1 + FIGURES.indexOf(figure), LABEL + 1);
}

/** The states that each figure counts. */
const COUNTED: Readonly<Partial<Record<(typeof FIGURES)[number], readonly State[]>>> = {
  offList: ["offList", "earlyOffList"],
  numbers: ["numberGap", "numberDouble", "numberInvalid"],
  early: ["early", "earlyOffList", "earlyError"],
  reasons: ["reasonBlank", "reasonEmpty"],
  dates: ["dateInvalid"],
  errors: ["error", "earlyError"],
};

function figures(board: Board): void {
  const { stack, layout, at, words } = board;
  heading(board, TOP_ROW, LABEL, [words.tables.figures, ""]);
  const table = rangeAt(layout.firstItem, FIELD, layout.entries.length, layout.columns - 1);
  const fields = rangeAt(layout.firstItem, FIELD, layout.entries.length);
  const countOf = (states: readonly State[], range: string) =>
    states.map((state) => `COUNTIF(${range},"${words.states[state]}")`).join("+");
  const formulas: Record<(typeof FIGURES)[number], string> = {
    required: `SUM(${at.lines("required")})`,
    blank: `SUM(${at.lines("blank")})`,
    filled: `${figureCell("required")}-${figureCell("blank")}`,
    share: `IF(${figureCell("required")}=0,0,${figureCell("filled")}/${figureCell("required")})`,
    offList: "",
    numbers: "",
    early: "",
    reasons: "",
    dates: "",
    errors: "",
    missing: countOf(["fieldMissing", "columnMissing"], fields),
  };
  FIGURES.forEach((figure, index) => {
    const states = COUNTED[figure];
    const value = states ? countOf(states, table) : formulas[figure];
    stack.put(TOP_ROW + 1 + index, LABEL, [text(words.figures[figure]), formula(`=${value}`)]);
  });
  const first = TOP_ROW + 1;
  stack.format(rectOf(first, LABEL, FIGURES.length, 2), { borders: ALL_BORDERS, borderColor: LINE });
  stack.format(rectOf(first, LABEL, 4, 2), { bold: true });
  stack.format(rectOf(first + FIGURES.indexOf("share"), LABEL + 1), { numberFormat: SHARE_FORMAT });
}

/** Blanks by column, beside the figures. */
function columnsTable(board: Board): void {
  const { stack, layout, at, parts, words } = board;
  heading(board, TOP_ROW, COLUMNS_AT, [words.tables.columns, "", words.figures.blank]);
  layout.roles.forEach((role, index) => {
    const known = parts.find(({ form }) => form.definition.columns.some((one) => one.role === role));
    const form = Math.max(0, parts.indexOf(known ?? parts[0]!));
    const column = rangeAt(layout.firstItem, at.column(role), layout.entries.length);
    const counts = (["blank", "columnMissing", "reasonBlank"] as const).map(
      (state) => `COUNTIF(${column},"${words.states[state]}")`,
    );
    const row = TOP_ROW + 1 + index;
    stack.put(row, COLUMNS_AT, [formula(`=${at.formCell(form, "headings", at.column(role))}`)]);
    stack.put(row, COLUMNS_AT + 2, [formula(`=${counts.join("+")}`)]);
  });
}

/** Blanks by section as the owner column names it, in the order in which they appear. */
function sectionsTable(board: Board): void {
  const { stack, layout, at, words } = board;
  heading(board, TOP_ROW, SECTIONS_AT, [words.tables.sections, "", "", words.figures.blank]);
  const [keys, places, blanks] = [at.lines("section"), at.lines("sectionPlace"), at.lines("blank")];
  const count = SECTIONS_AT + 3;
  for (let index = 0; index < layout.sections; index += 1) {
    const key = `IFERROR(INDEX(${keys},MATCH(${index + 1},${places},0)),"")`;
    const row = TOP_ROW + 1 + index;
    const name = cellAt(row, SECTIONS_AT);
    stack.put(row, SECTIONS_AT, [formula(`=IF(${key}="#",${formulaText(words.noOwner)},MID(${key},2,60))`)]);
    stack.put(row, count, [formula(`=IF(${name}="","",SUMIF(${keys},${key},${blanks}))`)]);
  }
  const row = TOP_ROW + 1 + layout.sections;
  const listed = rangeAt(TOP_ROW + 1, count, layout.sections);
  const all = `SUMIF(${keys},"#*",${blanks})-SUM(${listed})`;
  stack.put(row, SECTIONS_AT, [
    formula(`=IF(MAX(${places})>${layout.sections},${formulaText(words.otherSections)},"")`),
  ]);
  stack.put(row, count, [formula(`=IF(${cellAt(row, SECTIONS_AT)}="","",${all})`)]);
}

/** For who fills in the form. */
function guide({ stack, layout, words }: Board): void {
  [words.tables.guide, ...words.guide].forEach((line, index) =>
    stack.put(layout.guide + index, LABEL, [text(line)]),
  );
  stack.format(rectOf(layout.guide, LABEL), { bold: true, size: 12 });
}

function places(board: Board): void {
  const { stack, layout, at, parts, words } = board;
  const { headings, quotes } = words;
  stack.put(layout.placesTitle, LABEL, [text(words.tables.places)]);
  stack.format(rectOf(layout.placesTitle, LABEL), { bold: true, size: 12 });
  heading(board, layout.placesTitle + 1, LABEL, [
    headings.where,
    headings.cell,
    headings.what,
    ...Array<string>(layout.columns - 3).fill(""),
  ]);
  const total = placeCount(board);
  const entries = layout.entries.length;
  // Beside what is printed: which line and which column the place is of.
  const [lineColumn, letterColumn] = [layout.columns, layout.columns + 1];
  const before = at.lines("placesBefore");
  const inLines = (column: (typeof LINE_COLUMNS)[number], line: string) =>
    `INDEX(${at.lines(column)},${line})`;
  const table = (row: number) => rangeAt(row, 0, entries, layout.columns);
  for (let index = 0; index < PLACES; index += 1) {
    const row = layout.firstPlace + index;
    const [line, column] = [cellAt(row, lineColumn), cellAt(row, letterColumn)];
    stack.put(row, lineColumn, [formula(`=IF(${index + 1}>${total},"",MATCH(${index},${before},1))`)]);
    const letters = `INDEX(${rangeAt(layout.addresses, 0, entries)},${line})`;
    stack.put(row, letterColumn, [
      formula(`=IF(${line}="","",CODE(MID(${letters},${index + 1}-${inLines("placesBefore", line)},1))-64)`),
    ]);
    const address = `INDEX(${table(layout.addresses)},${line},${column})`;
    const sheet = parts.length > 1 ? `${inLines("sheet", line)}&" "&` : "";
    const label = `INDEX(${rangeAt(layout.firstItem, 0, entries)},${line})`;
    stack.put(row, LABEL, [formula(`=IF(${line}="","",${sheet}${label})`)]);
    stack.put(row, FIELD, [
      formula(
        `=IF(${line}="","",IF(${address}="","―",HYPERLINK("#'"&${inLines("link", line)}&"'!"&${address},${address})))`,
      ),
    ]);
    const headingRow = headingOfPlace(board, line, column);
    const state = `INDEX(${table(layout.firstItem)},${line},${column})`;
    const sentence = `INDEX(${rangeAt(layout.states, 1, STATES.length)},MATCH(${state},${rangeAt(layout.states, 0, STATES.length)},0))`;
    stack.put(row, FIELD + 1, [
      formula(
        `=IF(${line}="","",${formulaText(quotes[0])}&IF(${column}=2,${label},${headingRow})&${formulaText(quotes[1])}&${sentence})`,
      ),
    ]);
  }
  stack.format(rectOf(layout.firstPlace, FIELD, PLACES), { color: LINK });
  stack.format(rectOf(layout.firstPlace, lineColumn, PLACES, 2), { size: 8, color: "#7f7f7f" });
  stack.put(layout.firstPlace + PLACES, LABEL, [
    formula(`=IF(${total}>${PLACES},${words.more(`${total}-${PLACES}`)},"")`),
  ]);
}

/** The header's words of the form that a line is of. */
function headingOfPlace({ layout, at, parts }: Board, line: string, column: string): string {
  const rowOf = (form: number) => {
    const row = at.formRow(form, "headings");
    return `INDEX(${rangeAt(row, 0, 1, layout.columns)},1,${column})`;
  };
  const firsts = parts.map((_, form) => layout.entries.findIndex((entry) => entry.form === form) + 1);
  return parts
    .map((_, form) => rowOf(form))
    .reduceRight((rest, own, form) => {
      const next = firsts[form + 1];
      return next === undefined ? own : `IF(${line}<${next},${own},${rest})`;
    }, "");
}

function items(board: Board): void {
  const { stack, layout, parts, words } = board;
  stack.put(layout.itemsTitle, LABEL, [text(words.tables.items)]);
  stack.format(rectOf(layout.itemsTitle, LABEL), { bold: true, size: 12 });
  const names = layout.roles.map((role) => {
    const part = parts.find(({ form }) => form.columns[role]);
    const definition = parts.find(({ form }) => form.definition.columns.some((one) => one.role === role));
    return (
      part?.form.columns[role]?.heading ??
      definition?.form.definition.columns.find((one) => one.role === role)?.headings[0] ??
      role
    );
  });
  heading(board, layout.itemsTitle + 1, LABEL, [words.headings.item, words.headings.header, ...names]);
  layout.entries.forEach((entry, index) => {
    if (entry.kind !== "slot") stack.put(layout.firstItem + index, LABEL, [text(entry.label)]);
    if (entry.kind === "title") stack.format(rectOf(layout.firstItem + index, LABEL), { bold: true });
    if (entry.kind === "missing") stack.put(layout.firstItem + index, FIELD, [missingState(board, entry)]);
  });
  stack.format(rectOf(layout.firstItem, FIELD, layout.entries.length, layout.columns - 1), {
    align: "center",
    size: 9,
  });
}

function missingState({ layout, at, words }: Board, { form, role }: Extract<Entry, { kind: "missing" }>) {
  if (role !== "reason") return text(words.states.columnMissing);
  const lines = layout.entries.flatMap((entry, index) =>
    entry.kind === "slot" && entry.form === form ? [index] : [],
  );
  const [from = 0] = lines;
  const needs = at.lines("needsReason", from, (lines[lines.length - 1] ?? from) + 1);
  return formula(`=IF(SUM(${needs})>0,"${words.states.columnMissing}","${words.fine}")`);
}

function heading({ stack }: Board, row: number, column: number, labels: readonly string[]): void {
  stack.put(row, column, labels.map(text));
  stack.format(rectOf(row, column, 1, labels.length), {
    bold: true,
    fill: HEADER_FILL,
    borders: ["top", "bottom"],
    borderColor: LINE,
  });
}
