/** Cells that had a dropdown and have it no more: another cell was pasted over them, or another program saved the file. */
import { columnsOf, type ColumnCell, type DropdownColumn, type FormOnSheet } from "./columns";
import { setListsOf } from "./memory";
import { DROPDOWN_ROLES, USUAL_ROLES } from "./roles";
import type { ListWorkbook } from "./source";

export interface LostDropdowns {
  readonly column: DropdownColumn;
  readonly cells: readonly ColumnCell[];
}

export function lostIn(on: FormOnSheet, workbook: ListWorkbook): LostDropdowns[] {
  const remembered = setListsOf(on.form, workbook.settings);
  const roles = DROPDOWN_ROLES.filter((role) => remembered[role] || USUAL_ROLES.includes(role));
  // Most forms have no rule at all, and every check asks.
  if (on.sheet.ruled.length === 0 && Object.keys(remembered).length === 0) return [];
  return columnsOf(on, workbook, roles)
    .map((column) => ({ column, cells: lostCells(column) }))
    .filter(({ cells }) => cells.length > 0);
}

function lostCells({ cells, remembered }: DropdownColumn): readonly ColumnCell[] {
  if (remembered) {
    // Where other rules were left when the list was set, one of them is no loss.
    return cells.filter(({ there }) => there === "none" || (there === "other" && !remembered.kept));
  }
  // Nobody said so, but most of the items' cells have the list: those without any rule have lost it.
  const items = cells.filter(({ spare }) => !spare);
  const having = items.filter(({ there }) => there === "same").length;
  return having * 2 > items.length ? items.filter(({ there }) => there === "none") : [];
}
