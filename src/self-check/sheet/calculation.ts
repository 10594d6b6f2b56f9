/** What is calculated below the printed part: the kinds of the forms' cells, then what follows from them, line by line. */
import { choicesOf } from "../../check/choices";
import { cellAddress, rectAddress, rectOf } from "../../cells/geometry";
import type { Form } from "../../form/form";
import { foldSpaces, textOf } from "../../form/reading/normalize";
import type { Role } from "../../form/roles";
import { headingOf } from "../../check/rule";
import { sheetPrefix } from "../../summary/criteria";
import type { CellReader } from "../../summary/formulas/cells";
import { coverageOf } from "../../summary/formulas/coverage";
import { formulasOf } from "../../summary/formulas/formulas";
import { formula, text, type SheetStack } from "../../summary/sheet/stack";
import { bareText, INVISIBLE, isOneOf, kindFormula } from "../cell-formulas";
import { dateFormulas, DATE_STEPS } from "../date-formulas";
import type { Entry, FormPart } from "../entries";
import { NUMBER_COLUMNS, numberFormulas, restarts, type NumberColumn } from "../number-formulas";
import type { Slot } from "../slots";
import { STATES, type SelfCheckWords } from "../words";
import { FIELD, FIRST_ROLE, LABEL, LINE_COLUMNS, type Layout, type LineColumn } from "./layout";
import { cellAt, rangeAt, type References } from "./references";

/** Without one of these a line only carries on the texts of the item above: as in form/locate/items.ts. */
const STARTING: readonly Role[] = ["number", "item", "category", "deadline", "owner", "rating"];

export interface Board {
  readonly stack: SheetStack;
  readonly layout: Layout;
  readonly at: References;
  readonly parts: readonly FormPart[];
  readonly words: SelfCheckWords;
  readonly phaseWords: readonly string[];
  readonly read: CellReader;
}

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

/** The lines of a form's items: from, to before. */
function slotLines({ layout }: Board, form: number): { from: number; to: number } {
  const indexes = layout.entries.flatMap((entry, index) =>
    entry.kind === "slot" && entry.form === form ? [index] : [],
  );
  const from = indexes[0] ?? 0;
  return { from, to: (indexes[indexes.length - 1] ?? from) + 1 };
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
function coverage({ read }: Board, { form, slots }: FormPart, hasText: string): string {
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
  void slots;
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

type PutLine = (column: LineColumn, value: string | null) => void;

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

function slotRow(board: Board, slot: Slot, index: number, part: FormPart, form: number, line: PutLine): void {
  const { stack, layout, at } = board;
  const { from, to } = slotLines(board, form);
  const roles = layout.roles.filter((role) => slot.cells[role]);
  const cellOf = (role: Role) => slot.cells[role];
  const kind = (role: Role) => at.kind(index, at.column(role));
  const ifThere = (value: string, otherwise: string) =>
    slot.there === null ? value : `IF(${slot.there},${value},${otherwise})`;
  for (const role of roles) {
    const choices = choicesOf(part.form.definition, role).flatMap(({ label, spellings }) => [
      label,
      ...spellings,
    ]);
    const { value = "", others } = cellOf(role) ?? {};
    const kind = kindFormula(value, choices, at.signs, others);
    stack.put(layout.kinds + index, at.column(role), [formula(`=${kind}`)]);
  }
  const own = (role: Role) => cellOf(role)?.own === true;
  const starts = roles
    .filter((role) => own(role) && STARTING.includes(role))
    .map((role) => `${kind(role)}>0`);
  const more = roles
    .filter((role) => (own(role) && role !== "number") || role === "item")
    .map((role) => `${kind(role)}>0`);
  const active = at.active(index);
  stack.put(layout.kinds + index, LABEL, [
    formula(
      `=IF(AND(${[...(slot.there === null ? [] : [slot.there]), orOf(starts)].join(",")},OR(${at.lastFilled(form)}=0,${index - from + 1}<=${at.lastFilled(form)})),1,0)`,
    ),
  ]);
  line("moreThanNumber", ifThere(`IF(${orOf(more)},${index - from + 1},0)`, "0"));
  line("row", slot.row);
  const numberCell = cellOf("number");
  const ownNumber = numberCell?.own ? numberCell : null;
  const numbers = numberFormulas(
    {
      at: (column) => at.line(index, column),
      above: index > from ? (column) => at.line(index - 1, column) : null,
      below: index + 1 < to ? (column) => at.line(index + 1, column) : null,
      allAbove: index > from ? (column) => at.lines(column, from, index) : null,
      active,
      value: ownNumber?.value ?? null,
      kind: ownNumber ? kind("number") : null,
    },
    at.signs,
  );
  for (const column of NUMBER_COLUMNS) line(column, numbers[column]);

  const needs =
    part.reasonLevels.length > 0 && cellOf("rating")
      ? `IF(AND(${active}=1,${at.reasons(form)}=1,${kind("rating")}=1),IF(${isOneOf(cellOf("rating")?.value ?? "", part.reasonLevels)},1,0),0)`
      : "0";
  line("needsReason", needs);
  const need = at.line(index, "needsReason");
  const reasonRequired = at.formCell(form, "required", at.column("reason"));
  const hasReason = layout.roles.includes("reason");
  const flags = rangeAt(at.formRow(form, "required"), FIRST_ROLE, 1, layout.roles.length);
  const extra = hasReason && part.required.reason ? `${need}*(1-${reasonRequired})` : need;
  line("required", `${active}*SUM(${flags})+${extra}`);
  const row = rangeAt(layout.firstItem + index, 1, 1, layout.columns - 1);
  const { states } = board.words;
  const blanks = ["blank", "columnMissing", "reasonBlank"] as const;
  const counts = blanks.map((state) => `COUNTIF(${row},"${states[state]}")`);
  if (!part.form.columns.reason) counts.push(extra);
  line("blank", counts.join("+"));
  for (const role of layout.roles) {
    const state = stateOf(board, slot, role, index, form, part, { from, to });
    if (state !== null) stack.put(layout.firstItem + index, at.column(role), [formula(`=${state}`)]);
  }
  const shown = roles.map(
    (role) => `IF(LEN(${at.state(index, at.column(role))})>1,"${letterOf(at.column(role))}","")`,
  );
  stack.put(layout.addresses + index, LABEL, [formula(`=${shown.length === 0 ? '""' : shown.join("&")}`)]);
  for (const role of roles) {
    const address = addressIn(board, slot, role, index, form);
    stack.put(layout.addresses + index, at.column(role), [
      formula(`=IF(LEN(${at.state(index, at.column(role))})>1,IFERROR(${address},""),"")`),
    ]);
  }
  labelAndSection(board, slot, index, from, line);
  const item = cellOf("item") ?? cellOf("rating");
  const text = item?.own ? ifThere(`IF(ISERROR(${item.value}),1,IF(LEN(${item.value})>0,1,0))`, "0") : "0";
  line("hasText", text);
  // Of a cell that has been deleted nothing is left but #REF!.
  const [first] = roles.filter(own);
  const address = first === undefined ? null : addressIn(board, slot, first, index, form);
  line("broken", slot.there === null && address ? `IF(ISERROR(${address}),1,0)` : "0");
}

/** Rows and columns as their numbers are kept, where they are. */
function addressIn({ at }: Board, slot: Slot, role: Role, index: number, form: number): string {
  const cell = slot.cells[role];
  if (!cell) return '""';
  const kept = at.formCell(form, "columns", at.column(role));
  const row = cell.row ?? at.line(index, "row");
  return `ADDRESS(${row},${cell.row === null ? kept : cell.column},4)`;
}

function orOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? "FALSE" : `OR(${conditions.join(",")})`;
}

/** By which column a place is found again: B, C … */
function letterOf(column: number): string {
  return cellAddress({ row: 0, column }).replace(/\d+$/, "");
}

function stateOf(
  board: Board,
  slot: Slot,
  role: Role,
  index: number,
  form: number,
  part: FormPart,
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  const { at, words } = board;
  const { states, fine, notNeeded } = words;
  const active = at.active(index);
  const required = at.formCell(form, "required", at.column(role));
  const cell = slot.cells[role];
  if (!cell) {
    const isKnown = part.form.definition.columns.some((one) => one.role === role);
    if (!isKnown || part.form.columns[role]) return null;
    return `IF(${active}=1,IF(${required}=1,"${states.columnMissing}","${notNeeded}"),"")`;
  }
  const kind = at.kind(index, at.column(role));
  const need = at.line(index, "needsReason");
  const blank =
    role === "reason"
      ? // Of a cell that is merged over several items, the reason is asked for once, as the check does.
        `IF(${required}=1,"${states.blank}",IF(${need}=1,"${cell.own ? states.reasonBlank : states.blank}","${notNeeded}"))`
      : `IF(${required}=1,"${states.blank}","${notNeeded}")`;
  const filled = () => {
    if (!cell.own) return `"${fine}"`;
    const plain = `IF(${kind}=2,"${states.error}",IF(${kind}=3,"${states.offList}",${rest()}))`;
    if (!(part.early[role] ?? []).includes(true)) return plain;
    const early = at.formCell(form, "early", at.column(role));
    return `IF(${early}=1,IF(${kind}=2,"${states.earlyError}",IF(${kind}=3,"${states.earlyOffList}","${states.early}")),${plain})`;
  };
  const rest = () => {
    if (role === "number") return numberState(board, index, form, { from, to });
    if (role !== "reason") return `"${fine}"`;
    const none = isOneOf(bareText(cell.value, at.signs), noReasons(part.form));
    return `IF(${need}=1,IF(${none},"${states.reasonEmpty}","${fine}"),"${fine}")`;
  };
  return `IF(${active}=0,"",IF(${kind}=0,${blank},${filled()}))`;
}

/** What says that there is no reason: as in check/rules/reason-required.ts. */
function noReasons({ definition }: Form): string[] {
  const signs = ["-", "－", "ー", "―", "—", "…"];
  return [
    ...new Set([
      "なし",
      "無し",
      "無",
      "特になし",
      "特に無し",
      ...signs,
      ...definition.placeholders.map(foldSpaces),
    ]),
  ];
}

function numberState(
  { at, words }: Board,
  index: number,
  form: number,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const { states, fine } = words;
  const value = at.line(index, "number");
  const all = (column: NumberColumn) => at.lines(column, from, to);
  const twice = `IF(COUNTIF(${all("number")},${value})>1,"${states.numberDouble}","${states.numberGap}")`;
  return `IF(${at.numberedOtherwise(form)},"${fine}",IF(ISNUMBER(${value}),IF(${at.line(index, "fits")}=0,${twice},"${fine}"),"${states.numberInvalid}"))`;
}

/** Letters that a criterion takes for something else. */
const WILD: readonly (readonly [string, string])[] = [
  ["~", "～"],
  ["*", "＊"],
  ["?", "？"],
];
const LONGEST_SECTION = 60;
const LONGEST_LABEL = 14;

function labelAndSection(
  { stack, layout, at }: Board,
  slot: Slot,
  index: number,
  from: number,
  line: PutLine,
): void {
  const active = at.active(index);
  const { item, owner } = slot.cells;
  const kind = (role: Role) => at.kind(index, at.column(role));
  const value = at.line(index, "number");
  const name = item
    ? `IF(${kind("item")}=1,LEFT(${bareText(item.value, at.signs)},${LONGEST_LABEL}),"")`
    : '""';
  stack.put(layout.firstItem + index, LABEL, [
    formula(`=IF(${active}=1,IF(ISNUMBER(${value}),${value}&" ","")&${name},"")`),
  ]);
  const bare = owner
    ? WILD.reduce(
        (text, [sign, wide]) => `SUBSTITUTE(${text},"${sign}","${wide}")`,
        `LEFT(${bareText(owner.value, at.signs)},${LONGEST_SECTION})`,
      )
    : '""';
  const text = owner ? `IF(${kind("owner")}=1,${bare},"")` : '""';
  line("section", `IF(${active}=1,"#"&${text},"")`);
  const key = at.line(index, "section");
  const above = index > from || index > 0 ? at.lines("section", 0, index) : null;
  const isNew = above ? `COUNTIF(${above},${key})=0` : "TRUE";
  const count = above ? `MAX(${at.lines("sectionPlace", 0, index)})+1` : "1";
  line("sectionPlace", `IF(${key}="","",IF(${isNew},${count},""))`);
}
