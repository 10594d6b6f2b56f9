/** What can be put into a cell from its finding, and what is written then. */
import { checkForm } from "../../../src/check/check";
import { contentOfInput, fillInOf } from "../../../src/check/fixes/fill-in";
import type { FillIn } from "../../../src/check/fixes/fill-in";
import { cellAddress } from "../../../src/cells/geometry";
import type { CellContent } from "../../../src/workbook/cell-content";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { seedRows, seedSheet } from "../../support/forms/seed-form";
import { sheetOf, withCell } from "../../support/forms/snapshots";

function findingAt(sheet: SheetSnapshot, address: string) {
  const form = locate(sheet, ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  const { findings } = checkForm(form, "evaluation");
  const finding = findings.find(({ cell }) => cell && cellAddress(cell) === address);
  if (!finding) throw new Error(`no finding at ${address}`);
  return { form, finding };
}

const CATEGORIES: FillIn = { kind: "choice", choices: ["施政方針", "ビジョン", "その他"] };
const RATINGS: FillIn = {
  kind: "choice",
  choices: ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"],
};

describe("what a finding lets a person fill in", () => {
  it.each<[string, string, CellValue, FillIn | null]>([
    ["a blank category", "C5", "", CATEGORIES],
    ["a category outside the list", "C5", "総合計画", CATEGORIES],
    ["a rating that was cut", "H5", "ほぼ達成", RATINGS],
    ["an error in place of a rating", "H5", "#N/A", RATINGS],
    ["a blank 実施項目", "B5", "", { kind: "text", lines: "one" }],
    ["a blank level", "D5", "", { kind: "text", lines: "many" }],
    ["a blank method", "E5", "　", { kind: "text", lines: "many" }],
    ["a deadline that keeps its place free", "F5", "未定", { kind: "text", lines: "one" }],
    ["a blank number", "A6", "", { kind: "number", suggested: 2 }],
    ["a blank 作成日", "B3", "", { kind: "date" }],
    ["a 作成日 that is no date", "B3", "春ごろ", { kind: "date" }],
    ["a blank 氏名", "H3", "", { kind: "text", lines: "one" }],
    ["a number out of place is renumbered", "A6", 7, null],
    ["HTML is taken out", "E5", "調整<br>確認", null],
    ["a duplicate is the person's to word", "B6", "市長・副市長の適切なスケジュール管理", null],
  ])("%s", (_, address, value, expected) => {
    const { form, finding } = findingAt(withCell(seedSheet(), address, value), address);
    expect(fillInOf(form, finding)).toEqual(expected);
  });

  it("nothing where the field has no cell", () => {
    const form = locate(withCell(seedSheet(), "D3", ""), ORGANIZATIONAL_GOALS)!;
    const finding = checkForm(form, "evaluation").findings.find(({ role }) => role === "jobTitle")!;
    expect(fillInOf(form, finding)).toBeNull();
  });
});

describe("what is written", () => {
  const text = (value: string): CellContent => ({ kind: "text", text: value });

  it.each<[string, string, string, CellContent | null]>([
    ["a value of the list", "C5", "その他", text("その他")],
    ["a value that is not in the list", "C5", "総合計画", null],
    ["text that begins like a formula stays text", "B5", "=1+1", text("=1+1")],
    ["several lines", "E5", " ・調整\r\n・確認 \n", text("・調整\n・確認")],
    ["only white space", "E5", " \n　", null],
    ["a date in words", "B3", "2022/4/1", text("令和4年4月1日")],
    ["a date of the era", "B3", "R4.4.1", text("令和4年4月1日")],
    ["no date", "B3", "春ごろ", null],
    ["a number in full width", "A6", "２", { kind: "number", number: 2 }],
    ["no number", "A6", "二", null],
    ["a deadline that looks like a date stays as it was typed", "F5", "3/31", text("3/31")],
  ])("%s", (_, address, input, expected) => {
    const { form, finding } = findingAt(withCell(seedSheet(), address, ""), address);
    expect(contentOfInput(form, finding, fillInOf(form, finding)!, input)).toEqual(expected);
  });

  it("a true date where the cell shows dates", () => {
    const sheet = sheetOf(seedRows(), { formats: { B3: "yyyy/m/d", F5: "m月d日" } });
    for (const [address, input, number] of [
      ["B3", "令和4年4月1日", 44652],
      ["F5", "令和5年3月31日", 45016],
    ] as const) {
      const { form, finding } = findingAt(withCell(sheet, address, ""), address);
      expect(contentOfInput(form, finding, fillInOf(form, finding)!, input)).toEqual({
        kind: "number",
        number,
      });
    }
  });

  it("keeps the label that stands in the same cell", () => {
    const rows = seedRows();
    rows[2] = ["作成日：春ごろ", null, null, "職名", "総務部長", null, "氏名", "一ノ瀬 理"];
    const { form, finding } = findingAt(sheetOf(rows), "A3");
    expect(contentOfInput(form, finding, fillInOf(form, finding)!, "令和4年4月1日")).toEqual(
      text("作成日：令和4年4月1日"),
    );
  });
});
