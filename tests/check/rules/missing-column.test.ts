import { checkForm } from "../../../src/check/check";
import { missingColumn } from "../../../src/check/rules/missing-column";
import type { Phase } from "../../../src/form/roles";
import { formOn } from "../../support/forms/all-rules";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

/** The city's sheet without one column. Where the column of the reason is required: see reason-required.test.ts. */
function without(column: number) {
  const isHeader = (row: readonly unknown[]) => row[0] === "作成日";
  const rows = seedRows().map((row) => row.filter((_, index) => index !== column || isHeader(row)));
  return formOn(sheetOf(rows));
}

describe("a column that is not there", () => {
  it.each<[string, number, Phase, string, number, number]>([
    ["is one finding, and its items are unfilled", 6, "evaluation", "owner", 143, 163],
    ["is said in planning too, where the ratings do not count", 7, "planning", "rating", 143, 143],
  ])("%s", (_, column, phase, role, filled, required) => {
    const { findings, completeness } = checkForm(without(column), phase);
    expect(findings.map((one) => [one.code, one.role, one.cell])).toEqual([["missing-column", role, null]]);
    expect(completeness).toEqual({ filled, required });
  });

  it("is called by the definition's usual wording", () => {
    expect(checkForm(without(7), "evaluation", [missingColumn]).findings).toMatchObject([
      { severity: "error", params: { heading: "達成状況" } },
    ]);
  });
});
