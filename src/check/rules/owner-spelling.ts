/**
 * One section in two writings that look alike: 霞ヶ浦課 and 霞ケ浦課, センター and センタ―. They are counted as one; said where
 * the rarer one stands. Fix: the writing that is there more often.
 */
import { foldSpaces, textOf } from "../../form/reading/normalize";
import { sectionKey } from "../../form/reading/owners";
import type { Finding } from "../finding";
import { beginsHere, cellFinding, itemCell, textFix } from "../rule";
import type { Rule } from "../rule";

export const ownerSpelling: Rule = {
  form: ({ form, owners }) => {
    const names = form.items.map((item) => {
      const field = item.fields.owner;
      return field && beginsHere(field, item) ? owners(textOf(field.value)) : [];
    });
    const usual = usualWritings(names.flat());
    return form.items.flatMap((item, index): Finding[] => {
      const field = item.fields.owner;
      const name = names[index]?.find((one) => usual.get(one) !== one);
      if (!field || name === undefined) return [];
      const other = usual.get(name) ?? name;
      const value = textOf(field.value);
      // A name that is spaced in another way is the same to everybody.
      if (name.replaceAll(" ", "") === other.replaceAll(" ", "")) return [];
      const fix =
        value.split(name).length === 2 ? textFix(field, foldSpaces(value.replace(name, other))) : null;
      return [
        cellFinding("owner-spelling", itemCell(form, "owner", field, index + 1), { value: name, other }, fix),
      ];
    });
  },
};

/** For each name the writing that is there most often, the first of those that are there as often. */
function usualWritings(names: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usual = new Map<string, { readonly name: string; readonly count: number }>();
  for (const [name, count] of counts) {
    const key = sectionKey(name);
    if (count > (usual.get(key)?.count ?? 0)) usual.set(key, { name, count });
  }
  return new Map([...counts.keys()].map((name) => [name, usual.get(sectionKey(name))?.name ?? name]));
}
