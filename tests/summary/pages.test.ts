/** How a long sheet is parted into pages: what belongs together stays together, and no page is left blank. */
import fc from "../support/random";
import { pageBreaks, pageHeight, partsOf } from "../../src/summary/sheet/pages";

describe("parts of a long table", () => {
  it.each([
    ["fit on one page as they are", [10, 10, 10], 30, [[0, 3]]],
    [
      "are of about the same height",
      [10, 10, 10, 10, 10],
      40,
      [
        [0, 3],
        [3, 5],
      ],
    ],
    [
      "a row higher than a page is a part of its own",
      [10, 90, 10],
      40,
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    ["none for no rows", [], 40, []],
  ])("%s", (_, heights, room, expected) => {
    expect(partsOf(heights, room).map(({ first, end }) => [first, end])).toEqual(expected);
  });

  it("hold each row once, in order, and no more than fits", () => {
    const rows = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 50, max: 400 }), (heights, room) => {
        const parts = partsOf(heights, room);
        expect(parts.flatMap(({ first, end }) => heights.slice(first, end))).toEqual(heights);
        const sums = parts.map(({ first, end }) => heights.slice(first, end).reduce((a, b) => a + b, 0));
        expect(Math.max(...sums)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("pages", () => {
  const rows = (count: number) => Array<number>(count).fill(10);
  const breaks = (count: number, blocks: readonly [number, number][], blank: readonly number[] = []) =>
    pageBreaks({
      heights: rows(count),
      isBlank: (row) => blank.includes(row),
      page: 100,
      titleRows: 2,
      blocks: blocks.map(([row, size]) => ({ row, rows: size })),
    });

  it.each<[string, number[], number[]]>([
    ["begin when one is full", breaks(20, []), [10, 18]],
    ["begin before what would be cut", breaks(20, [[8, 4]]), [8, 16]],
    ["let what fits on no page go on over several", breaks(30, [[5, 20]]), [10, 18, 26]],
    [
      "never begin with a blank row, nor hold nothing else",
      breaks(
        19,
        [
          [2, 8],
          [11, 8],
        ],
        [10],
      ),
      [11],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("hold more rows where the columns are wider than the paper, since they are printed smaller", () => {
    expect(pageHeight(Array<number>(30).fill(13))).toBeGreaterThan(2 * pageHeight([28, 11, 11]));
  });
});
