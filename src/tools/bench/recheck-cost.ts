/**
 * Time of bringing a check up to date when one cell of one item changes, as a share of the whole check, both measured
 * in this run.
 */
import { startCheck } from "../../check/check";
import { recheck } from "../../check/recheck";
import { ORGANIZATIONAL_GOALS } from "../../form/definition/built-in/organizational-goals";
import type { Item } from "../../form/form";
import { locate } from "../../form/locate/locate";
import type { Role } from "../../form/roles";
import { bestOfEach } from "./best";
import { formSnapshot } from "./large-form";
import type { Section } from "./main";

const ITEMS = 10_000;
const SHARE = 1 / 100;
/** One is too short for the clock. */
const AT_ONCE = 20;
/** Numbers and item names are compared with those of all other items. */
const CHANGED: readonly Role[] = [
  "number",
  "item",
  "category",
  "level",
  "method",
  "deadline",
  "owner",
  "rating",
];

export function recheckCost(): Promise<Section> {
  const rows: string[][] = [[`one changed cell, ${ITEMS} items`, "time", "whole check", "share"]];
  const over: string[] = [];
  const sheet = formSnapshot(ITEMS);
  const check = () => {
    const form = locate(sheet, ORGANIZATIONAL_GOALS);
    if (!form) throw new Error("the form was not found");
    return startCheck(form, "evaluation");
  };
  const state = check();
  const position = ITEMS / 2;
  const before = state.form.items[position - 1];
  if (!before) throw new Error("the form has too few items");
  for (const role of CHANGED) {
    const changes = [{ position, item: withValue(before, role, role === "number" ? 1 : "未定") }];
    const several = () => {
      for (let time = 0; time < AT_ONCE; time += 1) recheck(state, changes);
    };
    const [times = 0, whole = 0] = bestOfEach([several, check]);
    const time = times / AT_ONCE;
    const share = time / whole;
    rows.push([role, `${time.toFixed(3)} ms`, `${whole.toFixed(1)} ms`, `1/${Math.floor(1 / share)}`]);
    if (share > SHARE) {
      over.push(
        `recheck: 1/${(1 / share).toFixed(0)} of the whole check for ${role}, at most 1/${1 / SHARE}`,
      );
    }
  }
  return Promise.resolve({ title: "Rechecking one item", rows, over });
}

function withValue(item: Item, role: Role, value: string | number): Item {
  const field = item.fields[role];
  if (!field) throw new Error(`the form has no ${role}`);
  const number = typeof value === "number" ? value : item.number;
  return { ...item, number, fields: { ...item.fields, [role]: { ...field, value } } };
}
