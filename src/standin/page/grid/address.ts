/**
 * Positions and areas on the page, zero-based; their A1 spelling is the engine's.
 */
import type { Area } from "../../engine/engine";
import { readAddress } from "../../model/address";

export {
  areaName,
  cellName,
  columnLetters as columnName,
  holds,
  overlaps as overlap,
} from "../../../xlsx/a1";
export { MAX_COLUMNS, MAX_ROWS } from "../../model/address";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The smallest area that holds both corners. */
export function areaBetween(one: Position, other: Position): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

/**
 * Reads "A1", "$A$1:$C$3", "'達成状況集計'!$A$6", "B:B". `sheet` is null where none is named; null for anything else
 * (names, formulas, several areas).
 */
export const parseReference: (text: string) => { readonly sheet: string | null; readonly area: Area } | null =
  readAddress;
