/**
 * Merged areas of a sheet, found fast by cell.
 */
import { contains, overlaps } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";

export class Merges {
  private readonly byRow = new Map<number, Area[]>();

  constructor(readonly areas: readonly Area[]) {
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const list = this.byRow.get(row);
        if (list) list.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  /** The merged area that a cell belongs to, or null. */
  at(row: number, column: number): Area | null {
    return this.byRow.get(row)?.find((area) => contains(area, { row, column })) ?? null;
  }

  /** The merged area, or the one cell. */
  areaOf(row: number, column: number): Area {
    return this.at(row, column) ?? { row, column, rows: 1, columns: 1 };
  }

  inRow(row: number): readonly Area[] {
    return this.byRow.get(row) ?? [];
  }

  /** The area, grown until it cuts no merged area, as Excel selects. */
  grow(area: Area): Area {
    let grown = area;
    for (;;) {
      let { row, column } = grown;
      let bottom = grown.row + grown.rows;
      let right = grown.column + grown.columns;
      for (const merge of this.areas) {
        if (!overlaps(merge, grown)) continue;
        row = Math.min(row, merge.row);
        column = Math.min(column, merge.column);
        bottom = Math.max(bottom, merge.row + merge.rows);
        right = Math.max(right, merge.column + merge.columns);
      }
      const next = { row, column, rows: bottom - row, columns: right - column };
      if (next.rows === grown.rows && next.columns === grown.columns) return grown;
      grown = next;
    }
  }
}
