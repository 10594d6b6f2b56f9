import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import type { Form } from "../../src/form/form";
import { locate } from "../../src/form/locate/locate";
import type { FormDefinition } from "../../src/form/definition";
import { phaseOf, phasesFor, phaseSettingKey } from "../../src/form/phase";
import type { Phase } from "../../src/form/roles";
import { seedRows } from "../support/forms/seed-form";
import { sheetOf } from "../support/forms/snapshots";

const TWO_RATINGS: FormDefinition = {
  ...ORGANIZATIONAL_GOALS,
  columns: ORGANIZATIONAL_GOALS.columns.map((column) =>
    column.role === "interimRating"
      ? { role: "interimRating", headings: column.headings, requiredIn: ["interim"] }
      : column,
  ),
};

function withTwoRatings(middle: string, end: string, definition = ORGANIZATIONAL_GOALS): Form {
  const rows = seedRows().map((row) => {
    if (typeof row[0] === "number") return [...row.slice(0, 7), middle, end];
    return row[7] === "達成状況" ? [...row.slice(0, 7), "達成状況（中間）", "達成状況（年度末）"] : row;
  });
  const form = locate(sheetOf(rows), definition);
  if (!form) throw new Error("no form");
  return form;
}

/** `item`: of the first item; absent: as it is. */
function formWith(rating: string, item?: string): Form {
  const rows = seedRows().map((row) => {
    if (typeof row[0] !== "number") return row;
    const [number, own = "", ...others] = row;
    return [number ?? "", row[0] === 2 ? (item ?? own) : own, ...others.slice(0, 5), rating];
  });
  const form = locate(sheetOf(rows), ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  return form;
}

describe("the phase", () => {
  it("is evaluation as soon as a rating is filled", () => {
    expect(phaseOf(formWith("ほぼ達成した"), {})).toEqual({ phase: "evaluation", chosen: false });
  });

  it.each(["", "　"])(
    "is planning while every rating is %j, in doubt since all the rest is full",
    (rating) => {
      expect(phaseOf(formWith(rating), {})).toEqual({ phase: "planning", chosen: false, doubt: true });
    },
  );

  it.each([
    ["in the year's first month", 2022, 4, undefined],
    ["in the month before the last", 2023, 2, undefined],
    ["in the year's last month", 2023, 3, true],
    ["years later", 2026, 11, true],
  ])("of a form with a blank is planning %s", (_, year, month, doubt) => {
    const form = formWith("", "");
    expect(phaseOf(form, {}, { year, month, day: 1 }).doubt).toBe(doubt);
    expect(phaseOf(form, {}).doubt).toBeUndefined();
  });

  it.each<[string, string, string, Phase, true | undefined]>([
    ["neither rating", "", "", "planning", true],
    ["the mid-year one alone", "ほぼ達成した", "", "interim", undefined],
    ["both", "ほぼ達成した", "高度に達成した", "evaluation", undefined],
    ["the year's end alone", "", "高度に達成した", "evaluation", undefined],
  ])("of a form of two rating columns goes by what is filled: %s", (_, middle, end, phase, doubt) => {
    const form = withTwoRatings(middle, end, TWO_RATINGS);
    expect(phaseOf(form, {})).toEqual({ phase, chosen: false, ...(doubt ? { doubt } : {}) });
    expect(phasesFor(form)).toEqual(["planning", "interim", "evaluation"]);
  });

  it("is asked for where a sheet of the usual form has a mid-year column besides", () => {
    const form = withTwoRatings("ほぼ達成した", "");
    expect(phaseOf(form, {})).toEqual({ phase: "planning", chosen: false, doubt: true });
    expect(phaseOf(form, { [phaseSettingKey(form)]: "interim" })).toEqual({ phase: "interim", chosen: true });
    expect(phasesFor(form)).toEqual(["planning", "interim", "evaluation"]);
  });

  it("is never mid-year where there is no column for it", () => {
    const form = formWith("");
    expect(phasesFor(form)).toEqual(["planning", "evaluation"]);
    expect(phaseOf(form, { [phaseSettingKey(form)]: "interim" }).chosen).toBe(false);
  });

  it.each(["planning", "evaluation"] as const)("is %s when a person chose that", (phase) => {
    const form = formWith("ほぼ達成した");
    expect(phaseOf(form, { [phaseSettingKey(form)]: phase })).toEqual({ phase, chosen: true });
  });

  it("is found by itself when what is kept is no phase", () => {
    const form = formWith("");
    expect(phaseOf(form, { [phaseSettingKey(form)]: "later" })).toMatchObject({
      phase: "planning",
      chosen: false,
    });
  });

  it("is kept for each sheet by its name", () => {
    const form = formWith("");
    expect(phaseSettingKey({ ...form, sheet: "other id" })).toBe(phaseSettingKey(form));
    expect(phaseSettingKey({ ...form, sheetName: "市民部" })).not.toBe(phaseSettingKey(form));
  });
});
