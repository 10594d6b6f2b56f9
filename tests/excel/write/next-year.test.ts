/** 来年度の様式 through the real office.js: formulas stay, chosen items stay, and undo brings all back. */
import { checkWorkbook } from "../../../src/actions/check";
import { makeNextYear } from "../../../src/actions/compiling/next-year";
import { undo } from "../../../src/actions/undo";
import { closeAll, COMPLETE, everything, openFile, THREE_DEPARTMENTS, type } from "../../support/standin";

afterEach(closeAll);

const FORM = "部の組織目標";

it.each([
  ["one form", COMPLETE],
  ["three departments", THREE_DEPARTMENTS],
])("%s: undone, everything is as it was", async (_, file) => {
  const workbook = await openFile(file);
  const before = everything(workbook);
  const years = (await checkWorkbook(workbook.host)).forms.map(({ form }) => form.fiscalYear ?? 0);
  const { inverse, moved, cleared, withoutYear } = await makeNextYear(workbook.host);
  expect(moved).toBeGreaterThan(0);
  expect(cleared).toBeGreaterThan(years.length * 5);
  expect(withoutYear).toEqual([]);
  const { forms } = await checkWorkbook(workbook.host);
  expect(forms.map(({ form }) => form.fiscalYear)).toEqual(years.map((year) => year + 1));
  expect(forms.every(({ report }) => report.tally.unrated === report.tally.total)).toBe(true);
  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

it("of the items that were not chosen the numbers stay; a formula is not written over, and told", async () => {
  const workbook = await openFile(COMPLETE);
  type(workbook, FORM, "H5", '="ほぼ"&"達成した"');
  const { notMoved } = await makeNextYear(workbook.host, ({ number }) => number === 1 || number === 3);
  expect(notMoved).toContainEqual({
    sheetName: FORM,
    area: { row: 4, column: 7, rows: 1, columns: 1 },
    why: "formula",
  });
  const { forms } = await checkWorkbook(workbook.host);
  const form = forms[0]!.form;
  expect(form.items.filter(({ fields }) => fields.item?.value !== "").map(({ number }) => number)).toEqual([
    1, 3,
  ]);
});
