import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import type { Form } from "../../src/form/form";
import { locate } from "../../src/form/locate/locate";
import { phaseOf, phaseSettingKey } from "../../src/form/phase";
import { seedRows } from "../support/forms/seed-form";
import { sheetOf } from "../support/forms/snapshots";

function formWith(rating: string): Form {
  const rows = seedRows().map((row) => (typeof row[0] === "number" ? [...row.slice(0, 7), rating] : row));
  const form = locate(sheetOf(rows), ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("no form");
  return form;
}

describe("the phase", () => {
  it("is evaluation as soon as a rating is filled", () => {
    expect(phaseOf(formWith("ほぼ達成した"), {})).toEqual({ phase: "evaluation", chosen: false });
  });

  it.each(["", "　"])("is planning while every rating is %j", (rating) => {
    expect(phaseOf(formWith(rating), {})).toEqual({ phase: "planning", chosen: false });
  });

  it.each(["planning", "evaluation"] as const)("is %s when a person chose that", (phase) => {
    const form = formWith("ほぼ達成した");
    expect(phaseOf(form, { [phaseSettingKey(form)]: phase })).toEqual({ phase, chosen: true });
  });

  it("is found by itself when what is kept is no phase", () => {
    const form = formWith("");
    expect(phaseOf(form, { [phaseSettingKey(form)]: "later" })).toEqual({ phase: "planning", chosen: false });
  });

  it("is kept for each sheet by its name", () => {
    const form = formWith("");
    expect(phaseSettingKey({ ...form, sheet: "other id" })).toBe(phaseSettingKey(form));
    expect(phaseSettingKey({ ...form, sheetName: "市民部" })).not.toBe(phaseSettingKey(form));
  });
});
