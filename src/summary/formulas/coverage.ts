/** Whether the forms still have as many items as the formulas cover: rows with something in their 実施項目 cell. */
import { rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { Form } from "../../form/form";
import { columnReference } from "./cells";
import type { CellReader } from "./cells";
import type { Summands } from "./formulas";

/** Rows below the last item in which the next one would be written. */
const ROWS_BELOW = 20;

export interface Coverage {
  /** Cells that hold something when the summary is made. */
  readonly cells: number;
  readonly summands: Summands;
}

export function coverageOf(forms: readonly Form[], read: CellReader): Coverage {
  let cells = 0;
  const summands: string[] = [];
  for (const form of forms) {
    const area = watched(form, read);
    if (!area) continue;
    const reference = columnReference(form.sheetName, area);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (read(form.sheet, row, area.column) !== "") cells += 1;
    }
    summands.push(`+ROWS(${reference})`, `-COUNTBLANK(${reference})`);
  }
  return { cells, summands };
}

/** From the first item to where something else stands below the last. */
function watched({ items, columns, sheet }: Form, read: CellReader): Rect | null {
  const [first] = items;
  const last = items[items.length - 1];
  const column = (columns.item ?? columns.rating)?.column;
  if (!first || !last || column === undefined) return null;
  let end = last.row + last.rows;
  while (end < last.row + last.rows + ROWS_BELOW && read(sheet, end, column) === "") end += 1;
  return rectOf(first.row, column, end - first.row);
}
