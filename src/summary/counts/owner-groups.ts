/** Items by 課名: each section once, however it is spaced or wide; a cell that names several is in each one's row. */
import type { Form } from "../../form/form";
import { normalize, textOf } from "../../form/reading/normalize";
import { ownersOf } from "../../form/reading/owners";
import { groupItems } from "./groups";
import type { Grouping } from "./groups";

/** An error is no list of names, although there is a stroke in #N/A. */
const ERROR = /^#(?:N\/A|DIV\/0!|[A-Z]+[!?])$/u;

/** In the order in which the sections first stand on the sheets. */
export function ownerGroups(forms: readonly Form[]): Grouping {
  return groupItems(forms, "owner", (value, form) => {
    const names = new Map<string, { key: string; label: string }>();
    const text = textOf(value);
    const labels = ERROR.test(text) ? [text] : ownersOf(value, form.definition);
    for (const label of labels) {
      const key = normalize(label).toLowerCase();
      if (!names.has(key)) names.set(key, { key, label });
    }
    return [...names.values()];
  });
}
