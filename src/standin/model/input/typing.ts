/** What happens when a person types into a cell and presses Enter, or picks from its dropdown. */
import { intersection, rectOf } from "../../../cells/geometry";
import type { Area, Validation } from "../../engine/engine";
import { isLocked } from "../protection";
import { writeCells } from "../range/cell-writer";
import { readInput, typeOf } from "./input";
import type { UndoStep } from "../person-undo";
import { Refusal } from "../refusal";
import type { Session } from "../session";
import { judge } from "../rules/validation-check";

export interface TypingOptions {
  /** The person answered "yes" to a warning, or "OK" to an information. */
  readonly confirmed?: boolean;
  /** false: no `onChanged`, as Excel often forgets it after a pick from a dropdown (office-js #420, #3888). */
  readonly raiseEvent?: boolean;
}

export type TypingOutcome =
  /** `uncalculated`: a formula that only Excel itself can calculate. */
  | { readonly kind: "done"; readonly uncalculated?: true }
  /** The sheet is protected or the workbook cannot be changed. */
  | { readonly kind: "protected" }
  /** No formula can be written like this. */
  | { readonly kind: "bad-formula" }
  /** The cell's rule says no ("stop"), or asks first: then type again with `confirmed`. */
  | {
      readonly kind: "not-valid";
      readonly style: Validation["error"]["style"];
      readonly title: string;
      readonly message: string;
    };

export function typeIntoCell(
  session: Session,
  sheet: string,
  row: number,
  column: number,
  input: string,
  options: TypingOptions = {},
): TypingOutcome {
  const { engine } = session;
  const cell = rectOf(row, column);
  if (session.refusesChanges || isLocked(session, sheet, [cell])) return { kind: "protected" };
  const rule = engine.validations(sheet).find(({ areas }) => areas.some((at) => intersection(at, cell)));
  const asText = engine.numberFormats(sheet, cell)[0]?.[0] === "@";
  const read = readInput(asText ? `'${input}` : input, "japanese", session.today());
  if (rule?.error.show && !read.formula && !judge(engine, sheet, rule, read.value)) {
    const { style, title, message } = rule.error;
    if (style === "stop" || !options.confirmed) return { kind: "not-valid", style, title, message };
  }
  const before = engine.values(sheet, cell)[0]?.[0] ?? "";
  const takeBack = undoOf(session, sheet, cell);
  try {
    writeCells(session, sheet, cell, () => input, "japanese");
  } catch (error) {
    if (error instanceof Refusal) return { kind: "bad-formula" };
    throw error;
  }
  session.undo.push(takeBack);
  if (options.raiseEvent === false) session.touch("content");
  else {
    const after = engine.values(sheet, cell)[0]?.[0] ?? "";
    session.cellsChanged(sheet, cell, {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: typeOf(before),
      valueTypeAfter: typeOf(after),
    });
  }
  const uncalculated = read.formula && engine.uncalculated?.(sheet, row, column);
  return uncalculated ? { kind: "done", uncalculated } : { kind: "done" };
}

/** As the cell was before. */
function undoOf(session: Session, sheet: string, at: Area): UndoStep {
  const { engine } = session;
  const formula = engine.formulas(sheet, at)[0]?.[0] ?? "";
  const isFormula = formula !== engine.values(sheet, at)[0]?.[0];
  const format = engine.numberFormats(sheet, at)[0]?.[0] ?? "General";
  return {
    address: session.addressOf(sheet, at),
    restore() {
      engine.setCell(sheet, at.row, at.column, formula, isFormula);
      engine.setNumberFormat(sheet, at, format);
      session.cellsChanged(sheet, at);
    },
  };
}
