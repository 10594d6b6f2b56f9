import { checkForm } from "../../../src/check/check";
import { dateOutsideYear } from "../../../src/check/rules/date-outside-year";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsWith, formOn, foundWith, inShort } from "../../support/forms/all-rules";
import { seedRows } from "../../support/forms/seed-form";
import { sheetOf, withCell } from "../../support/forms/snapshots";

const RULES = [dateOutsideYear];

describe("in the form of 令和4年度", () => {
  it.each<[CellValue, string[]]>([
    ["年度末", []],
    ["早急", []],
    ["9月末", []],
    ["令和5年3月31日", []],
    ["3/31", []],
    ["9月定例会に上程", []],
    ["", []],
    ["未定", []],
    ["令和4年3月31日", ["date-outside-year F5 1"]],
    ["令和5年4月1日", ["date-outside-year F5 1"]],
    ["R3.9", ["date-outside-year F5 1"]],
    ["令和6年度末", ["date-outside-year F5 1"]],
    ["来年度", ["date-outside-year F5 1"]],
    ["令和4年10月～令和6年3月", ["date-outside-year F5 1"]],
    ["令和3年10月～令和5年3月", []],
    ["令和3年3月策定の計画に基づき年度末", []],
  ])("the deadline %j", (value, expected) => {
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

  it("is a warning, with a fix where only one day can be meant", () => {
    expect(findingsWith({ B3: "平成4年4月1日", F6: "令和9年" }, RULES)).toMatchObject([
      {
        severity: "warning",
        fix: { writes: [{ content: { kind: "text", text: "令和4年4月1日" } }] },
      },
      { severity: "warning", params: { value: "令和9年" } },
    ]);
  });

  it("a form without a fiscal year has no day outside of it", () => {
    const rows = seedRows();
    rows[0] = ["組織目標展開整理表（部の組織目標）"];
    const form = formOn(withCell(sheetOf(rows), "F5", "令和9年3月"));
    expect(form.fiscalYear).toBeNull();
    expect(checkForm(form, "evaluation", RULES).findings).toEqual([]);
  });

  it("true dates are read by the form's date system", () => {
    const formats = { B3: "yyyy/m/d", F5: "yyyy/m/d" };
    const sheet = withCell(withCell(sheetOf(seedRows(), { formats }), "B3", 44652), "F5", 45016);
    const form = formOn(sheet);
    expect(checkForm(form, "evaluation", RULES).findings).toEqual([]);
    // The same numbers counted from 1904 are four years later.
    const { findings } = checkForm({ ...form, dateSystem: 1904 }, "evaluation", RULES);
    expect(findings.map(inShort)).toEqual(["date-outside-year B3 -", "date-outside-year F5 1"]);
    expect(findings.map(({ params }) => ("value" in params ? params.value : ""))).toEqual([
      "2026-04-02",
      "2027-04-01",
    ]);
  });
});
