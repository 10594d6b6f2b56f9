import { dateInvalid } from "../../../src/check/rules/date-invalid";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsOn, findingsWith, foundWith } from "../../support/forms/all-rules";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf, withCell } from "../../support/forms/snapshots";

describe("作成日 that cannot be read", () => {
  it.each<[string, CellValue, string[]]>([
    ["a date that no calendar has", "令和4年13月1日", ["date-invalid B3 -"]],
    ["a word instead of a date", "四月", ["date-invalid B3 -"]],
    ["a number without a date's format", 44652, ["date-invalid B3 -"]],
    ["a date of another year, which is another rule's matter", "平成4年4月1日", []],
    ["a blank, which is another rule's matter", "　", []],
    ["an error, which is another rule's matter", "#N/A", []],
  ])("%s", (_, value, expected) => {
    expect(foundWith({ B3: value }, [dateInvalid])).toEqual(expected);
  });

  it("a true date can be", () => {
    const sheet = sheetOf(seedRows(), { formats: { B3: "yyyy/m/d" } });
    expect(findingsOn(withCell(sheet, "B3", 44652))).toEqual([]);
  });

  it("is mended where only one day can be meant", () => {
    expect(findingsWith({ B3: "令話4年4月1日" }, [dateInvalid])).toMatchObject([
      {
        severity: "error",
        params: { heading: "作成日", address: "B3", value: "令話4年4月1日" },
        fix: { writes: [{ cell: { row: 2, column: 1 }, content: { kind: "text", text: "令和4年4月1日" } }] },
      },
    ]);
    expect(findingsWith({ B3: "四月" }, [dateInvalid])[0]?.fix).toBeUndefined();
  });
});
