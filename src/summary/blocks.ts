/**
 * The rating cells of a form as the few ranges that a formula can count. A range may hold cells that belong to no
 * rating (the covered cells of merged areas, further rows of an item), and a merged cell may stand for several items;
 * both are known, so that the arithmetic comes out at the number of items.
 */
import { rectAddress, rectOf } from "../edits/geometry";
import type { Rect } from "../edits/geometry";
import type { Form } from "../form/form";
import type { SheetSnapshot } from "../form/snapshot";
import { sheetPrefix } from "./criteria";

/** A range one column wide. */
export interface RatingBlock {
  /** With the sheet's name: `'部の組織目標'!$H$5:$H$12`. */
  readonly reference: string;
  /** Cells of the range that are no rating cells; blank when the plan was made. */
  readonly extraCells: number;
}

export interface RatingBlocks {
  readonly blocks: readonly RatingBlock[];
  /** Cells that stand for several items: the cell, and for how many items more than one. */
  readonly shared: readonly { readonly reference: string; readonly more: number }[];
}

interface RatingCell {
  readonly row: number;
  readonly column: number;
  /** The first row after the rows that this cell and its item take up. */
  readonly end: number;
  readonly items: number;
}

export function ratingBlocks(form: Form, sheet: SheetSnapshot): RatingBlocks {
  const prefix = sheetPrefix(form.sheetName);
  const reference = (rect: Rect) => `${prefix}${rectAddress(rect, true)}`;
  const cells = ratingCells(form);
  const runs: { first: RatingCell; last: RatingCell; count: number }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const continues =
      run?.last.column === cell.column &&
      run.last.end >= cell.row &&
      isEmptyBetween(sheet, run.last, cell.row);
    if (run && continues) {
      run.last = cell;
      run.count += 1;
    } else runs.push({ first: cell, last: cell, count: 1 });
  }
  return {
    blocks: runs.map(({ first, last, count }) => {
      const rows = last.row - first.row + 1;
      return { reference: reference(rectOf(first.row, first.column, rows)), extraCells: rows - count };
    }),
    shared: cells
      .filter(({ items }) => items > 1)
      .map(({ row, column, items }) => ({ reference: reference(rectOf(row, column)), more: items - 1 })),
  };
}

/** Each rating cell once, from the top. */
function ratingCells(form: Form): RatingCell[] {
  const cells = new Map<string, RatingCell>();
  for (const { row, rows, fields } of form.items) {
    const area = fields.rating?.area;
    if (!area) continue;
    const key = `${area.row}:${area.column}`;
    const known = cells.get(key);
    const end = Math.max(area.row + area.rows, row + rows, known?.end ?? 0);
    cells.set(key, { row: area.row, column: area.column, end, items: (known?.items ?? 0) + 1 });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Another program may have left values in the covered cells of a merged area; Excel would count them. */
function isEmptyBetween(sheet: SheetSnapshot, cell: RatingCell, to: number): boolean {
  const used = sheet.used ?? rectOf(0, 0);
  for (let row = cell.row + 1; row < to; row += 1) {
    const value = sheet.values[row - used.row]?.[cell.column - used.column] ?? "";
    if (value !== "") return false;
  }
  return true;
}
