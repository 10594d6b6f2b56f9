/** Clearing, merging and unmerging of cells. */
import type { Area } from "../../engine/engine";
import { area, intersection } from "../address";
import type { Session } from "../session";

/** "All" takes rules and merges with it, as Excel's own command does. */
export function clearAreas(
  session: Session,
  sheet: string,
  areas: readonly Area[],
  what: "All" | "Formats" | "Contents",
): void {
  const { engine } = session;
  const used = engine.usedArea(sheet, true);
  for (const at of areas) {
    const cells = used && intersection(at, used);
    if (cells && what !== "Formats") emptyCells(session, sheet, cells);
    if (what === "Contents") continue;
    if (cells) engine.clearFormats(sheet, cells);
    unmergeArea(session, sheet, at);
    if (what === "All") engine.clearValidation(sheet, at);
  }
  if (what === "Formats") session.touch("content");
  else for (const at of areas) session.cellsChanged(sheet, at);
}

function emptyCells(session: Session, sheet: string, at: Area): void {
  const { engine } = session;
  for (const { row, column } of engine.filledCells(sheet, at)) engine.setCell(sheet, row, column, "", false);
}

/** Only the first cell's content is kept. Merged areas that are touched become part of the new one. */
export function mergeArea(session: Session, sheet: string, at: Area, across: boolean): void {
  const { engine } = session;
  unmergeArea(session, sheet, at);
  const rows = Array.from({ length: at.rows }, (_, row) => area(at.row + row, at.column, 1, at.columns));
  for (const one of across ? rows : [at]) {
    if (one.rows * one.columns === 1) continue;
    const rest = [
      area(one.row, one.column + 1, 1, one.columns - 1),
      area(one.row + 1, one.column, one.rows - 1, one.columns),
    ];
    for (const hidden of rest) if (hidden.rows * hidden.columns > 0) emptyCells(session, sheet, hidden);
    engine.merge(sheet, one);
  }
  session.touch("content");
}

export function unmergeArea(session: Session, sheet: string, at: Area): void {
  for (const merge of session.engine.merges(sheet)) {
    if (intersection(merge, at)) session.engine.unmerge(sheet, merge);
  }
  session.touch("content");
}
