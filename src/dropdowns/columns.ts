/** A form's columns that can have a dropdown: what each would offer, and what is in its cells already. */
import type { Rect } from "../cells/geometry";
import { isSameSource } from "../workbook/list-source";
import type { Form } from "../form/form";
import type { SheetSnapshot } from "../workbook/snapshot";
import { fieldAreas } from "./areas";
import { setListsOf, type SetList } from "./memory";
import { DROPDOWN_ROLES, type DropdownRole } from "./roles";
import { RulesThere } from "./rules-there";
import { sourceIn, type ListWorkbook } from "./source";
import { SpareRows } from "./spare-rows";
import { choicesOf } from "./values";

export interface FormOnSheet {
  readonly form: Form;
  readonly sheet: SheetSnapshot;
}

/** same: the very list that would be set; older: one that the add-in had set; other: a rule of anybody else's. */
export type There = "none" | "same" | "older" | "other";

export interface ColumnCell {
  /** A merged area is one cell; what its first cell has is what holds for it. */
  readonly area: Rect;
  readonly there: There;
  /** Kept free for an item that is still to come. */
  readonly spare: boolean;
}

export interface DropdownColumn extends FormOnSheet {
  readonly role: DropdownRole;
  /** The column's own header. */
  readonly heading: string;
  readonly choices: readonly string[];
  /** What the workbook remembers of a list that was set here. */
  readonly remembered: SetList | null;
  /** From the top, spare ones last. */
  readonly cells: readonly ColumnCell[];
}

export function columnsOf(
  on: FormOnSheet,
  workbook: ListWorkbook,
  roles: readonly DropdownRole[] = DROPDOWN_ROLES,
): DropdownColumn[] {
  const { form, sheet } = on;
  const remembered = setListsOf(form, workbook.settings);
  const rules = new RulesThere(sheet.ruled);
  let spareRows: SpareRows | null = null;
  return roles.flatMap((role) => {
    const heading = form.columns[role]?.heading;
    const choices = heading === undefined ? [] : choicesOf(form, role);
    if (heading === undefined || choices.length === 0) return [];
    const column = { form, sheet, role, heading, choices, remembered: remembered[role] ?? null };
    const source = sourceIn(workbook, column);
    const there = (area: Rect) => thereIn(rules, area, source, column.remembered);
    const hasList = (area: Rect) => there(area) === "same" || there(area) === "older";
    spareRows ??= new SpareRows(form, sheet);
    const cell = (area: Rect, spare: boolean): ColumnCell => ({ area, there: there(area), spare });
    return [
      {
        ...column,
        cells: [
          ...fieldAreas(form.items, role).map((area) => cell(area, false)),
          ...spareRows.cells(role, hasList).map((area) => cell(area, true)),
        ],
      },
    ];
  });
}

function thereIn(rules: RulesThere, area: Rect, source: string | null, remembered: SetList | null): There {
  const rule = rules.at(area);
  if (rule === null) return "none";
  if (!rule.uniform || rule.list === undefined) return "other";
  if (source !== null && isSameSource(rule.list, source)) return "same";
  return remembered && isSameSource(rule.list, remembered.list) ? "older" : "other";
}
