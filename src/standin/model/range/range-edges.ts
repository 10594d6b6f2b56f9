/** Where a block of filled cells ends: Ctrl+arrow and Ctrl+Shift+*. */
import { intersection, MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../cells/geometry";
import type { Area, Engine } from "../../engine/engine";

export const DIRECTIONS = ["Up", "Down", "Left", "Right"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const STEPS: Readonly<Record<Direction, readonly [row: number, column: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The last filled cell of this block, or the next filled one after a gap, or the sheet's edge. */
export function edgeFrom(engine: Engine, sheet: string, from: Cell, direction: Direction): Cell {
  const filled = filledCells(engine, sheet);
  const [down, right] = STEPS[direction];
  const used = engine.usedArea(sheet);
  const next = ({ row, column }: Cell) => ({ row: row + down, column: column + right });
  const inside = ({ row, column }: Cell) => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const edge = {
    row: down === 0 ? from.row : down < 0 ? 0 : MAX_ROWS - 1,
    column: right === 0 ? from.column : right < 0 ? 0 : MAX_COLUMNS - 1,
  };
  if (!used) return edge;
  const toward = (cell: Cell) => {
    // Beyond the used cells there is nothing any more.
    const ahead =
      (down > 0 && cell.row >= used.row + used.rows) ||
      (right > 0 && cell.column >= used.column + used.columns) ||
      (down < 0 && cell.row < used.row) ||
      (right < 0 && cell.column < used.column);
    return inside(cell) && !ahead;
  };
  let at = from;
  if (filled(at) && filled(next(at))) {
    while (filled(next(at))) at = next(at);
    return at;
  }
  for (at = next(at); toward(at); at = next(at)) if (filled(at)) return at;
  return edge;
}

/** The block of filled cells around these, up to an empty row and an empty column on each side. */
export function regionAround(engine: Engine, sheet: string, at: Area): Area {
  const filled = filledCells(engine, sheet);
  const any = (one: Area) => {
    for (let row = one.row; row < one.row + one.rows; row += 1) {
      for (let column = one.column; column < one.column + one.columns; column += 1) {
        if (filled({ row, column })) return true;
      }
    }
    return false;
  };
  let region = rectOf(at.row, at.column);
  for (;;) {
    const { row, column, rows, columns } = region;
    const wide = { column: Math.max(0, column - 1), columns: columns + (column > 0 ? 2 : 1) };
    const high = { row: Math.max(0, row - 1), rows: rows + (row > 0 ? 2 : 1) };
    if (row > 0 && any({ ...wide, row: row - 1, rows: 1 }))
      region = { ...region, row: row - 1, rows: rows + 1 };
    else if (any({ ...wide, row: row + rows, rows: 1 })) region = { ...region, rows: rows + 1 };
    else if (column > 0 && any({ ...high, column: column - 1, columns: 1 }))
      region = { ...region, column: column - 1, columns: columns + 1 };
    else if (any({ ...high, column: column + columns, columns: 1 }))
      region = { ...region, columns: columns + 1 };
    else return region;
  }
}

function filledCells(engine: Engine, sheet: string): (cell: Cell) => boolean {
  const used = engine.usedArea(sheet);
  const formulas = used ? engine.formulas(sheet, used) : [];
  return ({ row, column }) => {
    if (!used || !intersection(rectOf(row, column), used)) return false;
    return formulas[row - used.row]?.[column - used.column] !== "";
  };
}
