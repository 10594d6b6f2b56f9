/** Cells that are put down one by one, and the snapshot of the sheet that they make. */
import { rectOf } from "../../../src/cells/geometry";
import type { Rect } from "../../../src/cells/geometry";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";

export class Canvas {
  readonly #values = new Map<string, CellValue>();
  readonly #merges: Rect[] = [];
  #bottom = 0;
  #right = 0;

  put(rect: Rect, value: CellValue): void {
    this.#values.set(`${rect.row}:${rect.column}`, value);
    if (rect.rows > 1 || rect.columns > 1) this.#merges.push(rect);
    if (value !== "") {
      this.#bottom = Math.max(this.#bottom, rect.row + 1);
      this.#right = Math.max(this.#right, rect.column + 1);
    }
  }

  /** A row of values, one cell each. */
  line(row: number, column: number, values: readonly CellValue[]): void {
    values.forEach((value, index) => this.put(rectOf(row, column + index), value));
  }

  /** From A1 on; `name` is the sheet's. */
  sheet(name = "Sheet1"): SheetSnapshot {
    const values = Array.from({ length: this.#bottom }, (_, row) =>
      Array.from({ length: this.#right }, (__, column) => this.#values.get(`${row}:${column}`) ?? ""),
    );
    return snapshotOf(name, values, this.#merges);
  }
}

export function snapshotOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  merges: readonly Rect[],
): SheetSnapshot {
  const width = values[0]?.length ?? 0;
  return {
    id: `{${name}}`,
    name,
    visible: true,
    protected: false,
    used: width === 0 ? null : rectOf(0, 0, values.length, width),
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges,
    ruled: [],
    own: null,
  };
}

/** The same sheet as Excel reads it: its used cells begin with the first row and column that hold something. */
export function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const { used, values } = sheet;
  if (!used) return sheet;
  const top = values.findIndex((row) => row.some((value) => value !== ""));
  const left = Math.min(
    ...values.map((row) => row.findIndex((value) => value !== "")).filter((column) => column >= 0),
  );
  if (top < 0) return { ...sheet, used: null, values: [], numberFormats: [] };
  return {
    ...sheet,
    used: rectOf(used.row + top, used.column + left, used.rows - top, used.columns - left),
    values: values.slice(top).map((row) => row.slice(left)),
    numberFormats: sheet.numberFormats.slice(top).map((row) => row.slice(left)),
  };
}
