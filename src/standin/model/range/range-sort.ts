/** Excel.RangeSort: https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
import type { Area, Value } from "../../engine/engine";
import { choiceArgument, objectArgument, wholeArgument } from "../arguments";
import { isErrorValue } from "../../../cells/error-values";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { contentsOf, putContent } from "./cell-copies";
import { refusePartOfArray, refusePartOfMerge } from "./range-changes";

export class RangeSort extends ModelObject {
  readonly table: MemberTable = { className: "RangeSort", changes: ["apply"] };

  constructor(
    session: Session,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super(session);
  }

  override protectedBy(): string {
    return this.sheet;
  }

  /** Whole lines change places, with their formats; equal ones keep their order, and blanks are last. */
  apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown): void {
    const byRows = choiceArgument(orientation ?? "Rows", ["Rows", "Columns"]) === "Rows";
    const keys = (Array.isArray(fields) ? (fields as unknown[]) : refuse("InvalidArgument")).map((field) => {
      const { key, ascending = true } = objectArgument(field);
      const lines = byRows ? this.area.columns : this.area.rows;
      return { key: wholeArgument(key, 0, lines - 1), ascending: ascending !== false };
    });
    if (keys.length === 0) refuse("InvalidArgument");
    refusePartOfMerge(this.session, this.sheet, this.area, "InvalidArgument");
    refusePartOfArray(this.session, this.sheet, this.area);
    const { row, column, rows, columns } = this.area;
    const contents = contentsOf(this.session, { sheet: this.sheet, at: this.area });
    const first = hasHeaders === true ? 1 : 0;
    const order = Array.from({ length: (byRows ? rows : columns) - first }, (_, n) => n + first);
    const valueAt = (line: number, key: number) =>
      (byRows ? contents[line]?.[key] : contents[key]?.[line])?.value ?? "";
    order.sort((a, b) => {
      for (const { key, ascending } of keys) {
        const result = compare(valueAt(a, key), valueAt(b, key), matchCase === true, ascending);
        if (result !== 0) return result;
      }
      return a - b;
    });
    const moved = order.map((from, n) => ({ from, to: n + first })).filter(({ from, to }) => from !== to);
    this.moveFormats(moved, byRows);
    for (const { from, to } of moved) {
      for (let n = 0; n < (byRows ? columns : rows); n += 1) {
        const content = byRows ? contents[from]?.[n] : contents[n]?.[from];
        const cell = byRows ? { row: row + to, column: column + n } : { row: row + n, column: column + to };
        const [down, right] = byRows ? [to - from, 0] : [0, to - from];
        if (content) putContent(this.session, this.sheet, cell, content, down, right);
      }
    }
    if (moved.length > 0) this.session.cellsChanged(this.sheet, this.area);
  }

  /** By way of a line far below or to the right, which is empty again afterwards. */
  private moveFormats(moved: readonly { from: number; to: number }[], byRows: boolean): void {
    const { engine } = this.session;
    const { row, column, rows, columns } = this.area;
    const used = engine.usedArea(this.sheet, true);
    const spare = used ? used.row + used.rows + 1 : rows + 1;
    const cell = (line: number, n: number) =>
      byRows
        ? { sheet: this.sheet, row: row + line, column: column + n }
        : { sheet: this.sheet, row: row + n, column: column + line };
    const length = byRows ? columns : rows;
    moved.forEach(({ from }, at) => {
      for (let n = 0; n < length; n += 1) {
        engine.copyFormat?.(cell(from, n), { sheet: this.sheet, row: spare + at, column: column + n });
      }
    });
    moved.forEach(({ to }, at) => {
      for (let n = 0; n < length; n += 1) {
        engine.copyFormat?.({ sheet: this.sheet, row: spare + at, column: column + n }, cell(to, n));
      }
    });
    if (moved.length > 0) {
      engine.clearFormats(this.sheet, { row: spare, column, rows: moved.length, columns: length });
    }
  }
}

function compare(a: Value, b: Value, matchCase: boolean, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  // Blanks are last in either direction.
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const sign = ascending ? 1 : -1;
  if (rankA !== rankB) return sign * (rankA - rankB);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  if (typeof a === "boolean") return sign * (Number(a) - Number(b));
  const [left, right] = [String(a), String(b)];
  return (
    sign *
    (matchCase ? left.localeCompare(right, "ja") : left.localeCompare(right, "ja", { sensitivity: "accent" }))
  );
}

const BLANK = 4;

function rank(value: Value): number {
  if (value === "") return BLANK;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorValue(value) ? 3 : 1;
}
