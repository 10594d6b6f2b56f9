/** Positions and areas on the page, zero-based. */
import { enclosing, rectOf } from "../../../cells/geometry";
import type { CellPosition, Rect } from "../../../cells/geometry";

/** The smallest area that holds both corners. */
export function areaBetween(one: CellPosition, other: CellPosition): Rect {
  return enclosing(rectOf(one.row, one.column), rectOf(other.row, other.column));
}
