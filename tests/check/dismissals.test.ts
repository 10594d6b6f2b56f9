import { checkForm } from "../../src/check/check";
import {
  canBeDismissed,
  dismissalsIn,
  partDismissed,
  withDismissal,
  withoutDismissals,
} from "../../src/check/dismissals";
import type { Finding } from "../../src/check/finding";
import { DEFINITIONS } from "../../src/form/definition/built-in";
import type { FormDefinition } from "../../src/form/definition";
import type { Form } from "../../src/form/form";
import { locate } from "../../src/form/locate/locate";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { seedSheet } from "../support/forms/seed-form";
import { withCell } from "../support/forms/snapshots";

const GOALS = DEFINITIONS[0]!;
/** 期限 of the first item is no date; 分類 of the second is a slip; a rating is missing. */
const SHEET = withCell(withCell(withCell(seedSheet(), "F5", "そのうち"), "C6", "ビジヨン"), "H7", "");

const formOf = (sheet: SheetSnapshot, definition: FormDefinition = GOALS): Form => locate(sheet, definition)!;
const findingsOf = (form: Form) => checkForm(form, "evaluation").findings;
const named = (form: Form, code: string): Finding => findingsOf(form).find((one) => one.code === code)!;

function dismissed(code: string, reason = "様式の決まりによる") {
  const form = formOf(SHEET);
  return withDismissal({ other: "1" }, form, named(form, code), reason);
}
const stillDismissed = (form: Form, settings: Record<string, string>) =>
  partDismissed(form, findingsOf(form), settings).dismissed.map(({ finding }) => finding.code);

describe("a dismissed finding", () => {
  it("stands apart from the others, with its reason", () => {
    const form = formOf(SHEET);
    const all = findingsOf(form);
    const settings = dismissed("deadline-unclear");
    const { findings, dismissed: apart } = partDismissed(form, all, settings);
    expect(findings).toEqual(all.filter(({ code }) => code !== "deadline-unclear"));
    expect(apart).toMatchObject([
      {
        finding: named(form, "deadline-unclear"),
        dismissal: { reason: "様式の決まりによる", sheetName: form.sheetName },
      },
    ]);
  });

  it.each(["deadline-unclear", "near-match"])("%s can be one", (code) => {
    expect(stillDismissed(formOf(SHEET), dismissed(code))).toEqual([code]);
  });

  it("is never what keeps the form from being complete", () => {
    const form = formOf(SHEET);
    const errors = findingsOf(form).filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(["required"]);
    for (const error of errors) {
      expect(canBeDismissed(error)).toBe(false);
      expect(() => withDismissal({}, form, error, "x")).toThrow(RangeError);
    }
  });

  const moved = (): SheetSnapshot => {
    const { used, values, numberFormats, ...rest } = SHEET;
    const blank = values[0]!.map(() => "");
    return {
      ...rest,
      used: used && { ...used, rows: used.rows + 2 },
      values: [blank, blank, ...values],
      numberFormats: [numberFormats[0]!, numberFormats[0]!, ...numberFormats],
      merges: rest.merges.map((area) => ({ ...area, row: area.row + 2 })),
    };
  };
  const other = (change: Partial<FormDefinition>) => formOf(SHEET, { ...GOALS, ...change });

  it.each<[string, Form]>([
    ["other cells change", formOf(withCell(SHEET, "D5", "別の水準を年3回達成している。"))],
    ["the rows move", formOf(moved())],
    ["a list changes by which it is not judged", other({ categories: [...GOALS.categories, "総合計画"] })],
  ])("stays dismissed when %s", (_name, form) => {
    expect(stillDismissed(form, dismissed("deadline-unclear"))).toEqual(["deadline-unclear"]);
  });

  it.each<[string, string, Form]>([
    ["its cell changes", "deadline-unclear", formOf(withCell(SHEET, "F5", "いずれ"))],
    ["its item is another one", "deadline-unclear", formOf(withCell(SHEET, "B5", "別の取組"))],
    ["its list changes", "near-match", other({ categories: [...GOALS.categories, "総合計画"] })],
    [
      "the definition's words change",
      "deadline-unclear",
      other({ placeholders: [...GOALS.placeholders, "別途"] }),
    ],
    ["it stands on another sheet", "deadline-unclear", formOf({ ...SHEET, name: "写し" })],
  ])("is back when %s", (_name, code, form) => {
    expect(named(form, code)).toBeDefined();
    expect(stillDismissed(form, dismissed(code))).toEqual([]);
  });

  it("is back when that is taken back; nothing else is", () => {
    const settings = { ...dismissed("near-match"), ...dismissed("deadline-unclear") };
    const gone = dismissalsIn(settings).find(({ code }) => code === "near-match")!;
    expect(stillDismissed(formOf(SHEET), withoutDismissals(settings, [gone.key]))).toEqual([
      "deadline-unclear",
    ]);
  });
});

describe("what is kept of it", () => {
  it("is short, on one line, and whole characters", () => {
    const form = formOf(withCell(SHEET, "F5", `長い\n${"😀".repeat(100)}`));
    const finding = findingsOf(form).find(({ cell }) => cell?.row === 4 && cell.column === 5)!;
    const [kept] = dismissalsIn(withDismissal({}, form, finding, `理由\n${"あ".repeat(300)}`));
    // It may have been taken out of the cell since, for a reason.
    expect(JSON.stringify(kept)).not.toContain("長い");
    expect(kept!.reason).toHaveLength(200);
    expect(kept!.reason).toMatch(/^理由 あ+…$/);
  });

  it.each(["{", "null", "[]", "1", '{"code":"x"}', '{"code":"placeholder","sheet":1}'])(
    "is left out when it is damaged: %s",
    (value) => {
      expect(dismissalsIn({ "dismissed:1": value, other: "{}" })).toEqual([]);
    },
  );
});
