import { checkForm } from "../../../src/check/check";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import { phaseOf } from "../../../src/form/phase";
import { seedSheet } from "../../support/forms/seed-form";

const form = locate(seedSheet(), ORGANIZATIONAL_GOALS);

describe("the city's sheet of 令和4年度", () => {
  it("is the form of 総務部 for the fiscal year 2022", () => {
    expect(form).toMatchObject({
      title: "令和4年度 組織目標展開整理表（部の組織目標）",
      fiscalYear: 2022,
      department: "総務部",
    });
  });

  it("has its eight columns from A to H", () => {
    expect(Object.values(form?.columns ?? {}).map((one) => [one?.role, one?.column])).toEqual([
      ["number", 0],
      ["item", 1],
      ["category", 2],
      ["level", 3],
      ["method", 4],
      ["deadline", 5],
      ["owner", 6],
      ["rating", 7],
    ]);
    expect(form?.columns.deadline?.heading).toBe("いつまで (期限)");
  });

  it("has its header fields beside their labels", () => {
    expect(form?.header.createdOn).toMatchObject({ value: "令和4年4月1日", area: { row: 2, column: 1 } });
    expect(form?.header.jobTitle).toMatchObject({ value: "総務部長", area: { row: 2, column: 4 } });
    expect(form?.header.name).toMatchObject({ value: "一ノ瀬 理", area: { row: 2, column: 7 } });
  });

  it("has 20 items below three header rows", () => {
    expect(form?.headerRows.map(({ row }) => row + 1)).toEqual([4, 14, 25]);
    expect(form?.items.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(form?.items.map(({ row }) => row + 1)).toEqual([
      5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28,
    ]);
  });

  it("is complete: 163 of 163 in evaluation, 143 of 143 in planning", () => {
    if (!form) throw new Error("no form");
    expect(phaseOf(form, {})).toEqual({ phase: "evaluation", chosen: false });
    const evaluation = checkForm(form, "evaluation");
    expect(evaluation.completeness).toEqual({ filled: 163, required: 163 });
    expect(evaluation.findings).toEqual([]);
    expect(checkForm(form, "planning").completeness).toEqual({ filled: 143, required: 143 });
  });

  it("counts 6 高度に達成した, 13 ほぼ達成した, 1 ほとんど未達成だった", () => {
    if (!form) throw new Error("no form");
    expect(checkForm(form, "evaluation").tally).toEqual({
      total: 20,
      unrated: 0,
      offList: 0,
      byRating: [
        { label: "高度に達成した", count: 6, share: 0.3 },
        { label: "ほぼ達成した", count: 13, share: 0.65 },
        { label: "ほとんど未達成だった", count: 1, share: 0.05 },
      ],
    });
  });
});
