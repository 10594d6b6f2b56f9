/** A value far from all others is not looked for; what stands together is. */
import fc from "../support/random";
import { EASILY_READ, areaWithoutStrays } from "../../src/cells/strays";
import { rectOf, type Rect } from "../../src/cells/geometry";

const FORM = rectOf(0, 0, 28, 8);
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

it.each<[string, Rect[], Rect]>([
  ["in the sheet's last cell", [FORM, rectOf(LAST_ROW, LAST_COLUMN)], FORM],
  ["in the last row", [FORM, rectOf(LAST_ROW, 7)], FORM],
  ["in the last column of the form's third row", [FORM, rectOf(2, LAST_COLUMN)], FORM],
  ["in row 200000", [FORM, rectOf(199_999, 0)], FORM],
  ["in several places", [FORM, rectOf(900_000, 3), rectOf(500, 16_000), rectOf(40_000, 2, 3, 3)], FORM],
  ["near enough to be read with the rest", [FORM, rectOf(5000, 20)], rectOf(0, 0, 5001, 21)],
  [
    "beside a list of two thousand rows",
    [FORM, rectOf(0, 9, 2000, 1), rectOf(LAST_ROW, 0)],
    rectOf(0, 0, 2000, 10),
  ],
])("a stray value %s", (_, filled, expected) => {
  expect(areaWithoutStrays(filled)).toEqual(expected);
});

it("a large table without gaps is read whole", () => {
  expect(areaWithoutStrays([rectOf(0, 0, 200_000, 8)])).toEqual(rectOf(0, 0, 200_000, 8));
});

it("nothing filled is no area", () => {
  expect(areaWithoutStrays([])).toBeNull();
});

it("keeps what is at the top left, and cuts only where the whole would be too large", () => {
  const place = fc.record({
    row: fc.nat(LAST_ROW),
    column: fc.nat(LAST_COLUMN),
    rows: fc.constant(1),
    columns: fc.constant(1),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (strays) => {
      const area = areaWithoutStrays([FORM, ...strays])!;
      expect(area).toMatchObject({ row: 0, column: 0 });
      expect(area.rows).toBeGreaterThanOrEqual(FORM.rows);
      expect(area.columns).toBeGreaterThanOrEqual(FORM.columns);
      const all = strays.every((one) => one.row < area.rows && one.column < area.columns);
      expect(all || area.rows * area.columns <= EASILY_READ).toBe(true);
    }),
    { seed: 18, numRuns: 300 },
  );
});
