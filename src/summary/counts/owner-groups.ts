/** Items by 課名: each section once, however it is spaced or wide; a cell that names several is in each one's row. */
import { isErrorValue } from "../../cells/error-values";
import type { Form } from "../../form/form";
import { textOf } from "../../form/reading/normalize";
import { knownSections, ownersOf, sectionKey } from "../../form/reading/owners";
import { groupItems } from "./groups";
import type { Grouping } from "./groups";

/** In the order in which the sections first stand on the sheets. */
export function ownerGroups(forms: readonly Form[]): Grouping {
  const known = new Map(forms.map((form) => [form, knownSections(form)]));
  const knownOf = (form: Form) => known.get(form) ?? knownSections(form);
  return groupItems(forms, "owner", (value, form) => {
    const names = new Map<string, { key: string; label: string }>();
    const text = textOf(value);
    // An error is no list of names, although there is a stroke in #N/A.
    const labels = isErrorValue(text) ? [text] : ownersOf(value, form.definition, knownOf(form));
    for (const label of labels) {
      const key = sectionKey(label);
      if (!names.has(key)) names.set(key, { key, label });
    }
    return [...names.values()];
  });
}
