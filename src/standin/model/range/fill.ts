/** `Range.autoFill`: a series, or copies, into the cells beside the source. */
import { enclosing, intersection, rectOf, without } from "../../../cells/geometry";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { contentsOf, putContent, type Content, type Place } from "./cell-copies";
import { copies, seriesOf } from "./series";

export type FillKind = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues" | "FillDays";

/** `to` holds the source and lies beside it in one direction. */
export function autoFill(session: Session, from: Place, to: Place, kind: FillKind): void {
  const whole = enclosing(from.at, to.at);
  const same = whole.rows === to.at.rows && whole.columns === to.at.columns;
  const down = to.at.columns === from.at.columns;
  const right = to.at.rows === from.at.rows;
  if (!same || (!down && !right) || from.sheet !== to.sheet) refuse("InvalidArgument");
  const contents = contentsOf(session, from);
  const dateSystem = session.engine.dateSystem?.() ?? 1900;
  const lines = down ? from.at.columns : from.at.rows;
  for (let line = 0; line < lines; line += 1) {
    const source = down ? contents.map((row) => row[line] ?? EMPTY) : (contents[line] ?? []);
    const formats = session.engine.numberFormats(from.sheet, from.at);
    const values = source.map(({ value, isFormula }) => (isFormula ? "" : value));
    const inLine = down ? formats.map((row) => row[line] ?? "General") : (formats[line] ?? []);
    const next =
      kind === "FillCopy"
        ? copies(values)
        : seriesOf(values, inLine, { loneNumberCounts: kind !== "FillDefault", dateSystem });
    for (const free of without(to.at, from.at)) {
      for (let n = 0; n < (down ? free.rows : free.columns); n += 1) {
        const cell = down
          ? { row: free.row + n, column: from.at.column + line }
          : { row: from.at.row + line, column: free.column + n };
        const distance = down ? cell.row - from.at.row : cell.column - from.at.column;
        const at = mod(distance, source.length);
        const like = down
          ? { row: from.at.row + at, column: cell.column }
          : { row: cell.row, column: from.at.column + at };
        if (!intersection(rectOf(cell.row, cell.column), to.at)) continue;
        if (kind !== "FillValues")
          session.engine.copyFormat?.({ sheet: from.sheet, ...like }, { sheet: to.sheet, ...cell });
        if (kind === "FillFormats") continue;
        const content = source[at] ?? EMPTY;
        if (content.isFormula) {
          putContent(session, to.sheet, cell, content, cell.row - like.row, cell.column - like.column);
        } else session.engine.setCell(to.sheet, cell.row, cell.column, next(distance, at), false);
      }
    }
  }
}

const EMPTY: Content = { formula: "", value: "", isFormula: false };

function mod(number: number, by: number): number {
  return ((number % by) + by) % by;
}
