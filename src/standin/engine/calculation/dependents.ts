/** Which formulas that came with the file's results a change reaches. */
import { contains } from "../../../cells/geometry";
import type { Cell } from "../../../xlsx/cells";
import { referencesOf, type Reference } from "./formula";
import type { CalculatedSheet, CalculationSource } from "./source";

const MOST_DEPENDENTS = 3000;
/** Rows: what formulas read is looked up by its rows up to so many. */
const TALL = 100;

export interface FileFormula {
  readonly sheet: CalculatedSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly reads: AreaRead[];
}

interface AreaRead {
  /** The sheet's name in small letters. */
  readonly sheet: string;
  readonly area: Reference["area"];
  readonly by: FileFormula;
}

export class Dependents {
  /** What formulas read, where any has the file's result: by sheet and row, and what is tall by its sheet alone. */
  private index: Map<string, AreaRead[]> | null = null;
  private readonly reached = new Map<CalculatedSheet, Set<string>>();
  /** Formulas that a change reaches, but that the library may get wrong. */
  private readonly left = new WeakSet<Cell>();
  /** A change reaches so many formulas that they are all left to Excel. */
  private tooMany = false;

  constructor(private readonly source: CalculationSource) {}

  /** Formulas with the file's results that depend on the cell, near and far; each cell is looked at once. */
  of(sheet: CalculatedSheet, row: number, column: number): Set<FileFormula> {
    const found = new Set<FileFormula>();
    const index = (this.index ??= this.indexed());
    if (index.size === 0 || this.tooMany) return found;
    const waiting = [{ sheet, row, column }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const reached = this.reached.get(next.sheet) ?? new Set();
      this.reached.set(next.sheet, reached);
      const key = `${next.row} ${next.column}`;
      if (reached.has(key)) continue;
      reached.add(key);
      const name = next.sheet.name.toLowerCase();
      for (const key of [name, rowKey(name, next.row)]) {
        for (const { area, by } of index.get(key) ?? []) {
          if (found.has(by) || !contains(area, next)) continue;
          waiting.push(by);
          if (by.cell.formula !== null && !by.cell.live && !this.left.has(by.cell)) found.add(by);
        }
      }
      this.tooMany = found.size > MOST_DEPENDENTS;
      if (this.tooMany) return new Set();
    }
    return found;
  }

  /** Is not told of again. */
  leave(cell: Cell): void {
    this.left.add(cell);
  }

  /** Sheets or names have changed. */
  restart(): void {
    this.index = null;
  }

  /** The cells are as they were at another time: what a change has reached is not known any more. */
  rewound(): void {
    this.restart();
    this.reached.clear();
    this.tooMany = false;
  }

  /** Without any, nothing needs to be looked for: a sheet of thousands of formulas may just have been written. */
  private hasFileFormulas(): boolean {
    return this.source
      .sheets()
      .some(({ cells }) => [...cells.all()].some(([, , cell]) => cell.formula !== null && !cell.live));
  }

  private indexed(): Map<string, AreaRead[]> {
    const index = new Map<string, AreaRead[]>();
    if (!this.hasFileFormulas()) return index;
    for (const sheet of this.source.sheets()) {
      for (const [row, column, cell] of sheet.cells.all()) {
        if (cell.formula === null) continue;
        const by: FileFormula = { sheet, row, column, cell, reads: [] };
        for (const reference of referencesOf(cell.formula)) {
          const name = (reference.sheet ?? sheet.name).toLowerCase();
          const read = { sheet: name, area: reference.area, by };
          by.reads.push(read);
          for (const key of keysOf(read)) {
            const list = index.get(key);
            if (list) list.push(read);
            else index.set(key, [read]);
          }
        }
      }
    }
    return index;
  }
}

/** Takes out what reads a formula that is not to be calculated. */
export function dropDependentsOfOthers(calculable: Set<FileFormula>, all: ReadonlySet<FileFormula>): void {
  for (let before = -1; before !== calculable.size;) {
    before = calculable.size;
    for (const one of calculable) {
      if ([...all].some((other) => other !== one && !calculable.has(other) && readsFrom(one, other)))
        calculable.delete(one);
    }
  }
}

const rowKey = (sheet: string, row: number) => `${sheet}!${row}`;

function keysOf({ sheet, area }: AreaRead): string[] {
  if (area.rows > TALL) return [sheet];
  return Array.from({ length: area.rows }, (_, rows) => rowKey(sheet, area.row + rows));
}

function readsFrom({ reads }: FileFormula, other: FileFormula): boolean {
  const wanted = other.sheet.name.toLowerCase();
  return reads.some(({ sheet, area }) => sheet === wanted && contains(area, other));
}
