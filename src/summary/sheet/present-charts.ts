/**
 * Which of a sheet's charts become which of the new ones: a refresh is to leave what a person has done to their looks
 * alone, as far as they go on showing the same cells in the same place.
 */
import type { ChartContent, PresentChart, SheetContent } from "../../workbook/sheet-content";
import { rectAddress } from "../../cells/geometry";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { chartId } from "./charts";
import { LABEL_COLUMN } from "./grid";

export function presentCharts(
  charts: readonly PresentChart[],
  sheet: SheetSnapshot,
  content: SheetContent,
): PresentChart[] {
  return charts.map((chart): PresentChart => {
    const next = content.charts.find(({ name }) => chartId(name) === chartId(chart.name));
    if (!next) return chart;
    const stays = next.name === chart.name && isSame(chart, next, sheet, content);
    return { ...chart, becomes: next.name, ...(stays ? { stays } : {}) };
  });
}

function isSame(
  { source }: PresentChart,
  next: ChartContent,
  sheet: SheetSnapshot,
  content: SheetContent,
): boolean {
  if (rectAddress(source) !== rectAddress(next.source)) return false;
  const { row, column } = source;
  const isNamed = next.seriesNames.every((name, index) => valueAt(sheet, row, column + 1 + index) === name);
  if (!isNamed) return false;
  // A table may have another row in it that the chart beside it does not show: the chart is to be as high as its table.
  const labels = labelledRows(content);
  const below = next.place.row + next.place.rows;
  for (let beside = next.place.row; beside <= below; beside += 1) {
    if ((valueAt(sheet, beside, LABEL_COLUMN) !== "") !== labels.has(beside)) return false;
  }
  return true;
}

function labelledRows({ cells }: SheetContent): ReadonlySet<number> {
  const rows = cells.flatMap(({ at, content }) =>
    at.column === LABEL_COLUMN
      ? content.flatMap(([first], index) => (first && first.kind !== "empty" ? [at.row + index] : []))
      : [],
  );
  return new Set(rows);
}

function valueAt({ used, values }: SheetSnapshot, row: number, column: number) {
  return values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "";
}
