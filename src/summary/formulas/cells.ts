/** What stands in the cells of a form's sheet, and references to them. */
import { rectAddress, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { sheetPrefix } from "../criteria";

/** The value of a cell of the sheet with that id; "" outside of what is used, and on an unknown sheet. */
export type CellReader = (sheet: string, row: number, column: number) => CellValue;

export function cellReader({ sheets }: Pick<WorkbookSnapshot, "sheets">): CellReader {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return (id, row, column) => {
    const sheet = byId.get(id);
    if (!sheet?.used) return "";
    return sheet.values[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
  };
}

/** `'部の組織目標'!$H$5:$H$12`, a single cell as a range too. */
export function columnReference(sheetName: string, { row, column, rows }: Rect): string {
  const first = rectAddress(rectOf(row, column), true);
  return `${sheetPrefix(sheetName)}${first}:${rectAddress(rectOf(row + rows - 1, column), true)}`;
}

/**
 * The cells of one column from the first area's to the last one's first row, when nothing stands between them: rows
 * that the areas cover, blank rows, the continuation of a text. A range over them then counts just the areas.
 */
export class ColumnRun {
  #end: number;
  #cells = 1;

  constructor(
    private readonly read: CellReader,
    private readonly sheet: string,
    private readonly first: Rect,
  ) {
    this.#end = first.row;
  }

  /** False when something stands in between: the run ends before this area. */
  canTake({ row, column }: Rect): boolean {
    if (column !== this.first.column || row <= this.#end) return false;
    for (let between = this.#end + 1; between < row; between += 1) {
      if (this.read(this.sheet, between, column) !== "") return false;
    }
    return true;
  }

  take({ row }: Rect): void {
    this.#end = row;
    this.#cells += 1;
  }

  get area(): Rect {
    return rectOf(this.first.row, this.first.column, this.#end - this.first.row + 1);
  }

  /** Cells of the range that are no area's first one. */
  get gaps(): number {
    return this.area.rows - this.#cells;
  }
}
