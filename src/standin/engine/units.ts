/**
 * Excel's units of size. A column's width in the file counts characters of the default font's digit width and
 * holds the cell's padding already; a drawing's places are EMU. At 96 pixels per inch.
 * https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.column
 */

const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
export const EMU_PER_POINT = 12_700;

/** 9.140625 → 48: points of a column from its width in the file. */
export function columnPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** 48 → 9.140625: the inverse, to whole pixels. */
export function columnWidthOf(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
