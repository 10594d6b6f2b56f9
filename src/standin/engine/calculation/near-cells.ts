/**
 * A sheet's cells in order, without the stray ones far from all others (a space in XFD1048576): the library takes
 * seconds for the empty rows and columns in between.
 */
import type { Cell, Cells } from "../../../xlsx/cells";

const GAP = 10_000;

export function* nearCells(cells: Cells): Generator<readonly [row: number, column: number, cell: Cell]> {
  let lastRow = 0;
  for (const row of [...cells.rows.keys()].sort((a, b) => a - b)) {
    if (row - lastRow > GAP) return;
    lastRow = row;
    let lastColumn = 0;
    for (const [column, cell] of [...cells.rows.get(row)!].sort(([a], [b]) => a - b)) {
      if (column - lastColumn > GAP / 10) break;
      lastColumn = column;
      yield [row, column, cell];
    }
  }
}
