/**
 * Formula results with their types. The library calculates, but gives every result as text: where that could be
 * a number, a logical value or text, a second formula on a sheet of its own asks for the type.
 */
import { cellAddress, quoteSheet } from "../../../cells/geometry";
import type { NewFile } from "excelize-wasm";
import { encodeText } from "../../../xlsx/cells-reader";
import type { Value } from "../engine";
import { watched } from "../file/watch";
import { movedFormula } from "../sheet/formula-move";

/** The sheet of the library's file on which types and conditions are asked for. */
export const TYPE_SHEET = "__type__";
const ERROR_TEXT = /^#[A-Z0-9/]+[!?]?$/;
/** Calls that give a number whatever they are given; what stands in their brackets has none left. */
const COUNTING =
  /(?:COUNT|COUNTA|COUNTBLANK|COUNTIFS?|SUM|SUMIFS?|ROWS|COLUMNS|SUMPRODUCT|ROUND(?:UP|DOWN)?|INT|ABS|LEN|MATCH)\([^()]*\)/gi;
const CELL = /(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(.:])/giu;
const APART = String.raw`(?<![\p{L}\p{N}_.!:])`;
const IN_BRACKETS = new RegExp(String.raw`${APART}\((1|c)\)`, "giu");
const TERM = String.raw`(?:\d+(?:\.\d+)?|c)`;
const OPERATION = new RegExp(String.raw`${APART}${TERM}[-+*/]${TERM}(?![\p{L}\p{N}_.!:(^%])`, "giu");
const BRANCH = String.raw`(?:\d+(?:\.\d+)?|"t")`;
const CHOICE = new RegExp(
  String.raw`${APART}(?:IF\([^(),]*,${BRANCH},${BRANCH}\)|IFERROR\(1,${BRANCH}\))`,
  "giu",
);
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
    check(this.file.SetCellFormula(sheet, cellAddress({ row, column }), formula));
  }

  setValue(sheet: string, row: number, column: number, value: Value): void {
    const at = cellAddress({ row, column });
    // Only this one takes a formula out as well; a number's digits are a number to it.
    check(this.file.SetCellDefault(sheet, at, typeof value === "number" ? String(value) : ""));
    if (typeof value === "boolean") check(this.file.SetCellValue(sheet, at, value));
    else if (typeof value === "number") return;
    else if (value !== "") check(this.file.SetCellStr(sheet, at, encodeText(value)));
  }

  /** @param sheet the sheet's name */
  calculate(sheet: string, row: number, column: number, formula: string): Result {
    // To the library a reference that is lost is a word that it does not know.
    const lost = /#REF!/.test(formula.replace(/"[^"]*"/g, "")) && !CATCHING.test(formula);
    if (lost) return { known: true, value: "#REF!" };
    const { value, error } = watched(() =>
      this.file.CalcCellValue(sheet, cellAddress({ row, column }), { RawCellValue: true }),
    );
    if (error) {
      if (/^not support/.test(error)) return { known: false };
      const text = [error, value].find((one) => ERROR_TEXT.test(one));
      return { known: true, value: text ?? "#VALUE!" };
    }
    if (!AMBIGUOUS.test(value)) return { known: true, value };
    if (isNumeric(formula)) return { known: true, value: Number(value) };
    // A formula that only names an empty cell gives 0, where the library gives no text.
    const target = value === "" && REFERENCE.test(formula) ? formula : cellAddress({ row, column });
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
    return watched(() => this.file.CalcCellValue(TYPE_SHEET, "A1")).value;
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
      const { value, error } = watched(() => file.CalcCellValue(TYPE_SHEET, "B1", { RawCellValue: true }));
      holds = !error && (value === "TRUE" || (value !== "" && Number(value) !== 0 && !isNaN(Number(value))));
      this.conditions.set(moved, holds);
    }
    return holds;
  }
}

/**
 * Whether a formula's result that reads like a number can be nothing else: of counts, sums, and what is calculated from
 * them and from cells. What gives a number is put as "1", a cell, which may hold anything, as "c", a text that reads
 * like no number as "t"; until nothing more can be put so.
 */
export function isNumeric(formula: string): boolean {
  let rest = formula
    .replace(/"((?:[^"]|"")*)"/g, (_, text: string) => (AMBIGUOUS.test(text) ? '""' : '"t"'))
    .replace(CELL, "c")
    .replace(/\s+/g, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest
      .replace(COUNTING, "1")
      .replace(IN_BRACKETS, "$1")
      .replace(OPERATION, "1")
      .replace(CHOICE, "1")
      .replace(/^-(?=1$|c$)/, "1*");
  }
  return rest === "1";
}

/** The library returns errors; the engine throws them. */
function check({ error }: { readonly error: string | null }): void {
  if (error) throw new Error(error);
}
