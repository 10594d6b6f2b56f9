/**
 * A sheet's cells by position, with the merged area that each belongs to. Merges are indexed once, so that
 * a look-up costs the same on a sheet of any size.
 */
import { contains, intersection, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { Field } from "../form";
import { isBlank, textOf } from "./normalize";
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
      const part = intersection(merge, used);
      if (part) this.#mark(this.#mergeAt, part, index + 1);
    });
    const formulas = (sheet.formulas ?? []).flatMap((area) => intersection(area, used) ?? []);
    this.#formulaAt = new Uint8Array(formulas.length > 0 ? used.rows * used.columns : 0);
    for (const area of formulas) this.#mark(this.#formulaAt, area, 1);
  }

  #mark(cells: Int32Array | Uint8Array, area: Rect, mark: number): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const start = this.#offset(row, area.column);
      cells.fill(mark, start, start + area.columns);
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
    return this.#isUsed(row, column) && this.#formulaAt[this.#offset(row, column)] === 1;
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
    if (this.#isUsed(row, column))
      return this.#merges[(this.#mergeAt[this.#offset(row, column)] ?? 0) - 1] ?? null;
    // Rarely asked for.
    return this.#merges.find((merge) => contains(merge, { row, column })) ?? null;
  }

  #isUsed(row: number, column: number): boolean {
    return row >= this.top && row < this.bottom && column >= this.left && column < this.right;
  }

  /** Of a used cell: where it is among all of them, row by row. */
  #offset(row: number, column: number): number {
    return (row - this.top) * (this.right - this.left) + column - this.left;
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
