import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { withCounted, withCountedChoice } from "../../src/form/counted";
import { locate } from "../../src/form/locate/locate";
import { seedRows, seedSheet } from "../support/forms/seed-form";
import { sheetOf } from "../support/forms/snapshots";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

/** Each of another department, unless it is said to be of the same. */
function named(
  name: string,
  index: number,
  options: { visible?: boolean; same?: boolean } = {},
): SheetSnapshot {
  const rows = seedRows().map((row) =>
    row.map((value) => (value === "総務部長" && !options.same ? `第${index}部長` : value)),
  );
  return sheetOf(rows, { name, id: `{${index}}`, visible: options.visible ?? true });
}

function reasons(sheets: readonly SheetSnapshot[], settings: Record<string, string> = {}) {
  const found = sheets.map((sheet) => ({ form: locate(sheet, ORGANIZATIONAL_GOALS)!, sheet }));
  return withCounted(found, settings).map(({ notCounted }) => notCounted ?? "counts");
}

describe("a form that must not count is told apart by its sheet", () => {
  it.each([
    ["記入例", "example"],
    ["【例】", "example"],
    ["総務部（記載例）", "example"],
    ["様式", "template"],
    ["様式1", "template"],
    ["原本", "template"],
    ["ひな形", "template"],
    ["(旧)総務部", "old"],
    ["総務部_旧", "old"],
    ["総務部 old", "old"],
    ["総務部 - コピー", "copy"],
    ["backup", "copy"],
    ["例規係", "counts"],
    ["旧庁舎整備課", "counts"],
    ["総務部様式1", "counts"],
    ["gold", "counts"],
    ["部の組織目標 (2)", "counts"],
  ])("%s: %s", (name, reason) => {
    expect(reasons([named("総務部", 1), named(name, 2)])).toEqual(["counts", reason]);
  });

  it("or by being hidden", () => {
    expect(reasons([named("総務部", 1), named("市民部", 2, { visible: false })])).toEqual([
      "counts",
      "hidden",
    ]);
  });

  it("or by a stamp 記入例 above the table", () => {
    const rows = seedRows();
    const stamped = sheetOf([["記入例"], ...rows], { name: "市民部", id: "{2}" });
    expect(reasons([named("総務部", 1), stamped])).toEqual(["counts", "example"]);
  });

  it("or by another form of the same department and year; Excel's own copy is the second one", () => {
    const same = { same: true };
    expect(reasons([named("部の組織目標 (2)", 1, same), named("部の組織目標", 2, same)])).toEqual([
      "copy",
      "counts",
    ]);
  });
});

it("a workbook's only form counts whatever its sheet is called", () => {
  expect(reasons([named("様式1", 1)])).toEqual(["counts"]);
  expect(reasons([named("記入例", 1), named("様式", 2)])).toEqual(["example", "counts"]);
});

it("a person's word counts a form, and is taken back", () => {
  const [first, second] = [named("総務部", 1), named("(旧)総務部", 2)];
  const form = locate(second, ORGANIZATIONAL_GOALS)!;
  const settings = withCountedChoice({}, form, true);
  expect(reasons([first, second], settings)).toEqual(["counts", "counts"]);
  expect(withCountedChoice(settings, form, false)).toEqual({});
  expect(seedSheet().visible).toBe(true);
});
