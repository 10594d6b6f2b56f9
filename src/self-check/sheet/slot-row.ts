/** The line of one place for an item: what is in its cells, what is wrong with each, and where it stands. */
import { choicesOf } from "../../check/choices";
import type { Form } from "../../form/form";
import { foldSpaces } from "../../form/reading/normalize";
import type { Role } from "../../form/roles";
import { formula } from "../../summary/sheet/stack";
import { bareText, isOneOf, kindFormula } from "../cell-formulas";
import type { FormPart } from "../entries";
import { NUMBER_COLUMNS, numberFormulas, type NumberColumn } from "../number-formulas";
import type { Slot } from "../slots";
import { letterOf, slotLines, type Board, type PutLine } from "./board";
import { FIRST_ROLE, LABEL } from "./layout";
import { rangeAt } from "./references";

/** Without one of these a line only carries on the texts of the item above: as in form/locate/items/items.ts. */
const STARTING: readonly Role[] = ["number", "item", "category", "deadline", "owner", "rating"];

/** One place for an item: its line among the entries, and what its form's lines have in common. */
interface Place {
  readonly board: Board;
  readonly slot: Slot;
  readonly index: number;
  readonly part: FormPart;
  readonly form: number;
  /** The form's lines: from, to before. */
  readonly from: number;
  readonly to: number;
  /** The form's columns that this place has a cell in. */
  readonly roles: readonly Role[];
  readonly line: PutLine;
}

export function slotRow(
  board: Board,
  slot: Slot,
  index: number,
  part: FormPart,
  form: number,
  line: PutLine,
): void {
  const roles = board.layout.roles.filter((role) => slot.cells[role]);
  const place = { board, slot, index, part, form, ...slotLines(board, form), roles, line };
  kindsAndActivity(place);
  line("row", slot.row);
  numberLine(place);
  counts(place);
  states(place);
  addresses(place);
  labelAndSection(place);
  textAndBrokenCells(place);
}

/** In a row that may be gone, a value counts only as long as the row is there. */
function ifThere({ there }: Slot, value: string, otherwise: string): string {
  return there === null ? value : `IF(${there},${value},${otherwise})`;
}

function isOwn(slot: Slot, role: Role): boolean {
  return slot.cells[role]?.own === true;
}

/** The kind of each cell, and from those whether the place holds an item. */
function kindsAndActivity({ board, slot, index, part, form, from, roles, line }: Place): void {
  const { stack, layout, at } = board;
  for (const role of roles) {
    const choices = choicesOf(part.form.definition, role).flatMap(({ label, spellings }) => [
      label,
      ...spellings,
    ]);
    const { value = "", others } = slot.cells[role] ?? {};
    const kind = kindFormula(value, choices, at.signs, others);
    stack.put(layout.kinds + index, at.column(role), [formula(`=${kind}`)]);
  }
  const isFilled = (role: Role) => `${at.kind(index, at.column(role))}>0`;
  const starts = roles.filter((role) => isOwn(slot, role) && STARTING.includes(role)).map(isFilled);
  const more = roles
    .filter((role) => (isOwn(slot, role) && role !== "number") || role === "item")
    .map(isFilled);
  const last = at.lastFilled(form);
  const conditions = [
    ...(slot.there === null ? [] : [slot.there]),
    orOf(starts),
    `OR(${last}=0,${index - from + 1}<=${last})`,
  ];
  stack.put(layout.kinds + index, LABEL, [formula(`=IF(AND(${conditions.join(",")}),1,0)`)]);
  line("moreThanNumber", ifThere(slot, `IF(${orOf(more)},${index - from + 1},0)`, "0"));
}

function numberLine({ board: { at }, slot, index, from, to, line }: Place): void {
  const own = isOwn(slot, "number");
  const numbers = numberFormulas(
    {
      at: (column) => at.line(index, column),
      above: index > from ? (column) => at.line(index - 1, column) : null,
      below: index + 1 < to ? (column) => at.line(index + 1, column) : null,
      allAbove: index > from ? (column) => at.lines(column, from, index) : null,
      active: at.active(index),
      value: own ? (slot.cells.number?.value ?? null) : null,
      kind: own ? at.kind(index, at.column("number")) : null,
    },
    at.signs,
  );
  for (const column of NUMBER_COLUMNS) line(column, numbers[column]);
}

/** Whether a reason is asked for, how many fields have to be filled in, and how many of them are blank. */
function counts({ board, slot, index, part, form, line }: Place): void {
  const { layout, at, words } = board;
  const active = at.active(index);
  const { rating } = slot.cells;
  const isLow = rating ? isOneOf(rating.value, part.reasonLevels) : "";
  const needs =
    part.reasonLevels.length > 0 && rating
      ? `IF(AND(${active}=1,${at.reasons(form)}=1,${at.kind(index, at.column("rating"))}=1),IF(${isLow},1,0),0)`
      : "0";
  line("needsReason", needs);
  const need = at.line(index, "needsReason");
  const reasonRequired = at.formCell(form, "required", at.column("reason"));
  const hasReason = layout.roles.includes("reason");
  const flags = rangeAt(at.formRow(form, "required"), FIRST_ROLE, 1, layout.roles.length);
  const extra = hasReason && part.required.reason ? `${need}*(1-${reasonRequired})` : need;
  line("required", `${active}*SUM(${flags})+${extra}`);
  const row = rangeAt(layout.firstItem + index, 1, 1, layout.columns - 1);
  const blanks = ["blank", "columnMissing", "reasonBlank"] as const;
  const summands = blanks.map((state) => `COUNTIF(${row},"${words.states[state]}")`);
  if (!part.form.columns.reason) summands.push(extra);
  line("blank", summands.join("+"));
}

function states(place: Place): void {
  const { stack, layout, at } = place.board;
  for (const role of layout.roles) {
    const state = stateOf(place, role);
    if (state !== null) stack.put(layout.firstItem + place.index, at.column(role), [formula(`=${state}`)]);
  }
}

/** The addresses of the cells that are not right, and by which columns they are found. */
function addresses(place: Place): void {
  const { board, index, roles } = place;
  const { stack, layout, at } = board;
  const ifWrong = (role: Role, value: string) => `IF(LEN(${at.state(index, at.column(role))})>1,${value},"")`;
  const shown = roles.map((role) => ifWrong(role, `"${letterOf(at.column(role))}"`));
  stack.put(layout.addresses + index, LABEL, [formula(`=${shown.length === 0 ? '""' : shown.join("&")}`)]);
  for (const role of roles) {
    const address = ifWrong(role, `IFERROR(${addressIn(place, role)},"")`);
    stack.put(layout.addresses + index, at.column(role), [formula(`=${address}`)]);
  }
}

function textAndBrokenCells(place: Place): void {
  const { slot, roles, line } = place;
  const item = slot.cells.item ?? slot.cells.rating;
  const hasText = item?.own
    ? ifThere(slot, `IF(ISERROR(${item.value}),1,IF(LEN(${item.value})>0,1,0))`, "0")
    : "0";
  line("hasText", hasText);
  // Of a cell that has been deleted nothing is left but #REF!.
  const first = roles.find((role) => isOwn(slot, role));
  const isBroken = slot.there === null && first !== undefined;
  line("broken", isBroken ? `IF(ISERROR(${addressIn(place, first)}),1,0)` : "0");
}

/** Rows and columns as their numbers are kept, where they are. */
function addressIn({ board: { at }, slot, index, form }: Place, role: Role): string {
  const cell = slot.cells[role];
  if (!cell) return '""';
  const kept = at.formCell(form, "columns", at.column(role));
  const row = cell.row ?? at.line(index, "row");
  return `ADDRESS(${row},${cell.row === null ? kept : cell.column},4)`;
}

function orOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? "FALSE" : `OR(${conditions.join(",")})`;
}

function stateOf(place: Place, role: Role): string | null {
  const { board, slot, index, form, part } = place;
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
    if (role === "number") return numberState(place);
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

function numberState({ board: { at, words }, index, form, from, to }: Place): string {
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

function labelAndSection({ board, slot, index, from, line }: Place): void {
  const { stack, layout, at } = board;
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
