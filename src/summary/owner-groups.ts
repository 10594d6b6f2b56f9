/** Items by 課名: each section once, however it is spaced or wide; a cell that names several is in each one's row. */
import type { Form } from "../form/form";
import { normalize } from "../form/normalize";
import { ownersOf } from "../form/owners";
import { groupItems } from "./groups";
import type { Grouping } from "./groups";

/** In the order in which the sections first stand on the sheets. */
export function ownerGroups(forms: readonly Form[]): Grouping {
  return groupItems(forms, "owner", (value, form) => {
    const names = new Map<string, { key: string; label: string }>();
    for (const label of ownersOf(value, form.definition)) {
      const key = normalize(label).toLowerCase();
      if (!names.has(key)) names.set(key, { key, label });
    }
    return [...names.values()];
  });
}
