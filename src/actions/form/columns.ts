/** 見出しの対応: a person says which cell is a column's heading or a header field's value; kept in the workbook. */
import type { CellPosition, Rect } from "../../cells/geometry";
import type { Edit } from "../../workbook/edit";
import { settingsEdits } from "../../settings/list-sheet";
import type { ExcelHost } from "../../excel/host";
import type { Form } from "../../form/form";
import { Grid } from "../../form/reading/grid";
import { foldSpaces } from "../../form/reading/normalize";
import { pointedIn, withPointed } from "../../form/locate/header/pointed-settings";
import type { Pointed, PointedCell } from "../../form/locate/header/pointed-settings";
import { isRole } from "../../form/roles";
import type { HeaderField, Role } from "../../form/roles";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { ActionError } from "../errors";

/**
 * `selected`: the cell that is selected in Excel; a cell of the form's sheet; `absent`: the form has none; `automatic`:
 * found by itself again.
 */
export type Pointing = "selected" | "absent" | "automatic" | CellPosition;

/**
 * `form`: the form that is corrected; null on a sheet where none was found, the active one. Five round trips for a
 * selected cell, else four. Throws a `ActionError` when the selected cell is on another sheet than the form.
 */
export async function pointAt(
  host: ExcelHost,
  form: Form | null,
  name: Role | HeaderField,
  pointing: Pointing,
): Promise<{ readonly inverse: readonly Edit[] }> {
  const selected = pointing === "selected" ? await host.activeCell() : null;
  const workbook = await host.readWorkbook();
  const id = form?.sheet ?? selected?.sheet ?? workbook.activeSheet;
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw new ActionError("no-form");
  if (selected && selected.sheet !== sheet.id) throw new ActionError("other-sheet", { sheet: sheet.name });
  const at = { sheetName: sheet.name, ...(form?.place === undefined ? {} : { place: form.place }) };
  const now = pointedIn(workbook.settings, at.sheetName, at.place);
  const cell = typeof pointing === "object" ? pointing : (selected?.cell ?? null);
  const one = cell && pointedCell(sheet, form, name, cell);
  const others = Object.fromEntries(Object.entries(now).filter(([other]) => other !== name)) as Pointed;
  const pointed = pointing === "automatic" ? others : { ...others, [name]: one };
  return host.apply(
    settingsEdits(workbook, withPointed(workbook.settings, at, pointed, form?.definition.id)),
  );
}

/** Words are remembered of headings only: what stands among the items or in a header field changes. */
function pointedCell(
  sheet: SheetSnapshot,
  form: Form | null,
  name: Role | HeaderField,
  cell: CellPosition,
): PointedCell {
  const grid = new Grid(sheet);
  const { row, column } = grid.area(cell.row, cell.column);
  const isColumn = isRole(name);
  const isHeading = form === null || form.headerRows.some((rows) => contains(rows, row));
  return {
    cell: { row, column },
    heading: isColumn && isHeading ? foldSpaces(grid.text(row, column)) : "",
  };
}

function contains(rows: Rect, row: number): boolean {
  return row >= rows.row && row < rows.row + rows.rows;
}
