/**
 * Two items with the same 実施項目, but for width, white space and punctuation. Said at the later one, which names
 * the first. One merged cell over several numbers is one goal and no duplicate.
 */
import { cellAddress } from "../../cells/geometry";
import type { Field, Item } from "../../form/form";
import { cellValue, ownsCell } from "../../form/locate/item-fields";
import { isBlank, textOf } from "../../form/reading/normalize";
import { digestsOf } from "../digests";
import type { Finding } from "../finding";
import { fieldFinding } from "../rule";
import type { Rule } from "../rule";
import type { RuleContext } from "../context";
import { comparable, textHash } from "../text-hash";
import { isErrorValue } from "./error-value";
import { placeholderOf } from "./placeholder";

export const duplicateItem: Rule = {
  codes: ["duplicate-item"],
  digest: hashOf,
  form: (context) => {
    const { form } = context;
    const hashes = digestsOf(context, hashOf);
    const shared = repeated(hashes);
    if (shared.size === 0) return [];
    const first = new Map<string, Field>();
    return form.items.flatMap((item, index): Finding[] => {
      const field = item.fields.item;
      // Few texts share their hash with another, and hardly any does so without being the same.
      if (!field || !shared.has(hashes[index] ?? 0) || !saysSomething(field, context)) return [];
      const key = comparable(textOf(field.value));
      const known = first.get(key);
      if (!known) {
        first.set(key, field);
        return [];
      }
      const at = { form, role: "item", field, position: index + 1 } as const;
      const params = { value: textOf(field.value), other: cellAddress(known.area) };
      return [fieldFinding("duplicate-item", "warning", at, params)];
    });
  },
};

/** 0: no text of its own. */
function hashOf(item: Item): number {
  return ownsCell(item, "item") ? textHash(textOf(cellValue(item, "item") ?? "")) : 0;
}

/** The hashes that are there more than once. An open table of plain numbers: a Set of 100,000 costs many times more. */
function repeated(hashes: Int32Array): ReadonlySet<number> {
  const found = new Set<number>();
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
  const table = new Int32Array(mask + 1);
  for (const hash of hashes) {
    if (hash === 0) continue;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & mask;
    if (table[at] === hash) found.add(hash);
    else table[at] = hash;
  }
  return found;
}

function saysSomething({ value }: Field, context: RuleContext): boolean {
  return !isBlank(value) && !isErrorValue(value) && placeholderOf(value, context) === null;
}
