import fc from "fast-check";
import {
  cellAddress,
  columnIndex,
  columnName,
  contains,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  rectAddress,
  rectOf,
  sameRect,
} from "../../src/edits/geometry";

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
  it("intersect exactly when they have a cell in common", () => {
    fc.assert(
      fc.property(smallRect, smallRect, (a, b) => {
        let common = false;
        for (let row = a.row; row < a.row + a.rows; row += 1) {
          for (let column = a.column; column < a.column + a.columns; column += 1) {
            common ||= contains(b, { row, column });
          }
        }
        expect(intersects(a, b)).toBe(common);
        expect(intersects(b, a)).toBe(common);
      }),
    );
  });

  it("are the same only with the same corner and size", () => {
    expect(sameRect(rectOf(1, 2, 3, 4), rectOf(1, 2, 3, 4))).toBe(true);
    expect(sameRect(rectOf(1, 2, 3, 4), rectOf(1, 2, 4, 3))).toBe(false);
  });
});
