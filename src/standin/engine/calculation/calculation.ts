/**
 * Which formulas are calculated, and their results. Those that were written here are, and those that came without a
 * result. A formula of the file keeps the result that it came with; only when a cell changes on which it depends is it
 * calculated too, and only where the library is known to be right: all that the change reaches on the way is calculable,
 * and from the cells as they were the library finds the very results that the file has. What is left is Excel's to do
 * when it opens the workbook.
 */
import { isErrorValue } from "../../../cells/error-values";
import type { Value } from "../../../xlsx/cell";
import type { Cell } from "../../../xlsx/cells";
import type { Library } from "../file/load";
import { LibraryHeld, restartLibrary } from "../file/watch";
import { Calculator, TYPE_SHEET } from "./calculator";
import type { CalculatedSheet, CalculationSource } from "./source";
import { evaluate, evaluateAll, type ReadCell } from "./evaluator";
import { hasKnownInputs, isCalculable, referencesOf } from "./formula";
import { libraryFile, type LibraryCell } from "./library-file";
import { countsFar, mayTakeLong } from "./long-loops";
import { nearCells } from "./near-cells";
import { movedFormula } from "../sheet/formula-move";
import { Dependents, dropDependentsOfOthers } from "./dependents";
import { BLANK, FormulaError, type Blank } from "./scalar";

/** Formulas that read each other, one after the other: far below what a stack holds. */
const MOST_DEPTH = 300;
/** So many times that depth: a circle that long is left to the library. */
const MOST_RESCUES = 100;

/** A chain of formulas is longer than the stack: its other end is worked out first, from an empty stack. */
class TooDeep extends Error {
  constructor(readonly workOutFirst: () => void) {
    super("a chain of formulas is too long");
  }
}

/**
 * Cells that formulas may read between two changes, some seconds' worth: thousands of sums without results, each over
 * thousands of cells, are left to Excel. A summary of 10,000 items reads 140,000.
 */
const MOST_READ = 10_000_000;

/**
 * With which the library came to no end, and what they read, as `inputsOf` tells: with the same it would come to none in
 * another workbook either, with other values it may.
 */
const HELD = new Set<string>();
const HELD_FORMULAS = new Set<string>();
/** After so many a workbook's other formulas are left to Excel. */
const MOST_TIMES_HELD = 2;

/** The library gets such a formula only while it is asked for it: it would work it out for each other one that reads it. */
function isWithheld(formula: string): boolean {
  return HELD_FORMULAS.has(formula) || mayTakeLong(formula);
}

export class Calculation {
  private readonly dependents: Dependents;
  /** Counts the writes to cells: a result holds for one generation. */
  private generation = 0;
  private calculator: Calculator | null = null;
  /** Formulas keep their results. */
  manual = false;
  /** Of formulas of the file that are calculated here by now, the results that they came with. */
  private readonly replaced = new WeakMap<Cell, Value>();
  /** What a formula had read when it was calculated last. */
  private inputs = new WeakMap<Cell, string>();
  /** Chains of formulas that are being worked out from their ends, each begun in the one before. */
  private rescues = 0;
  /** Formulas that are being worked out, the outermost first; and those of them that turned out to read themselves. */
  private readonly underway: Cell[] = [];
  private readonly circular = new Set<Cell>();
  /** Formulas whose result the library has in their place. */
  private settled = new WeakSet<Cell>();
  /** The generation for which no old result is left in the library. */
  private formulasBackAt = -1;
  private byName: Map<string, CalculatedSheet> | null = null;
  private timesHeld = 0;
  private cellsRead = 0;

  constructor(
    private readonly library: Library,
    private readonly source: CalculationSource,
  ) {
    this.dependents = new Dependents(source);
  }

  /** The result of a formula. */
  result(sheet: CalculatedSheet, row: number, column: number, cell: Cell): Value {
    if (cell.blocked) return "#SPILL!";
    if (!cell.live || cell.formula === null) return cell.value;
    const from = this.underway.indexOf(cell);
    if (from >= 0) for (const one of this.underway.slice(from)) this.circular.add(one);
    if (from >= 0 || cell.calculated === this.generation) return cell.value;
    // By hand: only what was never calculated.
    if (this.manual && cell.calculated !== -1) return cell.value;
    if (this.underway.length === MOST_DEPTH && this.rescues < MOST_RESCUES)
      throw new TooDeep(() => this.result(sheet, row, column, cell));
    if (this.underway.length > 0) return this.workedOut(sheet, row, column, cell, cell.formula);
    for (;;) {
      try {
        return this.workedOut(sheet, row, column, cell, cell.formula);
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.rescues += 1;
        try {
          error.workOutFirst();
        } finally {
          this.rescues -= 1;
        }
      }
    }
  }

  private workedOut(sheet: CalculatedSheet, row: number, column: number, cell: Cell, formula: string): Value {
    const calculatedBefore = cell.calculated;
    const isNew = calculatedBefore === -1;
    // Before anything is read: a circle of formulas ends here.
    cell.calculated = this.generation;
    const before = isNew ? 0 : cell.value;
    let own: { readonly value: Value } | null = null;
    this.underway.push(cell);
    try {
      if (this.cellsRead > MOST_READ) notCalculated(cell, isNew);
      else {
        own = this.evaluated(sheet, formula, { row, column });
        if (!own) this.askLibrary(sheet, row, column, cell, isNew);
      }
    } catch (error) {
      cell.calculated = calculatedBefore;
      throw error;
    } finally {
      this.underway.pop();
    }
    // "Excel displays either a zero or the last calculated value in the cell":
    // https://support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123
    const value = this.circular.delete(cell) ? before : (own?.value ?? cell.value);
    if (value !== cell.value) {
      if (this.settled.delete(cell)) this.running().setFormula(sheet.name, row, column, formula);
      cell.value = value;
    }
    return cell.value;
  }

  /** All that a formula gives, row by row; null: one value, or it is not calculated here. */
  results(sheet: CalculatedSheet, row: number, column: number): Value[][] | null {
    const cell = sheet.cells.at(row, column);
    if (!cell?.live || cell.formula === null || this.manual) return null;
    const read = (name: string | null, r: number, c: number) => this.valueOf(name ?? sheet.name, r, c);
    return evaluateAll(cell.formula, Object.assign(read, { here: { row, column } }));
  }

  /** null: the formula is the library's to calculate. */
  private evaluated(
    sheet: CalculatedSheet,
    formula: string,
    here?: ReadCell["here"],
  ): { readonly value: Value } | null {
    if (this.underway.length > MOST_DEPTH) return null;
    const read = (name: string | null, row: number, column: number) =>
      this.valueOf(name ?? sheet.name, row, column);
    return evaluate(formula, here ? Object.assign(read, { here }) : read);
  }

  private valueOf(sheetName: string, row: number, column: number): Value | Blank {
    this.cellsRead += 1;
    const sheet = this.sheetNamed(sheetName);
    if (!sheet) throw new FormulaError("#REF!");
    const cell = sheet.cells.at(row, column);
    if (!cell || (cell.formula === null && cell.value === "")) return BLANK;
    return this.result(sheet, row, column, cell);
  }

  private sheetNamed(name: string): CalculatedSheet | undefined {
    this.byName ??= new Map(
      this.source.sheets().flatMap((one) => [
        [one.name, one],
        [one.name.toLowerCase(), one],
      ]),
    );
    // Asked for every cell that is read: mostly as it is written.
    return this.byName.get(name) ?? this.byName.get(name.toLowerCase());
  }

  private askLibrary(sheet: CalculatedSheet, row: number, column: number, cell: Cell, isNew: boolean): void {
    const formula = cell.formula ?? "";
    const inputs = this.inputsOf(sheet, formula);
    if (this.circular.has(cell)) return;
    if (!isNew && inputs !== null && inputs === this.inputs.get(cell)) return;
    if (inputs === null) {
      this.inputs.delete(cell);
      this.formulasBack();
    } else this.inputs.set(cell, inputs);
    const result = this.asked(sheet, formula, inputs ?? formula, (calculator) => {
      const withheld = isWithheld(formula);
      if (this.settled.delete(cell) || withheld) calculator.setFormula(sheet.name, row, column, formula);
      const found = calculator.calculate(sheet.name, row, column, formula);
      if (withheld && found.known) calculator.setValue(sheet.name, row, column, found.value);
      return found;
    });
    cell.uncalculated = !result?.known;
    // Without the function, the last result that there was is the best there is.
    if (result?.known) cell.value = result.value;
    else if (isNew) cell.value = result ? "#NAME?" : "#CALC!";
  }

  /** null: the library is not asked, since it has come to no end with the formula, or would not. */
  private asked<Result>(
    sheet: CalculatedSheet,
    formula: string,
    key: string,
    work: (calculator: Calculator) => Result,
  ): Result | null {
    if (this.timesHeld === MOST_TIMES_HELD || HELD.has(key)) return null;
    const read = (name: string | null, row: number, column: number) =>
      this.valueOf(name ?? sheet.name, row, column);
    const valuesOf = (argument: string) => {
      const one = evaluateAll(argument, read)?.flat() ?? evaluate(argument, read)?.value;
      return one === undefined ? null : Array.isArray(one) ? one : [one];
    };
    if (countsFar(formula, valuesOf)) return null;
    try {
      return work(this.running());
    } catch (error) {
      // The library's own stack may end, too.
      if (!(error instanceof LibraryHeld || error instanceof RangeError)) throw error;
      HELD.add(key);
      HELD_FORMULAS.add(formula);
      this.timesHeld += 1;
      this.calculator = null;
      restartLibrary(this.library);
      return null;
    }
  }

  /** All that a formula reads, as text: as long as it is the same, so is the result. null: it cannot be known. */
  private inputsOf(sheet: CalculatedSheet, formula: string): string | null {
    if (this.underway.length > MOST_DEPTH || !hasKnownInputs(formula)) return null;
    const texts = [formula];
    for (const reference of referencesOf(formula)) {
      const of = this.sheetNamed(reference.sheet ?? sheet.name);
      for (const [row, column, cell] of of?.cells.within(reference.area) ?? []) {
        this.cellsRead += 1;
        const value = this.result(of!, row, column, cell);
        if (cell.live) this.settle(of!, row, column, cell);
        texts.push(`${row} ${column} ${typeof value} ${value}`);
      }
    }
    return texts.join("\n");
  }

  /**
   * The library gets the result in place of a formula that another one reads: it keeps no results of its own, and would
   * work a sum of sums out anew for each reader. It cannot be given an error, nor a text without a letter.
   */
  private settle(sheet: CalculatedSheet, row: number, column: number, cell: Cell): void {
    if (cell.value === "" || isErrorValue(cell.value) || this.settled.has(cell)) return;
    this.running().setValue(sheet.name, row, column, cell.value);
    this.settled.add(cell);
  }

  /** For what reads cells that cannot be named beforehand: the library has no result that may be an old one. */
  private formulasBack(): void {
    if (this.formulasBackAt === this.generation) return;
    this.formulasBackAt = this.generation;
    for (const sheet of this.source.sheets()) {
      for (const [row, column, cell] of sheet.cells.all()) {
        if (cell.calculated === this.generation || !this.settled.delete(cell)) continue;
        this.running().setFormula(sheet.name, row, column, cell.formula ?? "");
      }
    }
  }

  /** The result that a formula came with, when it is calculated here by now; null: it is not, or came without one. */
  resultInFile(cell: Cell): Value | null {
    return this.replaced.get(cell) ?? null;
  }

  /** Whether a condition holds for a cell: `formula` stands for one so many rows and columns away. */
  isTrue(sheet: string, formula: string, rows: number, columns: number): boolean {
    const on = this.sheetNamed(sheet);
    const own = on && this.evaluated(on, movedFormula(formula, sheet, rows, columns));
    if (own) return own.value === true || (typeof own.value === "number" && own.value !== 0);
    this.formulasBack();
    const { generation } = this;
    return on
      ? (this.asked(on, formula, formula, (one) => one.isTrue(sheet, formula, rows, columns, generation)) ??
          false)
      : false;
  }

  /** Sheets or names have changed. */
  restart(): void {
    this.calculator = null;
    this.dependents.restart();
    this.inputs = new WeakMap();
    this.byName = null;
    this.generation += 1;
    this.cellsRead = 0;
  }

  /** The cells are as they were at another time: what a change has reached is not known any more. */
  rewound(): void {
    this.restart();
    this.dependents.rewound();
  }

  /** To be called while the cell still holds what it held. */
  beforeChange(sheet: CalculatedSheet, row: number, column: number): void {
    const found = this.dependents.of(sheet, row, column);
    if (found.size === 0) return;
    const calculable = new Set(
      [...found].filter(({ cell }) => !cell.array && isCalculable(cell.formula ?? "")),
    );
    dropDependentsOfOthers(calculable, found);
    const calculator = calculable.size > 0 ? this.running() : null;
    for (const { sheet: own, row: at, column: across, cell } of calculable) {
      calculator?.setFormula(own.name, at, across, cell.formula ?? "");
    }
    for (const one of calculable) {
      const result = calculator?.calculate(one.sheet.name, one.row, one.column, one.cell.formula ?? "");
      if (!result?.known || !sameValue(result.value, one.cell.value)) calculable.delete(one);
    }
    dropDependentsOfOthers(calculable, found);
    for (const one of found) {
      if (calculable.has(one)) {
        this.replaced.set(one.cell, one.cell.value);
        Object.assign(one.cell, { live: true, calculated: this.generation });
      } else {
        this.dependents.leave(one.cell);
        calculator?.setValue(one.sheet.name, one.row, one.column, one.cell.value);
      }
    }
  }

  /** To be called when the cell holds what it is to hold. */
  changed(sheet: CalculatedSheet, row: number, column: number, cell: Cell): void {
    this.generation += 1;
    this.cellsRead = 0;
    // An error by itself can only be read from a file by the library.
    if (cell.error) this.calculator = null;
    this.settled.delete(cell);
    this.inputs.delete(cell);
    if (!this.calculator) return;
    if (cell.formula !== null && cell.live && !isWithheld(cell.formula))
      this.calculator.setFormula(sheet.name, row, column, cell.formula);
    else this.calculator.setValue(sheet.name, row, column, cell.value);
  }

  private running(): Calculator {
    if (this.calculator) return this.calculator;
    this.settled = new WeakSet();
    const sheets = this.source.sheets();
    const contents = sheets.map((sheet) => ({ name: sheet.name, cells: libraryCells(sheet) }));
    const names = this.source.names().map(({ name, refersTo, sheet }) => {
      return { name, refersTo, position: sheet && sheets.indexOf(sheet) };
    });
    const { countsFrom1904 } = this.source;
    const all = [...contents, { name: TYPE_SHEET, cells: [] }];
    this.calculator = new Calculator(libraryFile(this.library, { sheets: all, names, countsFrom1904 }));
    return this.calculator;
  }
}

function notCalculated(cell: Cell, isNew: boolean): void {
  cell.uncalculated = true;
  if (isNew) cell.value = "#CALC!";
}

function* libraryCells({ cells }: CalculatedSheet): Generator<LibraryCell> {
  for (const [row, column, cell] of nearCells(cells)) {
    const formula = cell.live && !isWithheld(cell.formula ?? "") ? cell.formula : null;
    if (formula === null && cell.value === "") continue;
    yield { row, column, value: cell.value, formula };
  }
}

const PRECISION = 1e-9;

function sameValue(one: Value, other: Value): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one));
}
