/**
 * From a sheet to a form: is it the form, where are its columns, its header fields and its items?
 */
import type { Rect } from "../edits/geometry";
import { rectOf } from "../edits/geometry";
import type { FormDefinition } from "./definition";
import { findHeader, titleIn } from "./find-header";
import { columnReason } from "./column-reason";
import type { Column, Form } from "./form";
import { Grid } from "./grid";
import { HeaderFieldReader } from "./header-fields";
import { readHeaderRow } from "./header-row";
import type { HeaderCell, HeaderRow } from "./header-row";
import { HeadingMatcher } from "./headings";
import { readItems } from "./items";
import { textOf } from "./normalize";
import { OtherForm } from "./other-form";
import { ROLES } from "./roles";
import type { Role } from "./roles";
import type { SheetSnapshot } from "./snapshot";
import { departmentOf, fiscalYearOf } from "./title";

/**
 * The form on the sheet, hidden or not, the first where there are several; null when the sheet is not this form. A
 * sheet that the add-in made is never a form. Never throws, whatever the cells hold; linear in the number of cells.
 */
export function locate(sheet: SheetSnapshot, definition: FormDefinition): Form | null {
  for (const form of formsOn(sheet, definition)) return form;
  return null;
}

/** As `locate`, all forms that stand on the sheet one under the other, from the top. */
export function locateAll(sheet: SheetSnapshot, definition: FormDefinition): readonly Form[] {
  return [...formsOn(sheet, definition)];
}

/** Where a form begins: its block of title and header fields, and its header. */
interface Beginning {
  readonly top: number;
  readonly header: HeaderRow;
  readonly title: string;
}

function* formsOn(sheet: SheetSnapshot, definition: FormDefinition): Generator<Form> {
  if (sheet.own !== null || sheet.used === null) return;
  const grid = new Grid(sheet);
  const matcher = new HeadingMatcher(definition);
  const fieldReader = new HeaderFieldReader(definition);
  const otherForm = new OtherForm(grid, definition, matcher, fieldReader);
  const found = findHeader(grid, definition, matcher, sheet.name);
  let begins: Beginning | null = found && { ...found, top: grid.top };
  for (let place = 1; begins; place += 1) {
    const { top, header, title }: Beginning = begins;
    const columns = columnsOf(header);
    const fields = fieldReader.read(grid, top, header.top);
    const { items, repetitions, next } = readItems(
      grid,
      top,
      header,
      columns,
      matcher,
      otherForm,
      definition,
    );
    yield {
      definition,
      sheet: sheet.id,
      sheetName: sheet.name,
      ...(place > 1 ? { place } : {}),
      title,
      fiscalYear: fiscalYearOf(title),
      department: departmentOf(textOf(fields.jobTitle?.value ?? ""), title, sheet.name, definition),
      columns,
      headerRows: [header, ...repetitions].map((row) => rowsRect(row, columns)),
      repeatedHeadings: repetitions.map(({ cells }) => cells),
      header: fields,
      items,
      ...(sheet.dateSystem === undefined ? {} : { dateSystem: sheet.dateSystem }),
    };
    const nextHeader = next && readHeaderRow(grid, next.header, matcher);
    begins = nextHeader && {
      top: next.top,
      header: nextHeader,
      // One title at the top of the sheet is that of all its forms.
      title: titleIn(grid, next.top, nextHeader.top, definition) || title,
    };
  }
}

function columnsOf(header: HeaderRow): Partial<Record<Role, Column>> {
  const columns: Partial<Record<Role, Column>> = {};
  for (const role of ROLES) {
    const cell: HeaderCell | undefined = header.cells.get(role);
    if (cell) {
      const { column, columns: span } = cell.area;
      columns[role] = { role, column, columns: span, heading: cell.text, reason: columnReason(cell, header) };
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
