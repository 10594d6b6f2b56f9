/** Whether a summary sheet still fits the forms of its workbook, seen from what the sheet shows. */
import { rectOf } from "../cells/geometry";
import type { CellPosition } from "../cells/geometry";
import type { Form } from "../form/form";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { TOTAL_LINE_ROW } from "./sheet/control-section";
import { COUNT_COLUMN, LABEL_COLUMN } from "./sheet/grid";
import { countedTotal } from "./model";
import { ratingRows } from "./sheet/rating-section";
import { summaryOptionsIn } from "./settings";

/** The add-in's sheet when it has to be refreshed; null: there is none, or it fits. */
export function staleSummary(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
): { readonly sheetName: string } | null {
  const sheet = workbook.sheets.find(({ own }) => own !== null && own.purpose === undefined);
  if (!sheet || forms.length === 0) return null;
  return saysSo(sheet) || countsOthers(sheet, workbook, forms) ? { sheetName: sheet.name } : null;
}

/** Its own control line has found a table that does not agree. */
function saysSo(sheet: SheetSnapshot): boolean {
  const line = valueAt(sheet, { row: TOTAL_LINE_ROW, column: COUNT_COLUMN });
  return typeof line === "string" && line.startsWith("✗");
}

/** A sheet that was added, or another scale, is nothing that the formulas could notice. */
function countsOthers(sheet: SheetSnapshot, workbook: WorkbookSnapshot, forms: readonly Form[]): boolean {
  let counted;
  try {
    counted = countedTotal(forms, summaryOptionsIn(workbook.settings));
  } catch {
    // It could not be made at all; why is said when it is asked for.
    return false;
  }
  const { scale, figures } = counted;
  const rows = ratingRows(scale.length);
  const labels = scale.map((_, index) => valueAt(sheet, { row: rows.first + index, column: LABEL_COLUMN }));
  if (scale.some(({ label }, index) => labels[index] !== label)) return true;
  const total = valueAt(sheet, { row: rows.total, column: COUNT_COLUMN });
  return typeof total === "number" && total !== figures.total;
}

function valueAt({ used, values }: SheetSnapshot, { row, column }: CellPosition): CellValue {
  const from = used ?? rectOf(0, 0);
  return values[row - from.row]?.[column - from.column] ?? "";
}
