/**
 * Formula results with their types. The library calculates, but gives every result as text: where that could be
 * a number, a logical value or text, a second formula on a sheet of its own asks for the type.
 */
import type { NewFile } from "excelize-wasm";
import { cellName, quoteSheet } from "../../../xlsx/a1";
import { encodeText } from "../../../xlsx/cells-reader";
import type { Value } from "../engine";
import { isErrorValue } from "../error-values";
import { movedFormula } from "../sheet/formula-move";

/** The sheet of the library's file on which types and conditions are asked for. */
export const TYPE_SHEET = "__type__";
const ERROR_TEXT = /^#[A-Z0-9/]+[!?]?$/;
/** These give a number whatever they are given. */
const COUNTING =
  /\b(?:COUNT|COUNTA|COUNTBLANK|COUNTIFS?|SUM|SUMIFS?|ROWS|COLUMNS|SUMPRODUCT|ROUND)\([^()]*\)/gi;
/** So does what subtracts, multiplies and adds numbers and cells; "+A1" is as A1 is. */
const ARITHMETIC = /^(?=1$|-|.*[\w)]\s*[-+*/])(?:[-+*/() ]|\d+|\$?[A-Z]{1,3}\$?\d+)+$/i;
const TEXTS_AND_NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

function isNumeric(formula: string): boolean {
  return ARITHMETIC.test(formula.replace(TEXTS_AND_NAMES, "x").replace(COUNTING, "1"));
}

/** `A1`, `$A$1`, `集計!A1`, `'集 計'!A1`. */
const REFERENCE = /^(?:(?:'(?:[^']|'')+'|[^'!()]+)!)?\$?[A-Z]+\$?\d+$/i;
const AMBIGUOUS = /^(?:|TRUE|FALSE|[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)$/i;

export type Result =
  | { readonly known: true; readonly value: Value }
  /** The library does not know a function of the formula. */
  | { readonly known: false };

export class Calculator {
  /** Conditions that have been worked out, and when. */
  private readonly conditions = new Map<string, boolean>();
  private conditionsOf = -1;

  /**
   * Formulas whose result stands in the library's cell for now: it would work each of them out again for every formula
   * that reads it, and those that they read, and so on.
   */
  private readonly resting = new Map<string, readonly [sheet: string, at: string, formula: string]>();
  private restingOf = -1;

  constructor(private readonly file: NewFile) {}

  setFormula(sheet: string, row: number, column: number, formula: string): void {
    this.setValue(sheet, row, column, "");
    check(this.file.SetCellFormula(sheet, cellName(row, column), formula));
  }

  setValue(sheet: string, row: number, column: number, value: Value): void {
    this.resting.delete(`${cellName(row, column)} ${sheet}`);
    this.put(sheet, cellName(row, column), value);
  }

  private put(sheet: string, at: string, value: Value): void {
    // Only this one takes a formula out as well.
    check(this.file.SetCellDefault(sheet, at, ""));
    if (typeof value !== "string") check(this.file.SetCellValue(sheet, at, value));
    else if (value !== "") check(this.file.SetCellStr(sheet, at, encodeText(value)));
  }

  /**
   * @param sheet the sheet's name
   * @param generation as long as it is the same, no cell has changed
   */
  calculate(sheet: string, row: number, column: number, formula: string, generation: number): Result {
    this.wake(generation);
    const result = this.calculated(sheet, row, column, formula);
    // The library cannot be given errors, and a text without a letter is no blank cell.
    if (result.known && result.value !== "" && !isErrorValue(String(result.value))) {
      const at = cellName(row, column);
      this.put(sheet, at, result.value);
      this.resting.set(`${at} ${sheet}`, [sheet, at, formula]);
    }
    return result;
  }

  /** Formulas are formulas again, where a cell has changed since. */
  private wake(generation: number): void {
    if (this.restingOf === generation) return;
    this.restingOf = generation;
    for (const [sheet, at, formula] of this.resting.values()) {
      this.put(sheet, at, "");
      check(this.file.SetCellFormula(sheet, at, formula));
    }
    this.resting.clear();
  }

  private calculated(sheet: string, row: number, column: number, formula: string): Result {
    const { value, error } = this.file.CalcCellValue(sheet, cellName(row, column), { RawCellValue: true });
    if (error) {
      if (/^not support/.test(error)) return { known: false };
      const text = [error, value].find((one) => ERROR_TEXT.test(one));
      return { known: true, value: text ?? "#VALUE!" };
    }
    if (isNumeric(formula)) return { known: true, value: Number(value) };
    if (!AMBIGUOUS.test(value)) return { known: true, value };
    // A formula that only names an empty cell gives 0, where the library gives no text.
    const target = value === "" && REFERENCE.test(formula) ? formula : cellName(row, column);
    switch (this.typeOf(target.includes("!") ? target : `${quoteSheet(sheet)}!${target}`)) {
      case "1":
        return { known: true, value: Number(value) };
      case "4":
        return { known: true, value: value === "TRUE" };
      default:
        return { known: true, value };
    }
  }

  /** @param cell with its sheet. "1" a number or nothing, "2" text, "4" a logical value */
  private typeOf(cell: string): string {
    this.file.SetCellFormula(TYPE_SHEET, "A1", `TYPE(${cell})`);
    return this.file.CalcCellValue(TYPE_SHEET, "A1").value;
  }

  /**
   * Whether a condition holds for a cell: `formula` stands for one so many rows and columns away. An error is no.
   * @param generation as long as it is the same, no cell has changed
   */
  isTrue(sheet: string, formula: string, rows: number, columns: number, generation: number): boolean {
    this.wake(generation);
    if (this.conditionsOf !== generation) this.conditions.clear();
    this.conditionsOf = generation;
    const moved = movedFormula(formula, sheet, rows, columns);
    let holds = this.conditions.get(moved);
    if (holds === undefined) {
      const { file } = this;
      file.SetCellFormula(TYPE_SHEET, "B1", moved);
      const { value, error } = file.CalcCellValue(TYPE_SHEET, "B1", { RawCellValue: true });
      holds = !error && (value === "TRUE" || (value !== "" && Number(value) !== 0 && !isNaN(Number(value))));
      this.conditions.set(moved, holds);
    }
    return holds;
  }
}

/** The library returns errors; the engine throws them. */
function check({ error }: { readonly error: string | null }): void {
  if (error) throw new Error(error);
}
