/** Reads some cells of a sheet, when only they have changed. */
import type { Rect } from "../../cells/geometry";
import type { CellBlock } from "../../workbook/patch-sheet";
import type { CellValue } from "../../workbook/snapshot";
import { rangeOf } from "../ranges";

/** null: a formula is among them, and with it what it depends on. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: string,
  area: Rect,
): Promise<CellBlock | null> {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  range.load("values, formulas, numberFormat");
  range.dataValidation.load("type");
  await context.sync();
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  const calculated = formulas.some((row, r) =>
    row.some(
      (formula, c) => typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c],
    ),
  );
  if (calculated) return null;
  return {
    area,
    values,
    numberFormats: range.numberFormat as string[][],
    ruled: ruledOf(range.dataValidation.type),
  };
}

function ruledOf(type: string): "none" | "some" | "all" {
  // "Inconsistent": all have one, not the same.
  return type === "None" ? "none" : type === "MixedCriteria" ? "some" : "all";
}
