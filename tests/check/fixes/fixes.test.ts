/** Fixes as data: the date that was meant, formulas that are not overwritten, what is alike. */
import { checkForm } from "../../../src/check/check";
import { fixEdits, isAlike, needsNoChoice } from "../../../src/check/fixes/fixes";
import { stillThere } from "../../../src/check/fixes/same-finding";
import { cellAddress, parseAddress } from "../../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { seedRows, seedSheet } from "../../support/forms/seed-form";
import { sheetOf, withCell, withEdits } from "../../support/forms/snapshots";

function report(sheet: SheetSnapshot) {
  const form = locate(sheet, ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  return { form, findings: checkForm(form, "evaluation").findings };
}

describe("fixes of dates", () => {
  it.each<[string, string, CellValue, unknown]>([
    ["作成日 of the era before", "B3", "平成4年4月1日", { kind: "text", text: "令和4年4月1日" }],
    ["a deadline of the era before", "F5", "平成5年3月31日", { kind: "text", text: "令和5年3月31日" }],
    ["作成日 of a month that there is not", "B3", "令和4年13月1日", undefined],
    ["作成日 of last year", "B3", "令和3年4月1日", undefined],
  ])("%s", (_, address, value, content) => {
    const { findings } = report(withCell(seedSheet(), address, value));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix?.writes[0]?.content).toEqual(content);
  });

  it("a true date gets a true date", () => {
    const sheet = sheetOf(seedRows(), { formats: { B3: "yyyy/m/d" } });
    const { form, findings } = report(withCell(sheet, "B3", 38078));
    expect(findings[0]?.fix?.writes[0]?.content).toEqual({ kind: "number", number: 44652 });
    expect(report(withEdits(withCell(sheet, "B3", 38078), fixEdits(form, findings))).findings).toEqual([]);
  });
});

describe("a cell whose value a formula gives", () => {
  const withFormulas = (sheet: SheetSnapshot, ...addresses: string[]): SheetSnapshot => ({
    ...sheet,
    formulas: addresses.map(parseAddress),
  });

  it.each<[string, string, CellValue]>([
    ["a slip of spelling", "H5", "ほぼ達成"],
    ["a number out of place", "A6", 7],
    ["HTML", "E5", "調整<br>確認"],
    ["joined names", "G5", "共通職員課"],
    ["mixed punctuation", "E5", "調整，確認、報告"],
    ["a date of the era before", "B3", "平成4年4月1日"],
    ["another heading", "H14", "結果"],
  ])("%s: its fix is the person's to decide", (_, address, value) => {
    const sheet = withCell(seedSheet(), address, value);
    expect(report(sheet).findings.map(needsNoChoice)).toEqual([true]);
    const [finding] = report(withFormulas(sheet, address)).findings;
    expect(finding?.fix?.overFormula).toBe(true);
    expect(needsNoChoice(finding!)).toBe(false);
  });

  it("elsewhere, it bars no fix", () => {
    const sheet = withFormulas(withCell(seedSheet(), "H5", "ほぼ達成"), "H6", "A5:A12");
    expect(report(sheet).findings.map(needsNoChoice)).toEqual([true]);
  });
});

describe("what is alike", () => {
  const sheet = (
    [
      ["H5", "ほぼ達成"],
      ["H6", "高度に達成"],
      ["C5", "ビジヨン"],
      ["A6", 7],
      ["A7", "x"],
    ] as const
  ).reduce((before, [address, value]) => withCell(before, address, value), seedSheet());
  const { findings } = report(sheet);
  const at = (address: string) => findings.find(({ cell }) => cell && cellAddress(cell) === address)!;

  it.each([
    ["H5", "H6", true],
    ["H5", "C5", false],
    ["H5", "A6", false],
    // A gap and an unreadable number are mended by one renumbering.
    ["A6", "A7", true],
  ])("%s and %s: %s", (a, b, alike) => {
    expect(isAlike(at(a), at(b))).toBe(alike);
  });

  it("after another check only what says the same is still there", () => {
    const changed = report(withCell(sheet, "H6", "ほぼ達成した ")).findings;
    const seen = [at("H5"), at("H6"), at("C5")];
    expect(stillThere(seen, changed).map(({ cell }) => cell && cellAddress(cell))).toEqual(["H5", "C5"]);
  });
});
