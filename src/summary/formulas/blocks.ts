/**
 * The rating cells of a form as references that a formula can count. Cells below each other become one range, which
 * grows when a row is put in between. Cells that a merged area covers are taken in where nothing stands in them: they
 * are blank to Excel, but may still hold what another program left in them. An area that stands for several items is
 * counted at its first cell, so many times.
 */
import type { Rect } from "../../cells/geometry";
import type { Form } from "../../form/form";
import { ColumnRun, columnReference } from "./cells";
import type { CellReader } from "./cells";

/** References have the sheet's name and are ranges, a single cell too: `'部の組織目標'!$H$5:$H$5`. */
export interface RatingBlocks {
  /** One item in each cell, but for so many gaps: blank cells that are no item's. */
  readonly ranges: readonly { readonly reference: string; readonly gaps: number }[];
  /** First cells of areas that several items share, and how many. */
  readonly merged: readonly { readonly reference: string; readonly items: number }[];
}

export function ratingBlocks(form: Form, read: CellReader): RatingBlocks {
  const runs: ColumnRun[] = [];
  const merged: { reference: string; items: number }[] = [];
  for (const { area, items } of ratingCells(form)) {
    const run = runs[runs.length - 1];
    if (items > 1) merged.push({ reference: columnReference(form.sheetName, { ...area, rows: 1 }), items });
    else if (run?.canTake(area)) run.take(area);
    else runs.push(new ColumnRun(read, form.sheet, area));
  }
  const ranges = runs.map((run) => ({
    reference: columnReference(form.sheetName, run.area),
    gaps: run.gaps,
  }));
  return { ranges, merged };
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
