/**
 * Row heights and column widths that fit their contents, roughly as Excel sets them: a full-width character is as
 * wide as the font is high, a half-width one half of that. Merged cells do not count, as in Excel.
 */
import { intersection, MAX_COLUMNS, MAX_ROWS, rectOf } from "../../../cells/geometry";
import { eastAsianWidth } from "get-east-asian-width";
import type { Engine } from "../../engine/engine";

/** Line height of Japanese fonts, in font sizes: Noto Sans CJK 1.45. */
const LINE = 1.5;
/** Both margins of a cell, and some more: fonts differ, and a line too few hides text. */
const PADDING = 8;
/** Excel's own is half a point more; the library takes whole ones. */
const HIGHEST_ROW = 409;

export function autofitRow(engine: Engine, sheet: string, row: number): void {
  let height = 0;
  for (const { column } of engine.filledCells(sheet, rectOf(row, 0, 1, MAX_COLUMNS))) {
    if (isMerged(engine, sheet, row, column)) continue;
    const text = engine.texts(sheet, rectOf(row, column))[0]?.[0] ?? "";
    if (text === "") continue;
    const style = engine.style(sheet, row, column);
    const width = Math.max(1, engine.columnWidth(sheet, column) - PADDING);
    const lines = style.wrap ? lineCount(text, style.font.size, width) : 1;
    height = Math.max(height, lines * style.font.size * LINE);
  }
  if (height > 0) engine.setRowHeight(sheet, row, Math.min(HIGHEST_ROW, Math.ceil(height * 4) / 4));
}

export function autofitColumn(engine: Engine, sheet: string, column: number): void {
  let width = 0;
  for (const { row } of engine.filledCells(sheet, rectOf(0, column, MAX_ROWS, 1))) {
    if (isMerged(engine, sheet, row, column)) continue;
    const text = engine.texts(sheet, rectOf(row, column))[0]?.[0] ?? "";
    const { size } = engine.style(sheet, row, column).font;
    for (const line of text.split("\n")) width = Math.max(width, textWidth(line, size));
  }
  if (width > 0) engine.setColumnWidth(sheet, column, width + PADDING);
}

function lineCount(text: string, size: number, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, size) / width)), 0);
}

function textWidth(text: string, size: number): number {
  let halves = 0;
  for (const character of text) halves += eastAsianWidth(character.codePointAt(0) ?? 0);
  return (halves * size) / 2;
}

function isMerged(engine: Engine, sheet: string, row: number, column: number): boolean {
  return engine.merges(sheet).some((merge) => intersection(merge, rectOf(row, column)));
}
