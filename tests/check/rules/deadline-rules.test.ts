import { dateOutsideYear } from "../../../src/check/rules/date-outside-year";
import { deadlineUnclear } from "../../../src/check/rules/deadline-unclear";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsOf, findingsWith, foundWith, inShort } from "../../support/forms/all-rules";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf, withCell } from "../../support/forms/snapshots";

const RULES = [deadlineUnclear, dateOutsideYear];

describe("a deadline in the form of 令和4年度", () => {
  it.each<[CellValue, string[]]>([
    ["年度末", []],
    ["早急", []],
    ["9月末", []],
    ["令和5年3月31日", []],
    ["3/31", []],
    ["9月定例会に上程", []],
    ["", []],
    ["未定", []],
    ["○月末", []],
    ["#N/A", []],
    ["そのうち", ["deadline-unclear F5 1"]],
    ["3か月以内", ["deadline-unclear F5 1"]],
    ["令和4年13月1日", ["deadline-unclear F5 1"]],
    [9, ["deadline-unclear F5 1"]],
    ["令和4年3月31日", ["date-outside-year F5 1"]],
    ["令和5年4月1日", ["date-outside-year F5 1"]],
    ["R3.9", ["date-outside-year F5 1"]],
    ["令和6年度末", ["date-outside-year F5 1"]],
    ["来年度", ["date-outside-year F5 1"]],
    ["令和4年10月～令和6年3月", ["date-outside-year F5 1"]],
    ["令和3年10月～令和5年3月", []],
    ["令和3年3月策定の計画に基づき年度末", []],
  ])("%j", (value, expected) => {
    expect(foundWith({ F5: value }, RULES)).toEqual(expected);
  });

  it.each<[CellValue, string[]]>([
    ["令和4年4月1日", []],
    ["令和5年3月31日", []],
    ["令和4年3月31日", ["date-outside-year B3 -"]],
    ["R5.4.1", ["date-outside-year B3 -"]],
    ["平成4年4月1日", ["date-outside-year B3 -"]],
    ["令和4年13月1日", []],
    ["", []],
  ])("作成日 %j", (value, expected) => {
    expect(foundWith({ B3: value }, RULES)).toEqual(expected);
  });

  it("unclear is advice, outside the year a warning", () => {
    const found = findingsWith({ F5: "そのうち", F6: "令和9年" }, RULES);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["deadline-unclear", "advice"],
      ["date-outside-year", "warning"],
    ]);
  });

  it("a form without a fiscal year has no day outside of it", () => {
    const rows = seedRows();
    rows[0] = ["組織目標展開整理表（部の組織目標）"];
    const form = locate(withCell(sheetOf(rows), "F5", "令和9年3月"), ORGANIZATIONAL_GOALS);
    if (!form) throw new Error("no form");
    expect(form.fiscalYear).toBeNull();
    expect(findingsOf(form, "evaluation", RULES).map(inShort)).toEqual([]);
  });

  it("true dates are read by the form's date system", () => {
    const formats = { B3: "yyyy/m/d", F5: "yyyy/m/d" };
    const sheet = withCell(withCell(sheetOf(seedRows(), { formats }), "B3", 44652), "F5", 45016);
    const form = locate(sheet, ORGANIZATIONAL_GOALS);
    if (!form) throw new Error("no form");
    expect(findingsOf(form, "evaluation", RULES)).toEqual([]);
    // The same numbers counted from 1904 are four years later.
    expect(findingsOf({ ...form, dateSystem: 1904 }, "evaluation", RULES).map(inShort)).toEqual([
      "date-outside-year B3 -",
      "date-outside-year F5 1",
    ]);
  });
});
