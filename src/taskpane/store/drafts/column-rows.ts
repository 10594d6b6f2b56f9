/** What the screen 見出しの対応 shows: each role and header field, where it was found and why, what a person said. */
import type { CheckedForm } from "../../../actions/check";
import { cellAddress, rectOf } from "../../../cells/geometry";
import type { CellPosition, Rect } from "../../../cells/geometry";
import { isoDate, readDate } from "../../../form/reading/dates";
import { DEFINITIONS } from "../../../form/definition/built-in";
import type { ColumnReason, Field, Form } from "../../../form/form";
import { foldSpaces, textOf } from "../../../form/reading/normalize";
import { pointedIn } from "../../../form/locate/header/pointed-settings";
import type { HeaderField, Role } from "../../../form/roles";
import type { PaneState } from "../pane-state";
import { shownForm } from "../list/view";

export interface ColumnRow {
  readonly name: Role | HeaderField;
  readonly isColumn: boolean;
  /** The usual wording of its heading. */
  readonly label: string;
  readonly isRequired: boolean;
  /** The sheet's id, and the heading's or the value's cell; null where none was found. */
  readonly sheet: string | null;
  readonly area: Rect | null;
  /** What stands in that cell. */
  readonly text: string;
  readonly reason: ColumnReason | null;
  /** A person pointed at a cell, or said that there is none. */
  readonly isPointed: boolean;
  readonly isAbsent: boolean;
}

export interface ColumnRows {
  readonly form: Form | null;
  /** What stands in the table's header, from the left: any of it can be a column's heading. */
  readonly headings: readonly {
    readonly address: string;
    readonly cell: CellPosition;
    readonly text: string;
  }[];
  readonly table: readonly ColumnRow[];
  readonly header: readonly ColumnRow[];
}

/** Without a form, those of the default definition on the active sheet. */
export function columnRows(state: PaneState): ColumnRows {
  const form = shownForm(state)?.form ?? null;
  const { workbook } = state;
  const definition = form?.definition ?? DEFINITIONS[0];
  const sheetName =
    form?.sheetName ?? workbook?.sheets.find(({ id }) => id === workbook.activeSheet)?.name ?? null;
  if (!definition || !workbook || sheetName === null) return { form, headings: [], table: [], header: [] };
  const pointed = pointedIn(workbook.settings, sheetName, form?.place);
  const sheet = form?.sheet ?? workbook.activeSheet;

  const table = definition.columns.map(({ role, headings, requiredIn }): ColumnRow => {
    const column = form?.columns[role];
    const said = pointed[role];
    // Before there is a form, what was pointed at is all that is known.
    const cell = !form && said ? rectOf(said.cell.row, said.cell.column) : null;
    return {
      name: role,
      isColumn: true,
      label: headings[0] ?? role,
      isRequired: requiredIn.length > 0,
      sheet,
      area: column?.reason?.area ?? cell,
      text: column ? (column.reason?.wording === "" ? "" : column.heading) : (said?.heading ?? ""),
      reason: column?.reason ?? null,
      isPointed: said !== undefined,
      isAbsent: said === null,
    };
  });
  const header = definition.headerFields.map(({ field: name, labels }): ColumnRow => {
    const field = form?.header[name];
    const said = pointed[name];
    const cell = !form && said ? rectOf(said.cell.row, said.cell.column) : null;
    return {
      name,
      isColumn: false,
      label: labels[0] ?? name,
      isRequired: true,
      sheet,
      area: field?.area ?? cell,
      text: field ? valueText(field) : "",
      reason: null,
      isPointed: said !== undefined,
      isAbsent: false,
    };
  });
  return { form, headings: headingsOf(shownForm(state)), table, header };
}

function headingsOf(checked: CheckedForm | null): ColumnRows["headings"] {
  const used = checked?.sheet.used;
  const header = checked?.form.headerRows[0];
  if (!checked || !used || !header) return [];
  const cells = Array.from({ length: header.rows * used.columns }, (_, index) => ({
    row: header.row + (index % header.rows),
    column: used.column + Math.floor(index / header.rows),
  }));
  return cells.flatMap((cell) => {
    const text = foldSpaces(
      textOf(checked.sheet.values[cell.row - used.row]?.[cell.column - used.column] ?? ""),
    );
    return text === "" ? [] : [{ address: cellAddress(cell), cell, text }];
  });
}

function valueText({ value, numberFormat }: Field): string {
  const date = typeof value === "number" ? readDate(value, numberFormat) : null;
  return date ? isoDate(date) : foldSpaces(textOf(value));
}
