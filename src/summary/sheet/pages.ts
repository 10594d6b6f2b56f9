/** Where the printed pages begin, so that no table or chart is cut that fits on a page, and how much fits on one. */

/** Rows that belong together. */
export interface Block {
  readonly row: number;
  readonly rows: number;
}

/** Points from the paper's edge; less than Excel's own at the top and the bottom, so that 20 departments fit. */
export const MARGINS = { top: 36, bottom: 45, footer: 20 } as const;

/** A4 in landscape, points; the margins at the sides are Excel's own. */
const PAGE_HEIGHT = 595 - MARGINS.top - MARGINS.bottom;
const PAGE_WIDTH = 842 - 2 * 50.4;
/** Programs and printers differ in what they take for a row. */
const SPARE = 0.95;

/** Points of a column of so many characters: 7 pixels each and 5 of margin, 96 pixels an inch. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Points of rows on a page. `widths`: of the printed columns, in characters. */
export function pageHeight(widths: readonly number[]): number {
  const width = widths.reduce((points, one) => points + columnPoints(one), 0);
  // Fitted to the page's width, a wide sheet is printed smaller, and more rows have their place.
  return (PAGE_HEIGHT * SPARE) / Math.min(1, PAGE_WIDTH / width);
}

/** Rows in as few parts as fit on a page each, of about the same height: the first row of each part, and the end. */
export function partsOf(heights: readonly number[], room: number): { first: number; end: number }[] {
  const parts: { first: number; end: number }[] = [];
  let left = heights.reduce((sum, one) => sum + one, 0);
  let used = 0;
  let wanted = 0;
  heights.forEach((height, index) => {
    const part = parts[parts.length - 1];
    // Half a row more is nearer to what is wanted than half a row less.
    if (part && used + height <= room && used + height / 2 <= wanted) {
      part.end = index + 1;
      used += height;
    } else {
      parts.push({ first: index, end: index + 1 });
      used = height;
      wanted = left / Math.max(1, Math.ceil(left / Math.max(1, room)));
    }
    left -= height;
  });
  return parts;
}

/** Gives the rows, without the first, that begin a page. */
export function pageBreaks(input: {
  /** Points of each printed row. */
  readonly heights: readonly number[];
  /** Whether nothing stands in a row: it never begins a page. */
  readonly isBlank: (row: number) => boolean;
  /** Points that fit on a page. */
  readonly page: number;
  /** Rows at the top that each page repeats. */
  readonly titleRows: number;
  readonly blocks: readonly Block[];
}): number[] {
  const { heights, isBlank, page, titleRows, blocks } = input;
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((points, one) => points + one, 0);
  const titles = sum(0, titleRows);
  const starts = new Map(blocks.map((block) => [block.row, block]));
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < heights.length;) {
    const block = starts.get(row);
    const together = block ? sum(row, row + block.rows) : 0;
    // What does not fit on any page goes on over several.
    const rows = block && together <= page - titles ? block.rows : 1;
    const points = rows > 1 ? together : (heights[row] ?? 0);
    if (row > titleRows && used + points > page && !(rows === 1 && isBlank(row))) {
      breaks.push(row);
      used = titles;
    }
    used += points;
    row += rows;
  }
  return breaks;
}
