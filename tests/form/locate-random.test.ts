import fc from "fast-check";
import { checkForm } from "../../src/check/check";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definitions/organizational-goals";
import { locate } from "../../src/form/locate";
import { layOut, randomLayout } from "../support/random-layout";

describe("a form laid out at random", () => {
  it("is found with every role, item and cell, and no decoy is taken", () => {
    fc.assert(
      fc.property(randomLayout, (layout) => {
        const truth = layOut(layout);
        const form = locate(truth.sheet, ORGANIZATIONAL_GOALS);
        expect(Object.keys(form?.columns ?? {}).sort()).toEqual([...truth.roles].sort());
        expect(form?.headerRows.map(({ row }) => row)).toEqual(truth.headerTops);
        expect(form?.header.jobTitle?.value).toBe("総務部長");
        const found = form?.items.map(({ row, number, fields }) => ({
          row,
          number,
          cells: Object.fromEntries(
            Object.entries(fields).map(([role, { area }]) => [role, { row: area.row, column: area.column }]),
          ),
        }));
        expect(found).toEqual(truth.items);
      }),
      { numRuns: 500 },
    );
  });

  it("is complete, and has no finding", () => {
    fc.assert(
      fc.property(randomLayout, (layout) => {
        const form = locate(layOut(layout).sheet, ORGANIZATIONAL_GOALS);
        if (!form) throw new Error("no form");
        const report = checkForm(form, layout.filled ? "evaluation" : "planning");
        expect(report.findings).toEqual([]);
        expect(report.completeness.filled).toBe(report.completeness.required);
      }),
      { numRuns: 200 },
    );
  });
});
