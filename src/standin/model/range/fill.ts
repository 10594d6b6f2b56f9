/** `Range.autoFill`: a series, or copies, into the cells beside the source. */
import { enclosing, intersection, rectOf, without } from "../../../cells/geometry";
import type { Value } from "../../engine/engine";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { contentsOf, putContent, type Content, type Place } from "./cell-copies";

export type FillKind = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues" | "FillDays";

/** `to` holds the source and lies beside it in one direction. */
export function autoFill(session: Session, from: Place, to: Place, kind: FillKind): void {
  const whole = enclosing(from.at, to.at);
  const same = whole.rows === to.at.rows && whole.columns === to.at.columns;
  const down = to.at.columns === from.at.columns;
  const right = to.at.rows === from.at.rows;
  if (!same || (!down && !right) || from.sheet !== to.sheet) refuse("InvalidArgument");
  const contents = contentsOf(session, from);
  const lines = down ? from.at.columns : from.at.rows;
  for (let line = 0; line < lines; line += 1) {
    const source = down ? contents.map((row) => row[line] ?? EMPTY) : (contents[line] ?? []);
    const formats = session.engine.numberFormats(from.sheet, from.at);
    const format = (down ? formats[0]?.[line] : formats[line]?.[0]) ?? "General";
    const next = series(
      source.map(({ value, isFormula }) => (isFormula ? "" : value)),
      kind,
      format,
    );
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

/** Numbers go on in equal steps, a single date by days, text that ends in a number counts on; the rest repeats. */
function series(
  source: readonly Value[],
  kind: FillKind,
  format: string,
): (distance: number, at: number) => Value {
  const numbers = source.filter((value) => typeof value === "number");
  const copies = (_: number, at: number) => source[at] ?? "";
  if (kind === "FillCopy") return copies;
  if (numbers.length === source.length && source.length > 0) {
    const [first = 0] = numbers;
    const isDate = /[ymdg]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, "")) && format !== "General";
    if (source.length === 1 && !isDate && kind === "FillDefault") return copies;
    const step = source.length === 1 ? 1 : (numbers.at(-1)! - first) / (source.length - 1);
    return (distance) => first + step * distance;
  }
  return (distance, at) => {
    const text = source[at] ?? "";
    const match = typeof text === "string" ? /^([^]*?)(\d+)$/.exec(text) : null;
    const round = (distance - at) / source.length;
    return match ? `${match[1]}${Number(match[2]) + round}` : text;
  };
}

function mod(number: number, by: number): number {
  return ((number % by) + by) % by;
}
