/** 変更一覧 through the real office.js: made, written anew in place beside a person's notes, undone; never a formula of a cell's text. */
import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../../src/actions/check";
import { compareWith, formsOfFile, writeChanges, type Earlier } from "../../../src/actions/compiling/compare";
import { undo } from "../../../src/actions/undo";
import { localeOf } from "../../../src/locales";
import { closeAll, COMPLETE, everything, openFile, sheetId, type } from "../../support/standin";

afterEach(closeAll);

const ja = localeOf("ja");
const SHEET = ja.comparison.sheetName;
const FORM = "部の組織目標";

function earlier(): Earlier {
  const found = formsOfFile({ name: "前回.xlsx", bytes: readFileSync(COMPLETE) }, {});
  if (!("earlier" in found)) throw new Error(found.problem);
  return found.earlier;
}

function textsOn(workbook: Awaited<ReturnType<typeof openFile>>): string {
  const { engine } = workbook.session;
  const id = sheetId(workbook, SHEET);
  return engine.values(id, engine.usedArea(id)!).flat().join("\n");
}

it("lists what a person has changed since; made again, it is the same sheet, and their note stays", async () => {
  const workbook = await openFile(COMPLETE);
  const before = everything(workbook);
  const nothing = await writeChanges(workbook.host, earlier(), ja);
  expect(nothing).toMatchObject({ sheetName: SHEET, refreshed: false });
  expect(textsOn(workbook)).toContain(ja.comparison.none);
  await undo(workbook.host, nothing.inverse);
  expect(everything(workbook)).toEqual(before);

  await writeChanges(workbook.host, earlier(), ja);
  type(workbook, SHEET, "J2", "確認済み");
  type(workbook, FORM, "B5", '=HYPERLINK("http://example.com")の検討'.replace("=", "'="));
  type(workbook, FORM, "H6", "");
  const again = await writeChanges(workbook.host, earlier(), ja);
  expect(again).toMatchObject({ refreshed: true, keptSheet: null });
  const texts = textsOn(workbook);
  for (const part of ["確認済み", "文の変更", "評価の変更", "=HYPERLINK", ja.comparison.blank]) {
    expect(texts).toContain(part);
  }
  const { engine } = workbook.session;
  const id = sheetId(workbook, SHEET);
  // Only the links to the form's rows are formulas.
  const formulas = engine
    .formulas(id, engine.usedArea(id)!)
    .flat()
    .filter(
      (one) => typeof one === "string" && one.startsWith("=") && !one.startsWith(`=HYPERLINK("#'${FORM}'!`),
    );
  expect(formulas.every((one) => engine.values(id, engine.usedArea(id)!).flat().includes(one))).toBe(true);
  // The sheet is no form, and a second check finds the one form alone.
  expect((await checkWorkbook(workbook.host)).forms).toHaveLength(1);
});

it("two sheets of one workbook are compared as they are now", async () => {
  const workbook = await openFile(COMPLETE);
  const { forms } = await checkWorkbook(workbook.host);
  const form = forms[0]!.form;
  type(workbook, FORM, "H6", "");
  const { compared } = await compareWith(workbook.host, { kind: "form", before: form, after: form });
  expect(compared[0]?.comparison.after.items[1]?.fields.rating?.value).toBe("");
});
