import { placeholder } from "../../../src/check/rules/placeholder";
import { foundWith } from "../../support/forms/all-rules";

const LEVEL = "D5";

describe("a required text that keeps its place free", () => {
  it.each([
    "未定",
    " 未　定 ",
    "（未定）",
    "未定。",
    "未定（6月頃に決定）",
    "検討中",
    "現在検討中",
    "検討中です",
    "調整中のため未定",
    "「調整中」",
    "同上",
    "〃",
    "仝",
    "ー",
    "－",
    "―",
    "-",
    "…",
    "・・・",
    "○○",
    "〇〇",
    "○○の推進",
    "●●計画が策定されている。",
    "××",
    "ＸＸ",
    "令和○年○月に策定されている。",
    "記入例",
    "記入例：市税の徴収率が99％に達している。",
    "（例）市税の徴収率が99％に達している。",
    "TBD",
    "※未定",
    "・未定",
    "→検討中",
    "要検討",
    "別途",
    "略",
    "前項と同じ",
    "前年度と同じ",
    "上と同じ",
    "なし",
    "特になし",
    "【　　　】",
    "（　）",
    "未定\u200b",
    "未記入",
    "入力してください",
  ])("%s is one", (text) => {
    expect(foundWith({ [LEVEL]: text }, [placeholder])).toEqual(["placeholder D5 1"]);
  });

  it.each([
    ["未定事項の整理", "speaks of what is open"],
    ["検討中の案件の整理が終わっている。", "speaks of what is open"],
    ["同上申書が提出されている。", "only begins so"],
    ["調整中の工事が完了している。", "speaks of works"],
    ["○ 窓口の改善", "a bullet"],
    ["○月1回の会議が開かれている。", "a bullet before 月"],
    ["二〇〇〇年の水準", "a zero"],
    ["一〇〇件", "a zero"],
    ["苦情件数が〇件である。", "a zero"],
    ["DXの推進", "letters of a word"],
    ["SNS－LINE", "a dash between words"],
    ["例年どおり実施する", "no example"],
    ["記入例を配布している。", "speaks of examples"],
    ["○", "a mark"],
    ["〇〇式典の開催", "leaves out a name"],
    ["○○小学校の改修が完了している。", "leaves out a name"],
    ["別紙のとおり", "says where"],
    ["前項と同じ課題の整理", "speaks of more"],
  ])("%s is none: %s", (text) => {
    expect(foundWith({ [LEVEL]: text }, [placeholder])).toEqual([]);
  });

  it.each([
    ["in 実施項目", { B5: "検討中" }, ["placeholder B5 1"]],
    ["in the method", { E5: "同上" }, ["placeholder E5 1"]],
    ["as a deadline", { F5: "未定" }, ["placeholder F5 1"]],
    ["as a deadline with a sign for the month", { F5: "○月末" }, ["placeholder F5 1"]],
    ["as a section", { G5: "○○課" }, ["placeholder G5 1"]],
    ["as a name", { H3: "○○ ○○" }, ["placeholder H3 -"]],
    ["as a job", { E3: "○○部長" }, ["placeholder E3 -"]],
    ["not as a rating: its list says more", { H5: "未定" }, []],
    ["not as a category", { C5: "ー" }, []],
    ["a blank is none", { D5: "　" }, []],
    ["an error is none", { D5: "#N/A" }, []],
    ["a number is none", { D5: 0 }, []],
  ])("%s", (_, changes, expected) => {
    expect(foundWith(changes as Record<string, string>, [placeholder])).toEqual(expected);
  });
});
