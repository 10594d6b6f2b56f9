import { definitionFor, locateByFit } from "../../../src/form/locate/definition-fit";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { HEADINGS, seedRows, seedSheet } from "../../support/forms/seed-form";
import { POLICY_HEADINGS, policyRows, policySheet } from "../../support/forms/policy-form";
import { sheetOf, withCell } from "../../support/forms/snapshots";

const GOALS = "organizational-goals";
const POLICY = "department-policy";
const fit = (sheet: SheetSnapshot) => definitionFor(sheet, DEFINITIONS)?.id ?? null;
const plain = { name: "Sheet1" };
/** Headings that both definitions know, and no title. */
const SHARED = ["番号", "取組項目", "達成水準", "取組内容", "期限", "担当課", "評価"];
const shared = (rating: string) => [
  SHARED,
  [1, "窓口の改善", "策定されている。", "調整", "年度末", "企画課", rating],
];

describe("the definition of a sheet", () => {
  it.each<[string, SheetSnapshot, string | null]>([
    ["the city's sheet", seedSheet(), GOALS],
    ["the other body's sheet", policySheet(), POLICY],
    ["the city's sheet without its title", sheetOf(seedRows().slice(2), plain), GOALS],
    ["the other's without its title", sheetOf(policyRows().slice(2), plain), POLICY],
    ["the city's sheet without a column", withCell(seedSheet(), "C4", ""), GOALS],
    ["the other's sheet without a column", withCell(policySheet(), "H4", "備考"), POLICY],
    ["the other's sheet with a rating of the city's", withCell(policySheet(), "G5", "ほぼ達成した"), POLICY],
    ["headings of both, ratings of the city", sheetOf(shared("ほぼ達成した"), plain), GOALS],
    ["headings of both, ratings of the other", sheetOf(shared("B"), plain), POLICY],
    ["headings of both, no rating, but no 分類", sheetOf(shared(""), plain), POLICY],
    ["headings of both below the other's title", sheetOf([["部局運営方針"], ...shared("")], plain), POLICY],
    [
      "a form that begins far down",
      sheetOf([...Array.from({ length: 150 }, () => ["メモ"]), ...policyRows()]),
      POLICY,
    ],
    [
      "another sheet",
      sheetOf([
        ["氏名", "電話"],
        ["一ノ瀬", "1"],
      ]),
      null,
    ],
    ["an empty sheet", sheetOf([]), null],
  ])("%s", (_, sheet, id) => {
    expect(fit(sheet)).toBe(id);
    expect(locateByFit(sheet, DEFINITIONS)?.definition.id ?? null).toBe(id);
  });

  it("stays the one by which the form was read when a person pointed at its headings, unless one was made for it", () => {
    const sheet = sheetOf(shared(""), plain);
    expect(definitionFor(sheet, DEFINITIONS, { pinned: GOALS })?.id).toBe(GOALS);
    expect(definitionFor(policySheet(), DEFINITIONS, { pinned: "gone" })?.id).toBe(POLICY);
    const preferred = new Set([POLICY]);
    expect(definitionFor(sheet, DEFINITIONS, { pinned: GOALS, preferred })?.id).toBe(POLICY);
  });

  it("does not depend on the order of the definitions", () => {
    const reversed = [...DEFINITIONS].reverse();
    expect(definitionFor(seedSheet(), reversed)?.id).toBe(GOALS);
    expect(definitionFor(policySheet(), reversed)?.id).toBe(POLICY);
  });

  it("the two forms have no heading in common that would make the tests above easy", () => {
    expect(HEADINGS.filter((heading) => (POLICY_HEADINGS as readonly string[]).includes(heading))).toEqual([
      "番号",
    ]);
  });
});
