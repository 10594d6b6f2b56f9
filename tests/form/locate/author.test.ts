/** Whose form it is where several people stand above the table, and which sheets lack a year. */
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { lacksYear } from "../../../src/form/locate/header/lacks-year";
import { locate } from "../../../src/form/locate/locate";
import { HEADINGS, seedItem } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

type Row = (string | number | null)[];

function author(...above: Row[]) {
  const sheet = sheetOf([["令和4年度 組織目標展開整理表"], ...above, [...HEADINGS], seedItem(1)]);
  const { header, department } = locate(sheet, ORGANIZATIONAL_GOALS)!;
  return [header.jobTitle?.value, header.name?.value, department];
}

describe("of the people above the table the author is taken", () => {
  it.each<[string, Row[]]>([
    ["alone", [["職名", "総務部長", "氏名", "一ノ瀬 理"]]],
    [
      "below one who evaluates",
      [
        ["評価者", "職名", "副市長", "氏名", "三宅 海"],
        ["被評価者", "職名", "総務部長", "氏名", "一ノ瀬 理"],
      ],
    ],
    [
      "above one who evaluates",
      [
        ["作成者", "職名", "総務部長", "氏名", "一ノ瀬 理"],
        ["確認者", "職名", "副市長", "氏名", "三宅 海"],
      ],
    ],
    [
      "beside a mayor whom nothing calls an evaluator",
      [
        ["職名", "副市長", "氏名", "三宅 海"],
        ["職名", "総務部長", "氏名", "一ノ瀬 理"],
      ],
    ],
    [
      "with a name that nobody has filled beside the evaluator's",
      [
        ["一次評価", "職名", "市長", "氏名", ""],
        ["職名", "総務部長", "氏名", "一ノ瀬 理"],
      ],
    ],
  ])("%s", (_, above) => {
    expect(author(...above)).toEqual(["総務部長", "一ノ瀬 理", "総務部"]);
  });

  it("a vice mayor who leads the department by himself is the author", () => {
    expect(author(["職名", "副市長（総務部長事務取扱）", "氏名", "三宅 海"])).toEqual([
      "副市長（総務部長事務取扱）",
      "三宅 海",
      "総務部",
    ]);
  });
});

describe("a sheet lacks a year", () => {
  const sheet = (title: string, name: string) => sheetOf([[title], [], [...HEADINGS], seedItem(1)], { name });
  it.each([
    ["where neither title nor name has one", "組織目標展開整理表", "Sheet1", true],
    ["not with a title that has it", "令和4年度 組織目標展開整理表", "Sheet1", false],
    ["not with a name that has it", "組織目標展開整理表", "R4組織目標", false],
  ])("%s", (_, title, name, lacks) => {
    expect(lacksYear(sheet(title, name))).toBe(lacks);
  });

  it("only where it looks like a form", () => {
    expect(lacksYear(sheetOf([["名簿"], ["氏名", "電話"]]))).toBe(false);
  });

  it("and takes the year that is printed above each page", () => {
    const printed = { ...sheet("組織目標展開整理表", "Sheet1"), pageHeader: "令和4年度 組織目標" };
    expect(locate(printed, ORGANIZATIONAL_GOALS)?.fiscalYear).toBe(2022);
  });
});

describe("the 0 that a formula makes of a blank cell", () => {
  const zero = { ...sheetOf([[...HEADINGS], seedItem(1)].map((row) => [...row])) };
  const withFormula = (column: number) => ({
    ...zero,
    values: zero.values.map((row, index) =>
      row.map((value, at) => (index === 1 && at === column ? 0 : value)),
    ),
    formulas: [{ row: 1, column, rows: 1, columns: 1 }],
  });

  it.each([
    ["a text", 3, "level", "", true],
    ["a deadline", 5, "deadline", "", true],
    ["a rating, which the summary's formulas count", 7, "rating", 0, undefined],
    ["a number", 0, "number", 0, undefined],
  ] as const)("is blank in %s", (_, column, role, value, isZero) => {
    const form = locate({ ...withFormula(column), name: "組織目標" }, ORGANIZATIONAL_GOALS)!;
    expect(form.items[0]?.fields[role]).toMatchObject({ value, formula: true });
    expect(form.items[0]?.fields[role]?.zero).toBe(isZero);
  });

  it("stays 0 where a person typed it", () => {
    const typed = { ...withFormula(3), formulas: [], name: "組織目標" };
    expect(locate(typed, ORGANIZATIONAL_GOALS)?.items[0]?.fields.level?.value).toBe(0);
  });
});
