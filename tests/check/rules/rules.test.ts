/** One slip in the city's sheet: what is found, where, and nothing else. */
import { checkForm } from "../../../src/check/check";
import { FINDING_CODES } from "../../../src/check/finding";
import { fixEdits } from "../../../src/check/fixes/fixes";
import { RULES } from "../../../src/check/rules";
import { cellAddress } from "../../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import type { Phase } from "../../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { localeOf } from "../../../src/locales";
import { seedRows, seedSheet } from "../../support/forms/seed-form";
import { sheetOf, withCell, withEdits } from "../../support/forms/snapshots";

function report(sheet: SheetSnapshot, phase: Phase = "evaluation") {
  const form = locate(sheet, ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  return { form, ...checkForm(form, phase) };
}

/** "required H19 13" for a finding at H19 in the 13th item. */
function found(sheet: SheetSnapshot, phase?: Phase): string[] {
  return report(sheet, phase).findings.map(({ code, cell, item }) =>
    [code, cell ? cellAddress(cell) : "-", item ?? "-"].join(" "),
  );
}

describe("one cell of the city's sheet changed", () => {
  it.each<[string, string, CellValue, string[]]>([
    ["a blank rating", "H19", "", ["required H19 13"]],
    ["a rating of full-width spaces", "H19", "　　", ["required H19 13"]],
    ["a blank 実施項目", "B5", "", ["required B5 1"]],
    ["a blank number is required, and no gap", "A6", "", ["required A6 2"]],
    ["a blank 作成日", "B3", "", ["required B3 -"]],
    ["a blank 氏名", "H3", " ", ["required H3 -"]],
    ["a 職名 without its label", "D3", "", ["required - -"]],
    ["a rating of another scale", "H5", "A", ["not-in-list H5 1"]],
    ["a rating that says the contrary of the nearest", "H5", "ほとんど達成した", ["not-in-list H5 1"]],
    ["a rating that may be either of two", "H5", "達成した", ["not-in-list H5 1"]],
    ["a category of one's own", "C5", "総合計画", ["not-in-list C5 1"]],
    ["a number as a category", "C5", 3, ["not-in-list C5 1"]],
    ["a cut rating", "H5", "ほぼ達成", ["near-match H5 1"]],
    ["a rating with a space behind", "H5", "ほぼ達成した ", ["near-match H5 1"]],
    ["a rating with a line break", "H5", "ほぼ\n達成した", ["near-match H5 1"]],
    ["a rating with a full stop", "H5", "ほぼ達成した。", ["near-match H5 1"]],
    ["a category with a large kana", "C11", "ビジヨン", ["near-match C11 7"]],
    ["a category in half-width kana", "C11", "ﾋﾞｼﾞｮﾝ", ["near-match C11 7"]],
    ["an error as a rating is that, and not outside the list", "H5", "#N/A", ["error-value H5 1"]],
    ["an error as a text", "E5", "#VALUE!", ["error-value E5 1"]],
    ["an error as a 職名", "E3", "#REF!", ["error-value E3 -"]],
    ["a date that no calendar has", "B3", "令和4年13月1日", ["date-invalid B3 -"]],
    ["a word instead of a date", "B3", "四月", ["date-invalid B3 -"]],
    ["a number without a date's format", "B3", 44652, ["date-invalid B3 -"]],
    ["another heading on the second page", "H14", "結果", ["header-mismatch H14 -"]],
    ["no heading on the second page", "H14", "", ["header-mismatch H14 -"]],
    ["another wording on the second page", "H14", "達成度", ["header-mismatch H14 -"]],
    ["the same heading, written otherwise", "H14", "【達 成\n状況】", []],
    ["the same heading without its brackets", "F14", "いつまで", []],
    ["HTML of a list", "E5", '<ul style="list-style-type: none"> 調整', ["leftover-markup E5 1"]],
    ["HTML of a line break", "E5", "調整<br>確認", ["leftover-markup E5 1"]],
    ["signs that are no HTML", "E5", "残業 < 10時間 > 目標 <必須>", []],
  ])("%s", (_, address, value, findings) => {
    expect(found(withCell(seedSheet(), address, value))).toEqual(findings);
  });

  it("a true date is a 作成日", () => {
    const sheet = sheetOf(seedRows(), { formats: { B3: "yyyy/m/d" } });
    expect(found(withCell(sheet, "B3", 44652))).toEqual([]);
  });
});

describe("completeness", () => {
  it.each<[string, string, CellValue, number]>([
    ["a blank cell", "E20", "", 162],
    ["a blank header field", "H3", "", 162],
    ["white space", "E20", "　\n", 162],
    ["a value outside the list is filled", "H20", "A", 163],
    ["an error is filled", "H20", "#N/A", 163],
  ])("%s", (_, address, value, filled) => {
    expect(report(withCell(seedSheet(), address, value)).completeness).toEqual({ filled, required: 163 });
  });

  it("a missing column is one finding, and its items are unfilled", () => {
    const rows = seedRows().map((row) => row.filter((_, index) => index !== 6 || row[0] === "作成日"));
    const { findings, completeness } = report(sheetOf(rows));
    expect(findings.map(({ code, role, cell }) => [code, role, cell])).toEqual([
      ["missing-column", "owner", null],
    ]);
    expect(completeness).toEqual({ filled: 143, required: 163 });
  });

  it("a missing rating column is said in planning too, where it does not count", () => {
    const rows = seedRows().map((row) => (row[0] === "作成日" ? row : row.slice(0, 7)));
    const { findings, completeness } = report(sheetOf(rows), "planning");
    expect(findings.map(({ code, role }) => [code, role])).toEqual([["missing-column", "rating"]]);
    expect(completeness).toEqual({ filled: 143, required: 143 });
  });

  it("a blank cell merged over three items is missed in each", () => {
    const sheet = ["H5", "H6", "H7"].reduce(
      (before, address) => withCell(before, address, ""),
      seedSheet({ merges: ["H5:H7"] }),
    );
    expect(found(sheet)).toEqual(["required H5 1", "required H5 2", "required H5 3"]);
    expect(report(sheet).completeness).toEqual({ filled: 160, required: 163 });
  });

  it("a wrong value merged over three items is said once", () => {
    const sheet = seedSheet({ merges: ["H5:H7"] });
    const cleared = ["H6", "H7"].reduce((before, address) => withCell(before, address, ""), sheet);
    expect(found(withCell(cleared, "H5", "A"))).toEqual(["not-in-list H5 1"]);
  });
});

describe("planning", () => {
  it("a rating is too early, and a blank one is right", () => {
    const sheet = withCell(seedSheet(), "H5", "");
    expect(found(sheet, "planning")).toHaveLength(19);
    expect(found(sheet, "planning")[0]).toBe("rating-too-early H6 2");
  });
});

describe("fixes", () => {
  it.each<[string, string, CellValue, CellValue]>([
    ["the list's value", "H5", "ほぼ達成", "ほぼ達成した"],
    ["the list's value", "C11", "ビジヨン", "ビジョン"],
    ["the first page's heading", "H14", "結果", "達成状況"],
    [
      "plain lines",
      "E5",
      '<ul style="x"><li>調整</li><li>確認 &amp; 報告</li></ul>',
      "・調整\n・確認 & 報告",
    ],
    ["plain lines", "E5", "<ul> ・調整\n・確認 ", "・調整\n・確認"],
    ["plain lines", "E5", "調整<br/>確認", "調整\n確認"],
  ])("put %s into %s", (_, address, wrong, right) => {
    const sheet = withCell(seedSheet(), address, wrong);
    const { form, findings } = report(sheet);
    const fixed = withEdits(sheet, fixEdits(form, findings));
    expect(fixed.values).toEqual(withCell(sheet, address, right).values);
    expect(found(fixed)).toEqual([]);
  });

  it("are one edit for a run of cells, and one content for a cell", () => {
    const sheet = ["H5", "H6", "H8"].reduce((before, at) => withCell(before, at, "ほぼ達成"), seedSheet());
    const { form, findings } = report(sheet);
    const edits = fixEdits(form, [...findings, ...findings]);
    expect(edits.map((edit) => (edit.kind === "setCells" ? edit.at : null))).toEqual([
      { row: 4, column: 7, rows: 2, columns: 1 },
      { row: 7, column: 7, rows: 1, columns: 1 },
    ]);
  });

  it("there is none for a blank cell", () => {
    const { form, findings } = report(withCell(seedSheet(), "H19", ""));
    expect(fixEdits(form, findings)).toEqual([]);
  });
});

describe("the rules together", () => {
  it("say the form's findings first, then the items' from the left", () => {
    const sheet = [
      ["H5", "A"],
      ["B5", ""],
      ["A20", 99],
      ["B3", ""],
      ["H14", "結果"],
    ].reduce((before, [address, value]) => withCell(before, String(address), value ?? ""), seedSheet());
    expect(found(sheet)).toEqual([
      "required B3 -",
      "header-mismatch H14 -",
      "required B5 1",
      "not-in-list H5 1",
      "number-gap A20 14",
    ]);
  });

  it("say each code in one place only", () => {
    const codes = RULES.flatMap((rule) => rule.codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(FINDING_CODES).toEqual(expect.arrayContaining(codes));
  });

  it.each(["ja", "en"])("have a sentence in %s that names cell and heading", (language) => {
    const { findings } = report(withCell(seedSheet(), "H19", ""));
    const [sentence] = findings.map((finding) => localeOf(language).findings.sentence(finding));
    expect(sentence).toContain("H19");
    expect(sentence).toContain("達成状況");
    expect(sentence).not.toContain("undefined");
  });
});
