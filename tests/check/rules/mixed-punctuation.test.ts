import { mixedPunctuation, withOneMark } from "../../../src/check/rules/mixed-punctuation";
import { findingsWith, foundWith } from "../../support/forms/all-rules";

describe("punctuation of two kinds in one cell", () => {
  it.each([
    ["体制を構築し、議案，資料が作成されている。", "体制を構築し、議案、資料が作成されている。"],
    ["周知し，調整し，確認し、完了している。", "周知し，調整し，確認し，完了している。"],
    ["策定されている．公表されている。", "策定されている。公表されている。"],
    ["周知，調整、確認．完了。", "周知、調整、確認。完了。"],
    ["1,000件，うち窓口、郵送", "1,000件、うち窓口、郵送"],
    ["１，０００件、２，０００件，３件", "１，０００件、２，０００件、３件"],
  ])("%s becomes %s", (text, fixed) => {
    expect(foundWith({ D5: text }, [mixedPunctuation])).toEqual(["mixed-punctuation D5 1"]);
    expect(withOneMark(text)).toBe(fixed);
    expect(withOneMark(fixed)).toBe(fixed);
  });

  it.each([
    ["構築し、作成されている。", "、 only"],
    ["行動，到達目標等を確認する．", "， and ． only"],
    ["１，０００件、２，０００件", "， within numbers"],
    ["徴収率は９９．３％である。", "． within a number"],
    ["１．概要を示す。\n２．公表する。", "． after a number"],
    ["Ａ．策定する。", "． after a letter"],
    ["SPI,OJT、研修", "a half-width comma"],
  ])("%s stays: %s", (text) => {
    expect(foundWith({ D5: text }, [mixedPunctuation])).toEqual([]);
    expect(withOneMark(text)).toBe(text);
  });

  it("is advice that names the signs", () => {
    expect(findingsWith({ E5: "周知，調整、確認" }, [mixedPunctuation])[0]).toMatchObject({
      severity: "advice",
      params: { marks: ["、", "，"] },
      fix: { writes: [{ cell: { row: 4, column: 4 } }] },
    });
  });
});
