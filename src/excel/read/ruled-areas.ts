/** What a reading keeps of the rule of some cells. */
import { rectOf, type Rect, type RuledArea } from "../../cells/geometry";

/** `type` and `rule` of the validation are loaded. */
export function ruledAreaOf(
  { row, column, rows, columns }: Rect,
  { type, rule }: Excel.DataValidation,
): RuledArea {
  const uniform = type !== "Inconsistent" && type !== "MixedCriteria";
  const area = { ...rectOf(row, column, rows, columns), uniform };
  const source = type === "List" ? rule.list?.source : undefined;
  return typeof source === "string" ? { ...area, list: source } : area;
}
