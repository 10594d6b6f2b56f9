/**
 * Formulas that give several values: they spill into the cells below and to the right, or say #SPILL! where one of those
 * is not empty. https://support.microsoft.com/office/205c6b06-03ba-4151-89a1-87a7eb36e531
 */
import { intersection, MAX_COLUMNS, MAX_ROWS, type Rect } from "../../../cells/geometry";
import type { Value } from "../../../xlsx/cell";
import type { Cell, Cells } from "../../../xlsx/cells";

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Where it has spilled, its own cell among them. */
  area: Rect;
  /** What the file has, of a formula that is not calculated here. */
  readonly results: readonly (readonly Value[])[] | null;
}

/** The sheet that they are on. */
export interface Ground {
  readonly cells: Cells;
  /** Merged cells and tables: nothing spills into them. */
  obstacles(): readonly Rect[];
  /** null: the formula gives one value. */
  results(row: number, column: number): readonly (readonly Value[])[] | null;
  /** Puts a value into a cell that is no person's; "" takes it out. */
  put(row: number, column: number, value: Value): void;
  /** The formula's own cell says something else now. */
  anchorChanged(row: number, column: number, cell: Cell): void;
}

export class Spills {
  private list: Spill[] = [];

  constructor(private readonly ground: Ground) {}

  /** Those of the file. */
  read(): void {
    const { cells } = this.ground;
    for (const area of cells.spills) {
      const anchor = cells.at(area.row, area.column);
      if (!anchor || anchor.formula === null) continue;
      const results = grid(area, (row, column) => cells.at(row, column)?.value ?? "");
      const { row, column } = area;
      this.list.push({ row, column, formula: anchor.formula, area, results });
      anchor.spillArea = area;
      for (const [r, c, cell] of cells.within(area)) if (r !== row || c !== column) cell.spilled = true;
    }
  }

  /** A formula that may give several values was put there. */
  add(row: number, column: number, formula: string): void {
    const area = { row, column, rows: 1, columns: 1 };
    this.list.push({ row, column, formula, area, results: null });
  }

  /** Gives how to put the list back as it is now, as often as it is called. */
  capture(): () => void {
    const kept = this.list.map((spill) => ({ ...spill }));
    return () => {
      this.list = kept.map((spill) => ({ ...spill }));
    };
  }

  /** Where there is more than one value. */
  areas(): readonly Rect[] {
    return this.list.map(({ area }) => area).filter(({ rows, columns }) => rows * columns > 1);
  }

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** Spills anew what has changed. Whether anything was. */
  settle(): boolean {
    let changed = false;
    const { cells } = this.ground;
    for (const spill of [...this.list]) {
      const cell = cells.at(spill.row, spill.column);
      const gone = cell?.formula !== spill.formula;
      const results = gone ? null : (spill.results ?? this.ground.results(spill.row, spill.column));
      const wanted = { ...spill.area, rows: results?.length ?? 1, columns: results?.[0]?.length ?? 1 };
      const blocked = !this.hasRoom(wanted);
      const area = blocked ? { ...wanted, rows: 1, columns: 1 } : wanted;
      if (gone) this.list = this.list.filter((one) => one !== spill);
      if (this.empty(spill, area)) changed = true;
      spill.area = area;
      if (!gone) cell.spillArea = area.rows * area.columns > 1 ? area : null;
      if (!gone && Boolean(cell.blocked) !== blocked) {
        cell.blocked = blocked;
        this.ground.anchorChanged(spill.row, spill.column, cell);
        changed = true;
      }
      if (!blocked && results && this.fill(spill, results)) changed = true;
    }
    return changed;
  }

  private hasRoom(area: Rect): boolean {
    if (area.rows * area.columns === 1) return true;
    if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return false;
    for (const [row, column, { value, formula, spilled }] of this.ground.cells.within(area)) {
      if (row === area.row && column === area.column) continue;
      if (!spilled && (formula !== null || value !== "")) return false;
    }
    return !this.ground.obstacles().some((one) => intersection(one, area));
  }

  /** Takes out what it had spilled outside of the new area. */
  private empty({ area, row, column }: Spill, keep: Rect): boolean {
    let changed = false;
    for (const [r, c, cell] of [...this.ground.cells.within(area)]) {
      const stays = intersection({ row: r, column: c, rows: 1, columns: 1 }, keep);
      if ((r === row && c === column) || !cell.spilled || stays) continue;
      this.ground.put(r, c, "");
      changed = true;
    }
    return changed;
  }

  private fill({ row, column }: Spill, results: readonly (readonly Value[])[]): boolean {
    let changed = false;
    for (const [r, line] of results.entries()) {
      for (const [c, value] of line.entries()) {
        const cell = this.ground.cells.at(row + r, column + c);
        if ((r === 0 && c === 0) || (cell?.spilled && cell.value === value)) continue;
        this.ground.put(row + r, column + c, value);
        changed = true;
      }
    }
    return changed;
  }
}

function grid<Content>(area: Rect, at: (row: number, column: number) => Content): Content[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => at(area.row + row, area.column + column)),
  );
}
