/**
 * Two items with the same 実施項目, but for width, white space and punctuation. Said at the later one, which names
 * the first. One merged cell over several numbers is one goal and no duplicate.
 */
import { cellAddress } from "../../cells/geometry";
import type { Field } from "../../form/form";
import { textOf } from "../../form/reading/normalize";
import type { Finding } from "../finding";
import { beginsHere, cellFinding, itemCell } from "../rule";
import type { Rule } from "../rule";

export const duplicateItem: Rule = {
  form: ({ form, saysSomething }) => {
    const first = new Map<string, Field>();
    return form.items.flatMap((item, index): Finding[] => {
      const field = item.fields.item;
      if (!field || !beginsHere(field, item) || !saysSomething(field.value)) return [];
      const value = textOf(field.value);
      const key = comparisonKey(value);
      const known = first.get(key);
      if (key === "" || !known) {
        first.set(key, field);
        return [];
      }
      const cell = itemCell(form, "item", field, index + 1);
      return [cellFinding("duplicate-item", cell, { value, other: cellAddress(known.area) })];
    });
  },
};

/** Without width, white space, punctuation, signs and case. */
function comparisonKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]+/gu, "")
    .toLowerCase();
}
