/** Which formulas that came with the file's results a change reaches. */
import { contains } from "../../../cells/geometry";
import type { Cell } from "../../../xlsx/cells";
import { referencesOf, type Reference } from "./formula";
import type { CalculatedSheet, CalculationSource } from "./source";

const MOST_DEPENDENTS = 3000;

export interface FileFormula {
  readonly sheet: CalculatedSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly references: readonly Reference[];
}

export class Dependents {
  /** Formulas with the file's results, by the sheets that they refer to. */
  private index: Map<string, FileFormula[]> | null = null;
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
      for (const one of index.get(next.sheet.name.toLowerCase()) ?? []) {
        if (found.has(one) || !refersTo(one, next.sheet, next.row, next.column)) continue;
        waiting.push(one);
        if (one.cell.formula !== null && !one.cell.live && !this.left.has(one.cell)) found.add(one);
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

  private indexed(): Map<string, FileFormula[]> {
    const index = new Map<string, FileFormula[]>();
    if (!this.hasFileFormulas()) return index;
    for (const sheet of this.source.sheets()) {
      for (const [row, column, cell] of sheet.cells.all()) {
        if (cell.formula === null) continue;
        const references = referencesOf(cell.formula);
        const one = { sheet, row, column, cell, references };
        const names = new Set(references.map((reference) => (reference.sheet ?? sheet.name).toLowerCase()));
        for (const name of names) {
          const list = index.get(name);
          if (list) list.push(one);
          else index.set(name, [one]);
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
      const reads = (other: FileFormula) => refersTo(one, other.sheet, other.row, other.column);
      if ([...all].some((other) => other !== one && !calculable.has(other) && reads(other)))
        calculable.delete(one);
    }
  }
}

function refersTo(
  { sheet, references }: FileFormula,
  to: CalculatedSheet,
  row: number,
  column: number,
): boolean {
  const wanted = to.name.toLowerCase();
  return references.some(
    (one) => (one.sheet ?? sheet.name).toLowerCase() === wanted && contains(one.area, { row, column }),
  );
}
