import fc, { runs } from "../support/random";
import { findRows, markRows } from "../../src/workbook/row-marks";
import { rectOf } from "../../src/cells/geometry";

const ROWS = ["見出し", "道路を直す", "広報を増やす", "窓口を早める", "職員を育てる", "税を集める"];
const marksOf = (texts: readonly string[], row = 4) =>
  markRows({ used: rectOf(row, 1, texts.length, 2), values: texts.map((text, index) => [index, text]) }, [])!;

/** Where each text is found, in the order of `ROWS`. */
function found(after: readonly string[], row = 4): (number | null)[] {
  const find = findRows(marksOf(ROWS), marksOf(after, row));
  return ROWS.map((_, index) => find(4 + index));
}

describe("rows that are looked for again", () => {
  it.each<[string, readonly string[], (number | null)[]]>([
    ["nothing has changed", ROWS, [4, 5, 6, 7, 8, 9]],
    ["a row was inserted above", ["", ...ROWS], [5, 6, 7, 8, 9, 10]],
    [
      "a row was inserted among them",
      [...ROWS.slice(0, 2), "新しい項目", ...ROWS.slice(2)],
      [4, 5, 7, 8, 9, 10],
    ],
    ["a row was deleted", ROWS.filter((_, index) => index !== 2), [4, 5, null, 6, 7, 8]],
    ["the last row was deleted", ROWS.slice(0, -1), [4, 5, 6, 7, 8, 9]],
    ["they were sorted", [ROWS[0]!, ...ROWS.slice(1).reverse()], [4, 9, 8, 7, 6, 5]],
    ["a text was changed", ROWS.map((text, index) => (index === 2 ? "別の文" : text)), [4, 5, 6, 7, 8, 9]],
    [
      "a text was changed below an inserted row",
      ["", ...ROWS.map((text, index) => (index === 2 ? "別の文" : text))],
      [5, 6, 7, 8, 9, 10],
    ],
    ["two became alike", ROWS.map((text, index) => (index === 2 ? ROWS[3]! : text)), [4, 5, 6, 7, 8, 9]],
    ["all is another table", ["a", "b", "c", "d", "e", "f"], [null, null, null, null, null, null]],
  ])("%s", (_name, after, expected) => {
    // The last row's own place is free again where it was deleted: nothing else stands there.
    expect(found(after)).toEqual(expected);
  });

  it("never tells a row that has another one's text", () => {
    const texts = fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 4 }).filter((text) => /[^\s\d]/.test(text)),
      {
        minLength: 3,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (rows, random) => {
        const next = (below: number) => random.next().value! % below;
        const after = [...rows];
        for (let step = 0; step < 3; step += 1) {
          const what = next(3);
          if (what === 0) after.splice(next(after.length + 1), 0, `新${step}`);
          else if (what === 1 && after.length > 1) after.splice(next(after.length), 1);
          else after.sort(() => next(3) - 1);
        }
        const find = findRows(marksOf(rows), marksOf(after));
        rows.forEach((text, index) => {
          const row = find(4 + index);
          if (row === null || after[row - 4] === undefined) return;
          // Its own, or one that came in and nobody meant.
          expect([text, "新0", "新1", "新2"]).toContain(after[row - 4]);
        });
      }),
      { seed: 17, numRuns: runs(200) },
    );
  });

  it("are told apart by the longest texts, and by no column that is about to be changed", () => {
    const sheet = {
      used: rectOf(0, 0, 2, 3),
      values: [
        ["a", "長い文章", 1],
        ["b", "もっと長い文章", 2],
      ],
    };
    expect(markRows(sheet, [])?.columns).toEqual([0, 1]);
    expect(markRows(sheet, [1])?.columns).toEqual([0]);
    expect(markRows(sheet, [0, 1])).toBeNull();
  });
});
