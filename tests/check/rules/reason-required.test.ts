import { checkForm } from "../../../src/check/check";
import { missingColumn } from "../../../src/check/rules/missing-column";
import { reasonRequired } from "../../../src/check/rules/reason-required";
import { DEPARTMENT_POLICY } from "../../../src/form/definition/built-in/department-policy";
import type { Phase } from "../../../src/form/roles";
import { localeOf } from "../../../src/locales";
import { formOn, foundWith, inShort, withCells, type Changes } from "../../support/forms/all-rules";
import { policySheet } from "../../support/forms/policy-form";

const formWith = (changes: Changes) => formOn(withCells(policySheet(), changes), DEPARTMENT_POLICY);

function findings(changes: Changes, phase: Phase = "evaluation") {
  return checkForm(formWith(changes), phase, [reasonRequired, missingColumn]).findings;
}

describe("a rating that needs a reason", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["with one", {}, []],
    ["without one", { H7: "" }, ["reason-required H7 3"]],
    ["with white space", { H7: "　" }, ["reason-required H7 3"]],
    ["with a dash", { H7: "－" }, ["reason-required H7 3"]],
    ["with なし", { H7: "特になし" }, ["reason-required H7 3"]],
    ["with 検討中", { H7: "検討中" }, ["reason-required H7 3"]],
    ["with a text that begins like a placeholder", { H7: "未定事項があったため" }, []],
    ["in another spelling", { G5: "C評価" }, ["reason-required H5 1"]],
    ["in full width", { G5: "Ｄ" }, ["reason-required H5 1"]],
    ["a level that needs none", { G5: "B" }, []],
    ["no level of the scale", { G5: "Z" }, []],
    ["no rating", { G7: "", H7: "" }, []],
    ["no column for it, said once", { H4: "備考", G5: "D" }, ["missing-column - -"]],
    ["no column for it, and none needed", { H4: "備考", G7: "A" }, []],
  ])("%s", (_, changes, expected) => {
    expect(findings(changes).map(inShort)).toEqual(expected);
  });

  it.each<[string, Record<string, string>, number, number]>([
    ["is one cell more to be filled", {}, 31, 31],
    ["is missed when it is blank", { H7: "" }, 30, 31],
    ["is missed when its column is", { H4: "備考" }, 30, 31],
    ["is not counted for a level that needs none", { G7: "B", H7: "" }, 30, 30],
  ])("%s", (_, changes, filled, required) => {
    expect(checkForm(formWith(changes), "evaluation").completeness).toEqual({ filled, required });
    expect(checkForm(formWith(changes), "planning").completeness).toEqual({ filled: 26, required: 26 });
  });

  it("says nothing at the beginning of the year", () => {
    expect(findings({ H7: "" }, "planning")).toEqual([]);
  });

  it("says nothing where no level needs a reason", () => {
    expect(foundWith({ H5: "ほとんど未達成だった" }, [reasonRequired, missingColumn])).toEqual([]);
  });

  it("names the form's own headings", () => {
    const [finding] = findings({ H7: "" });
    if (!finding) throw new Error("no finding");
    expect(localeOf("ja").findings.sentence(finding)).toBe(
      "H7(評価の理由)が記入されていません。評価が「C」のときは記入が必要です。",
    );
    expect(localeOf("en").findings.sentence(finding)).toBe(
      "H7 (評価の理由) is not filled in. The 評価 “C” needs it.",
    );
  });
});
