/** A definition proposed from a header row: the form is then read by it, whatever its words are. */
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { definitionProblems } from "../../../src/form/definition/definition-problems";
import { locate } from "../../../src/form/locate/locate";
import { proposeDefinition } from "../../../src/form/propose/propose-definition";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { HEADER_ROW, madeForm } from "../../support/forms/made-form";
import { seedSheet } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

const propose = (sheet: SheetSnapshot, row: number) => proposeDefinition(sheet, row, DEFINITIONS);
const TITLE = ["令和8年度 くらしの約束"];

it("of the usual form has its roles, its fields and its scale", () => {
  const { definition, columns } = propose(seedSheet(), 3)!;
  expect(columns.map(({ role, by }) => `${role} ${by}`)).toEqual(
    ["number", "item", "category", "level", "method", "deadline", "owner", "rating"].map(
      (role) => `${role} heading`,
    ),
  );
  expect(definition.headerFields.map(({ field }) => field)).toEqual(["createdOn", "jobTitle", "name"]);
  expect(definition.titles).toEqual(["組織目標展開整理表(部の組織目標)"]);
  expect(definition.scale).toEqual(ORGANIZATIONAL_GOALS.scale);
  expect(definitionProblems(definition)).toEqual([]);
  expect(locate(seedSheet(), definition)?.items).toHaveLength(20);
});

it.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))(
  "of a form like %s is right, and reads all its columns and items",
  (_, known) => {
    const sheet = madeForm(known, "evaluation");
    const { definition } = propose(sheet, HEADER_ROW)!;
    expect(definitionProblems(definition)).toEqual([]);
    const form = locate(sheet, definition)!;
    expect(Object.keys(form.columns)).toHaveLength(known.columns.length);
    expect(form.items).toHaveLength(6);
  },
);

it("sees from the contents what words do not say", () => {
  const sheet = sheetOf([
    TITLE,
    ["順", "約束", "内訳", "かかるお金", "開始日", "区", "なかば(中間)の評価", "おわりの評価"],
    [1, "子どもの医療費の手続をわかりやすくします", "手引", 120, "令和8年4月1日", "東", "○", "○"],
    [2, "ごみの分け方の説明会をすべての地区で開きます", "説明", 80, "令和8年5月1日", "西", "△", "○"],
    [3, "公園の遊具を残らず点検して公表します", "点検", 300, "令和8年6月1日", "東", "○", "×"],
    [4, "窓口の待ち時間を毎月測って貼り出します", "計測", 50, "令和8年7月1日", "西", "△", "○"],
  ]);
  const { definition, columns } = propose(sheet, 1)!;
  expect(columns.map(({ role, by }) => `${role} ${by}`)).toEqual([
    "number contents",
    "item rest",
    "own-1 own",
    "own-2 own",
    "own-3 own",
    "own-4 own",
    "interimRating words",
    "rating words",
  ]);
  expect(definition.columns.slice(2, 6).map(({ content }) => content)).toEqual([
    { kind: "text" },
    { kind: "number" },
    { kind: "date" },
    { kind: "list", values: ["東", "西"] },
  ]);
  expect(definition.scale.map(({ label, outcome }) => `${label} ${outcome}`)).toEqual([
    "○ met",
    "× unmet",
    "△ partial",
  ]);
  expect(definition.columns.map(({ requiredIn }) => requiredIn.length)).toEqual([3, 3, 0, 0, 0, 0, 1, 1]);
});

it.each([
  ["in percent", ["80%", "100%", "35%"], "percent", 0],
  [
    "in words",
    [
      "手引を作り、窓口で配布して意見を集めた",
      "説明会を十二回開き、参加者は三百人",
      "未着手だが来月始める予定である",
    ],
    "text",
    0,
  ],
  ["still blank", ["", "", ""], "text", 0],
  ["of a known scale", ["A", "B", "E"], undefined, 5],
])("takes ratings %s for what they are", (_, ratings, kind, levels) => {
  const rows = ratings.map((rating, index) => [index + 1, `目標その${index}`, "方法", rating]);
  const { definition } = propose(sheetOf([["番号", "目標", "取組内容", "評価"], ...rows]), 0)!;
  expect([definition.ratingKind, definition.scale.length]).toEqual([kind, levels]);
});

it("takes the levels of a dropdown that somebody has set", () => {
  const ruled = [["D2:D4", "優,良,可,未実施"]] as const;
  const sheet = sheetOf(
    [
      ["番号", "目標", "取組内容", "評価"],
      [1, "窓口", "案内", ""],
    ],
    { ruled },
  );
  expect(propose(sheet, 0)?.definition.scale.map(({ label, outcome }) => `${label} ${outcome}`)).toEqual([
    "優 met",
    "良 met",
    "可 met",
    "未実施 unmet",
  ]);
});

it("reads headings under a group's heading, and a row without three headings is none", () => {
  const sheet = sheetOf(
    [TITLE, ["番号", "約束", "評価", null], [null, null, "中間", "年度末"], [1, "窓口", "A", "B"]],
    { merges: ["A2:A3", "B2:B3", "C2:D2"] },
  );
  const { definition } = propose(sheet, 1)!;
  expect(definition.columns.map(({ role, headings }) => `${role} ${headings[0] ?? ""}`)).toEqual([
    "number 番号",
    "item 約束",
    "interimRating 評価 中間",
    "rating 評価 年度末",
  ]);
  expect(locate(sheet, definition)?.items).toHaveLength(1);
  expect(propose(sheet, 0)).toBeNull();
});
