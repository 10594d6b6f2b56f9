import { deadlineUnclear } from "../../../src/check/rules/deadline-unclear";
import { dateImpossible } from "../../../src/check/rules/date-impossible";
import { hasImpossibleDay } from "../../../src/form/reading/impossible-date";
import { findingsWith, foundWith } from "../../support/forms/all-rules";

describe("a deadline that no calendar has", () => {
  it.each([
    "令和4年13月45日",
    "令和4年2月30日",
    "令和５年２月２９日まで",
    "6月31日",
    "六月三十一日",
    "4/31",
    "2022/13/01",
    "R4.11.31",
    "令和4年4月1日～令和4年6月31日",
    "12月32日までに",
    "令和4年0月1日",
    "13月末",
  ])("%s", (value) => {
    expect(foundWith({ F5: value }, [dateImpossible, deadlineUnclear])).toEqual(["date-impossible F5 1"]);
  });

  it.each([
    "令和4年12月31日",
    "年度末",
    "45日以内",
    "13月間",
    "3/100件",
    "そのうち",
    "",
    "令和6年2月29日",
    "#N/A",
  ])("is not %j", (value) => {
    expect(foundWith({ F5: value }, [dateImpossible])).toEqual([]);
  });

  it("is something to look at, with the reason", () => {
    expect(findingsWith({ F5: "令和4年13月45日" }, [dateImpossible])).toMatchObject([
      { severity: "warning", params: { value: "令和4年13月45日", address: "F5" } },
    ]);
  });

  it.each([
    [2023, false],
    [2022, true],
    [null, false],
  ])("2月29日 of a form of %s", (fiscalYear, expected) => {
    expect(hasImpossibleDay("2月29日", fiscalYear)).toBe(expected);
  });
});
