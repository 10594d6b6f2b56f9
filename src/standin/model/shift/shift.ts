/** Cells inserted or deleted, and where the others are afterwards. */
import { intersection, MAX_COLUMNS, MAX_ROWS, rectOf, without } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";

export interface Shift {
  readonly kind: "insert" | "delete";
  /** The cells that are new, or that go. */
  readonly at: Area;
  /** Whether the others move by rows; else by columns. */
  readonly byRows: boolean;
}

/** The cells that move: those of the same columns from `at` down, or of the same rows from `at` to the right. */
export function bandOf({ at, byRows }: Shift): Area {
  return byRows
    ? rectOf(at.row, at.column, MAX_ROWS - at.row, at.columns)
    : rectOf(at.row, at.column, at.rows, MAX_COLUMNS - at.column);
}

/** Where a reference leads afterwards; null: nowhere. One that lies only partly in the band stays as it is. */
export function mapReference(shift: Shift, at: Area): Area | null {
  const flipped = shift.byRows ? at : flip(at);
  const moved = shift.byRows ? shift.at : flip(shift.at);
  const inBand =
    flipped.column >= moved.column && flipped.column + flipped.columns <= moved.column + moved.columns;
  if (!inBand) return at;
  const whole = flipped.row === 0 && flipped.rows === (shift.byRows ? MAX_ROWS : MAX_COLUMNS);
  if (whole) return at;
  const span = shiftedSpan(shift.kind, moved.row, moved.rows, flipped.row, flipped.rows);
  if (!span) return null;
  if (span.first === flipped.row && span.count === flipped.rows) return at;
  const mapped = rectOf(span.first, flipped.column, span.count, flipped.columns);
  return shift.byRows ? mapped : flip(mapped);
}

/** An area of cells that share something (a rule, a merge): what is in the band moves, the rest stays. */
export function mapCells(shift: Shift, at: Area): Area[] {
  const lanes = shift.byRows
    ? rectOf(0, shift.at.column, MAX_ROWS, shift.at.columns)
    : rectOf(shift.at.row, 0, shift.at.rows, MAX_COLUMNS);
  const inside = intersection(at, lanes);
  if (!inside) return [at];
  const mapped = mapReference(shift, inside);
  return [...(mapped ? [mapped] : []), ...without(at, lanes)];
}

function shiftedSpan(kind: Shift["kind"], from: number, by: number, first: number, count: number) {
  const last = first + count - 1;
  if (kind === "insert") {
    if (first >= from) return { first: first + by, count };
    return { first, count: last >= from ? count + by : count };
  }
  const end = from + by - 1;
  if (first >= from && last <= end) return null;
  if (last < from) return { first, count };
  if (first > end) return { first: first - by, count };
  const kept = count - (Math.min(last, end) - Math.max(first, from) + 1);
  return { first: Math.min(first, from), count: kept };
}

function flip({ row, column, rows, columns }: Area): Area {
  return rectOf(column, row, columns, rows);
}
