/**
 * From a sheet to a form: is it the form, where are its columns, its header fields and its items?
 */
import type { Rect } from "../edits/geometry";
import { rectOf } from "../edits/geometry";
import type { FormDefinition } from "./definition";
import { findHeader } from "./find-header";
import type { Column, Form } from "./form";
import { Grid } from "./grid";
import { HeaderFieldReader } from "./header-fields";
import type { HeaderCell, HeaderRow } from "./header-row";
import { HeadingMatcher } from "./headings";
import { readItems } from "./items";
import { textOf } from "./normalize";
import { ROLES } from "./roles";
import type { Role } from "./roles";
import type { SheetSnapshot } from "./snapshot";
import { departmentOf, fiscalYearOf } from "./title";

/**
 * The form on the sheet, hidden or not; null when the sheet is not this form. A sheet that the add-in made is
 * never a form. Never throws, whatever the cells hold; linear in the number of cells.
 */
export function locate(sheet: SheetSnapshot, definition: FormDefinition): Form | null {
  if (sheet.own !== null || sheet.used === null) return null;
  const grid = new Grid(sheet);
  const matcher = new HeadingMatcher(definition);
  const found = findHeader(grid, definition, matcher, sheet.name);
  if (!found) return null;
  const { header, title } = found;
  const columns = columnsOf(header);
  const fieldReader = new HeaderFieldReader(definition);
  const fields = fieldReader.read(grid, grid.top, header.top);
  const { items, repetitions } = readItems(grid, header, columns, matcher, fieldReader);
  return {
    definition,
    sheet: sheet.id,
    sheetName: sheet.name,
    title,
    fiscalYear: fiscalYearOf(title),
    department: departmentOf(textOf(fields.jobTitle?.value ?? ""), title, sheet.name, definition),
    columns,
    headerRows: [header, ...repetitions].map((row) => rowsRect(row, columns)),
    repeatedHeadings: repetitions.map(({ cells }) => cells),
    header: fields,
    items,
  };
}

function columnsOf(header: HeaderRow): Partial<Record<Role, Column>> {
  const columns: Partial<Record<Role, Column>> = {};
  for (const role of ROLES) {
    const cell: HeaderCell | undefined = header.cells.get(role);
    if (cell) {
      const { column, columns: span } = cell.area;
      columns[role] = { role, column, columns: span, heading: cell.text };
    }
  }
  return columns;
}

function rowsRect(row: { top: number; bottom: number }, columns: Partial<Record<Role, Column>>): Rect {
  const list = Object.values(columns);
  const first = Math.min(...list.map(({ column }) => column));
  const end = Math.max(...list.map(({ column, columns: span }) => column + span));
  return rectOf(row.top, first, row.bottom - row.top, end - first);
}
