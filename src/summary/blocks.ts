/**
 * The rating cells of a form as references that a formula can count. Plain cells below each other become one range,
 * which grows when a row is put in between. A merged area is counted at its first cell, for as many items as it
 * stands for: a range over merged areas would take in the covered cells, which are blank to Excel, may still hold
 * what another program left in them, and are no items.
 */
import { rectAddress, rectOf } from "../edits/geometry";
import type { Rect } from "../edits/geometry";
import type { Form } from "../form/form";
import { sheetPrefix } from "./criteria";

/** References have the sheet's name and are ranges, a single cell too: `'部の組織目標'!$H$5:$H$5`. */
export interface RatingBlocks {
  /** One item in each cell. */
  readonly ranges: readonly string[];
  /** First cells of merged areas, and for how many items each stands. */
  readonly merged: readonly { readonly reference: string; readonly items: number }[];
}

export function ratingBlocks(form: Form): RatingBlocks {
  const prefix = sheetPrefix(form.sheetName);
  const reference = ({ row, column, rows }: Rect) => {
    const first = rectAddress(rectOf(row, column), true);
    return `${prefix}${first}:${rectAddress(rectOf(row + rows - 1, column), true)}`;
  };
  const runs: Rect[] = [];
  const merged: { reference: string; items: number }[] = [];
  for (const { area, items } of ratingCells(form)) {
    const run = runs.at(-1);
    if (area.rows > 1 || area.columns > 1) {
      merged.push({ reference: reference(rectOf(area.row, area.column)), items });
    } else if (run && run.column === area.column && run.row + run.rows === area.row) {
      runs[runs.length - 1] = rectOf(run.row, run.column, run.rows + 1);
    } else runs.push(area);
  }
  return { ranges: runs.map(reference), merged };
}

/** Each rating cell once, from the top. */
function ratingCells(form: Form): { area: Rect; items: number }[] {
  const cells = new Map<string, { area: Rect; items: number }>();
  for (const { fields } of form.items) {
    const area = fields.rating?.area;
    if (!area) continue;
    const key = `${area.row}:${area.column}`;
    cells.set(key, { area, items: (cells.get(key)?.items ?? 0) + 1 });
  }
  return [...cells.values()].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}
