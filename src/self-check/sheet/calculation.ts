/** What is calculated below the printed part: the kinds of the forms' cells, then what follows from them, line by line. */
import { rectAddress, rectOf } from "../../cells/geometry";
import { headingOf } from "../../check/rule";
import type { Form } from "../../form/form";
import { textOf } from "../../form/reading/normalize";
import { sheetPrefix } from "../../summary/criteria";
import type { CellReader } from "../../summary/formulas/cells";
import { coverageOf } from "../../summary/formulas/coverage";
import { formulasOf } from "../../summary/formulas/formulas";
import { formula, text } from "../../summary/sheet/stack";
import { INVISIBLE, kindFormula } from "../cell-formulas";
import { DATE_STEPS, dateFormulas } from "../date-formulas";
import type { Entry, FormPart } from "../entries";
import { restarts } from "../number-formulas";
import { STATES } from "../words";
import { letterOf, slotLines, type Board, type PutLine } from "./board";
import { FIELD, LABEL, LINE_COLUMNS, type LineColumn } from "./layout";
import { cellAt, rangeAt } from "./references";
import { slotRow } from "./slot-row";

export function calculation(board: Board): void {
  const { stack, layout, at, parts, words, phaseWords } = board;
  stack.put(layout.read + 1, LABEL, [text(words.keep)]);
  stack.put(layout.signs, 0, INVISIBLE.map(text));
  const shown = rangeAt(layout.phases, 1, 1, phaseWords.length);
  stack.put(layout.phases, 0, [
    formula(`=IFERROR(MATCH(${at.phaseCell},${shown},0),1)`),
    ...phaseWords.map(text),
  ]);
  STATES.forEach((state, index) =>
    stack.put(layout.states + index, 0, [text(words.states[state]), text(words.sentences[state])]),
  );
  parts.forEach((part, index) => formRows(board, part, index));
  layout.entries.forEach((entry, index) => entryRows(board, entry, index));
}

/** A flag of the phase in force: `values` has one for each phase. */
function flag({ at }: Board, values: readonly boolean[]): string {
  const [first = false] = values;
  if (values.every((one) => one === first)) return first ? "1" : "0";
  return `CHOOSE(${at.phase},${values.map((one) => (one ? 1 : 0)).join(",")})`;
}

function formRows(board: Board, part: FormPart, index: number): void {
  const { stack, layout, at } = board;
  const { form, required, early, reasons } = part;
  const { from, to } = slotLines(board, index);
  for (const role of layout.roles) {
    const column = at.column(role);
    stack.put(at.formRow(index, "headings"), column, [text(headingOf(form, role))]);
    const kept = part.slots.slots.find(({ cells }) => cells[role]?.row === null)?.cells[role];
    if (kept) stack.put(at.formRow(index, "columns"), column, [formula(`=${kept.column}`)]);
    stack.put(at.formRow(index, "required"), column, [formula(`=${flag(board, required[role] ?? [])}`)]);
    stack.put(at.formRow(index, "early"), column, [formula(`=${flag(board, early[role] ?? [])}`)]);
  }
  const all = (column: LineColumn) => at.lines(column, from, to);
  const hasSlots = to > from && layout.entries[from]?.kind === "slot";
  stack.put(at.formRow(index, "required"), 0, [
    formula(hasSlots ? `=MAX(${all("moreThanNumber")})` : "=0"),
    formula(part.numberedOtherwise ? "=TRUE" : hasSlots ? `=${restarts((column) => all(column))}` : "=FALSE"),
  ]);
  const words = headingWords(form, board.read);
  words.forEach(({ value }, column) => stack.put(at.formRow(index, "words"), column, [text(value)]));
  const sameWords = words.map(
    ({ cell }, column) => `IF(EXACT(${cell}&"",${at.formCell(index, "words", column)}),0,1)`,
  );
  const changed = [
    ...sameWords,
    ...(hasSlots ? [coverage(board, part, all("hasText")), `SUM(${all("broken")})`] : []),
    ...part.slots.overflows.map((condition) => `IF(${condition},1,0)`),
  ];
  stack.put(at.formRow(index, "early"), 0, [
    formula(`=${flag(board, reasons)}`),
    formula(`=IFERROR(${changed.join("+")},1)`),
  ]);
  const created = layout.entries.findIndex(
    (entry) => entry.kind === "field" && entry.form === index && entry.field === "createdOn",
  );
  const entry = layout.entries[created];
  if (entry?.kind !== "field" || entry.value === null) return;
  const steps = dateFormulas(
    entry.value,
    at.kind(created, FIELD),
    (step) => at.date(index, step),
    form.fiscalYear,
    at.signs,
  );
  stack.put(
    at.formRow(index, "date"),
    0,
    DATE_STEPS.map((step) => formula(`=${steps[step]}`)),
  );
}

/** The cells of the first header row that name the columns, and their words as they are. */
export function headingWords(form: Form, read: CellReader): { cell: string; value: string }[] {
  const prefix = sheetPrefix(form.sheetName);
  const header = form.headerRows[0];
  return Object.values(form.columns).flatMap((heading) => {
    if (!heading) return [];
    const { column, reason } = heading;
    const area = reason?.area ?? rectOf(header?.row ?? 0, column);
    const cells: { cell: string; value: string }[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const value = textOf(read(form.sheet, row, area.column));
      if (value === "") continue;
      cells.push({ cell: `${prefix}${rectAddress(rectOf(row, area.column), true)}`, value });
    }
    return cells;
  });
}

/** 0 as long as the rows with a text in their 実施項目 cell are those of the lines. */
function coverage({ read }: Board, { form }: FormPart, hasText: string): string {
  // From the row above the first item on, as the lines do: a row may be inserted right below the headings.
  const [first, ...others] = form.items;
  const items = first ? [{ ...first, row: first.row - 1, rows: first.rows + 1 }, ...others] : [];
  const { cells, summands } = coverageOf([{ ...form, items }], read);
  const [now = "=0"] = formulasOf(summands);
  const role = form.columns.item ? "item" : "rating";
  const own = [...form.items, ...(form.spareItems ?? [])].filter(({ row, fields }) => {
    const area = fields[role]?.area;
    return area && area.row >= row && read(form.sheet, area.row, area.column) !== "";
  }).length;
  return `IF((${now.slice(1)})-SUM(${hasText})=${cells - own},0,1)`;
}

function entryRows(board: Board, entry: Entry, index: number): void {
  const { stack, layout, at, parts } = board;
  const part = parts[entry.form];
  if (!part) return;
  const line = (column: LineColumn, value: string | null) => {
    if (value !== null) stack.put(layout.lines + index, LINE_COLUMNS.indexOf(column), [formula(`=${value}`)]);
  };
  const before =
    index === 0
      ? "0"
      : `${at.line(index - 1, "placesBefore")}+LEN(${cellAt(layout.addresses + index - 1, LABEL)})`;
  line("placesBefore", before);
  stack.put(layout.lines + index, LINE_COLUMNS.indexOf("link"), [
    text(part.form.sheetName.replaceAll("'", "''")),
    text(part.form.sheetName),
  ]);
  if (entry.kind === "title") return;
  if (entry.kind !== "slot") return fieldRow(board, entry, index, line);
  slotRow(board, entry.slot, index, part, entry.form, line);
}

function fieldRow(
  { stack, layout, at, words }: Board,
  entry: Extract<Entry, { kind: "field" | "missing" }>,
  index: number,
  line: PutLine,
): void {
  const { states, fine } = words;
  const state = at.state(index, FIELD);
  stack.put(layout.addresses + index, LABEL, [formula(`=IF(LEN(${state})>1,"${letterOf(FIELD)}","")`)]);
  if (entry.kind === "missing") {
    line("required", "0");
    line("blank", "0");
    return;
  }
  line("required", "1");
  if (entry.value === null || entry.address === null) {
    stack.put(layout.firstItem + index, FIELD, [text(states.fieldMissing)]);
    line("blank", "1");
    return;
  }
  const kind = at.kind(index, FIELD);
  stack.put(layout.kinds + index, FIELD, [formula(`=${kindFormula(entry.value, [], at.signs)}`)]);
  const filled =
    entry.field === "createdOn"
      ? `IF(${at.date(entry.form, "right")}=1,"${fine}","${states.dateInvalid}")`
      : `"${fine}"`;
  stack.put(layout.firstItem + index, FIELD, [
    formula(`=IF(${kind}=0,"${states.blank}",IF(${kind}=2,"${states.error}",${filled}))`),
  ]);
  stack.put(layout.addresses + index, FIELD, [
    formula(`=IF(LEN(${state})>1,IFERROR(${entry.address},""),"")`),
  ]);
  line("blank", `IF(${kind}=0,1,0)`);
}
