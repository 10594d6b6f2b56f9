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

it.each([
  ["one form", COMPLETE],
  ["three departments", THREE_DEPARTMENTS],
])(
  "%s beside: this year's sheets stay, next year's stand next to them, and one step takes them away",
  async (_, file) => {
    const workbook = await openFile(file);
    const before = everything(workbook);
    const { forms: now } = await checkWorkbook(workbook.host);
    const first = now[0]!.form.items[0]!;
    const { inverse, moved } = await makeNextYear(workbook.host, {
      keep: (item) => item !== first && item.number !== 2,
      beside: (name, year) => `${name}_${year}`,
    });
    expect(moved).toBeGreaterThan(0);
    const sheets = now.map(({ form }) => form.sheetName);
    const names = workbook.session.engine.sheets().map(({ name }) => name);
    expect(names.filter((name) => name.endsWith("_2023"))).toEqual(sheets.map((name) => `${name}_2023`));
    for (const name of sheets) expect(names.indexOf(`${name}_2023`)).toBe(names.indexOf(name) + 1);
    const { forms } = await checkWorkbook(workbook.host);
    const of = (year: number) => forms.filter(({ form }) => form.fiscalYear === year);
    expect(of(2022).map(({ report }) => report.tally)).toEqual(now.map(({ report }) => report.tally));
    expect(of(2023).map(({ form }) => form.department)).toEqual(now.map(({ form }) => form.department));
    for (const { form, report } of of(2023)) {
      expect(form.notCounted).toBeUndefined();
      expect(report.tally.unrated).toBe(report.tally.total);
      expect(form.items.find(({ number }) => number === 2)?.fields.item?.value ?? "").toBe("");
      expect(form.items.find(({ number }) => number === 3)?.fields.item?.value).not.toBe("");
    }
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  },
);

it("beside, a protected sheet is named, and not copied", async () => {
  const workbook = await openFile(COMPLETE);
  workbook.session.engine.protect(workbook.session.engine.activeSheet(), true);
  const before = everything(workbook);
  await expect(makeNextYear(workbook.host, { beside: (name) => name })).rejects.toMatchObject({
    code: "protected",
    sheets: [FORM],
  });
  expect(everything(workbook)).toEqual(before);
});

it("beside, whichever round trip fails, no copy is left, or one step takes it away", async () => {
  let failed = 0;
  for (let trip = 1; trip <= 10; trip += 1) {
    const workbook = await openFile(COMPLETE);
    const before = everything(workbook);
    const { session } = workbook;
    const execute = session.execute.bind(session);
    let trips = 0;
    session.execute = (body, request) => {
      trips += 1;
      if (trips === trip) session.failNextBatch({ code: "GeneralException", atAction: 0 });
      return execute(body, request);
    };
    // A reading is tried again.
    await makeNextYear(workbook.host, { beside: (name) => `${name}_来年度` }).then(
      ({ inverse }) => undo(workbook.host, inverse),
      () => (failed += 1),
    );
    session.execute = execute;
    expect([trip, everything(workbook)]).toEqual([trip, before]);
    closeAll();
  }
  expect(failed).toBeGreaterThan(3);
});

it("of the items that were not chosen the numbers stay; a formula is not written over, and told", async () => {
  const workbook = await openFile(COMPLETE);
  type(workbook, FORM, "H5", '="ほぼ"&"達成した"');
  const { notMoved } = await makeNextYear(workbook.host, {
    keep: ({ number }) => number === 1 || number === 3,
  });
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
