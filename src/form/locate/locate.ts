/**
 * From a sheet to a form: is it the form, where are its columns, its header fields and its items?
 */
import type { Rect } from "../../cells/geometry";
import { rectOf } from "../../cells/geometry";
import { rolesOf, type FormDefinition } from "../definition";
import { findHeader, titleIn } from "./header/find-header";
import { columnReason } from "./header/column-reason";
import type { Column, Form } from "../form";
import { Grid } from "../reading/grid";
import { HeaderFieldReader } from "./header/header-fields";
import { departmentIn, yearOf } from "./places";
import { readHeaderRow } from "./header/header-row";
import type { HeaderCell, HeaderRow } from "./header/header-row";
import { matcherOf } from "../reading/headings";
import { readItems } from "./items/items";
import { textOf } from "../reading/normalize";
import { OtherForm } from "./header/other-form";
import { withPointedCells } from "./header/pointed-header";
import type { Pointed } from "./header/pointed-settings";
import type { Role } from "../roles";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { titleStrength } from "../reading/title";

/**
 * The form on the sheet, hidden or not, the first where there are several; null when the sheet is not this form. A
 * sheet that the add-in made is never a form. Never throws, whatever the cells hold; linear in the number of cells.
 */
export function locate(
  sheet: SheetSnapshot,
  definition: FormDefinition,
  pointed: PointedForms = NOTHING_POINTED,
): Form | null {
  for (const form of formsOn(sheet, definition, pointed)) return form;
  return null;
}

/** As `locate`, all forms that stand on the sheet one under the other, from the top. */
export function locateAll(
  sheet: SheetSnapshot,
  definition: FormDefinition,
  pointed: PointedForms = NOTHING_POINTED,
): readonly Form[] {
  return [...formsOn(sheet, definition, pointed)];
}

/** What a person pointed at on the form in that place of the sheet, the first being 1. */
export type PointedForms = (place: number) => Pointed;

const NOTHING_POINTED: PointedForms = () => ({});

/** Where a form begins: its block of title and header fields, and its header. */
interface Beginning {
  readonly top: number;
  readonly header: HeaderRow;
  readonly title: string;
}

function* formsOn(
  sheet: SheetSnapshot,
  definition: FormDefinition,
  pointedForms: PointedForms,
): Generator<Form> {
  if (sheet.own !== null || sheet.used === null) return;
  const grid = new Grid(sheet);
  const matcher = matcherOf(definition);
  const fieldReader = new HeaderFieldReader(definition);
  const otherForm = new OtherForm(grid, definition, matcher, fieldReader);
  const found = findHeader(grid, definition, matcher, sheet);
  const first = withPointedCells(grid, found?.header ?? null, pointedForms(1), matcher);
  let begins: Beginning | null = first && {
    top: grid.top,
    header: first,
    title:
      (found?.header.top === first.top ? found.title : titleIn(grid, grid.top, first.top, definition)) ||
      titleOfPages(sheet, definition),
  };
  for (let place = 1; begins; place += 1) {
    const { top, header, title }: Beginning = begins;
    const columns = columnsOf(header, definition);
    const above = fieldReader.read(grid, top, header.top);
    const { items, spareItems, repetitions, sections, next } = readItems(
      grid,
      top,
      header,
      columns,
      matcher,
      otherForm,
      definition,
    );
    const tableEnd = [...items, ...spareItems].reduce(
      (end, { row, rows }) => Math.max(end, row + rows),
      header.bottom,
    );
    const fields = {
      ...above,
      ...fieldReader.readBelow(grid, tableEnd, next?.top ?? grid.bottom, above),
      ...pointedFields(grid, pointedForms(place), definition),
    };
    const rows = { from: top, to: header.top };
    yield {
      definition,
      sheet: sheet.id,
      sheetName: sheet.name,
      ...(place > 1 ? { place } : {}),
      title,
      fiscalYear: yearOf(grid, rows, title, sheet, definition),
      department: departmentIn(
        grid,
        rows,
        { title, jobTitle: textOf(fields.jobTitle?.value ?? "") },
        sheet,
        definition,
      ),
      columns,
      headerRows: [header, ...repetitions].map((row) => rowsRect(row, columns)),
      repeatedHeadings: repetitions.map(({ cells }) => cells),
      header: fields,
      items,
      ...(sections.length > 0 ? { sections } : {}),
      ...(spareItems.length > 0 ? { spareItems } : {}),
      ...(sheet.dateSystem === undefined ? {} : { dateSystem: sheet.dateSystem }),
    };
    const following = next && readHeaderRow(grid, next.header, matcher);
    const nextHeader = following && withPointedCells(grid, following, pointedForms(place + 1), matcher);
    begins = nextHeader && {
      top: next.top,
      header: nextHeader,
      // One title at the top of the sheet is that of all its forms.
      title: titleIn(grid, next.top, nextHeader.top, definition) || title,
    };
  }
}

/** A title that is printed above each page instead of standing on the sheet. */
function titleOfPages({ pageHeader = "" }: SheetSnapshot, definition: FormDefinition): string {
  return titleStrength(pageHeader, definition) > 0 ? pageHeader : "";
}

/** The value cells of header fields that a person pointed at. */
function pointedFields(grid: Grid, pointed: Pointed, { headerFields }: FormDefinition): Form["header"] {
  return Object.fromEntries(
    headerFields.flatMap(({ field, labels }) => {
      const cell = pointed[field]?.cell;
      if (!cell) return [];
      return [[field, { ...grid.field(grid.area(cell.row, cell.column)), label: labels[0] ?? field }]];
    }),
  );
}

function columnsOf(header: HeaderRow, definition: FormDefinition): Partial<Record<Role, Column>> {
  const columns: Partial<Record<Role, Column>> = {};
  for (const role of rolesOf(definition)) {
    const cell: HeaderCell | undefined = header.cells.get(role);
    if (cell) {
      const { column, columns: span } = cell.area;
      const usual = definition.columns.find((one) => one.role === role)?.headings[0] ?? role;
      const heading = cell.text || usual;
      columns[role] = { role, column, columns: span, heading, reason: columnReason(cell, header) };
    }
  }
  return columns;
}

function rowsRect(row: { top: number; bottom: number }, columns: Partial<Record<Role, Column>>): Rect {
  const list = Object.values(columns).flatMap((column) => column ?? []);
  const first = Math.min(...list.map(({ column }) => column));
  const end = Math.max(...list.map(({ column, columns: span }) => column + span));
  return rectOf(row.top, first, row.bottom - row.top, end - first);
}
