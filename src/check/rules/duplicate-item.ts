/**
 * Two items with the same 実施項目, but for width, white space and punctuation. Said at the later one, which names
 * the first. One merged cell over several numbers is one goal and no duplicate.
 */
import { cellAddress } from "../../edits/geometry";
import type { Field } from "../../form/form";
import { isBlank, textOf } from "../../form/normalize";
import type { Finding } from "../finding";
import { beginsHere, fieldFinding } from "../rule";
import type { Rule, RuleContext } from "../rule";
import { isErrorValue } from "./error-value";
import { placeholderOf } from "./placeholder";

export const duplicateItem: Rule = {
  codes: ["duplicate-item"],
  form: (context) => {
    const { form } = context;
    const first = new Map<string, Field>();
    return form.items.flatMap((item, index): Finding[] => {
      const field = item.fields.item;
      if (!field || !beginsHere(field, item) || !saysSomething(field, context)) return [];
      const key = comparable(textOf(field.value));
      const known = first.get(key);
      if (!known) {
        if (key !== "") first.set(key, field);
        return [];
      }
      const at = { form, role: "item", field, position: index + 1 } as const;
      const params = { value: textOf(field.value), other: cellAddress(known.area) };
      return [fieldFinding("duplicate-item", "warning", at, params)];
    });
  },
};

/** After NFKC: white space, punctuation, brackets and signs. Named one by one, which is many times faster than \p{P}. */
const SIGNS =
  /[\0-/:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d\u30a0\u30fb]+/g;

function comparable(text: string): string {
  return text.normalize("NFKC").replace(SIGNS, "").toLowerCase();
}

function saysSomething({ value }: Field, context: RuleContext): boolean {
  return !isBlank(value) && !isErrorValue(value) && placeholderOf(value, context) === null;
}
