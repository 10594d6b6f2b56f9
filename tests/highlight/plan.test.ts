/** Which cells get which conditions, on the city's sheet and on sheets with merged and missing cells. */
import { rectAddress } from "../../src/cells/geometry";
import { HIGHLIGHT_MARK } from "../../src/settings/highlight-mark";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import type { Phase } from "../../src/form/roles";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { planHighlights, planNoHighlights } from "../../src/highlight/plan";
import { seedSheet } from "../support/forms/seed-form";

function plan(sheet: SheetSnapshot, phase: Phase = "evaluation", definition = ORGANIZATIONAL_GOALS) {
  const form = locate(sheet, definition);
  if (!form) throw new Error("no form");
  const { edits } = planHighlights([{ form, phase }], [sheet]);
  return edits.flatMap((edit) => (edit.kind === "setHighlights" ? edit.add : []));
}

/** "H5:H12,H15:H23 blank": where, and what kind of condition. */
function described(sheet: SheetSnapshot, phase?: Phase): string[] {
  return plan(sheet, phase).map(({ areas, formula }) => {
    const kind = formula.includes("FIND(")
      ? "list"
      : formula.includes("FALSE,")
        ? "blank"
        : formula.includes("TRUE,")
          ? "filled"
          : "error";
    return `${areas.map((area) => rectAddress(area)).join(",")} ${kind}`;
  });
}

const rows = (column: string) =>
  ["5:12", "15:23", "26:28"].map((one) => one.replace(/\d+/g, `${column}$&`)).join();

describe("the city's sheet", () => {
  it("every required cell of the items and of the header, and no header row of a page", () => {
    const [blank, ...others] = described(seedSheet());
    const all = ["5:12", "15:23", "26:28"].flatMap((one) =>
      [..."ABCDEFGH"].map((column) => one.replace(/\d+/g, `${column}$&`)),
    );
    expect(blank).toBe(`${all.join()} blank`);
    expect(others).toEqual([
      ...["A", "B"].map((column) => `${rows(column)} error`),
      `${rows("C")} list`,
      ...["D", "E", "F", "G"].map((column) => `${rows(column)} error`),
      `${rows("H")} list`,
      ...["B3", "E3", "H3"].map((cell) => `${cell} filled`),
    ]);
  });

  it("many areas are cut where an item begins, so that each format begins with its upper left cell", () => {
    const merges = Array.from({ length: 8 }, (_, n) => `A${5 + n}:B${5 + n}`);
    const long = seedSheet({ merges });
    const form = locate(long, ORGANIZATIONAL_GOALS)!;
    const items = Array.from({ length: 90 }, (_, n) => {
      const fields = Object.fromEntries(
        Object.entries(form.items[0]!.fields).map(([role, field]) => [
          role,
          { ...field, area: { ...field.area, row: 4 + 2 * n } },
        ]),
      );
      return { ...form.items[0]!, fields };
    });
    const { edits } = planHighlights([{ form: { ...form, items }, phase: "evaluation" }], [long]);
    const blanks = edits
      .flatMap((edit) => (edit.kind === "setHighlights" ? edit.add : []))
      .filter(({ formula, areas }) => formula.includes("FALSE,") && areas.length > 1);
    expect(blanks.length).toBeGreaterThan(2);
    for (const { areas } of blanks) {
      expect(areas.length).toBeLessThanOrEqual(200);
      expect(areas[0]!.column).toBe(Math.min(...areas.map(({ column }) => column)));
      expect(areas[0]!.row).toBe(Math.min(...areas.map(({ row }) => row)));
    }
  });

  it("in the planning phase a rating is what should not be there", () => {
    const planned = described(seedSheet(), "planning");
    expect(planned.filter((one) => one.startsWith("H5"))).toEqual([`${rows("H")} filled`]);
  });

  it("every formula carries the mark and begins with the first cell", () => {
    for (const { areas, formula } of plan(seedSheet())) {
      expect(formula.startsWith(`=AND(${HIGHLIGHT_MARK},`)).toBe(true);
      expect(formula).toContain(rectAddress({ ...areas[0]!, rows: 1, columns: 1 }));
    }
  });

  it("a reason that a rating asks for, beside its rating", () => {
    const sheet = seedSheet();
    const values = sheet.values.map((row, index) => [
      ...row,
      [3, 13, 24].includes(index) ? "未達成の理由" : "",
    ]);
    const withReason: SheetSnapshot = {
      ...sheet,
      used: { ...sheet.used!, columns: 9 },
      values,
      numberFormats: values.map((row) => row.map(() => "General")),
    };
    const definition = {
      ...ORGANIZATIONAL_GOALS,
      scale: ORGANIZATIONAL_GOALS.scale.map((level) => ({
        ...level,
        reasonRequired: level.outcome === "unmet",
      })),
    };
    const found = plan(withReason, "evaluation", definition).filter(({ areas }) => areas[0]?.column === 8);
    expect(found.map(({ areas }) => areas.map((area) => rectAddress(area)).join())).toEqual([rows("I")]);
    expect(found[0]?.formula).toContain("$H5");
    expect(found[0]?.formula).toContain("ほとんど未達成だった");
  });
});

describe("merged cells", () => {
  it("only the first row of an area, looking at its first cell", () => {
    const merges = ["H5:H7"];
    const formats = plan(seedSheet({ merges })).map(({ areas }) =>
      areas.filter(({ column }) => column === 7).map((area) => rectAddress(area)),
    );
    const rating = ["H5", "H8:H12", "H15:H23", "H26:H28"];
    expect(formats.filter((areas) => areas.length > 1)).toEqual([rating, rating]);
  });
});

describe("taking the colours away", () => {
  it("removes what is the add-in's on every sheet, and nothing where there is none", () => {
    const sheet = { ...seedSheet(), highlights: ["{1}", "{2}"] };
    const other = { ...seedSheet({ id: "{other}", name: "他" }), highlights: [] };
    expect(planNoHighlights([sheet, other])).toEqual([
      { kind: "setHighlights", sheet: sheet.id, remove: ["{1}", "{2}"], add: [] },
    ]);
  });

  it("those that are there are replaced when they are put on again", () => {
    const sheet = { ...seedSheet(), highlights: ["{1}"] };
    const form = locate(sheet, ORGANIZATIONAL_GOALS)!;
    expect(planHighlights([{ form, phase: "evaluation" }], [sheet]).edits).toMatchObject([
      { remove: ["{1}"] },
    ]);
  });
});
