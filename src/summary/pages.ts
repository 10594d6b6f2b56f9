/** Where the printed pages begin, so that no table or chart that fits on a page is cut. */

/** Rows that belong together. */
export interface Block {
  readonly row: number;
  readonly rows: number;
}

/** A4 in landscape with Excel's own margins, points. */
const PAGE_HEIGHT = 595 - 2 * 54;
const PAGE_WIDTH = 842 - 2 * 50.4;
/** Programs and printers differ in what they leave to the footer. */
const SPARE = 0.9;

/** Points of a column of so many characters: 7 pixels each and 5 of margin, 96 pixels an inch. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** `heights`: points of each printed row. Gives the rows, without the first, that begin a page. */
export function pageBreaks(input: {
  readonly heights: readonly number[];
  /** Of the printed columns, in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that each page repeats. */
  readonly titleRows: number;
  readonly blocks: readonly Block[];
}): number[] {
  const { heights, widths, titleRows, blocks } = input;
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((points, one) => points + one, 0);
  const width = widths.reduce((points, one) => points + columnPoints(one), 0);
  // Fitted to the page's width, a wide sheet is printed smaller, and more rows have their place.
  const page = (PAGE_HEIGHT * SPARE) / Math.min(1, PAGE_WIDTH / width);
  const titles = sum(0, titleRows);
  const starts = new Map(blocks.map((block) => [block.row, block]));
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const block = starts.get(row);
    const points = block ? sum(row, row + block.rows) : height;
    const fits = used + points <= page;
    if (row > titleRows && !fits && points <= page - titles) {
      breaks.push(row);
      used = titles;
    } else if (used + height > page) {
      // A block that does not fit on any page goes on over several.
      breaks.push(row);
      used = titles;
    }
    used += height;
  });
  return breaks;
}
