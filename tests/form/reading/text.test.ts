import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { isBlank, normalize } from "../../../src/form/reading/normalize";
import { readWholeNumber } from "../../../src/form/reading/numbers";
import { ownersOf } from "../../../src/form/reading/owners";

describe("normalised text", () => {
  it.each([
    ["  ほぼ達成した　", "ほぼ達成した"],
    ["ＡＢＣ１２３", "ABC123"],
    ["ﾋﾞｼﾞｮﾝ", "ビジョン"],
    ["課税課\n\n 納税課", "課税課 納税課"],
    ["", ""],
  ])("%j compares as %j", (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("blank", () => {
  it.each(["", " ", "　", "\n", "\t \r\n", "\u00a0", "\u200b", "\ufeff", " 　\u3000\u2003"])(
    "%j is blank",
    (value) => {
      expect(isBlank(value)).toBe(true);
    },
  );

  it.each(["0", "-", "　あ", "。", "ー", 0, false, true, "#N/A", "\u200bA"])("%j is not", (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe("whole numbers", () => {
  it.each([
    [1, 1],
    ["1", 1],
    ["１２", 12],
    ["3.", 3],
    ["3.0", 3],
    ["(4)", 4],
    ["（４）", 4],
    ["⑤", 5],
    [" 6 ", 6],
    ["7、", 7],
    [0, 0],
  ])("%j is read as %i", (value, expected) => {
    expect(readWholeNumber(value)).toBe(expected);
  });

  it.each(["", " ", "新", "1-2", "1の2", 1.5, "1.5", -1, "-1", true, "#REF!", Number.POSITIVE_INFINITY])(
    "%j is no whole number",
    (value) => {
      expect(readWholeNumber(value)).toBeNull();
    },
  );
});

describe("owners", () => {
  it.each([
    ["秘書課", ["秘書課"]],
    ["課税課・納税課", ["課税課", "納税課"]],
    ["課税課､納税課", ["課税課", "納税課"]],
    ["秘書課･職員課", ["秘書課", "職員課"]],
    ["秘書課•職員課", ["秘書課", "職員課"]],
    ["秘書課·職員課", ["秘書課", "職員課"]],
    ["秘書課‧職員課", ["秘書課", "職員課"]],
    ["秘書課;職員課", ["秘書課", "職員課"]],
    ["秘書課＆職員課", ["秘書課", "職員課"]],
    ["秘書課＋職員課", ["秘書課", "職員課"]],
    ["秘書課及び職員課", ["秘書課", "職員課"]],
    ["秘書課、職員課及び課税課", ["秘書課", "職員課", "課税課"]],
    ["秘書課と職員課", ["秘書課", "職員課"]],
    ["秘書課\r\n職員課", ["秘書課", "職員課"]],
    ["人とみどりの課", ["人とみどりの課"]],
    ["ひとと農地課", ["ひとと農地課"]],
    ["子ども・子育て支援課", ["子ども・子育て支援課"]],
    ["まちづくり・交通課・市民課", ["まちづくり・交通課", "市民課"]],
    ["共通・子ども・子育て支援課", ["共通", "子ども・子育て支援課"]],
    ["企画・財政", ["企画", "財政"]],
    ["◎秘書課・○職員課", ["秘書課", "職員課"]],
    ["(主)秘書課 / (副)職員課", ["秘書課", "職員課"]],
    ["秘書課（主）、職員課（副）", ["秘書課", "職員課"]],
    ["秘書課ほか", ["秘書課"]],
    ["秘書課、ほか", ["秘書課"]],
    ["秘書課他3課", ["秘書課"]],
    ["各課", ["各課"]],
    ["課税課、 納税課\n職員課", ["課税課", "納税課", "職員課"]],
    ["共通/課名", ["共通", "課名"]],
    ["職員課・職員課", ["職員課"]],
    ["共通", ["共通"]],
    ["　", []],
    ["", []],
    ["・", []],
  ])("%j names %j", (value, expected) => {
    expect(ownersOf(value, ORGANIZATIONAL_GOALS)).toEqual(expected);
  });
});
