/** Items by what one of a list's values stands in a column: in the list's order, then 未入力, then what is not in it. */
import { countedWritings } from "../../check/tally";
import type { FormDefinition } from "../../form/definition";
import type { Form } from "../../form/form";
import { textOf } from "../../form/reading/normalize";
import { BLANK_KEY, groupItems } from "./groups";
import type { Grouping } from "./groups";

/** No text of a cell begins like this. */
export const OFF_LIST_KEY = "\u0000off";

/** By 計画・方針等の分類. */
export function categoryGroups(forms: readonly Form[]): Grouping {
  return listGroups(forms, "category", ({ categories }) =>
    categories.map((label) => ({ label, writings: [label] })),
  );
}

/** By the mid-year rating. */
export function interimGroups(forms: readonly Form[]): Grouping {
  return listGroups(forms, "interimRating", ({ scale }) =>
    scale.map((level) => ({ label: level.label, writings: countedWritings(level) })),
  );
}

/** A value counts as one of the list when it is written alike, but for upper and lower case, as ratings do. */
function listGroups(
  forms: readonly Form[],
  role: "category" | "interimRating",
  listOf: (definition: FormDefinition) => readonly { label: string; writings: readonly string[] }[],
): Grouping {
  const listed = new Map<string, { key: string; label: string; writings: readonly string[] }>();
  const byWriting = new Map<string, string>();
  for (const { definition } of forms) {
    for (const { label, writings } of listOf(definition)) {
      const key = label.toLowerCase();
      if (!listed.has(key)) listed.set(key, { key, label, writings });
      for (const writing of writings) {
        if (!byWriting.has(writing.toLowerCase())) byWriting.set(writing.toLowerCase(), key);
      }
    }
  }
  const rest = [BLANK_KEY, OFF_LIST_KEY].map((key) => ({ key, label: "" }));
  return groupItems(
    forms,
    role,
    (value) => {
      const one = listed.get(byWriting.get(textOf(value).toLowerCase()) ?? "");
      return [one ? { key: one.key, label: one.label } : { key: OFF_LIST_KEY, label: "" }];
    },
    [...listed.values(), ...rest],
  );
}
