/**
 * Edits that were made for rows which stand elsewhere by now: sent there, or left out where a row is not found again.
 * Nothing is ever written into another row than the one that was meant.
 */
import { rectOf, type Rect } from "../../cells/geometry";
import type { CapturedValidation, Edit, KeptPlace } from "../../workbook/edit";
import { findRows, markOf, type RowMarks } from "../../workbook/row-marks";
import type { CellValue } from "../../workbook/snapshot";

/** Rows that were inserted or deleted above the first one, and so many more below, are looked through. */
const MARGIN = 300;
const LAST_ROW = 1_048_575;

export type RowFinder = (row: number) => number | null;

/** Reads the rows of a sheet as they are now, and tells where those of the marks are. The sheet may be a null object. */
export function lookForRows(sheet: Excel.Worksheet, was: RowMarks): () => RowFinder {
  const top = Math.max(0, was.row - MARGIN);
  const rows = Math.min(LAST_ROW + 1 - top, was.row - top + was.marks.length + MARGIN);
  const columns = was.columns.map((column) => {
    const range = sheet.getRangeByIndexes(top, column, rows, 1);
    range.load("values");
    return range;
  });
  return () => {
    const values = columns.map((range) => range.values as CellValue[][]);
    const marks = Array.from({ length: rows }, (_, r) =>
      markOf(values.map((column) => column[r]?.[0] ?? "")),
    );
    return findRows(was, { row: top, marks });
  };
}

export interface Sent {
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptPlace[];
}

/** Whether all rows of the edits are where they were. */
export function isInPlace(edits: readonly Edit[], find: RowFinder): boolean {
  return edits.every((edit) => rowsOf(edit).every((row) => find(row) === row));
}

export function sendToRows(edit: Edit, find: RowFinder, sheetName: string): Sent {
  switch (edit.kind) {
    case "setCells":
      return sendCells(edit, find, sheetName);
    case "restoreValidation":
      return sendRules(edit, find, sheetName);
    case "setHighlights":
      return sendHighlights(edit, find, sheetName);
    case "restoreSheet": {
      // Its formulas looked at rows as they were then.
      const { row, column } = edit.area;
      const place = {
        sheet: edit.sheet,
        sheetName: edit.name,
        what: "row",
        area: rectOf(row, column),
      } as const;
      return { edits: [], kept: [place] };
    }
    default:
      return { edits: [edit], kept: [] };
  }
}

/** Columns that the edits change: what stands in them does not tell one row from another. */
export function changedColumns(edits: readonly Edit[]): number[] {
  const columns = edits.flatMap((edit) =>
    edit.kind === "setCells" ? Array.from({ length: edit.at.columns }, (_, at) => edit.at.column + at) : [],
  );
  return [...new Set(columns)];
}

/** The rows of a form that an edit is made for. */
function rowsOf(edit: Edit): readonly number[] {
  return areasOf(edit).flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at));
}

function areasOf(edit: Edit): readonly Rect[] {
  switch (edit.kind) {
    case "setCells":
      return [edit.at];
    case "setDropdown":
      return edit.areas;
    case "restoreValidation":
      return [...(edit.wrote?.areas ?? []), ...edit.cells.map(({ area }) => area)];
    case "setHighlights":
      return edit.add.flatMap(({ areas }) => areas);
    default:
      return [];
  }
}

function sendCells(edit: Extract<Edit, { kind: "setCells" }>, find: RowFinder, sheetName: string): Sent {
  const edits: Edit[] = [];
  const kept: KeptPlace[] = [];
  for (let r = 0; r < edit.at.rows; r += 1) {
    const at = rectOf(edit.at.row + r, edit.at.column, 1, edit.at.columns);
    const row = find(at.row);
    if (row === null) {
      kept.push({ sheet: edit.sheet, sheetName, what: "row", area: at });
      continue;
    }
    const { numberFormats, wrote } = edit;
    edits.push({
      ...edit,
      at: { ...at, row },
      content: edit.content.slice(r, r + 1),
      ...(numberFormats ? { numberFormats: numberFormats.slice(r, r + 1) } : {}),
      ...(wrote ? { wrote: wrote.slice(r, r + 1) } : {}),
    });
  }
  return { edits, kept };
}

/** A row that was inserted among cells with the add-in's rule has got that rule from Excel: it goes there too. */
function sendRules(
  edit: Extract<Edit, { kind: "restoreValidation" }>,
  find: RowFinder,
  sheetName: string,
): Sent {
  const lost: Rect[] = [];
  const cells = edit.cells.flatMap(({ area, validation }): CapturedValidation[] => {
    const sent = sendArea(area, find);
    lost.push(...sent.lost);
    return sent.areas.map((one) => ({ area: one, validation }));
  });
  const areas = edit.wrote?.areas.flatMap((area) => withInserted(sendArea(area, find).areas)) ?? [];
  const inserted = areas.filter((area) => !cells.some((one) => touches(one.area, area)));
  const wrote = edit.wrote && { ...edit.wrote, areas };
  return {
    edits: [
      {
        ...edit,
        cells: [...inserted.map((area): CapturedValidation => ({ area, validation: null })), ...cells],
        ...(wrote ? { wrote } : {}),
      },
    ],
    kept: lost.map((area) => ({ sheet: edit.sheet, sheetName, what: "row", area })),
  };
}

/** A formula is written for its first cell: where its rows have moved apart, it would have to be another one. */
function sendHighlights(
  edit: Extract<Edit, { kind: "setHighlights" }>,
  find: RowFinder,
  sheetName: string,
): Sent {
  if (isInPlace([edit], find)) return { edits: [edit], kept: [] };
  const area = edit.add[0]?.areas[0] ?? rectOf(0, 0);
  return { edits: [], kept: [{ sheet: edit.sheet, sheetName, what: "row", area }] };
}

/** Rows that follow each other before and now stay one area. */
function sendArea({ row, column, rows, columns }: Rect, find: RowFinder): { areas: Rect[]; lost: Rect[] } {
  const areas: Rect[] = [];
  const lost: Rect[] = [];
  for (let at = row; at < row + rows; at += 1) {
    const now = find(at);
    if (now === null) add(lost, rectOf(at, column, 1, columns));
    else add(areas, rectOf(now, column, 1, columns));
  }
  return { areas, lost };
}

function add(areas: Rect[], one: Rect): void {
  const last = areas[areas.length - 1];
  if (last && last.row + last.rows === one.row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
  else areas.push(one);
}

/** With the rows between two parts of what was one area, where these have only come apart. */
function withInserted(parts: readonly Rect[]): Rect[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const end = part.row + part.rows;
    const gap = next ? next.row - end : 0;
    return gap > 0 && gap <= MARGIN ? [part, { ...part, row: end, rows: gap }] : [part];
  });
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
