/** What a person's keys do to cells besides typing. Each tells of its change once, so that it is one step back. */
import { contains, rectOf } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { writeCells } from "../../model/range/cell-writer";
import { autoFill } from "../../model/range/fill";
import { isDateFormat } from "../../model/range/series";
import type { Session } from "../../model/session";
import { ruleAt } from "../grid/rules";

/** More cells at once are not written into: the page would stand still. */
const MOST_CELLS = 20_000;

export function clearCells(session: Session, sheet: string, area: Area): void {
  writeCells(session, sheet, area, () => "");
  session.cellsChanged(sheet, area);
}

/** Ctrl+Enter: the same text into all cells but the one that has it already. */
export function enterInto(session: Session, sheet: string, area: Area, text: string, done: Area): void {
  if (area.rows * area.columns > MOST_CELLS) return;
  const isDone = (row: number, column: number) =>
    contains(done, { row: area.row + row, column: area.column + column });
  writeCells(session, sheet, area, (row, column) => (isDone(row, column) ? null : text), "japanese");
  session.cellsChanged(sheet, area);
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection into the others; of one cell, the one before it. */
export function fillSelection(
  session: Session,
  sheet: string,
  selected: Area,
  way: "down" | "right",
): Area | null {
  const down = way === "down";
  const grown = down && selected.rows === 1 ? { ...selected, row: selected.row - 1, rows: 2 } : selected;
  const area = !down && grown.columns === 1 ? { ...grown, column: grown.column - 1, columns: 2 } : grown;
  if (area.row < 0 || area.column < 0 || area.rows * area.columns > MOST_CELLS) return null;
  fillArea(session, sheet, down ? { ...area, rows: 1 } : { ...area, columns: 1 }, area, "FillCopy");
  return area;
}

/** The fill handle: series where the cells begin one, else copies; formats and rules go along. */
export function fillArea(
  session: Session,
  sheet: string,
  from: Area,
  to: Area,
  kind: "FillDefault" | "FillCopy" | "FillSeries" = "FillDefault",
): void {
  autoFill(session, { sheet, at: from }, { sheet, at: to }, kind);
  copyRules(session, sheet, from, to);
  session.cellsChanged(sheet, to);
}

/** With Ctrl the fill handle does the other thing: it copies, and a lone number, which it would copy, counts on. */
export function otherFill({ engine }: Session, sheet: string, from: Area): "FillCopy" | "FillSeries" {
  const values = engine.values(sheet, from).flat();
  const format = engine.numberFormats(sheet, from)[0]![0]!;
  const isLoneNumber = values.length === 1 && typeof values[0] === "number" && !isDateFormat(format);
  return isLoneNumber ? "FillSeries" : "FillCopy";
}

function copyRules({ engine }: Session, sheet: string, from: Area, to: Area): void {
  const rules = engine.validations(sheet);
  for (let row = to.row; row < to.row + to.rows; row += 1) {
    for (let column = to.column; column < to.column + to.columns; column += 1) {
      if (contains(from, { row, column })) continue;
      const like = {
        row: from.row + ((((row - from.row) % from.rows) + from.rows) % from.rows),
        column: from.column + ((((column - from.column) % from.columns) + from.columns) % from.columns),
      };
      const rule = ruleAt(rules, like);
      if (rule === ruleAt(rules, { row, column })) continue;
      engine.clearValidation(sheet, rectOf(row, column));
      if (rule) engine.addValidation(sheet, { ...rule, areas: [rectOf(row, column)] });
    }
  }
}
