import { ownContent } from "../../../src/check/rules/own-content";
import { checkForm } from "../../../src/check/check";
import type { FormDefinition, OwnContent } from "../../../src/form/definition";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { CellValue } from "../../../src/workbook/snapshot";
import { formOn } from "../../support/forms/all-rules";
import { HEADINGS, seedItem } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

function codes(definition: FormDefinition, own: CellValue, rating: CellValue = ""): string[] {
  const item = seedItem(1).map((value, index) => (index === 7 ? rating : value));
  const sheet = sheetOf([["令和4年度 組織目標展開整理表"], [...HEADINGS, "予算"], [...item, own]]);
  return checkForm(formOn(sheet, definition), "evaluation", [ownContent]).findings.map(({ code }) => code);
}

const withOwn = (kind: Exclude<OwnContent["kind"], "list">): FormDefinition => ({
  ...ORGANIZATIONAL_GOALS,
  columns: [
    ...ORGANIZATIONAL_GOALS.columns,
    { role: "own-1", headings: ["予算"], requiredIn: [], content: { kind } },
  ],
});

describe("an own column", () => {
  it.each<[Exclude<OwnContent["kind"], "list">, CellValue, string[]]>([
    ["number", 1200, []],
    ["number", "１，２００", []],
    ["number", "約1,200千円", []],
    ["number", "△3.5%", []],
    ["number", "", []],
    ["number", "未定", []],
    ["number", "たくさん", ["not-a-number"]],
    ["number", "3件から5件", ["not-a-number"]],
    ["date", "令和4年5月1日", []],
    ["date", "5月ごろ", ["date-invalid"]],
    ["text", "たくさん", []],
  ])("of %s with %j", (kind, value, expected) => {
    expect(codes(withOwn(kind), value)).toEqual(expected);
  });
});

it.each<[CellValue, string[]]>([
  ["80%", []],
  ["８０％", []],
  [0.8, []],
  ["8割", []],
  ["よくできた", ["not-a-number"]],
])("a rating in percent is %j", (rating, expected) => {
  expect(codes({ ...ORGANIZATIONAL_GOALS, ratingKind: "percent", scale: [] }, "", rating)).toEqual(expected);
});
