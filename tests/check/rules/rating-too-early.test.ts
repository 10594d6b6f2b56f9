import { ratingTooEarly } from "../../../src/check/rules/rating-too-early";
import { findingsOn, findingsWith, foundWith, withCells } from "../../support/forms/all-rules";
import { seedSheet } from "../../support/forms/seed-form";

describe("a rating in planning", () => {
  it("is too early, and a blank one is right", () => {
    const found = foundWith({ H5: "", H7: "　" }, undefined, "planning");
    expect(found).toHaveLength(18);
    expect(found[0]).toBe("rating-too-early H6 2");
  });

  it("is a warning that names it, said once of a merged cell", () => {
    const sheet = withCells(seedSheet({ merges: ["H5:H7"] }), { H5: "A", H6: "", H7: "" });
    const found = findingsOn(sheet, [ratingTooEarly], "planning");
    expect(found.slice(0, 2)).toMatchObject([
      { severity: "warning", item: 1, params: { value: "A" } },
      { item: 4 },
    ]);
  });

  it("is none in the evaluation", () => {
    expect(findingsWith({}, [ratingTooEarly])).toEqual([]);
  });
});
