/**
 * How many lines a wrapped text takes in a column. Neither Excel nor LibreOffice fits a row to its text by itself
 * once a height is stored, so the samples store heights that are never too small.
 */
import { eastAsianWidth } from "get-east-asian-width";

/**
 * Points of one column width unit: the digit width of the workbook's font, 8 pixels for 游ゴシック 11 in Excel, less a
 * little for screens with another scale. LibreOffice's substitute fonts are wider.
 */
const POINTS_PER_WIDTH_UNIT = 5.9;
/** Left and right padding of a cell, points. */
const CELL_PADDING = 6;
/** 游ゴシック's line height in ems; other Japanese fonts are lower. */
const LINE_HEIGHT = 1.7;

/** @param width column width in Excel's units @param size font size in points */
export function lineCount(text: string, width: number, size: number): number {
  const available = width * POINTS_PER_WIDTH_UNIT - CELL_PADDING;
  return text
    .split("\n")
    .map((line) => wrappedLines(line, available, size))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Breaks anywhere, but keeps one character's room: a line never begins with 。 or 」, so it may end one early. */
function wrappedLines(line: string, available: number, size: number): number {
  let lines = 1;
  let used = 0;
  const fits = available - (textWidth(line, size) > available ? size : 0);
  for (const character of line) {
    const width = textWidth(character, size);
    if (used + width > fits) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const wide = eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true }) === 2;
    width += size * (wide ? 1 : 0.6);
  }
  return width;
}

/** Height in points of a row with that many lines. */
export function rowHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE_HEIGHT + 5);
}
