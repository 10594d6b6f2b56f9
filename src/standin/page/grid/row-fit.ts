/**
 * Heights of rows that nobody set: Excel makes such a row as high as its largest font and its wrapped text need.
 * The file does not keep those heights, so the page works them out.
 */
import type { Engine, Style } from "../../engine/engine";
import { fontOf, LINE_HEIGHT, textWidth } from "./cell-style";
import { pointsToPixels } from "./layout";
import type { Merges } from "./merges";

const PADDING = 6;

export interface RowFitSource {
  readonly engine: Engine;
  readonly sheet: string;
  /** How many columns are in use. */
  readonly columns: number;
  readonly merges: Merges;
  style(row: number, column: number): Style;
}

/** Pixels at 100 % that a row's content needs. Merged cells do not count, as in Excel. */
export function neededHeight(source: RowFitSource, row: number): number {
  const { engine, sheet, columns, merges } = source;
  if (columns === 0) return 0;
  const texts = engine.texts(sheet, { row, column: 0, rows: 1, columns })[0] ?? [];
  let needed = 0;
  texts.forEach((text, column) => {
    if (text === "" || merges.at(row, column)) return;
    const style = source.style(row, column);
    const width = pointsToPixels(engine.columnWidth(sheet, column)) - PADDING;
    const lines = style.wrap ? lineCount(text, width, (part) => textWidth(part, fontOf(style, 1))) : 1;
    needed = Math.max(needed, lines * pointsToPixels(style.font.size * LINE_HEIGHT));
  });
  return needed;
}

/** Lines that text takes at a width, broken between any two characters, as Japanese is. */
export function lineCount(text: string, width: number, measure: (text: string) => number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(measure(line) / Math.max(1, width))), 0);
}
