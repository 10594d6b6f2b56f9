import fc from "fast-check";
import { checkForm } from "../../src/check/check";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definitions/organizational-goals";
import { locate } from "../../src/form/locate";
import { layOut, randomLayout } from "../support/random-layout";

describe("a form laid out at random", () => {
  it("is found with every role, item and cell, and no decoy is taken", () => {
    const seen = { layouts: 0, items: 0, cells: 0, decoys: 0 };
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
        seen.layouts += 1;
        seen.items += truth.items.length;
        seen.cells += truth.items.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
        seen.decoys += [layout.instructions, layout.tableBelow, layout.tableBeside].filter(Boolean).length;
      }),
      { numRuns: 2000 },
    );
    process.stdout.write(
      `${seen.layouts} random layouts: all ${seen.items} items with their ${seen.cells} cells found, ` +
        `none of ${seen.decoys} decoys taken\n`,
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
