/**
 * A sheet's cells by position, with the merged area that each belongs to. Merges are indexed once, so that
 * a look-up costs the same on a sheet of any size.
 */
import { contains, intersection, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { Field } from "../form";
import { isBlank, textOf } from "../reading/normalize";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";

export class Grid {
  /** First row and column of the used cells, and the first ones after them. All zero-based. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Per used cell: 0, or 1 + the index of its merged area. */
  readonly #mergeAt: Int32Array;
  readonly #merges: readonly Rect[];
  /** Merged areas with no used cell; rarely asked for. */
  readonly #outside: Rect[] = [];
  /** Per used cell: 1 where a formula gives the value. Empty on a sheet without formulas. */
  readonly #formulaAt: Uint8Array;

  constructor(private readonly sheet: SheetSnapshot) {
    const used = sheet.used ?? rectOf(0, 0, 0, 0);
    this.top = used.row;
    this.left = used.column;
    this.bottom = used.row + used.rows;
    this.right = used.column + used.columns;
    this.#merges = sheet.merges;
    this.#mergeAt = new Int32Array(sheet.merges.length > 0 ? used.rows * used.columns : 0);
    sheet.merges.forEach((merge, index) => {
      const firstRow = Math.max(merge.row, this.top);
      const lastRow = Math.min(merge.row + merge.rows, this.bottom);
      const firstColumn = Math.max(merge.column, this.left);
      const lastColumn = Math.min(merge.column + merge.columns, this.right);
      if (firstRow >= lastRow || firstColumn >= lastColumn) this.#outside.push(merge);
      for (let row = firstRow; row < lastRow; row += 1) {
        const offset = (row - this.top) * used.columns - this.left;
        if (firstColumn < lastColumn)
          this.#mergeAt.fill(index + 1, offset + firstColumn, offset + lastColumn);
      }
    });
    const formulas = (sheet.formulas ?? []).flatMap((area) => intersection(area, used) ?? []);
    this.#formulaAt = new Uint8Array(formulas.length > 0 ? used.rows * used.columns : 0);
    for (const { row: first, column, rows, columns } of formulas) {
      for (let row = first; row < first + rows; row += 1) {
        const start = (row - this.top) * used.columns + column - this.left;
        this.#formulaAt.fill(1, start, start + columns);
      }
    }
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

  /** True when a formula gives the cell's value. */
  hasFormula(row: number, column: number): boolean {
    if (this.#formulaAt.length === 0) return false;
    if (row < this.top || row >= this.bottom || column < this.left || column >= this.right) return false;
    return this.#formulaAt[(row - this.top) * (this.right - this.left) + column - this.left] === 1;
  }

  /** The field in an area: what its first cell holds. */
  field(area: Rect): Field {
    const { row, column } = area;
    const field = { area, value: this.value(row, column), numberFormat: this.numberFormat(row, column) };
    return this.hasFormula(row, column) ? { ...field, formula: true } : field;
  }

  /** As `field`, of a cell that holds no number: the 0 of a formula that refers to a blank cell is blank too. */
  textField(area: Rect): Field {
    const field = this.field(area);
    return field.formula && field.value === 0 ? { ...field, value: "", zero: true } : field;
  }

  /** The merged area that holds the cell, or null. */
  merge(row: number, column: number): Rect | null {
    if (this.#merges.length === 0) return null;
    // A merged area that reaches over the edge of the used cells is found at the edge.
    const usedRow = Math.min(Math.max(row, this.top), this.bottom - 1);
    const usedColumn = Math.min(Math.max(column, this.left), this.right - 1);
    const index =
      this.#mergeAt[(usedRow - this.top) * (this.right - this.left) + usedColumn - this.left] ?? 0;
    const merge = this.#merges[index - 1] ?? null;
    if (usedRow === row && usedColumn === column) return merge;
    if (merge && contains(merge, { row, column })) return merge;
    return this.#outside.find((other) => contains(other, { row, column })) ?? null;
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
