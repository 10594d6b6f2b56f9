import fc, { runs } from "../support/random";
import { startCheck } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import { recheck } from "../../src/check/recheck";
import type { ChangedItem } from "../../src/check/recheck";
import { rectOf } from "../../src/cells/geometry";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import type { Form, Item } from "../../src/form/form";
import { locate } from "../../src/form/locate/locate";
import { readWholeNumber } from "../../src/form/reading/numbers";
import type { Role } from "../../src/form/roles";
import type { CellValue } from "../../src/workbook/snapshot";
import { findingsOf } from "../support/forms/all-rules";
import { layOut, randomLayout } from "../support/forms/random-layout";
import { seedSheet } from "../support/forms/seed-form";

/** What a person may leave in any cell: right, wrong, blank, of another column. */
const values: readonly CellValue[] = [
  "",
  "　",
  1,
  2,
  3,
  7,
  "３",
  "4.",
  "一",
  "#N/A",
  "その他",
  "ビジヨン",
  "ほぼ達成した",
  "ほぼ達成",
  "できた",
  "年度末",
  "未定",
  "共通職員課",
  "職員課",
  "<li>あ</li>",
  "実施する，、。",
  "item 1を実施する",
  "item 2を実施する",
];

function withValue(item: Item, role: Role, value: CellValue): Item {
  const field = item.fields[role];
  if (!field) return item;
  const number = role === "number" ? readWholeNumber(value) : item.number;
  return { ...item, number, fields: { ...item.fields, [role]: { ...field, value } } };
}

/** The items that show the same cell: one, or those that a merged cell spans. */
function change(form: Form, position: number, role: Role, value: CellValue): ChangedItem[] {
  const cell = form.items[position - 1]?.fields[role]?.area ?? rectOf(0, 0);
  return form.items.flatMap((item, index) => {
    const area = item.fields[role]?.area;
    return area?.row === cell.row && area.column === cell.column
      ? [{ position: index + 1, item: withValue(item, role, value) }]
      : [];
  });
}

function sorted(findings: readonly Finding[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

const roles = ORGANIZATIONAL_GOALS.columns.map(({ role }) => role);
const someChanges = fc.array(
  fc.record({
    at: fc.nat(1000),
    role: fc.constantFrom(...roles),
    value: fc.constantFrom(...values),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("recheck", () => {
  it("says what a check of the whole form says, whatever changes one after the other", () => {
    let changed = 0;
    fc.assert(
      fc.property(
        randomLayout,
        fc.constantFrom("planning" as const, "evaluation" as const),
        someChanges,
        (layout, phase, changes) => {
          const form = locate(layOut(layout).sheet, ORGANIZATIONAL_GOALS);
          if (!form) throw new Error("no form");
          let state = startCheck(form, phase);
          for (const { at, role, value } of changes) {
            const items = change(state.form, 1 + (at % form.items.length), role, value);
            const before = state.report;
            state = recheck(state, items);
            if (JSON.stringify(before) !== JSON.stringify(state.report)) changed += 1;
            const whole = startCheck(state.form, phase).report;
            expect(state.report).toEqual(whole);
            // Every rule on every item, without asking first whether it has anything to say.
            expect(sorted(whole.findings)).toEqual(sorted(findingsOf(state.form, phase)));
          }
        },
      ),
      { numRuns: runs(300) },
    );
    // Otherwise the changes were none.
    expect(changed).toBeGreaterThan(300);
  });

  it("takes several items at once, as when a block is pasted", () => {
    const form = locate(seedSheet(), ORGANIZATIONAL_GOALS);
    if (!form) throw new Error("no form");
    const state = startCheck(form, "evaluation");
    const changes = [3, 5, 5, 20].flatMap((position) => change(form, position, "rating", "できた"));
    const after = recheck(state, changes);
    expect(after.report).toEqual(startCheck(after.form, "evaluation").report);
    const offList = after.report.findings.filter(({ code }) => code === "not-in-list");
    expect(offList.map(({ item }) => item)).toEqual([3, 5, 20]);
    expect(after.report.tally.offList).toBe(3);
  });

  it("leaves the form and the report that it began with as they were", () => {
    const form = locate(seedSheet(), ORGANIZATIONAL_GOALS);
    if (!form) throw new Error("no form");
    const state = startCheck(form, "evaluation");
    const before = JSON.stringify(state);
    recheck(state, change(form, 4, "rating", ""));
    expect(JSON.stringify(state)).toBe(before);
  });

  it("refuses an item that the form does not have", () => {
    const form = locate(seedSheet(), ORGANIZATIONAL_GOALS);
    const [item] = form?.items ?? [];
    if (!form || !item) throw new Error("no form");
    expect(() => recheck(startCheck(form, "evaluation"), [{ position: 21, item }])).toThrow(RangeError);
  });
});
