import fc from "../support/random";
import { tallyOf } from "../../src/check/tally";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import type { FormDefinition } from "../../src/form/definition";
import { locate } from "../../src/form/locate/locate";
import type { CellValue } from "../../src/workbook/snapshot";
import { HEADINGS, seedItem } from "../support/forms/seed-form";
import { sheetOf } from "../support/forms/snapshots";

const MARKS: FormDefinition = {
  ...ORGANIZATIONAL_GOALS,
  scale: [
    { label: "A", spellings: ["◎", "優"], outcome: "met", reasonRequired: false },
    { label: "B", spellings: [], outcome: "unmet", reasonRequired: true },
    { label: "1", spellings: [], outcome: "unmet", reasonRequired: true },
  ],
};

function tallyWith(ratings: readonly CellValue[], definition = MARKS) {
  const rows = ratings.map((rating, index) => [index + 1, ...seedItem(1).slice(1, 7), rating]);
  const form = locate(sheetOf([[...HEADINGS], ...rows]), definition);
  if (!form) throw new Error("no form");
  return tallyOf(definition, form.items);
}

describe("items by rating, counted as COUNTIF counts", () => {
  it.each<[string, CellValue, "A" | "B" | "1" | "unrated" | "offList"]>([
    ["a label", "A", "A"],
    ["another spelling", "◎", "A"],
    ["lower case", "b", "B"],
    ["a number as the label's text", 1, "1"],
    ["full width is another text", "Ａ", "offList"],
    ["a space behind is another text", "A ", "offList"],
    ["an error", "#N/A", "offList"],
    ["nothing", "", "unrated"],
    ["white space", "　", "unrated"],
  ])("%s: %j", (_, rating, place) => {
    const { byRating, unrated, offList } = tallyWith([rating]);
    const counts = {
      ...Object.fromEntries(byRating.map(({ label, count }) => [label, count])),
      unrated,
      offList,
    };
    expect(Object.entries(counts).filter(([, count]) => count === 1)).toEqual([[place, 1]]);
  });

  it("levels keep their order, and one that nobody has stays with 0", () => {
    expect(tallyWith(["B", "A", "B", "x"]).byRating).toEqual([
      { label: "A", count: 1, share: 0.25 },
      { label: "B", count: 2, share: 0.5 },
      { label: "1", count: 0, share: 0 },
    ]);
  });

  it("without items every share is 0", () => {
    const form = locate(sheetOf([[...HEADINGS], []]), ORGANIZATIONAL_GOALS);
    expect(form && tallyOf(ORGANIZATIONAL_GOALS, form.items)).toMatchObject({
      total: 0,
      byRating: [{ share: 0 }, { share: 0 }, { share: 0 }],
    });
  });

  it("always adds up to the number of items", () => {
    const rating = fc.oneof(fc.constantFrom("A", "b", "◎", "", " ", "B"), fc.string(), fc.integer());
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 20 }), (ratings) => {
        const { total, unrated, offList, byRating } = tallyWith(ratings);
        expect(total).toBe(ratings.length);
        expect(byRating.reduce((sum, { count }) => sum + count, unrated + offList)).toBe(total);
      }),
    );
  });
});
