/**
 * What a sheet counts on other sheets is worked out in pieces before it is drawn: its other formulas only sum that up,
 * and drawing it is no long work then.
 */
import { rectOf } from "../../../cells/geometry";
import type { Engine } from "../../engine/engine";
import { painted } from "../shell/shell";

/** Milliseconds at a time. */
const PIECE = 30;

export async function calculateAhead(engine: Engine, sheet: string): Promise<void> {
  const used = engine.usedArea(sheet);
  if (!used) return;
  let began = performance.now();
  for (const [row, formulas] of engine.formulas(sheet, used).entries()) {
    for (const [column, formula] of formulas.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) continue;
      engine.values(sheet, rectOf(used.row + row, used.column + column));
      if (performance.now() - began < PIECE) continue;
      await painted();
      if (engine.activeSheet() !== sheet) return;
      began = performance.now();
    }
  }
}
