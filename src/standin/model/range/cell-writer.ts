/** Putting a value into cells, by the rules that hold for `Range.values` and `Range.formulas` and for typing. */
import { intersection, rectOf } from "../../../cells/geometry";
import type { Area, Value } from "../../engine/engine";
import { spelledFormula } from "../input/formula-syntax";
import { refusePartOfArray } from "./range-changes";
import { readInput, type DateOrder } from "../input/input";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { growth } from "../table/table-cells";

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/**
 * Writes a grid of values. null and undefined leave a cell alone, text is read as if typed, and what lies under a
 * merged area (all but its first cell) takes nothing.
 */
export function writeCells(
  session: Session,
  sheet: string,
  at: Area,
  valueAt: (row: number, column: number) => unknown,
  order: DateOrder = "american",
): void {
  const { engine } = session;
  const formats = engine.numberFormats(sheet, at);
  const covered = coveredCells(engine.merges(sheet), at);
  refusePartOfArray(session, sheet, at);
  const grow = growth(session, sheet, at);
  for (let row = 0; row < at.rows; row += 1) {
    for (let column = 0; column < at.columns; column += 1) {
      const value = checked(valueAt(row, column));
      if (value === null || covered.has(`${at.row + row},${at.column + column}`)) continue;
      const format = formats[row]?.[column] ?? "General";
      writeCell(session, sheet, at.row + row, at.column + column, value, format, order);
    }
  }
  grow();
}

function writeCell(
  session: Session,
  sheet: string,
  row: number,
  column: number,
  value: Value,
  format: string,
  order: DateOrder,
): void {
  const { engine } = session;
  // A cell for text makes text of everything, as with VBA's Range.Value.
  if (format === "@") return engine.setCell(sheet, row, column, asText(session, value, order), false);
  if (typeof value !== "string") return engine.setCell(sheet, row, column, value, false);
  const input = readInput(value, order, session.today());
  if (input.formula) {
    const spelling = spelledFormula(String(input.value)) ?? refuse("InvalidArgument");
    engine.setCell(sheet, row, column, spelling, true);
  } else if (input.error && engine.setError) engine.setError(sheet, row, column, String(input.value));
  else engine.setCell(sheet, row, column, input.value, false);
  const shown = input.format ?? (input.formula ? formatOfFormula(String(input.value)) : undefined);
  if (shown !== undefined && format === "General") engine.setNumberFormat(sheet, rectOf(row, column), shown);
}

/** A cell without a format takes that of a function that gives a date. */
function formatOfFormula(formula: string): string | undefined {
  if (/^=\s*(?:TODAY\(\)|DATE\([^()]*\))\s*$/i.test(formula)) return "m/d/yyyy";
  return /^=\s*NOW\(\)\s*$/i.test(formula) ? "m/d/yyyy h:mm" : undefined;
}

/** Fifteen digits, as Excel writes a number out. */
function numberText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.replace("e", "E");
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const SMALLEST = 2.2251e-308;

function checked(value: unknown): Value | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return Math.abs(value) < SMALLEST ? 0 : value;
  if (typeof value === "string" && value.length <= LONGEST_TEXT) return value;
  return refuse("InvalidArgument");
}

function asText(session: Session, value: Value, order: DateOrder): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberText(value);
  // A person's apostrophe is Excel's own sign for text; an add-in's may be kept.
  return order === "american" && session.temper.apostropheStays ? value : value.replace(/^'/, "");
}

function coveredCells(merges: readonly Area[], within: Area): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    const common = intersection(merge, within);
    if (!common) continue;
    for (let row = common.row; row < common.row + common.rows; row += 1) {
      for (let column = common.column; column < common.column + common.columns; column += 1) {
        if (row !== merge.row || column !== merge.column) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}
