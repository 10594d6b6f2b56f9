/** Reading one property of the style of many cells: its value where all agree, else null, as Office.js gives it. */
import { intersection, MAX_COLUMNS, MAX_ROWS, rectOf, without } from "../../../../cells/geometry";
import type { Area, Style } from "../../../engine/engine";
import { refuse } from "../../refusal";
import type { Session } from "../../session";

export function commonStyle<Value>(
  session: Session,
  sheet: string,
  areas: readonly Area[],
  pick: (style: Style, row: number, column: number) => Value,
): Value | null {
  let common: { readonly value: Value } | null = null;
  for (const { row, column } of cellsThatMayDiffer(session, sheet, areas)) {
    const value = pick(session.engine.style(sheet, row, column), row, column);
    if (common && common.value !== value) return null;
    common = { value };
  }
  return common && common.value;
}

/** So few cells are looked at sooner than the used area is found. */
const FEW = 16;

/** Beyond the used area one cell of a row or column is like the other: one of them stands for all. */
function* cellsThatMayDiffer(session: Session, sheet: string, areas: readonly Area[]) {
  if (areas.every(({ rows, columns }) => rows * columns <= FEW)) {
    for (const at of areas) yield* cellsOf(at);
    return;
  }
  const used = session.engine.usedArea(sheet, true);
  for (const at of areas) {
    const inside = used && intersection(at, used);
    if (inside) yield* cellsOf(inside);
    const [outside] = inside ? without(at, inside) : [at];
    if (at.rows === MAX_ROWS) yield* cellsOf(rectOf(MAX_ROWS - 1, at.column, 1, at.columns));
    else if (at.columns === MAX_COLUMNS) yield* cellsOf(rectOf(at.row, MAX_COLUMNS - 1, at.rows));
    else if (outside) yield { row: outside.row, column: outside.column };
  }
}

export function* cellsOf({ row, column, rows, columns }: Area) {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) yield { row: r, column: c };
  }
}

/** Lines are drawn cell by cell, not over whole rows or columns. */
export function bounded(areas: readonly Area[]): readonly Area[] {
  const whole = areas.some(({ rows, columns }) => rows === MAX_ROWS || columns === MAX_COLUMNS);
  return whole ? refuse("NotImplemented") : areas;
}
