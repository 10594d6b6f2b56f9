import { errorValue } from "../../../src/check/rules/error-value";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsOn, findingsWith, foundWith, withCells } from "../../support/forms/all-rules";
import { seedSheet } from "../../support/forms/seed-form";

describe("a cell that shows an error", () => {
  it.each<[string, string, CellValue, string[]]>([
    ["as a text", "E5", "#VALUE!", ["error-value E5 1"]],
    ["as a number", "A5", "#NAME?", ["error-value A5 1"]],
    ["as a rating, where it is not outside the list too", "H5", "#N/A", ["error-value H5 1"]],
    ["as a 職名", "E3", "#REF!", ["error-value E3 -"]],
    ["not where a text only looks like one", "E5", "#1 を実施する", []],
    ["not where a text speaks of one", "E5", "#N/A の解消をする", []],
  ])("%s", (_, address, value, expected) => {
    expect(foundWith({ [address]: value })).toEqual(expected);
  });

  it("is an error, said once for a merged cell", () => {
    const sheet = withCells(seedSheet({ merges: ["H5:H7"] }), { H5: "#N/A", H6: "", H7: "" });
    expect(findingsOn(sheet, [errorValue])).toMatchObject([{ severity: "error", item: 1 }]);
    expect(findingsWith({ G6: "#N/A" }, [errorValue])).toMatchObject([{ params: { value: "#N/A" } }]);
  });
});
