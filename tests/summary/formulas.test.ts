import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../src/form/locate/locate";
import { ratingBlocks } from "../../src/summary/formulas/blocks";
import { cellReader } from "../../src/summary/formulas/cells";
import { equalCriterion, formulaText, sheetPrefix } from "../../src/summary/criteria";
import {
  blankTexts,
  formulasOf,
  levelSummands,
  MAX_FORMULA,
  totalSummands,
  unratedSummands,
} from "../../src/summary/formulas/formulas";
import { seedRows, seedSheet } from "../support/forms/seed-form";
import { sheetOf, withCell } from "../support/forms/snapshots";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

const LEVEL = { label: "ほぼ達成した", spellings: [], outcome: "met", reasonRequired: false } as const;

const blocksOf = (sheet: SheetSnapshot) => ratingBlocks(formOf(sheet), cellReader({ sheets: [sheet] }));

function formOf(sheet: SheetSnapshot) {
  const form = locate(sheet, ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  return form;
}

describe("text in a formula", () => {
  it.each([
    ["ほぼ達成した", '"=ほぼ達成した"'],
    [">5", '"=>5"'],
    ["<>", '"=<>"'],
    ["A*", '"A~*"'],
    ["本当?", '"本当~?"'],
    ["~", '"~~"'],
    [">*", '"=>~*"'],
    ['"A"', '"=""A"""'],
  ])("the criterion for exactly %s is %s", (label, criterion) => {
    expect(equalCriterion(label)).toBe(criterion);
  });

  it("a string doubles its quotes, and a sheet's name its apostrophes", () => {
    expect(formulaText('a"b')).toBe('"a""b"');
    expect(sheetPrefix("部の'目標' (2)")).toBe("'部の''目標'' (2)'!");
  });
});

describe("the rating cells", () => {
  it("of the city's sheet are three ranges", () => {
    expect(blocksOf(seedSheet())).toEqual({
      ranges: ["$H$5:$H$12", "$H$15:$H$23", "$H$26:$H$28"].map((range) => ({
        reference: `'部の組織目標'!${range}`,
        gaps: 0,
      })),
      merged: [],
    });
  });

  it("a merged one is counted at its first cell, for its items", () => {
    const rows = seedRows().map((row, index) =>
      index === 5 || index === 6 ? [...row.slice(0, 7), ""] : row,
    );
    const blocks = blocksOf(sheetOf(rows, { merges: ["H5:H7"] }));
    expect(blocks.merged).toEqual([{ reference: "'部の組織目標'!$H$5:$H$5", items: 3 }]);
    expect(blocks.ranges[0]).toEqual({ reference: "'部の組織目標'!$H$8:$H$12", gaps: 0 });
    expect(formulasOf(levelSummands(LEVEL, [blocks]))[0]).toContain(
      "+3*COUNTIF('部の組織目標'!$H$5:$H$5,\"=ほぼ達成した\")",
    );
    expect(formulasOf(totalSummands([blocks]))[0]).toMatch(/\+3$/u);
  });
});

describe("counts", () => {
  const blocks = {
    ranges: ["S!$H$5:$H$12", "S!$H$15:$H$15"].map((reference) => ({ reference, gaps: 0 })),
    merged: [],
  };

  it("a level adds up its ranges and spellings", () => {
    const level = { ...LEVEL, label: "A", spellings: ["◎", "a"] };
    expect(formulasOf(levelSummands(level, [blocks]))).toEqual([
      '=COUNTIF(S!$H$5:$H$12,"=a")+COUNTIF(S!$H$5:$H$12,"=◎")+COUNTIF(S!$H$15:$H$15,"=a")+COUNTIF(S!$H$15:$H$15,"=◎")',
    ]);
  });

  it("未入力 adds blank cells and those with white space", () => {
    expect(formulasOf(unratedSummands([blocks], [" "]))).toEqual([
      '=COUNTBLANK(S!$H$5:$H$12)+COUNTIF(S!$H$5:$H$12," ")+COUNTBLANK(S!$H$15:$H$15)+COUNTIF(S!$H$15:$H$15," ")',
    ]);
  });

  it("the white space that stands in the cells is counted besides the two usual kinds", () => {
    expect(blankTexts([formOf(withCell(seedSheet(), "H5", "　\n"))])).toEqual([" ", "　", "　\n"]);
  });

  it("the total adds the ranges' rows", () => {
    expect(formulasOf(totalSummands([blocks]))).toEqual(["=ROWS(S!$H$5:$H$12)+ROWS(S!$H$15:$H$15)"]);
  });

  it("blank cells of a range that are no items are taken off", () => {
    const tall = { ranges: [{ reference: "S!$H$5:$H$9", gaps: 2 }], merged: [] };
    expect(formulasOf(totalSummands([tall]))).toEqual(["=ROWS(S!$H$5:$H$9)-2"]);
    expect(formulasOf(unratedSummands([tall], []))).toEqual(["=COUNTBLANK(S!$H$5:$H$9)-2"]);
  });

  it("no items at all are 0", () => {
    expect(formulasOf(totalSummands([{ ranges: [], merged: [] }]))).toEqual(["=0"]);
  });

  it("20 sheets with three ranges each fit into one formula, for a name of 31 characters", () => {
    const forms = Array.from({ length: 20 }, (_, index) => ({
      ranges: ["$H$5:$H$12", "$H$15:$H$23", "$H$26:$H$28"].map((range) => ({
        reference: `'${"部".repeat(29)}${index + 10}'!${range}`,
        gaps: 0,
      })),
      merged: [],
    }));
    expect(formulasOf(levelSummands({ ...LEVEL, label: "ほとんど未達成だった" }, forms))).toHaveLength(1);
  });

  it("a formula too long for Excel is split between summands", () => {
    const summands = Array.from(
      { length: 1000 },
      (_, index) => `+COUNTIF(S!$H$${index + 1}:$H$${index + 1},"=A")`,
    );
    const formulas = formulasOf(summands);
    expect(formulas.length).toBeGreaterThan(1);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(MAX_FORMULA);
    expect(formulas.map((formula) => formula.replace("=", "+")).join("")).toBe(summands.join(""));
  });
});
