import { listValue } from "../../../src/check/rules/list-value";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { checkForm } from "../../../src/check/check";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsOn, findingsWith, formOn, foundWith, withCells } from "../../support/forms/all-rules";
import { seedSheet } from "../../support/forms/seed-form";

describe("a value that is not in its list", () => {
  it.each<[string, string, CellValue, string[]]>([
    ["a rating of another scale", "H5", "A", ["not-in-list H5 1"]],
    ["a rating that says the contrary of the nearest", "H5", "ほとんど達成した", ["not-in-list H5 1"]],
    ["a rating that may be either of two", "H5", "達成した", ["not-in-list H5 1"]],
    ["a category of one's own", "C5", "総合計画", ["not-in-list C5 1"]],
    ["a number as a category", "C5", 3, ["not-in-list C5 1"]],
    ["a cut rating", "H5", "ほぼ達成", ["near-match H5 1"]],
    ["a rating with a space behind", "H5", "ほぼ達成した ", ["near-match H5 1"]],
    ["a rating with very many spaces behind", "H5", `ほぼ達成した${" ".repeat(2000)}`, ["near-match H5 1"]],
    ["a rating with a line break", "H5", "ほぼ\n達成した", ["near-match H5 1"]],
    ["a rating with a full stop", "H5", "ほぼ達成した。", ["near-match H5 1"]],
    ["a category with a large kana", "C11", "ビジヨン", ["near-match C11 7"]],
    ["a category in half-width kana", "C11", "ﾋﾞｼﾞｮﾝ", ["near-match C11 7"]],
  ])("%s", (_, address, value, expected) => {
    expect(foundWith({ [address]: value })).toEqual(expected);
  });

  it("names the list, or the one value that can be meant and that mends it", () => {
    expect(findingsWith({ H5: "A" }, [listValue])).toMatchObject([
      {
        severity: "error",
        params: { value: "A", choices: ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"] },
      },
    ]);
    expect(findingsWith({ H5: "ほぼ達成" }, [listValue])).toMatchObject([
      {
        severity: "warning",
        params: { value: "ほぼ達成", expected: "ほぼ達成した" },
        fix: { writes: [{ cell: { row: 4, column: 7 }, content: { kind: "text", text: "ほぼ達成した" } }] },
      },
    ]);
  });

  it("is said once of a cell that is merged over three items", () => {
    const sheet = withCells(seedSheet({ merges: ["H5:H7"] }), { H5: "A", H6: "", H7: "" });
    expect(findingsOn(sheet, [listValue])).toMatchObject([{ code: "not-in-list", item: 1 }]);
  });

  it("is none where the list has no values", () => {
    const form = formOn(withCells(seedSheet(), { C5: "総合計画" }), {
      ...ORGANIZATIONAL_GOALS,
      categories: [],
    });
    expect(checkForm(form, "evaluation", [listValue]).findings).toEqual([]);
  });
});
