import fc from "../support/random";
import {
  cellAddress,
  columnIndex,
  columnName,
  enclosing,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  parseAddress,
  quoteSheet,
  readArea,
  rectAddress,
  rectOf,
} from "../../src/cells/geometry";

const cell = fc.record({
  row: fc.integer({ min: 0, max: MAX_ROWS - 1 }),
  column: fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
});
const smallRect = fc
  .tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .map(([row, column, rows, columns]) => rectOf(row, column, rows, columns));

describe("column names", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s, and back", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it.each([-1, 16384, 1.5, Number.NaN])("there is no column %d", (index) => {
    expect(() => columnName(index)).toThrow(RangeError);
  });

  it.each(["", "1", "XFE", "AAAA", "Ａ"])("%j is no column's name", (name) => {
    expect(() => columnIndex(name)).toThrow(RangeError);
  });
});

describe("addresses", () => {
  it.each([
    ["H19", rectOf(18, 7)],
    ["$A$1:$C$3", rectOf(0, 0, 3, 3)],
    ["C3:A1", rectOf(0, 0, 3, 3)],
    ["'名 前!'!B2", rectOf(1, 1)],
    ["XFD1048576", rectOf(1048575, 16383)],
  ])("%s is read as its rectangle", (address, rect) => {
    expect(parseAddress(address)).toEqual(rect);
  });

  it.each(["", "A", "1", "A0", "A:A", "1:3", "XFE1", "A1048577", "A1:B", "#REF!"])(
    "%j is no range of cells",
    (address) => {
      expect(() => parseAddress(address)).toThrow(RangeError);
    },
  );

  it.each([
    ["A:C", rectOf(0, 0, MAX_ROWS, 3)],
    ["$C:$A", rectOf(0, 0, MAX_ROWS, 3)],
    ["2:4", rectOf(1, 0, 3, MAX_COLUMNS)],
    ["b2", rectOf(1, 1)],
  ])("%s is an area of a sheet", (text, area) => {
    expect(readArea(text)).toEqual(area);
  });

  it.each(["", "A", "1", "A0:B2", "A:1", "A1:B", "A1:B2:C3", "XFE:XFE", "1:1048577", "'部'!A1"])(
    "%j is no area",
    (text) => {
      expect(readArea(text)).toBeNull();
    },
  );

  it.each([
    [rectOf(0, 0, 2, 2), rectOf(1, 1), true],
    [rectOf(0, 0, 2, 2), rectOf(2, 0), false],
  ])("areas overlap only where they share a cell", (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it("a single cell is written without a colon", () => {
    expect(rectAddress(rectOf(4, 7))).toBe("H5");
    expect(rectAddress(rectOf(4, 7, 8, 1), true)).toBe("$H$5:$H$12");
  });

  it("what is written is read back, for any rectangle", () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const row = Math.min(a.row, b.row);
        const column = Math.min(a.column, b.column);
        const rect = rectOf(row, column, Math.abs(a.row - b.row) + 1, Math.abs(a.column - b.column) + 1);
        expect(parseAddress(rectAddress(rect))).toEqual(rect);
        expect(parseAddress(rectAddress(rect, true))).toEqual(rect);
        expect(parseAddress(cellAddress(a))).toEqual(rectOf(a.row, a.column));
      }),
    );
  });
});

describe("rectangles", () => {
  it("are both within the one that encloses them, and nothing smaller would do", () => {
    fc.assert(
      fc.property(smallRect, smallRect, (a, b) => {
        const both = enclosing(a, b);
        const ends = (rect: typeof a) => [rect.row + rect.rows, rect.column + rect.columns] as const;
        expect([both.row, both.column]).toEqual([Math.min(a.row, b.row), Math.min(a.column, b.column)]);
        expect(ends(both)).toEqual([0, 1].map((side) => Math.max(ends(a)[side]!, ends(b)[side]!)));
      }),
    );
  });
});

describe("a sheet's name in a formula", () => {
  it.each([
    ["部の組織目標", "'部の組織目標'"],
    ["it's 総務部's", "'it''s 総務部''s'"],
    ["A1", "'A1'"],
  ])("%s is %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });
});
