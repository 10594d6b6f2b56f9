/** Where rows and columns lie, which of them are in sight, and how the selection moves over them. */
import { rectAddress } from "../../../src/cells/geometry";
import { readAddress } from "../../../src/standin/model/address";
import fc from "../../support/random";
import { Axis, boxOf, pointsToPixels, scrollToShow } from "../../../src/standin/page/grid/layout";
import { Merges } from "../../../src/standin/page/grid/merges";
import { lineCount } from "../../../src/standin/page/grid/row-fit";
import {
  extend,
  extendTo,
  jump,
  move,
  selectArea,
  selectCell,
  type Direction,
  type Ground,
} from "../../../src/standin/page/grid/selection";

const area = (address: string) => readAddress(address)!.area;
const cell = (address: string) => ({ row: area(address).row, column: area(address).column });

describe("an axis", () => {
  it("asks for sizes only as far as it has to", () => {
    const asked: number[] = [];
    const axis = new Axis(10_000, 20, (index) => {
      asked.push(index);
      return 30;
    });
    expect(axis.start(3)).toBe(90);
    expect(axis.total()).toBe(asked.length * 30 + (10_000 - asked.length) * 20);
    expect(asked.length).toBeLessThan(200);
    expect(axis.start(9_999)).toBe(9_999 * 30);
    expect(asked).toHaveLength(10_000);
  });

  it("finds the track at every pixel, whatever the sizes and hidden tracks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 300 }), (sizes) => {
        const axis = new Axis(sizes.length, 5, (index) => sizes[index]!);
        let pixel = 0;
        sizes.forEach((size, index) => {
          expect(axis.start(index)).toBe(pixel);
          if (size > 0) {
            expect(axis.indexAt(pixel)).toBe(index);
            expect(axis.indexAt(pixel + size - 1)).toBe(index);
          }
          pixel += size;
        });
        expect(axis.start(sizes.length)).toBe(pixel);
        expect(axis.total()).toBe(pixel);
      }),
    );
  });

  it("takes the last visible track for a place behind its end", () => {
    const axis = new Axis(4, 20, (index) => (index === 3 ? 0 : 20));
    expect([axis.indexAt(59), axis.indexAt(60), axis.indexAt(1_000)]).toEqual([2, 2, 2]);
  });

  it("steps over hidden tracks and stays at its ends", () => {
    const axis = new Axis(5, 20, (index) => (index === 2 ? 0 : 20));
    expect([axis.step(1, 1), axis.step(3, -1), axis.step(4, 1), axis.step(0, -1)]).toEqual([3, 1, 4, 0]);
  });

  it("gives what is in sight, and some more on both sides", () => {
    const axis = new Axis(100, 20, () => 20);
    expect(axis.window(200, 300, 2)).toEqual({ first: 8, last: 17 });
    expect(axis.window(0, 5_000, 2)).toEqual({ first: 0, last: 99 });
  });
});

it("turns points into pixels at 96 to the inch", () => {
  expect([15, 18.75, 48].map(pointsToPixels)).toEqual([20, 25, 64]);
});

it("measures an area from its tracks", () => {
  const rows = new Axis(10, 20, () => 20);
  const columns = new Axis(10, 64, () => 64);
  expect(boxOf(area("B3:C4"), rows, columns)).toEqual({ left: 64, top: 40, width: 128, height: 40 });
});

it.each([
  ["is in sight already", 120, 140, 100],
  ["lies before", 80, 100, 80],
  ["lies behind", 210, 230, 130],
  ["is larger than the view: its start", 300, 500, 300],
])("scrolls as little as needed when a cell %s", (_, start, end, scrolled) => {
  expect(scrollToShow(start, end, 100, 100)).toBe(scrolled);
});

it.each([
  ["one line that fits", "あいう", 30, 1],
  ["one that has to be broken", "あいうえお", 30, 2],
  ["own line breaks", "あ\nい\n", 30, 3],
])("counts the lines of wrapped text: %s", (_, text, width, lines) => {
  expect(lineCount(text, width, (part) => part.length * 10)).toBe(lines);
});

describe("merged areas", () => {
  const merges = new Merges([area("B2:C4"), area("D4:E4")]);

  it.each([
    ["B2", "B2:C4"],
    ["C4", "B2:C4"],
    ["E4", "D4:E4"],
    ["A1", "A1"],
  ])("%s belongs to %s", (address, whole) => {
    const { row, column } = cell(address);
    expect(rectAddress(merges.areaOf(row, column))).toBe(whole);
  });

  it("a selection grows until it cuts none, also by what it grew into", () => {
    expect(rectAddress(merges.grow(area("A3:B3")))).toBe("A2:C4");
    expect(rectAddress(merges.grow(area("C3:D4")))).toBe("B2:E4");
  });
});

describe("the selection", () => {
  const merges = new Merges([area("B2:C4")]);
  const filled = new Set(["A1", "A2", "A3", "A7", "B2"]);
  const ground: Ground = {
    rows: new Axis(20, 20, (row) => (row === 8 ? 0 : 20)),
    columns: new Axis(8, 64, () => 64),
    merges,
    filled: (row, column) => filled.has(rectAddress({ row, column, rows: 1, columns: 1 })),
    last: cell("C9"),
  };
  const at = (address: string) => selectCell(cell(address), merges);

  it.each<[string, Direction, string]>([
    ["A1", "right", "B1"],
    ["A3", "right", "B2:C4"],
    ["B3", "right", "D2"],
    ["C3", "down", "B5"],
    ["A1", "left", "A1"],
    ["A8", "down", "A10"],
  ])("from %s %s leads to %s", (from, direction, to) => {
    expect(rectAddress(move(at(from), direction, ground).area)).toBe(to);
  });

  it("extends from its active cell and takes merged areas whole", () => {
    expect(rectAddress(extendTo(at("A2"), cell("B2"), merges).area)).toBe("A2:C4");
    const once = extend(at("A1"), "right", ground);
    expect([rectAddress(once.area), rectAddress(extend(once, "down", ground).area)]).toEqual([
      "A1:B1",
      "A1:C4",
    ]);
  });

  it.each<[string, Direction, string]>([
    ["A1", "down", "A3"],
    ["A3", "down", "A7"],
    ["A7", "up", "A3"],
    ["A7", "down", "A8"],
    ["A3", "up", "A1"],
  ])("jumps from %s %s to %s", (from, direction, to) => {
    const found = jump(at(from), direction, ground);
    expect(rectAddress({ ...found, rows: 1, columns: 1 })).toBe(to);
  });

  it("keeps the first cell of an area that something else selected as the active one", () => {
    expect(selectArea(area("C3:E5"), merges)).toEqual({
      active: cell("C3"),
      end: cell("E5"),
      area: area("B2:E5"),
    });
  });
});
