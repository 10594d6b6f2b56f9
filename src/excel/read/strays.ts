/** Which cells of a very large used area are read: one stray value far out makes it as large as the sheet. */
import { EASILY_READ, areaWithoutStrays } from "../../cells/strays";
import { sizeOf, type UsedCells } from "./read-blocks";
import { rectOf, type Rect } from "../../cells/geometry";
import { rangeOf } from "../ranges";

/** One round trip where a sheet is very large, none else. */
export async function leaveOutStrays(
  context: Excel.RequestContext,
  sheets: readonly UsedCells[],
): Promise<UsedCells[]> {
  const large = sheets.filter(({ used }) => sizeOf(used) > EASILY_READ);
  if (large.length === 0) return [...sheets];
  const filled = large.map(({ sheet, used }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), used);
    return [queueAreas(range, "Constants"), queueAreas(range, "Formulas")] as const;
  });
  await context.sync();
  return sheets.map((one) => {
    const at = large.indexOf(one);
    if (at < 0) return one;
    const area = areaWithoutStrays(filled[at]!.flatMap(areasOf));
    return area ? { ...one, area } : one;
  });
}

function queueAreas(range: Excel.Range, type: "Constants" | "Formulas"): Excel.RangeAreas {
  const found = range.getSpecialCellsOrNullObject(type);
  found.load("areaCount");
  found.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  return found;
}

function areasOf(found: Excel.RangeAreas): Rect[] {
  if (found.isNullObject) return [];
  return found.areas.items.map((at) => rectOf(at.rowIndex, at.columnIndex, at.rowCount, at.columnCount));
}
