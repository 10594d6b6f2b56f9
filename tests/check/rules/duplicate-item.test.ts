import { duplicateItem } from "../../../src/check/rules/duplicate-item";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import { findingsOf, findingsWith, foundWith, inShort } from "../../support/forms/all-rules";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

const SAME = "研修による人材育成"; // B11, the seventh item

describe("実施項目 that is there twice", () => {
  it.each([
    ["the same words", { B15: SAME }, ["duplicate-item B15 9"]],
    ["with spaces between", { B15: "研修による　人材育成 " }, ["duplicate-item B15 9"]],
    ["in half width", { B11: "ﾃﾞｼﾞﾀﾙ化", B15: "デジタル化" }, ["duplicate-item B15 9"]],
    ["with another punctuation", { B15: "研修による、人材育成。" }, ["duplicate-item B15 9"]],
    [
      "three times, each but the first",
      { B15: SAME, B28: SAME },
      ["duplicate-item B15 9", "duplicate-item B28 20"],
    ],
    ["another word", { B15: "研修による人材確保" }, []],
    ["one more word in brackets", { B15: `${SAME}（新任者）` }, []],
    ["two blanks", { B11: "", B15: "　" }, []],
    ["two placeholders", { B11: "同上", B15: "同上" }, []],
    ["two errors", { B11: "#REF!", B15: "#REF!" }, []],
    ["two of nothing but signs", { B11: "？！", B15: "？！" }, []],
  ])("%s", (_, changes, expected) => {
    expect(foundWith(changes as Record<string, string>, [duplicateItem])).toEqual(expected);
  });

  it("names the cell of the first", () => {
    expect(findingsWith({ B15: SAME }, [duplicateItem])[0]?.params).toMatchObject({ other: "B11" });
  });

  it("a merged cell over two numbers is one goal", () => {
    const form = locate(sheetOf(seedRows(), { merges: ["B5:B6"] }), ORGANIZATIONAL_GOALS);
    if (!form) throw new Error("no form");
    expect(form.items[1]?.fields.item?.area.row).toBe(4);
    expect(findingsOf(form, "evaluation", [duplicateItem]).map(inShort)).toEqual([]);
  });
});
