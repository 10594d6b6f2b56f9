/** A person points at a heading, and says which role it is: the form is read by that from then on. */
import fc, { runs } from "../../support/random";
import { formsOf } from "../../../src/actions/check";
import { parseAddress } from "../../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { Form } from "../../../src/form/form";
import { locate } from "../../../src/form/locate/locate";
import { pointedIn, withPointed } from "../../../src/form/locate/header/pointed-settings";
import type { Pointed } from "../../../src/form/locate/header/pointed-settings";
import { ROLES } from "../../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { layOut, randomLayout } from "../../support/forms/random-layout";
import { itemsOf } from "../../support/workbooks/random-sheets";
import { seedRows, seedSheet } from "../../support/forms/seed-form";
import { sheetOf, withCell, workbookOf } from "../../support/forms/snapshots";

function pointing(
  marks: Readonly<Record<string, readonly [address: string, heading: string] | null>>,
): Pointed {
  return Object.fromEntries(
    Object.entries(marks).map(([role, mark]) => {
      if (!mark) return [role, null];
      const { row, column } = parseAddress(mark[0]);
      return [role, { cell: { row, column }, heading: mark[1] }];
    }),
  );
}

function located(sheet: SheetSnapshot, pointed: Pointed): Form | null {
  return locate(sheet, ORGANIZATIONAL_GOALS, () => pointed);
}

function ratings(form: Form | null): unknown[] {
  return form?.items.map(({ fields }) => fields.rating?.value) ?? [];
}

/** The city's sheet with 達成状況 called otherwise, in all its header rows. */
function renamed(heading: string): SheetSnapshot {
  return ["H4", "H14", "H25"].reduce((sheet, at) => withCell(sheet, at, heading), seedSheet());
}

describe("a heading that was pointed at", () => {
  const expected = ratings(locate(seedSheet(), ORGANIZATIONAL_GOALS));

  it("is the role's, whatever its words are", () => {
    expect(located(renamed("成果の見込み"), {})?.columns.rating).toBeUndefined();
    const form = located(renamed("成果の見込み"), pointing({ rating: ["H4", "成果の見込み"] }));
    expect(ratings(form)).toEqual(expected);
    expect(form?.columns.rating).toMatchObject({
      heading: "成果の見込み",
      reason: { match: "pointed", confidence: 1, area: parseAddress("H4") },
    });
    expect(form?.headerRows.map(({ row }) => row)).toEqual([3, 13, 24]);
  });

  it("may be blank: then the usual wording stands for it in sentences", () => {
    const form = located(renamed(""), pointing({ rating: ["H4", ""] }));
    expect(ratings(form)).toEqual(expected);
    expect(form?.columns.rating?.heading).toBe("達成状況");
  });

  it("may be any cell of its column", () => {
    expect(ratings(located(renamed("？"), pointing({ rating: ["H7", ""] })))).toEqual(expected);
  });

  it("is found again by its words where columns were moved", () => {
    const moved = sheetOf(seedRows().map((row) => (row.length === 8 ? ["", ...row] : row)));
    const sheet = ["I4", "I14", "I25"].reduce((before, at) => withCell(before, at, "成果の見込み"), moved);
    expect(ratings(located(sheet, pointing({ rating: ["H4", "成果の見込み"] })))).toEqual(expected);
  });

  it("takes the column from the role that it was taken for", () => {
    const form = located(seedSheet(), pointing({ reason: ["G4", "共通/課名"] }));
    expect(form?.columns.owner).toBeUndefined();
    expect(form?.columns.reason?.column).toBe(6);
  });

  it("can be taken back by saying that the form has no such column", () => {
    const form = located(seedSheet(), pointing({ category: null }));
    expect(form?.columns.category).toBeUndefined();
    expect(form?.items).toHaveLength(20);
  });

  it("makes the form of a table that nobody would recognise, once 実施項目 and two more are known", () => {
    const rows: CellValue[][] = [
      ["年間の予定"],
      ["", "すること", "だれが", "できばえ"],
      ["", "窓口の改善", "市民課", "ほぼ達成した"],
      ["", "庁舎の点検", "管財課", "高度に達成した"],
    ];
    const two = pointing({ item: ["B2", "すること"], owner: ["C2", "だれが"] });
    expect(located(sheetOf(rows), two)).toBeNull();
    const form = located(sheetOf(rows), { ...two, ...pointing({ rating: ["D2", "できばえ"] }) });
    expect(ratings(form)).toEqual(["ほぼ達成した", "高度に達成した"]);
  });

  it("stands above a header that was found elsewhere by mistake", () => {
    const rows: CellValue[][] = [
      ["組織目標展開整理表"],
      ["項目名", "めざす姿", "時期", "所管"],
      ["窓口の改善", "待ち時間が10分以内である。", "年度末", "市民課"],
    ];
    const form = located(
      sheetOf(rows),
      pointing({ item: ["A2", "項目名"], level: ["B2", "めざす姿"], owner: ["D2", "所管"] }),
    );
    expect(form?.items.map(({ fields }) => fields.owner?.value)).toEqual(["市民課"]);
  });

  it("of 作成日, 職名 or 氏名 is the cell of the value", () => {
    const sheet = withCell(seedSheet(), "A3", "記入年月日");
    expect(located(sheet, {})?.header.createdOn).toBeUndefined();
    const form = located(sheet, pointing({ createdOn: ["B3", "令和4年4月1日"] }));
    expect(form?.header.createdOn).toMatchObject({ value: "令和4年4月1日", label: "作成日" });
  });

  it("reads every random layout as it is, when one heading has become unknown", () => {
    fc.assert(
      fc.property(randomLayout, fc.nat(8), (layout, nth) => {
        const truth = layOut(layout);
        const clean = locate(truth.sheet, ORGANIZATIONAL_GOALS);
        const role = truth.roles[nth % truth.roles.length];
        const area = role && clean?.columns[role]?.reason?.area;
        if (!clean || !role || !area) throw new Error("no form");
        // In every header row, and both of its cells where it has two.
        const used = truth.sheet.used ?? area;
        const values = truth.sheet.values.map((row) => [...row]);
        for (const header of clean.headerRows) {
          for (let row = header.row; row < header.row + header.rows; row += 1) {
            const line = values[row - used.row];
            const at = area.column - used.column;
            const isHeading = row - header.row === area.row - (clean.headerRows[0]?.row ?? 0);
            if (line && line[at] !== "") line[at] = isHeading ? "見たことのない見出し" : "";
          }
        }
        const pointed = { [role]: { cell: area, heading: "見たことのない見出し" } };
        const settings = withPointed({}, { sheetName: truth.sheet.name }, pointed);
        const [found] = formsOf(workbookOf([{ ...truth.sheet, values }], settings));
        expect(found && itemsOf(found.form)).toEqual(truth.items);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe("what was pointed at in a workbook", () => {
  const mark = pointing({ rating: ["H4", "成果の見込み"] });
  const first = { ...renamed("成果の見込み"), id: "{1}", name: "総務部" };
  const second = { ...renamed("成果の見込み"), id: "{2}", name: "市民部" };

  it("is kept with the form's sheet, and read again", () => {
    const settings = withPointed({ other: "x" }, { sheetName: "総務部" }, mark);
    expect(Object.keys(settings)).toEqual(["other", "columns:総務部"]);
    expect(pointedIn(settings, "総務部")).toEqual(mark);
    expect(pointedIn(settings, "総務部", 2)).toEqual({});
    expect(withPointed(settings, { sheetName: "総務部" }, {})).toEqual({ other: "x" });
  });

  it("teaches the heading's words to the other sheets", () => {
    const settings = withPointed({}, { sheetName: "総務部" }, mark);
    const forms = formsOf(workbookOf([first, second], settings)).map(({ form }) => form);
    expect(forms.map(({ columns }) => columns.rating?.reason?.match)).toEqual(["pointed", "other"]);
    expect(forms.map((form) => ratings(form)[0])).toEqual(["ほぼ達成した", "ほぼ達成した"]);
  });

  it("teaches no words that stand for another role already, nor such as were given two roles", () => {
    const wrong = withPointed({}, { sheetName: "総務部" }, pointing({ reason: ["G4", "共通/課名"] }));
    const [, other] = formsOf(workbookOf([first, second], wrong));
    expect(other?.form.columns.owner?.column).toBe(6);
    const both = withPointed(
      withPointed({}, { sheetName: "総務部" }, mark),
      { sheetName: "他" },
      pointing({ reason: ["H4", "成果の見込み"] }),
    );
    const [one, unknown] = formsOf(workbookOf([first, second], both));
    expect([one?.form.columns.rating?.column, unknown?.form.columns.rating]).toEqual([7, undefined]);
  });

  it.each([
    ["no JSON", "{"],
    ["no object", "3"],
    ["no address", '{"rating":{"cell":"?","heading":"x"}}'],
    ["unknown names", '{"constructor":null,"x":{"cell":"A1"}}'],
    ["another type", '{"rating":"H4"}'],
  ])("does nothing where it is damaged: %s", (_, value) => {
    expect(pointedIn({ "columns:総務部": value }, "総務部")).toEqual({});
    const settings = { "columns:総務部": value };
    expect(formsOf(workbookOf([first], settings))[0]?.form.columns.rating).toBeUndefined();
  });

  it("never keeps a sheet from being read, whatever the cells are", () => {
    fc.assert(
      fc.property(
        randomLayout,
        fc.dictionary(
          fc.constantFrom(...ROLES, "createdOn", "jobTitle", "name"),
          fc.option(
            fc.record({
              cell: fc.record({ row: fc.nat(200), column: fc.nat(60) }),
              heading: fc.constantFrom("", "達成状況", "？"),
            }),
          ),
        ),
        (layout, pointed) => {
          const form = locate(layOut(layout).sheet, ORGANIZATIONAL_GOALS, () => pointed);
          const absent = ROLES.filter((role) => role in pointed && pointed[role] === null);
          for (const role of absent) expect(form?.columns[role]).toBeUndefined();
        },
      ),
      { numRuns: runs(80) },
    );
  });
});
