/**
 * A form after some cells changed, item by item: only where it is plain that the rows are the same items as before.
 * Anything else is for `locate`.
 */
import { intersection } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import { isDateFormat } from "../reading/dates";
import type { Form, Item } from "../form";
import { Grid } from "./grid";
import { MAX_HEIGHT } from "./header-row";
import { cellValue, ItemFields } from "./item-fields";
import { isBlank } from "../reading/normalize";
import { readWholeNumber } from "../reading/numbers";
import { ROLES } from "../roles";
import type { Role } from "../roles";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** `position` is 1-based. */
export interface RereadItem {
  readonly position: number;
  readonly item: Item;
}

/** `sheet` is the form's as it is now, `area` the cells that changed. null: the form has to be located anew. */
export function rereadItems(form: Form, sheet: SheetSnapshot, area: Rect): readonly RereadItem[] | null {
  const grid = new Grid(sheet);
  const columns = ROLES.flatMap((role) => form.columns[role] ?? []);
  const reader = new ItemFields(grid, columns);
  // A heading's word right below the header may be taken for its second row.
  const header = form.headerRows[0];
  if (!header || area.row < header.row + MAX_HEIGHT) return null;
  const touched = touchedRoles(form, grid, area);
  if (!touched || touched.has("number")) return null;
  const first = itemAt(form.items, area.row);
  const reread: RereadItem[] = [];
  let row = area.row;
  for (let index = first; row < area.row + area.rows; index += 1) {
    const before = form.items[index];
    if (!before || before.row > row) return null;
    row = before.row + before.rows;
    if (!isPlain(form, grid, index, area)) return null;
    const rows = { row: before.row, rows: before.rows, continued: null };
    const item = reader.item(rows, before.number);
    if (!saysSomething(item) || datesChanged(before, item)) return null;
    reread.push({ position: index + 1, item });
  }
  return reread.length > 0 ? reread : null;
}

/** The roles whose columns hold the changed cells; null when one lies in none, or in a merged cell beyond the area. */
function touchedRoles(form: Form, grid: Grid, area: Rect): ReadonlySet<Role> | null {
  const roles = new Set<Role>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const role = ROLES.find((one) => {
      const at = form.columns[one];
      return at && column >= at.column && column < at.column + at.columns;
    });
    if (!role) return null;
    roles.add(role);
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const merge = grid.merge(row, column);
      // Cells merged down over several items are several items' cells.
      if (merge && form.items.some((item) => item.row > merge.row && item.row < merge.row + merge.rows)) {
        return null;
      }
    }
  }
  return roles;
}

/** Index of the last item that begins at or above the row; 0 where there is none. */
function itemAt(items: readonly Item[], row: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/**
 * An item whose changed cells stand beside its number cell: rows below that one are its own only for what is in them.
 * It stands right below the one before it or a header, and its text does not run on further down.
 */
function isPlain(form: Form, grid: Grid, index: number, area: Rect): boolean {
  const { items, headerRows } = form;
  const item = items[index];
  if (!item) return false;
  const end = item.row + item.rows;
  const before = items[index - 1];
  const followsHeader = headerRows.some((rows) => rows.row + rows.rows === item.row);
  const follows = followsHeader || (before !== undefined && before.row + before.rows === item.row);
  const endsThere = isBlankBetween(form, grid, end, items[index + 1]?.row ?? grid.bottom);
  const fields = Object.values(item.fields);
  const within = fields.every((field) => cut(field.area, item) !== null);
  const number = item.fields.number;
  const changed = cut(area, item);
  return (
    follows &&
    endsThere &&
    within &&
    number !== undefined &&
    changed !== null &&
    changed.row >= number.area.row &&
    changed.row + changed.rows <= number.area.row + number.area.rows &&
    number.area.row === item.row &&
    readWholeNumber(grid.value(number.area.row, number.area.column)) === item.number &&
    item.number !== null
  );
}

/** What of the cells lies in the rows. */
function cut(area: Rect, { row, rows }: Pick<Rect, "row" | "rows">): Rect | null {
  return intersection(area, { ...area, row, rows });
}

/** Nothing but header rows, and rows in which the form's columns are blank. */
function isBlankBetween({ columns, headerRows }: Form, grid: Grid, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    const isHeader = headerRows.some((rows) => row >= rows.row && row < rows.row + rows.rows);
    if (isHeader) continue;
    for (const { column, columns: span } of Object.values(columns)) {
      for (let at = column; at < column + span; at += 1) if (!grid.isBlank(row, at)) return false;
    }
  }
  return true;
}

/** A row that holds nothing but its number may be a spare one. */
function saysSomething(item: Item): boolean {
  return ROLES.some((role) => role !== "number" && !isBlank(cellValue(item, role) ?? ""));
}

/** A true date more or less may change from which year the workbook's days are counted. */
function datesChanged(before: Item, after: Item): boolean {
  const [old, now] = [before.fields.deadline, after.fields.deadline];
  if (old?.value === now?.value) return false;
  return [old, now].some((field) => typeof field?.value === "number" && isDateFormat(field.numberFormat));
}
