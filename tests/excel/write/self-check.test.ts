/** 記入状況 through the real office.js: made, found again, refreshed, taken away; and what a person does in between. */
import { checkWorkbook } from "../../../src/actions/check";
import { makeSelfCheck, removeSelfCheck } from "../../../src/actions/self-check";
import { addBlankForm, blankForms, protectForms } from "../../../src/actions/blank-form";
import { buildSummary } from "../../../src/actions/summary/summary";
import { undo } from "../../../src/actions/undo";
import { MAX_COLUMNS, parseAddress, rectOf } from "../../../src/cells/geometry";
import type { OpenWorkbook } from "../../../src/cli/standin-excel";
import { keepDefinitions } from "../../../src/actions/form/definitions";
import type { FormDefinition } from "../../../src/form/definition";
import { recipientOf } from "../../../src/self-check/blank-form";
import { OWN_CITY } from "../../support/forms/own-city";
import { localeOf } from "../../../src/locales";
import {
  closeAll,
  COMPLETE,
  everything,
  HALF_FILLED,
  openBytes,
  openFile,
  sheetId,
  THREE_DEPARTMENTS,
  type as typeInto,
} from "../../support/standin";

afterEach(closeAll);

const ja = localeOf("ja");
const { selfCheck: words } = ja;
const FORM = "部の組織目標";
const SHEET = words.sheetName;

function shown(workbook: OpenWorkbook, address: string, sheet = SHEET): unknown {
  return workbook.session.engine.values(sheetId(workbook, sheet), parseAddress(address))[0]![0];
}

/** Pasted: what is put there in that way no dropdown refuses. */
async function paste({ host, session }: OpenWorkbook, address: string, text: string): Promise<void> {
  const content = [[text === "" ? ({ kind: "empty" } as const) : ({ kind: "text", text } as const)]];
  const sheet = session.engine.sheets().find(({ name }) => name === FORM)!.id;
  await host.apply([{ kind: "setCells", sheet, at: parseAddress(address), content }]);
}

/** Required, filled, blank, not in the list; and the first line. */
function figures(workbook: OpenWorkbook, sheet = SHEET): unknown[] {
  return ["B7", "B8", "B9", "B10", "A3"].map((address) => shown(workbook, address, sheet));
}

const open = (count: number) => `直すところが ${count} か所あります。下の一覧をご覧ください。`;

it.each([
  ["a form that is complete", COMPLETE, [163, 163, 0, 0, words.result.right]],
  ["one that is half filled", HALF_FILLED, [163, 157, 6, 3, open(11)]],
  ["three departments", THREE_DEPARTMENTS, [297, 297, 0, 0, words.result.right]],
])("%s: the sheet says what the pane says", async (_, file, expected) => {
  const workbook = await openFile(file);
  await makeSelfCheck(workbook.host, ja);
  expect(figures(workbook)).toEqual(expected);
  const { forms } = await checkWorkbook(workbook.host);
  const sum = (key: "required" | "filled") =>
    forms.reduce((all, { report }) => all + report.completeness[key], 0);
  expect(expected.slice(0, 2)).toEqual([sum("required"), sum("filled")]);
});

it("follows while a person types, and shows no tick before all is right", async () => {
  const workbook = await openFile(COMPLETE);
  await makeSelfCheck(workbook.host, ja);
  await paste(workbook, "H5", "　");
  expect(figures(workbook)).toEqual([163, 162, 1, 0, open(1)]);
  const { engine } = workbook.session;
  const list = engine.values(sheetId(workbook, SHEET), parseAddress("B20:C130"));
  expect(list.filter(([address]) => /^[A-Z]+\d+$/.test(String(address)))).toEqual([
    ["H5", "「達成状況」が空欄です。記入してください。"],
  ]);
  await paste(workbook, "H5", "たぶん達成");
  expect(figures(workbook)).toEqual([163, 163, 0, 1, open(1)]);
  typeInto(workbook, FORM, "H5", "ほぼ達成した");
  expect(figures(workbook).at(-1)).toBe(words.result.right);
});

it("asks for what its own switch says: ratings are too early in the planning", async () => {
  const workbook = await openFile(COMPLETE);
  await makeSelfCheck(workbook.host, ja);
  typeInto(workbook, SHEET, "B4", "期首");
  expect(figures(workbook)).toEqual([143, 143, 0, 0, open(20)]);
  expect(shown(workbook, "B13")).toBe(20);
});

it.each([
  ["a heading", "D4", "別の見出し"],
  ["the heading of the first column", "A4", ""],
])("says that the form has been changed: %s", async (_, cell, text) => {
  const workbook = await openFile(COMPLETE);
  await makeSelfCheck(workbook.host, ja);
  typeInto(workbook, FORM, cell, text);
  expect(shown(workbook, "A3")).toBe(words.result.changed);
});

it.each([
  ["among the items", 6],
  ["right below the headings", 4],
  ["below the last item", 28],
])("counts a row that is inserted %s", async (_, row) => {
  const workbook = await openFile(COMPLETE);
  await makeSelfCheck(workbook.host, ja);
  workbook.session.userInsert(sheetId(workbook, FORM), rectOf(row, 0, 1, MAX_COLUMNS));
  typeInto(workbook, FORM, `A${row + 1}`, "99");
  typeInto(workbook, FORM, `B${row + 1}`, "新しい項目");
  const { forms } = await checkWorkbook(workbook.host);
  const { filled, required } = forms[0]!.report.completeness;
  expect({ filled, required }).toEqual({ filled: 165, required: 171 });
  expect(figures(workbook)).toEqual([required, filled, 6, 0, open(7)]);
});

it("a text that goes on in a row of its own is the item's still, when its first cell has been emptied", async () => {
  const workbook = await openFile(COMPLETE);
  workbook.session.userInsert(sheetId(workbook, FORM), rectOf(6, 0, 1, MAX_COLUMNS));
  typeInto(workbook, FORM, "E7", "・前の行からの続き");
  await makeSelfCheck(workbook.host, ja);
  typeInto(workbook, FORM, "E6", "");
  expect(figures(workbook)).toEqual([163, 163, 0, 0, words.result.right]);
  typeInto(workbook, FORM, "E7", "");
  expect(figures(workbook)).toEqual([163, 162, 1, 0, open(1)]);
  const { forms } = await checkWorkbook(workbook.host);
  expect(forms[0]!.report.completeness).toEqual({ filled: 162, required: 163 });
});

it("is found again in the saved file, refreshed in place, with the switch and the notes beside it", async () => {
  const workbook = await openFile(HALF_FILLED);
  await makeSelfCheck(workbook.host, ja);
  typeInto(workbook, SHEET, "B4", "期首");
  typeInto(workbook, SHEET, "AC2", "課長に確認");
  const again = await openBytes(workbook.session.engine.save());
  const result = await makeSelfCheck(again.host, ja);
  expect(result).toMatchObject({ sheetName: SHEET, refreshed: true, keptSheet: null });
  expect(shown(again, "B4")).toBe("期首");
  expect(shown(again, "AC2")).toBe("課長に確認");
  expect(again.session.engine.sheets().map(({ name }) => name)).toEqual([FORM, SHEET]);
});

it("undo of a refresh brings back the looks of the calculation too", async () => {
  const workbook = await openFile(HALF_FILLED);
  await makeSelfCheck(workbook.host, ja);
  const before = everything(workbook);
  const { inverse, refreshed } = await makeSelfCheck(workbook.host, ja);
  expect(refreshed).toBe(true);
  await undo(workbook.host, inverse);
  const [was, is] = [before, everything(workbook)].map(({ sheets }) =>
    sheets.find(({ name }) => name === SHEET)!,
  );
  expect(Object.keys(was!.cells).filter((cell) => !(cell in is!.cells))).toEqual([]);
  expect(is!.cells).toEqual(was!.cells);
});

it("is never taken for a form, nor for the summary", async () => {
  const workbook = await openFile(COMPLETE);
  await makeSelfCheck(workbook.host, ja);
  await buildSummary(workbook.host, ja);
  await makeSelfCheck(workbook.host, ja);
  const { forms, workbook: read } = await checkWorkbook(workbook.host);
  expect(forms.map(({ form }) => form.sheetName)).toEqual([FORM]);
  expect(read.sheets.map(({ name, own }) => [name, own?.purpose])).toEqual([
    [FORM, undefined],
    [SHEET, "selfCheck"],
    ["達成状況集計", undefined],
  ]);
});

it("never touches the form's own cells, and undo takes back all of it", async () => {
  const workbook = await openFile(HALF_FILLED);
  const before = everything(workbook);
  const { inverse } = await makeSelfCheck(workbook.host, ja);
  expect(everything(workbook).sheets[0]!.cells).toEqual(before.sheets[0]!.cells);
  expect(everything(workbook).sheets[0]!.validations).not.toEqual(before.sheets[0]!.validations);
  await undo(workbook.host, inverse);
  const after = everything(workbook);
  expect(after.sheets.filter(({ name }) => name === FORM)).toEqual(before.sheets);
});

it("is removed with its colours; undo makes it again; the form stays as it is", async () => {
  const workbook = await openFile(HALF_FILLED);
  await makeSelfCheck(workbook.host, ja);
  const form = everything(workbook).sheets[0]!;
  const { removed, inverse } = await removeSelfCheck(workbook.host, ja);
  expect(removed).toBe(true);
  const gone = everything(workbook);
  expect(gone.sheets.map(({ name }) => name)).toEqual([FORM]);
  expect(gone.sheets[0]!.cells).toEqual(form.cells);
  expect(gone.sheets[0]!.formats).toEqual([]);
  await undo(workbook.host, inverse);
  expect(figures(workbook)).toEqual([163, 157, 6, 3, open(11)]);
  expect(await removeSelfCheck(workbook.host, ja)).toMatchObject({ removed: true });
  expect(await removeSelfCheck(workbook.host, ja)).toMatchObject({ removed: false });
});

it("leaves the sheet where a person has put notes on it, without anything of its own", async () => {
  const workbook = await openFile(HALF_FILLED);
  await makeSelfCheck(workbook.host, ja);
  typeInto(workbook, SHEET, "AC2", "課長に確認");
  const { inverse } = await removeSelfCheck(workbook.host, ja);
  expect(shown(workbook, "AC2")).toBe("課長に確認");
  expect(shown(workbook, "A1")).toBe("");
  expect(await removeSelfCheck(workbook.host, ja)).toMatchObject({ removed: false });
  await undo(workbook.host, inverse);
  expect(figures(workbook)).toEqual([163, 157, 6, 3, open(11)]);
});

it("takes another name where a person has a sheet of that name", async () => {
  const workbook = await openFile(COMPLETE);
  workbook.session.engine.addSheet(SHEET);
  const result = await makeSelfCheck(workbook.host, ja);
  expect(result).toMatchObject({ sheetName: `${SHEET} (2)`, refreshed: false, keptSheet: SHEET });
});

it("holds no function that needs a newer Excel, none that is volatile, and no array", async () => {
  const workbook = await openFile(HALF_FILLED);
  await makeSelfCheck(workbook.host, ja);
  const { engine } = workbook.session;
  const id = sheetId(workbook, SHEET);
  const formulas = engine
    .formulas(id, engine.usedArea(id, true)!)
    .flat()
    .filter((one) => String(one).startsWith("="));
  const used = new Set(
    formulas.flatMap(
      (one) =>
        String(one)
          .replace(/"[^"]*"/g, "")
          .match(/[A-Z]+(?=\()/g) ?? [],
    ),
  );
  const known =
    "IF AND OR NOT IFERROR ISERROR ISNUMBER CHOOSE LEN TRIM CLEAN LEFT RIGHT MID SUBSTITUTE FIND EXACT VALUE CODE ABS SUM MAX COUNT COUNTBLANK COUNTIF SUMIF ROWS COLUMNS ROW COLUMN ADDRESS INDEX MATCH DATE MONTH DAY HYPERLINK";
  expect([...used].filter((name) => !known.split(" ").includes(name))).toEqual([]);
  expect(formulas.length).toBeGreaterThan(1000);
  expect(Math.max(...formulas.map((one) => String(one).length))).toBeLessThan(8192);
});

it("a text of a cell never becomes a formula: the heading and the section that look like one", async () => {
  const workbook = await openFile(HALF_FILLED);
  typeInto(workbook, FORM, "G5", "'=1+1");
  await makeSelfCheck(workbook.host, ja);
  const { engine } = workbook.session;
  const id = sheetId(workbook, SHEET);
  const values = engine.values(id, parseAddress("H7:H27")).flat();
  expect(values).toContain("=1+1");
  const formulas = engine.formulas(id, engine.usedArea(id, true)!).flat();
  expect(formulas).not.toContain("=1+1");
});

it.each<[string, Partial<FormDefinition>, string]>([
  ["in the title", {}, "総務部"],
  [
    "behind labels",
    {
      yearPlace: { kind: "label", labels: ["対象年度"] },
      departmentPlace: { kind: "label", labels: ["所属部"] },
    },
    "総務部",
  ],
  [
    "in cells of their own",
    { yearPlace: { kind: "cell", address: "C2" }, departmentPlace: { kind: "cell", address: "A1" } },
    "総務部",
  ],
  ["in the sheet's name", { departmentPlace: { kind: "sheetName" } }, "総務部"],
])(
  "lays out a blank form whose year and department are read %s, and undo takes it away",
  async (_, places, name) => {
    const workbook = await openFile(COMPLETE);
    const before = everything(workbook);
    const definition: FormDefinition = { ...OWN_CITY, ...places, headerFields: [] };
    const kept = await keepDefinitions(workbook.host, [{ definition, lists: [] }]);
    const form = { definition, fiscalYear: 2027, to: recipientOf("総務部") };
    const { sheetName, inverse } = await addBlankForm(workbook.host, form, name, ja.pane.fiscalYear);
    expect(sheetName).toBe(name);
    const { forms } = await checkWorkbook(workbook.host, { phase: "planning" });
    expect(forms.map((one) => one.form).find((one) => one.sheetName === name)).toMatchObject({
      definition: { id: OWN_CITY.id },
      fiscalYear: 2027,
      department: "総務部",
    });
    await undo(workbook.host, inverse);
    await undo(workbook.host, kept.inverse);
    expect(everything(workbook)).toEqual(before);
  },
);

it("protects the forms' sheets without a password, and undo takes the protection away", async () => {
  const workbook = await openFile(HALF_FILLED);
  const before = everything(workbook);
  const { inverse, already } = await protectForms(workbook.host);
  expect(already).toEqual([]);
  expect(await protectForms(workbook.host)).toEqual({ inverse: [], already: [FORM] });
  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

it("empties a form for handing out, keeps its numbers, and undo brings back every cell", async () => {
  const workbook = await openFile(COMPLETE);
  const before = everything(workbook);
  const { inverse } = await blankForms(workbook.host, { department: "市民部", jobTitle: "市民部長" });
  const { forms } = await checkWorkbook(workbook.host, { phase: "planning" });
  expect(forms[0]!.report.completeness).toEqual({ filled: 21, required: 143 });
  expect(forms[0]!.form).toMatchObject({ department: "市民部", fiscalYear: 2022 });
  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});
