/** Items by 計画・方針等の分類: the list's values in order, then 未入力, then what is not in the list. */
import type { Form } from "../../form/form";
import { textOf } from "../../form/reading/normalize";
import { BLANK_KEY, groupItems } from "./groups";
import type { Grouping } from "./groups";

/** No text of a cell begins like this. */
export const OFF_LIST_KEY = "\u0000off";

/** A value counts as one of the list when it is written alike, but for upper and lower case, as ratings do. */
export function categoryGroups(forms: readonly Form[]): Grouping {
  const listed = new Map<string, string>();
  for (const { definition } of forms) {
    for (const label of definition.categories) {
      const key = label.toLowerCase();
      if (!listed.has(key)) listed.set(key, label);
    }
  }
  const first = [...listed].map(([key, label]) => ({ key, label, writings: [label] }));
  const rest = [BLANK_KEY, OFF_LIST_KEY].map((key) => ({ key, label: "" }));
  return groupItems(
    forms,
    "category",
    (value) => {
      const key = textOf(value).toLowerCase();
      return [listed.has(key) ? { key, label: listed.get(key) ?? "" } : { key: OFF_LIST_KEY, label: "" }];
    },
    [...first, ...rest],
  );
}
