import { required } from "../../../src/check/rules/required";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsOn, foundWith, inShort, withCells } from "../../support/forms/all-rules";
import { seedSheet } from "../../support/forms/seed-form";

describe("a cell that must be filled", () => {
  it.each<[string, string, CellValue, string[]]>([
    ["a blank rating", "H19", "", ["required H19 13"]],
    ["a rating of full-width spaces", "H19", "　　", ["required H19 13"]],
    ["a blank 実施項目", "B5", "", ["required B5 1"]],
    ["a blank number, which is no gap", "A6", "", ["required A6 2"]],
    ["a blank 作成日", "B3", "", ["required B3 -"]],
    ["a blank 氏名", "H3", " ", ["required H3 -"]],
    ["a 職名 without its label", "D3", "", ["required - -"]],
    ["a number is filled", "G5", 0, []],
  ])("%s", (_, address, value, expected) => {
    expect(foundWith({ [address]: value })).toEqual(expected);
  });

  it("is missed in each of the items over which it is merged", () => {
    const sheet = withCells(seedSheet({ merges: ["H5:H7"] }), { H5: "", H6: "", H7: "" });
    const expected = ["required H5 1", "required H5 2", "required H5 3"];
    expect(findingsOn(sheet, [required]).map(inShort)).toEqual(expected);
  });

  it("is an error that names cell and heading", () => {
    expect(findingsOn(withCells(seedSheet(), { H19: "", D3: "" }), [required])).toMatchObject([
      { severity: "error", role: "jobTitle", params: { heading: "職名" } },
      { severity: "error", role: "rating", params: { heading: "達成状況", address: "H19" } },
    ]);
  });

  it("is no rating in planning", () => {
    expect(foundWith({ H19: "" }, [required], "planning")).toEqual([]);
  });
});
