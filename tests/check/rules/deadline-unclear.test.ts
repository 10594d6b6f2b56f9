import { deadlineUnclear } from "../../../src/check/rules/deadline-unclear";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsWith, foundWith } from "../../support/forms/all-rules";

describe("a deadline that does not say when", () => {
  it.each<CellValue>(["そのうち", "3か月以内", 9])("%j", (value) => {
    expect(foundWith({ F5: value }, [deadlineUnclear])).toEqual(["deadline-unclear F5 1"]);
  });

  it.each<CellValue>([
    "年度末",
    "早急",
    "9月末",
    "令和9年",
    "9月定例会に上程",
    "",
    "令和4年13月1日",
    "未定",
    "○月末",
    "#N/A",
  ])("is not %j", (value) => {
    expect(foundWith({ F5: value }, [deadlineUnclear])).toEqual([]);
  });

  it("is advice", () => {
    expect(findingsWith({ F5: "そのうち" }, [deadlineUnclear])).toMatchObject([
      { severity: "advice", params: { value: "そのうち", heading: "いつまで (期限)" } },
    ]);
  });
});
