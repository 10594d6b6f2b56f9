/** Cells that a formula has spilled into. */
import { intersection, rectOf } from "../../../cells/geometry";
import type { Area, Engine, Value } from "../../engine/engine";
import { cellsOf } from "./format/range-style";

/** With what of them lies in the range. */
export function spillsIn(
  engine: Engine,
  sheet: string,
  within: Area,
): { readonly area: Area; readonly at: Area }[] {
  return (engine.spills?.(sheet) ?? []).flatMap((area) => {
    const at = intersection(area, within);
    return at ? [{ area, at }] : [];
  });
}

/** null: some cells are spilled and some are not. */
export function hasSpill(engine: Engine, sheet: string, within: Area): boolean | null {
  const spilled = spillsIn(engine, sheet, within).reduce((sum, { at }) => sum + at.rows * at.columns, 0);
  if (spilled === 0) return false;
  return spilled === within.rows * within.columns ? true : null;
}

/** The formulas of a range, where each cell that is spilled into says the formula that does it. */
export function withSpilled(engine: Engine, sheet: string, within: Area, formulas: Value[][]): Value[][] {
  for (const { area, at } of spillsIn(engine, sheet, within)) {
    const formula = engine.formulas(sheet, rectOf(area.row, area.column))[0]![0]!;
    for (const { row, column } of cellsOf(at)) formulas[row - within.row]![column - within.column] = formula;
  }
  return formulas;
}
