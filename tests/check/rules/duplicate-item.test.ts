import { duplicateItem } from "../../../src/check/rules/duplicate-item";
import { findingsOn, findingsWith, formOn, foundWith } from "../../support/forms/all-rules";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf } from "../../support/forms/snapshots";

const SAME = "研修による人材育成"; // B11, the seventh item

describe("実施項目 that is there twice", () => {
  it.each([
    ["the same words", { B15: SAME }, ["duplicate-item B15 9"]],
    ["with spaces between", { B15: "研修による　人材育成 " }, ["duplicate-item B15 9"]],
    ["in half width", { B11: "ﾃﾞｼﾞﾀﾙ化", B15: "デジタル化" }, ["duplicate-item B15 9"]],
    ["in capitals", { B11: "ＤＸの推進", B15: "dxの推進" }, ["duplicate-item B15 9"]],
    ["in one letter", { B11: "㈱総務", B15: "(株)総務" }, ["duplicate-item B15 9"]],
    ["but for a letter of the typist's own", { B11: "\ue000の推進", B15: "\ue001の推進" }, []],
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
    const sheet = sheetOf(seedRows(), { merges: ["B5:B6"] });
    expect(formOn(sheet).items[1]?.fields.item?.area.row).toBe(4);
    expect(findingsOn(sheet, [duplicateItem])).toEqual([]);
  });
});
