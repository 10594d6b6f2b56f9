/** Whether the workbook is already as an undo would make it: the person has taken the step back in the sheet (Ctrl+Z). */
import { overlaps } from "../cells/geometry";
import type { CellContent } from "../workbook/cell-content";
import type { Edit } from "../workbook/edit";
import { findRows, markOf } from "../workbook/row-marks";
import type { CellValue, SheetDetail, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/**
 * Excel tells an add-in nothing of the person's undo; the workbook shows it. false where anything of the step may still
 * be there, or where the last reading does not say.
 */
export function isUndone(inverse: readonly Edit[], workbook: WorkbookSnapshot): boolean {
  const changes = inverse.filter(({ kind }) => kind !== "rowsWere");
  return changes.length > 0 && inverse.every((edit) => isAsBefore(edit, inverse, workbook));
}

function isAsBefore(edit: Edit, all: readonly Edit[], workbook: WorkbookSnapshot): boolean {
  const sheet = "sheet" in edit ? workbook.sheets.find(({ id }) => id === edit.sheet) : undefined;
  switch (edit.kind) {
    case "rowsWere":
      return sheet !== undefined && areRowsInPlace(edit, all, sheet);
    case "setCells":
      return (
        sheet !== undefined &&
        edit.content.every((row, r) =>
          row.every((one, c) => holds(one, valueAt(sheet, edit.at.row + r, edit.at.column + c))),
        )
      );
    case "restoreValidation":
      return (
        sheet !== undefined &&
        isRead(sheet, "rules") &&
        edit.cells.length > 0 &&
        edit.cells.every(
          ({ area, validation }) =>
            validation === null && !sheet.ruled.some((ruled) => overlaps(ruled, area)),
        )
      );
    case "setHighlights":
      return (
        sheet !== undefined &&
        isRead(sheet, "highlights") &&
        edit.add.length === 0 &&
        sheet.highlights?.length === 0
      );
    case "removeSheet":
    case "removeTaken":
      return sheet === undefined;
    case "removeLists":
      return workbook.listSheet?.id !== edit.sheet;
    case "writeLists":
      return JSON.stringify(workbook.listSheet?.lists) === JSON.stringify(edit.lists);
    case "setSettings": {
      const { settings, wrote = workbook.settings } = edit;
      const keys = [...new Set([...Object.keys(settings), ...Object.keys(wrote)])];
      return keys.every((key) => settings[key] === wrote[key] || workbook.settings[key] === settings[key]);
    }
    default:
      return false;
  }
}

/** After rows have gone in or out, the cells of the step are others. */
function areRowsInPlace(
  { rows: was, sheet: id }: Extract<Edit, { kind: "rowsWere" }>,
  all: readonly Edit[],
  sheet: SheetSnapshot,
): boolean {
  const marks = was.marks.map((_, r) =>
    markOf(was.columns.map((column) => valueAt(sheet, was.row + r, column))),
  );
  const find = findRows(was, { row: was.row, marks });
  const areas = all.flatMap((edit) => {
    if (edit.kind === "setCells" && edit.sheet === id) return [edit.at];
    return edit.kind === "restoreValidation" && edit.sheet === id ? edit.cells.map(({ area }) => area) : [];
  });
  return areas.every(({ row, rows }) =>
    Array.from({ length: rows }, (_, r) => row + r).every((one) => find(one) === one),
  );
}

/** What Excel has refused to tell is not gone. */
function isRead({ unread = [] }: SheetSnapshot, detail: SheetDetail): boolean {
  return !unread.includes(detail);
}

function valueAt({ used, values }: SheetSnapshot, row: number, column: number): CellValue {
  return (used && values[row - used.row]?.[column - used.column]) ?? "";
}

function holds(content: CellContent, value: CellValue): boolean {
  switch (content.kind) {
    case "empty":
      return value === "";
    case "text":
      return value === content.text;
    case "number":
      return value === content.number;
    case "boolean":
      return value === content.boolean;
    case "error":
      return value === content.error;
    case "formula":
      // The last reading tells values alone.
      return false;
  }
}
