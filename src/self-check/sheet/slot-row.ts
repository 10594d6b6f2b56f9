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

/** Without one of these a line only carries on the texts of the item above: as in form/locate/items.ts. */
const STARTING: readonly Role[] = ["number", "item", "category", "deadline", "owner", "rating"];

export function slotRow(
  board: Board,
  slot: Slot,
  index: number,
  part: FormPart,
  form: number,
  line: PutLine,
): void {
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
