/** Edits beside the rows that they were made for. */
import type { Edit } from "../../workbook/edit";
import { markRows, type RowMarks } from "../../workbook/row-marks";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { changedColumns } from "./moved-rows";

/** The last reading of a sheet: the edits were planned for rows as they were then. */
export type SeenSheet = Pick<SheetSnapshot, "id" | "used" | "values" | "own">;

export interface RowEdit {
  readonly edit: Edit;
  /** The same for all edits of a sheet that belong together; null: the edit is not for rows of a person's sheet. */
  readonly rows: RowMarks | null;
  /** The rows were marked when the change was made which this undoes: they may have moved since. */
  readonly isUndo: boolean;
}

/** Without `rowsWere`, which is said of each edit that follows it; else by the last reading of the sheet. */
export function withRows(edits: readonly Edit[], seen: readonly SeenSheet[]): RowEdit[] {
  const known = new Map<string, Pick<RowEdit, "rows" | "isUndo">>();
  return edits.flatMap((edit): RowEdit[] => {
    if (edit.kind === "rowsWere") {
      known.set(edit.sheet, { rows: edit.rows, isUndo: true });
      return [];
    }
    if (!isOnRows(edit)) return [{ edit, rows: null, isUndo: false }];
    const there = known.get(edit.sheet) ?? { rows: rowsSeen(edit.sheet, edits, seen), isUndo: false };
    known.set(edit.sheet, there);
    return [{ edit, ...there }];
  });
}

function rowsSeen(id: string, edits: readonly Edit[], seen: readonly SeenSheet[]): RowMarks | null {
  const sheet = seen.find((one) => one.id === id && one.own === null);
  if (!sheet) return null;
  return markRows(sheet, changedColumns(edits.filter((edit) => isOnRows(edit) && edit.sheet === id)));
}

/** For the undo of the edits: where the rows are that it is for. */
export function rowsWere(edits: readonly RowEdit[], inverse: readonly Edit[]): Edit[] {
  const sheets = new Set(inverse.flatMap((edit) => (isOnRows(edit) ? [edit.sheet] : [])));
  return [...sheets].flatMap((sheet): Edit[] => {
    const rows = edits.find((one) => isOnRows(one.edit) && one.edit.sheet === sheet)?.rows;
    return rows ? [{ kind: "rowsWere", sheet, rows }] : [];
  });
}

/** The id of the sheet that an edit of rows is for. */
export function sheetOf(edit: Edit | undefined): string {
  return edit && isOnRows(edit) ? edit.sheet : "";
}

type OnRows = Extract<Edit, { kind: "setCells" | "setDropdown" | "restoreValidation" | "setHighlights" }>;

function isOnRows(edit: Edit): edit is OnRows {
  return ["setCells", "setDropdown", "restoreValidation", "setHighlights"].includes(edit.kind);
}
