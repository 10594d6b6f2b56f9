/**
 * A sheet's cells by position, with the merged area that each belongs to. Merges are indexed once, so that
 * a look-up costs the same on a sheet with 20 items and with 100,000.
 */
import { contains, rectOf } from "../edits/geometry";
import type { Rect } from "../edits/geometry";
import { isBlank, textOf } from "./normalize";
import type { CellValue, SheetSnapshot } from "./snapshot";

export class Grid {
  /** First row and column of the used cells, and the first ones after them. All zero-based. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Per used cell: 0, or 1 + the index of its merged area. */
  readonly #mergeAt: Int32Array;
  readonly #merges: readonly Rect[];
  /** Merged areas that reach over the edge of the used cells; few, and rarely asked for. */
  readonly #reaching: readonly Rect[];

  constructor(private readonly sheet: SheetSnapshot) {
    const used = sheet.used ?? rectOf(0, 0, 0, 0);
    this.top = used.row;
    this.left = used.column;
    this.bottom = used.row + used.rows;
    this.right = used.column + used.columns;
    this.#merges = sheet.merges;
    this.#mergeAt = new Int32Array(sheet.merges.length > 0 ? used.rows * used.columns : 0);
    const reaching: Rect[] = [];
    sheet.merges.forEach((merge, index) => {
      const endRow = merge.row + merge.rows;
      const endColumn = merge.column + merge.columns;
      const firstRow = Math.max(merge.row, this.top);
      const lastRow = Math.min(endRow, this.bottom);
      const firstColumn = Math.max(merge.column, this.left);
      const lastColumn = Math.min(endColumn, this.right);
      if (firstRow > merge.row || lastRow < endRow || firstColumn > merge.column || lastColumn < endColumn) {
        reaching.push(merge);
      }
      for (let row = firstRow; row < lastRow; row += 1) {
        const offset = (row - this.top) * used.columns - this.left;
        this.#mergeAt.fill(index + 1, offset + firstColumn, offset + lastColumn);
      }
    });
    this.#reaching = reaching;
  }

  #inside(row: number, column: number): boolean {
    return row >= this.top && row < this.bottom && column >= this.left && column < this.right;
  }

  /** The cell's own value; "" outside the used cells. */
  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? "";
  }

  text(row: number, column: number): string {
    return textOf(this.value(row, column));
  }

  numberFormat(row: number, column: number): string {
    return this.sheet.numberFormats[row - this.top]?.[column - this.left] ?? "General";
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.value(row, column));
  }

  /** The merged area that holds the cell, or null. */
  merge(row: number, column: number): Rect | null {
    if (this.#merges.length === 0) return null;
    if (this.#inside(row, column)) {
      const index = this.#mergeAt[(row - this.top) * (this.right - this.left) + column - this.left] ?? 0;
      return index === 0 ? null : (this.#merges[index - 1] ?? null);
    }
    return this.#reaching.find((merge) => contains(merge, { row, column })) ?? null;
  }

  /** The merged area that holds the cell, or the cell itself. */
  area(row: number, column: number): Rect {
    return this.merge(row, column) ?? rectOf(row, column);
  }

  /** True when the cell is the top-left one of its area (or in no merged area). */
  isAnchor(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge === null || (merge.row === row && merge.column === column);
  }
}
