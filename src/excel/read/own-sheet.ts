/**
 * How the add-in knows a sheet that it made: a hidden name in that sheet's scope that refers to the cells that the
 * add-in owns there. It goes with the sheet when that is renamed, moved or copied, and Excel keeps the reference
 * right when rows are inserted above.
 */
import { parseAddress, quoteSheet, rectAddress, type Rect } from "../../cells/geometry";
import type { OwnPurpose } from "../../workbook/snapshot";

/** The names, each of which says what the sheet is. */
const OWN_AREA_NAMES = {
  summary: "_soshiki_mokuhyo_summary",
  selfCheck: "_soshiki_mokuhyo_self_check",
  changes: "_soshiki_mokuhyo_changes",
  board: "_soshiki_mokuhyo_board",
  review: "_soshiki_mokuhyo_review",
} as const;

/**
 * The hidden name of a chart that refers to the cells which it shows, and goes along with them: before ExcelApi 1.15
 * (`getDimensionDataSourceString`) Excel does not tell them of the chart itself. What follows a blank in the chart's
 * own name changes with its cells.
 */
export function chartSourceName(chart: string): string {
  return `_${(chart.split(" ")[0] ?? chart).replace(/[^\p{L}\p{N}]/gu, "_")}`;
}

export function ownAreaName(purpose: OwnPurpose | undefined): string {
  return OWN_AREA_NAMES[purpose ?? "summary"];
}

/** "='達成状況集計'!$A$1:$F$20" as a Rect; null when the reference is broken ("=#REF!"). */
export function ownArea(formula: string): Rect | null {
  try {
    return parseAddress(formula.replace(/^=/, ""));
  } catch {
    return null;
  }
}

export function ownAreaFormula(sheetName: string, area: Rect): string {
  return `=${quoteSheet(sheetName)}!${rectAddress(area, true)}`;
}
