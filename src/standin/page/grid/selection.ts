/**
 * The selection and how keys move it. Pure: sizes, merges and contents come in as a `Ground`.
 */
import { MAX_COLUMNS, MAX_ROWS, type CellPosition } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { areaBetween } from "./address";
import type { Axis } from "./layout";
import type { Merges } from "./merges";

export interface Selection {
  /** The active cell: typing goes here. */
  readonly active: CellPosition;
  /** The corner that Shift+arrow moves. */
  readonly end: CellPosition;
  /** Everything that is selected; cuts no merged area. */
  readonly area: Area;
}

export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  /** Whether a cell has content, for Ctrl+arrow. */
  readonly filled: (row: number, column: number) => boolean;
  /** Last row and column with content, for Ctrl+arrow and Ctrl+End. */
  readonly last: CellPosition;
}

export type Direction = "up" | "down" | "left" | "right";

/** One cell (or its merged area). */
export function selectCell(cell: CellPosition, merges: Merges): Selection {
  const area = merges.areaOf(cell.row, cell.column);
  const active = { row: area.row, column: area.column };
  return { active, end: active, area };
}

/** From the active cell to another one. */
export function extendTo(selection: Selection, end: CellPosition, merges: Merges): Selection {
  return { active: selection.active, end, area: merges.grow(areaBetween(selection.active, end)) };
}

/** An area as given, its first cell active. */
export function selectArea(area: Area, merges: Merges): Selection {
  const grown = merges.grow(area);
  const active = { row: area.row, column: area.column };
  return {
    active,
    end: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
    area: grown,
  };
}

/** The whole sheet, A1 active. */
export function selectAll(): Selection {
  const corner = { row: 0, column: 0 };
  return { active: corner, end: corner, area: { ...corner, rows: MAX_ROWS, columns: MAX_COLUMNS } };
}

export function move(selection: Selection, direction: Direction, ground: Ground): Selection {
  return selectCell(stepFrom(selection.active, direction, ground), ground.merges);
}

export function extend(selection: Selection, direction: Direction, ground: Ground): Selection {
  // A step inside a merged area would change nothing, so it goes on until the area changes.
  let { end } = selection;
  for (;;) {
    const next = stepFrom(end, direction, ground);
    if (next.row === end.row && next.column === end.column) return selection;
    end = next;
    const grown = extendTo(selection, end, ground.merges);
    if (!same(grown.area, selection.area)) return grown;
  }
}

export function jump(selection: Selection, direction: Direction, ground: Ground): CellPosition {
  return edgeFrom(selection.end, direction, ground);
}

function stepFrom(from: CellPosition, direction: Direction, { rows, columns, merges }: Ground): CellPosition {
  const area = merges.areaOf(from.row, from.column);
  switch (direction) {
    case "up":
      return { row: rows.step(area.row, -1), column: from.column };
    case "down":
      return { row: rows.step(area.row + area.rows - 1, 1), column: from.column };
    case "left":
      return { row: from.row, column: columns.step(area.column, -1) };
    case "right":
      return { row: from.row, column: columns.step(area.column + area.columns - 1, 1) };
  }
}

/** To the end of the block of filled cells, or to the next filled cell, or to the last row or column in use. */
function edgeFrom(from: CellPosition, direction: Direction, ground: Ground): CellPosition {
  const inside = (cell: CellPosition) => cell.row <= ground.last.row && cell.column <= ground.last.column;
  const filled = (cell: CellPosition) => {
    const area = ground.merges.areaOf(cell.row, cell.column);
    return ground.filled(area.row, area.column);
  };
  const next = stepFrom(from, direction, ground);
  if (!inside(next) && (direction === "down" || direction === "right")) return from;
  const inBlock = filled(from) && filled(next);
  let cell = next;
  for (;;) {
    const further = stepFrom(cell, direction, ground);
    if (same({ ...further, rows: 1, columns: 1 }, { ...cell, rows: 1, columns: 1 })) return cell;
    if (!inside(further) && (direction === "down" || direction === "right")) return cell;
    if (inBlock ? !filled(further) : filled(cell)) return cell;
    cell = further;
  }
}

function same(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
