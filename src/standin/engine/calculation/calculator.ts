/**
 * Formula results with their types. The library calculates, but gives every result as text: where that could be
 * a number, a logical value or text, a second formula on a sheet of its own asks for the type.
 */
import type { NewFile } from "excelize-wasm";
import { cellName, quoteSheet } from "../../../xlsx/a1";
import { encodeText } from "../../../xlsx/cells-reader";
import type { Value } from "../engine";
import { movedFormula } from "../sheet/formula-move";

/** The sheet of the library's file on which types and conditions are asked for. */
export const TYPE_SHEET = "__type__";
const ERROR_TEXT = /^#[A-Z0-9/]+[!?]?$/;
/** These give a number whatever they are given; so does what adds and multiplies numbers and cells. */
const COUNTING =
  "(?:COUNT|COUNTA|COUNTBLANK|COUNTIFS?|SUM|SUMIFS?|ROWS|COLUMNS|SUMPRODUCT|ROUND)\\([^()]*\\)";
const TERM = `(?:${COUNTING}|\\d+|\\$?[A-Z]+\\$?\\d+)`;
const NUMERIC = new RegExp(`^(?:${COUNTING}|-?${TERM}(?:[-+*]${TERM})+)$`, "i");
/** `A1`, `$A$1`, `集計!A1`, `'集 計'!A1`. */
const REFERENCE = /^(?:(?:'(?:[^']|'')+'|[^'!()]+)!)?\$?[A-Z]+\$?\d+$/i;
/** What an error does not get through. */
const CATCHING = /\b(?:IFERROR|IFNA|ISERROR|ISERR|ISREF|ERROR\.TYPE|COUNT|COUNTA|AGGREGATE)\(/i;
const AMBIGUOUS = /^(?:|TRUE|FALSE|[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)$/i;

export type Result =
  | { readonly known: true; readonly value: Value }
  /** The library does not know a function of the formula. */
  | { readonly known: false };

export class Calculator {
  /** Conditions that have been worked out, and when. */
  private readonly conditions = new Map<string, boolean>();
  private conditionsOf = -1;

  constructor(private readonly file: NewFile) {}

  setFormula(sheet: string, row: number, column: number, formula: string): void {
    this.setValue(sheet, row, column, "");
    check(this.file.SetCellFormula(sheet, cellName(row, column), formula));
  }

  setValue(sheet: string, row: number, column: number, value: Value): void {
    const at = cellName(row, column);
    // Only this one takes a formula out as well.
    check(this.file.SetCellDefault(sheet, at, ""));
    if (typeof value !== "string") check(this.file.SetCellValue(sheet, at, value));
    else if (value !== "") check(this.file.SetCellStr(sheet, at, encodeText(value)));
  }

  /** @param sheet the sheet's name */
  calculate(sheet: string, row: number, column: number, formula: string): Result {
    // To the library a reference that is lost is a word that it does not know.
    const lost = /#REF!/.test(formula.replace(/"[^"]*"/g, "")) && !CATCHING.test(formula);
    if (lost) return { known: true, value: "#REF!" };
    const { value, error } = this.file.CalcCellValue(sheet, cellName(row, column), { RawCellValue: true });
    if (error) {
      if (/^not support/.test(error)) return { known: false };
      const text = [error, value].find((one) => ERROR_TEXT.test(one));
      return { known: true, value: text ?? "#VALUE!" };
    }
    if (NUMERIC.test(formula)) return { known: true, value: Number(value) };
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
