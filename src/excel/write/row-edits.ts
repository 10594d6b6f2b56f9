/** Edits beside the rows that they were made for. */
import type { Edit } from "../../workbook/edit";
import { markRows, type RowMarks } from "../../workbook/row-marks";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { changedColumns, isInPlace, type RowFinder } from "./moved-rows";

/** The last reading of a sheet: the edits were planned for rows as they were then. */
export type SeenSheet = Pick<SheetSnapshot, "id" | "used" | "values" | "own">;

/** One object for all edits that belong together. */
export interface SheetRows {
  readonly sheet: string;
  readonly marks: RowMarks;
  /** The rows were marked when the change was made which is undone now: they may have moved since. */
  readonly isUndo: boolean;
}

export interface RowEdit {
  readonly edit: Edit;
  /** Those that it writes to, or that its formulas look at. */
  readonly rows: readonly SheetRows[];
}

/** Without `rowsWere`, which is said of each edit that follows it; else by the last reading of the sheet. */
export function withRows(edits: readonly Edit[], seen: readonly SeenSheet[]): RowEdit[] {
  const known = new Map<string, SheetRows | null>();
  const undone = new Map<string, SheetRows>();
  const rowsOf = (sheet: string): SheetRows | null => {
    const there = known.get(sheet);
    if (there !== undefined) return there;
    const marks = marksSeen(sheet, edits, seen);
    const rows = marks && { sheet, marks, isUndo: false };
    known.set(sheet, rows);
    return rows;
  };
  return edits.flatMap((edit): RowEdit[] => {
    if (edit.kind === "rowsWere") {
      // What went in several messages is undone by one look at the rows: each takes megabytes on a long sheet.
      const key = JSON.stringify([edit.sheet, edit.rows]);
      const rows = undone.get(key) ?? { sheet: edit.sheet, marks: edit.rows, isUndo: true };
      undone.set(key, rows);
      known.set(edit.sheet, rows);
      return [];
    }
    return [{ edit, rows: sheetsOf(edit).flatMap((sheet) => rowsOf(sheet) ?? []) }];
  });
}

function marksSeen(id: string, edits: readonly Edit[], seen: readonly SeenSheet[]): RowMarks | null {
  const sheet = seen.find((one) => one.id === id && one.own === null);
  if (!sheet) return null;
  return markRows(sheet, changedColumns(edits.filter((edit) => isOnRows(edit) && edit.sheet === id)));
}

/** For the undo of the edits: where the rows are that it is for. */
export function rowsWere(edits: readonly RowEdit[], inverse: readonly Edit[]): Edit[] {
  const wanted = new Set(inverse.flatMap(sheetsOf));
  const found = new Map(edits.flatMap(({ rows }) => rows.map((one) => [one.sheet, one.marks] as const)));
  return [...wanted].flatMap((sheet): Edit[] => {
    const rows = found.get(sheet);
    return rows ? [{ kind: "rowsWere", sheet, rows }] : [];
  });
}

/** Whether the rows are where they were when the edit was made. */
export function isForHere({ edit, rows }: RowEdit, find: (rows: SheetRows) => RowFinder): boolean {
  if (isOnRows(edit)) return rows.every((one) => isInPlace([edit], find(one)));
  return rows.every((one) => {
    const { row, marks } = one.marks;
    const finder = find(one);
    return marks.every((mark, index) => mark === "" || finder(row + index) === row + index);
  });
}

/** Sheets of people's own on whose rows the edit depends. */
function sheetsOf(edit: Edit): readonly string[] {
  if (isOnRows(edit)) return [edit.sheet];
  return edit.kind === "writeSheet" || edit.kind === "restoreSheet" ? (edit.needs ?? []) : [];
}

type OnRows = Extract<Edit, { kind: "setCells" | "setDropdown" | "restoreValidation" | "setHighlights" }>;

export function isOnRows(edit: Edit): edit is OnRows {
  return ["setCells", "setDropdown", "restoreValidation", "setHighlights"].includes(edit.kind);
}
