/** A sheet's cells: content, style number, formula. */
import { captureAll } from "./capture";
import type { Area, Value } from "./cell";

export interface Cell {
  /** Content; of a formula, its last known result. */
  value: Value;
  /** Index into the workbook's cell formats. */
  style: number;
  /** Without "="; null: no formula. */
  formula: string | null;
  /** One of Excel's errors by itself, put here and not a formula's result. */
  error: boolean;
  /** An array formula or a table of trials: it is not calculated like other formulas. */
  array: boolean;
  /** Of a formula, whether `value` is to be calculated here; else it is the result that the file has. */
  live: boolean;
  /** What a formula beside it has spilled here. */
  spilled?: boolean;
  /** Of a formula: where it has spilled, its own cell first. */
  spillArea?: Area | null;
  /** Of a formula: there is no room for what it spills. */
  blocked?: boolean;
  /** Of a formula: nobody here can calculate it, and `value` only stands for that. */
  uncalculated?: boolean;
  /** The workbook's generation for which `value` of a live formula holds; -1: not calculated yet. */
  calculated: number;
}

/** Rows and columns are zero-based. */
/** What a cell says of spilling as long as nothing is said. */
const NOT_SPILLED = { spilled: false, spillArea: null, blocked: false, uncalculated: false };

export class Cells {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowStyles = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  /** Of formulas that were put into several cells at once (Ctrl+Shift+Enter): as long as its first cell has its formula. */
  readonly arrays: Area[] = [];
  /** Where formulas of the file have spilled by themselves, the formula's own cell first. */
  readonly spills: Area[] = [];
  readonly columnStyles: { readonly first: number; readonly last: number; readonly style: number }[] = [];

  at(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell's format, or the one that an unwritten cell has from its row or column. */
  styleAt(row: number, column: number): number {
    const cell = this.at(row, column);
    if (cell) return cell.style;
    const ofRow = this.rowStyles.get(row);
    if (ofRow !== undefined) return ofRow;
    return this.columnStyles.find((range) => column >= range.first && column <= range.last)?.style ?? 0;
  }

  /** The cell, made when it is not there. */
  ensure(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) {
      cell = {
        value: "",
        style: this.styleAt(row, column),
        formula: null,
        error: false,
        array: false,
        live: false,
        calculated: -1,
      };
      cells.set(column, cell);
    }
    return cell;
  }

  *all(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  /** The cells that are there in an area, whole columns and rows among them. */
  *within(area: Area): Generator<readonly [row: number, column: number, cell: Cell]> {
    const lines: Iterable<[number, Map<number, Cell>]> =
      area.rows > this.rows.size ? this.rows : this.#lines(area);
    for (const [row, cells] of lines) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns) yield [row, column, cell];
      }
    }
  }

  *#lines({ row: first, rows }: Area): Generator<[number, Map<number, Cell>]> {
    for (let row = first; row < first + rows; row += 1) {
      const cells = this.rows.get(row);
      if (cells) yield [row, cells];
    }
  }

  /** Gives how to put everything back as it is now, as often as it is called: the same cells, with what they held. */
  capture(): () => void {
    const rows = [...this.rows].map(
      ([row, cells]) =>
        [
          row,
          [...cells].map(([column, cell]) => [column, cell, { ...NOT_SPILLED, ...cell }] as const),
        ] as const,
    );
    const others = [this.rowStyles, this.hiddenRows, this.rowHeights, this.arrays, this.columnStyles].map(
      captureAll,
    );
    return () => {
      this.rows.clear();
      for (const [row, cells] of rows) {
        this.rows.set(row, new Map(cells.map(([column, cell, held]) => [column, Object.assign(cell, held)])));
      }
      for (const restore of others) restore();
    };
  }

  /** Smallest area around the cells for which `counts` says yes, and the given areas. */
  bounds(counts: (cell: Cell) => boolean, areas: readonly Area[] = []): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const include = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    for (const [row, column, cell] of this.all()) if (counts(cell)) include(row, column);
    for (const area of areas) {
      include(area.row, area.column);
      include(area.row + area.rows - 1, area.column + area.columns - 1);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
