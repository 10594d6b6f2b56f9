/**
 * Merged areas, asked for in bands. Excel fails to tell of more than 512 of them at once ("if the merged areas count in
 * this range is more than 512, then this method will fail to return the result", Excel.Range in the types of Office.js,
 * ExcelApi 1.13), and only of those whose first cell is in the range (office-js #3611): in a band of no more cells than
 * that there can be no more.
 *
 * Asking empties what a person could undo by Ctrl+Z (office-js #5918). So what was found is remembered as long as
 * Excel's events say that nothing can have changed it.
 */
import { intersection, rectOf, type Rect } from "../../cells/geometry";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { rangeOf } from "../ranges";
import { rectOfRange } from "./overview";

const MOST_AREAS = 512;

export function queueMerges(sheet: Excel.Worksheet, area: Rect): () => Rect[] {
  const bands = bandsOf(area).map((band) => {
    const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
    merged.load("areaCount");
    merged.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
    return merged;
  });
  return () => bands.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(rectOfRange)));
}

export function bandsOf({ row, column, rows, columns }: Rect): Rect[] {
  const high = Math.max(1, Math.floor(MOST_AREAS / columns));
  const wide = Math.min(columns, MOST_AREAS);
  const bands: Rect[] = [];
  for (let top = 0; top < rows; top += high) {
    for (let left = 0; left < columns; left += wide) {
      bands.push(
        rectOf(row + top, column + left, Math.min(high, rows - top), Math.min(wide, columns - left)),
      );
    }
  }
  return bands;
}

type SheetCells = Pick<SheetSnapshot, "used" | "values">;

interface Remembered {
  readonly area: Rect;
  readonly merges: readonly Rect[];
  /** Nothing stood in a covered cell then. */
  readonly clean: boolean;
}

/** By the sheet's id, between two readings. */
export class MergeMemory {
  readonly #sheets = new Map<string, Remembered>();
  /** Whether Excel's events come in: without them nothing is remembered. */
  #watching = false;

  watch(on: boolean): void {
    this.#watching = on;
    this.#sheets.clear();
  }

  /** Rows, columns or formats of the sheet have changed; null: nobody knows of which. */
  forget(sheet: string | null): void {
    if (sheet === null) this.#sheets.clear();
    else this.#sheets.delete(sheet);
  }

  /** null: they have to be asked for. */
  of(sheet: string, area: Rect): readonly Rect[] | null {
    const known = this.#sheets.get(sheet);
    if (!known) return null;
    const common = intersection(known.area, area);
    return common && sameRect(common, area) ? known.merges : null;
  }

  keep(sheet: string, area: Rect, merges: readonly Rect[], cells: SheetCells): void {
    if (this.#watching) this.#sheets.set(sheet, { area, merges, clean: isClean(cells, merges) });
  }

  /** False: something stands where nothing can by what is known, so that Excel has not told of a change. */
  agrees(sheet: string, cells: SheetCells): boolean {
    const known = this.#sheets.get(sheet);
    return !known?.clean || isClean(cells, known.merges);
  }
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether nothing stands in the cells that merged areas cover: Excel itself leaves nothing there. */
function isClean({ used, values }: SheetCells, merges: readonly Rect[]): boolean {
  if (!used) return true;
  return merges.every((merge) => {
    const common = intersection(merge, used);
    if (!common) return true;
    for (let row = common.row; row < common.row + common.rows; row += 1) {
      for (let column = common.column; column < common.column + common.columns; column += 1) {
        if (row === merge.row && column === merge.column) continue;
        if ((values[row - used.row]?.[column - used.column] ?? "") !== "") return false;
      }
    }
    return true;
  });
}
