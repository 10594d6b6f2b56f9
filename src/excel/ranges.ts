/** A `Rect` as Office.js' Range. */
import type { Rect } from "../cells/geometry";

export function rangeOf(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
}
