/** 部局運営方針, from the sheet to every answer: nothing is wired to the city's form. */
import { checkForm } from "../../../src/check/check";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { planDropdowns } from "../../../src/dropdowns/plan";
import { rectAddress } from "../../../src/cells/geometry";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { locateByFit } from "../../../src/form/locate/definition-fit";
import { phaseOf, phaseSettingKey } from "../../../src/form/phase";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { localeOf } from "../../../src/locales";
import { planSummary } from "../../../src/summary/plan";
import { inShort } from "../../support/forms/all-rules";
import { policySheet } from "../../support/forms/policy-form";
import { withCell, workbookOf } from "../../support/forms/snapshots";

function formOf(sheet: SheetSnapshot) {
  const form = locateByFit(sheet, DEFINITIONS);
  if (!form) throw new Error("no form");
  return form;
}

function withCells(changes: Readonly<Record<string, string | number>>): SheetSnapshot {
  return Object.entries(changes).reduce((before, [at, value]) => withCell(before, at, value), policySheet());
}

const sheet = policySheet();
const form = formOf(sheet);
/** What the city's form says and this one does not. */
const CITY_WORDS = [
  ...ORGANIZATIONAL_GOALS.scale.map(({ label }) => label),
  ...ORGANIZATIONAL_GOALS.categories,
  "共通",
];

describe("the form of another body", () => {
  it("is read: year, department, columns, header fields, items", () => {
    expect(form).toMatchObject({ fiscalYear: 2024, department: "企画部" });
    expect(Object.keys(form.columns).sort()).toEqual(
      ["number", "item", "level", "method", "deadline", "owner", "rating", "reason"].sort(),
    );
    expect(form.header).toMatchObject({ jobTitle: { value: "企画部長" }, name: { value: "二宮 歩" } });
    expect(form.header.createdOn).toBeUndefined();
    expect(form.items.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("keeps its own choice of the phase", () => {
    expect(phaseOf(form, {})).toEqual({ phase: "evaluation", chosen: false });
    expect(phaseSettingKey(form)).toContain("department-policy");
  });

  it("is complete by its own fields and columns", () => {
    const { completeness } = checkForm(form, "evaluation");
    // One of the four is rated C, which asks for a reason.
    expect(completeness).toEqual({ filled: 2 + 4 * 7 + 1, required: 2 + 4 * 7 + 1 });
    expect(checkForm(form, "evaluation").findings.filter(({ severity }) => severity !== "advice")).toEqual(
      [],
    );
  });

  it("is checked by its own lists and words", () => {
    const changed = formOf(
      withCells({
        A6: 7,
        B5: "同上",
        E5: "来年度",
        F5: "全課企画課",
        G5: "ほぼ達成した",
        G6: "Ｂ",
        H7: "",
        D8: "",
      }),
    );
    const found = checkForm(changed, "evaluation").findings.filter(
      ({ code }) => code !== "unmeasurable-level",
    );
    expect(found.map(inShort).sort()).toEqual(
      [
        "number-gap A6 2",
        "placeholder B5 1",
        "date-outside-year E5 1",
        "owner-joined F5 1",
        "not-in-list G5 1",
        "near-match G6 2",
        "reason-required H7 3",
        "required D8 4",
      ].sort(),
    );
    const off = found.find(({ code }) => code === "not-in-list");
    expect(off && localeOf("ja").findings.sentence(off)).toBe(
      "G5(評価)の「ほぼ達成した」は選択肢にありません。「A」「B」「C」「D」「E」から選んでください。",
    );
  });

  it("is counted by its own scale", () => {
    expect(checkForm(form, "evaluation").tally).toEqual({
      total: 4,
      unrated: 0,
      offList: 0,
      byRating: [
        { label: "A", count: 1, share: 0.25 },
        { label: "B", count: 2, share: 0.5 },
        { label: "C", count: 1, share: 0.25 },
        { label: "D", count: 0, share: 0 },
        { label: "E", count: 0, share: 0 },
      ],
    });
  });

  it("gets a dropdown with its scale, and none for a list that it has not", () => {
    const { edits, cells } = planDropdowns(workbookOf([sheet]), [{ form, sheet }], localeOf("ja").dropdowns, {
      replace: [],
    });
    expect(cells).toBe(4);
    expect(edits.map(({ kind }) => kind)).toEqual(["setDropdown", "setSettings"]);
    const [edit] = edits;
    if (edit?.kind !== "setDropdown") throw new Error("no dropdown");
    expect(edit.areas.map((area) => rectAddress(area))).toEqual(["G5:G8"]);
    expect(edit.dropdown.values).toEqual(["A", "B", "C", "D", "E"]);
    expect(CITY_WORDS.filter((word) => JSON.stringify(edit).includes(word))).toEqual([]);
  });

  it.each(["ja", "en"])("gets a summary sheet with its scale (%s)", (language) => {
    const { edits } = planSummary({
      workbook: workbookOf([sheet]),
      forms: [form],
      words: localeOf(language).summary,
    });
    const text = JSON.stringify(edits);
    for (const { label } of form.definition.scale) expect(text).toContain(`\\"=${label}\\"`);
    expect(text).toContain("$G$5:$G$8");
    expect(CITY_WORDS.filter((word) => text.includes(word))).toEqual([]);
  });
});
