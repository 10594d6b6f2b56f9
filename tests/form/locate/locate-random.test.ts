/** Forms laid out at random over all that real workbooks do to them: every item, role and cell is found. */
import fc, { runs } from "../../support/random";
import { checkForm } from "../../../src/check/check";
import { formsOf } from "../../../src/actions/check";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import { layOut, randomLayout } from "../../support/forms/random-layout";
import { itemsOf, randomSheets } from "../../support/workbooks/random-sheets";
import { workbookOf } from "../../support/forms/snapshots";

describe("a form laid out at random", () => {
  it("is found with every role, item and cell, and no decoy is taken", () => {
    const seen = { layouts: 0, items: 0, cells: 0, decoys: 0 };
    fc.assert(
      fc.property(randomLayout, (layout) => {
        const truth = layOut(layout);
        const form = locate(truth.sheet, ORGANIZATIONAL_GOALS);
        expect(Object.keys(form?.columns ?? {}).sort()).toEqual([...truth.roles].sort());
        expect(form?.headerRows.map(({ row }) => row)).toEqual(truth.headerTops);
        expect(form?.header).toMatchObject({
          createdOn: { value: "令和4年4月1日" },
          jobTitle: { value: "総務部長" },
          name: { value: "一ノ瀬 理" },
        });
        expect(form && itemsOf(form)).toEqual(truth.items);
        seen.layouts += 1;
        seen.items += truth.items.length;
        seen.cells += truth.items.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
        seen.decoys += [layout.instructions, layout.tableBelow, layout.tableBeside].filter(Boolean).length;
      }),
      { numRuns: runs(100) },
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
      { numRuns: runs(100) },
    );
  });
});

describe("a workbook of such forms, with cells that are wrong, among other sheets", () => {
  it("is read form by form, each by its definition, and no other sheet is taken for one", () => {
    const seen = { workbooks: 0, sheets: 0, forms: 0, others: 0, items: 0 };
    fc.assert(
      fc.property(randomSheets, (sheets) => {
        const found = formsOf(workbookOf(sheets.map(({ sheet }) => sheet)));
        for (const { sheet, forms } of sheets) {
          const here = found.filter(({ form }) => form.sheet === sheet.id).map(({ form }) => form);
          expect(here.map(({ definition }) => definition.id)).toEqual(
            forms.map(({ definition }) => definition.id),
          );
          expect(here.map(({ columns }) => Object.keys(columns).sort())).toEqual(
            forms.map(({ roles }) => [...roles].sort()),
          );
          expect(here.map(({ headerRows }) => headerRows.map(({ row }) => row))).toEqual(
            forms.map(({ headerTops }) => headerTops),
          );
          expect(here.map(itemsOf)).toEqual(forms.map(({ items }) => items));
          seen.sheets += 1;
          seen.forms += forms.length;
          seen.others += Number(forms.length === 0);
          seen.items += forms.reduce((sum, { items }) => sum + items.length, 0);
        }
        seen.workbooks += 1;
      }),
      { numRuns: runs(70) },
    );
    process.stdout.write(
      `${seen.workbooks} random workbooks with ${seen.sheets} sheets: ${seen.forms} forms with ${seen.items} items ` +
        `read by the right definition, none of ${seen.others} other sheets taken\n`,
    );
  });
});
