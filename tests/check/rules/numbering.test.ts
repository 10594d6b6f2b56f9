import fc from "../../support/random";
import { checkForm } from "../../../src/check/check";
import { fixEdits } from "../../../src/check/fixes/fixes";
import type { Numbering } from "../../../src/form/definition";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { CellValue } from "../../../src/workbook/snapshot";
import { formOn } from "../../support/forms/all-rules";
import { HEADINGS, seedItem } from "../../support/forms/seed-form";
import { sheetOf, withEdits } from "../../support/forms/snapshots";

/** A form whose items have these numbers; the first item stands in row 2. */
function sheetWith(numbers: readonly CellValue[]) {
  const rows = numbers.map((number, index) => [number, ...seedItem((index % 20) + 1).slice(1)]);
  return sheetOf([[...HEADINGS], ...rows]);
}

function numberFindings(sheet: ReturnType<typeof sheetWith>) {
  const form = formOn(sheet);
  const findings = checkForm(form, "evaluation").findings.filter(({ code }) => code.startsWith("number-"));
  return { form, findings };
}

/** "gap@4" for a number-gap at the fourth item. */
function breaksOf(numbers: readonly CellValue[]): string[] {
  return numberFindings(sheetWith(numbers)).findings.map(({ code, item }) => `${code.slice(7)}@${item}`);
}

describe("numbering", () => {
  it.each<[string, CellValue[], string[]]>([
    ["1, 2, 3 is in order", [1, 2, 3], []],
    ["full-width digits and dots are numbers", ["１", "2.", "(3)"], []],
    ["a missing number is one gap, at the number after it", [1, 2, 4, 5], ["gap@3"]],
    ["two missing numbers are two gaps", [1, 3, 4, 6, 7], ["gap@2", "gap@4"]],
    ["a form that begins at 2 has its gap at the first item", [2, 3, 4], ["gap@1"]],
    ["a mistyped number is one gap, and what follows is in order", [1, 2, 33, 4, 5], ["gap@3"]],
    ["a number put in between is said once", [1, 9, 2, 3], ["gap@2"]],
    ["a number that stands too early is not missed later", [1, 2, 4, 3, 5, 6], ["gap@3"]],
    ["a number twice is a duplicate at the second", [1, 2, 2, 3], ["duplicate@3"]],
    ["a number twice in place of the next is a duplicate", [1, 2, 2, 4], ["duplicate@3"]],
    ["a number typed where another belongs is a duplicate there", [1, 4, 3, 4, 5], ["duplicate@2"]],
    ["items counted from 1 again in each section are said once", [1, 2, 3, 1, 2, 3], ["kind@4"]],
    ["a single 1 at the end is a duplicate", [1, 2, 3, 1], ["duplicate@4"]],
    ["No.1, 第2, 【3】, ※4, 5番 and ⑥ are numbers", ["No.1", "第2", "【3】", "※4", "5番", "⑥"], []],
    ["1-1, 1-2, 2-1 are another kind, said once", ["1-1", "1-2", "2-1"], ["kind@1"]],
    ["1.1, 1.2 too", ["1.1", "1.2", "2.1"], ["kind@1"]],
    ["Ⅰ, Ⅱ, Ⅲ too", ["Ⅰ", "Ⅱ", "Ⅲ"], ["kind@1"]],
    ["ア, イ, ウ too", ["ア", "イ", "ウ"], ["kind@1"]],
    ["一, 二, 三 too", ["一", "二", "三"], ["kind@1"]],
    ["総-1, 総-2 too", ["総-1", "総-2"], ["kind@1"]],
    ["one of another kind among numbers is none", [1, "2-1", 3], ["invalid@2"]],
    ["a blank number is no gap, counted or not", [1, 2, "", 4], []],
    ["a blank number may be one too many", [1, 2, "", 3], []],
    ["a gap after a blank number is one", [1, "", 5], ["gap@3"]],
    ["a word is no number, and no gap", [1, "新", 3], ["invalid@2"]],
    ["a broken number is none", [1, 1.5, 2], ["invalid@2"]],
    ["an error is another rule's matter", [1, "#REF!", 3], []],
    ["the last number too high is a gap", [1, 2, 4], ["gap@3"]],
  ])("%s", (_, numbers, breaks) => {
    expect(breaksOf(numbers)).toEqual(breaks);
  });

  it("names the cell and the number that was expected", () => {
    const { findings } = numberFindings(sheetWith([1, 2, 4, 5]));
    expect(findings).toMatchObject([
      {
        code: "number-gap",
        severity: "warning",
        role: "number",
        cell: { row: 3, column: 0 },
        params: { address: "A4", heading: "番号", value: "4", expected: 3 },
      },
    ]);
  });

  it("writes only the numbers that are wrong, all findings the same", () => {
    const { form, findings } = numberFindings(sheetWith([1, 2, 2, "", 9]));
    expect(fixEdits(form, findings)).toEqual([
      {
        kind: "setCells",
        sheet: form.sheet,
        at: { row: 3, column: 0, rows: 3, columns: 1 },
        content: [3, 4, 5].map((number) => [{ kind: "number", number }]),
      },
    ]);
  });

  it("is in order after renumbering, whatever it was", () => {
    const number = fc.oneof(fc.nat(30), fc.constantFrom("", "　", "新", "３", 2.5, -1));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), (numbers) => {
        const sheet = sheetWith(numbers);
        const { form, findings } = numberFindings(sheet);
        if (findings.length === 0) return;
        const fixed = numberFindings(withEdits(sheet, fixEdits(form, findings)));
        expect(fixed.findings).toEqual([]);
        expect(fixed.form.items.map((item) => item.number)).toEqual(numbers.map((_, index) => index + 1));
      }),
    );
  });
});

describe("numbering as the definition says it is", () => {
  it.each<[Numbering, CellValue[], string[]]>([
    ["none", [3, 3, "ア", ""], []],
    ["sections", [1, 2, 3, 1, 2], []],
    ["sections", [1, 2, 4, 1, 1], ["gap@3"]],
    ["sections", [1, 2, 2, 1, 3], ["duplicate@3", "gap@5"]],
    ["parts", ["1-1", "1-2", "2-1"], []],
    ["parts", ["1-1", 2, "2-1"], ["invalid@2"]],
    ["whole", [1, 2, 4], ["gap@3"]],
  ])("%s: %j", (numbering, numbers, expected) => {
    const form = formOn(sheetWith(numbers), { ...ORGANIZATIONAL_GOALS, numbering });
    const findings = checkForm(form, "evaluation").findings.filter(({ code }) => code.startsWith("number-"));
    expect(findings.map(({ code, item }) => `${code.slice(7)}@${item}`)).toEqual(expected);
    // Only 1, 2, 3 … is ever written by itself.
    if (numbering !== "whole") expect(findings.flatMap(({ fix }) => fix ?? [])).toEqual([]);
  });
});
