/**
 * Items put together by what stands in one column. A group knows the texts that its cells hold now, so that formulas
 * can count by them: an item whose cell takes another of these texts moves to that text's group by itself. A text
 * that no group knows is noticed, because the table then counts fewer items than there are.
 */
import type { Form, Item } from "../../form/form";
import { isBlank, textOf } from "../../form/reading/normalize";
import type { Role } from "../../form/roles";
import type { CellValue } from "../../workbook/snapshot";
import { fitsCriterion } from "../criteria";

export interface GroupItem {
  readonly form: Form;
  readonly item: Item;
}

/** A value as one or several groups: its key, and its name when this is the first value of the group. */
export interface GroupName {
  readonly key: string;
  readonly label: string;
}

export interface Group {
  readonly key: string;
  readonly label: string;
  /** Texts of cells that belong to the group, each once whatever its case. */
  readonly writings: readonly string[];
  /**
   * Items whose cell no criterion can name: it is empty, has an error, or a text that is too long. They are counted
   * cell by cell.
   */
  readonly pinned: readonly GroupItem[];
  readonly items: readonly GroupItem[];
}

/** A text that names several groups: its items stand in each of their rows. */
export interface SharedText {
  readonly writing: string;
  readonly groups: number;
  readonly items: readonly GroupItem[];
}

export interface Grouping {
  readonly groups: readonly Group[];
  readonly shared: readonly SharedText[];
}

/**
 * `namesOf` gives the groups of a value, none for a blank one. `first`: groups that are there in any case, in this
 * order; the others follow as they are met, and the blank ones are left to `Grouping.groups` under the key "".
 */
export function groupItems(
  forms: readonly Form[],
  role: Role,
  namesOf: (value: CellValue, form: Form) => readonly GroupName[],
  first: readonly (GroupName & { readonly writings?: readonly string[] })[] = [],
): Grouping {
  const groups = new Map<string, GroupBuilder>();
  const shared = new Map<string, { writing: string; groups: number; items: GroupItem[] }>();
  for (const { key, label, writings = [] } of first) groups.set(key, new GroupBuilder(key, label, writings));
  for (const form of forms) {
    for (const item of form.items) {
      const value = item.fields[role]?.value ?? "";
      const writing = textOf(value);
      const names = isBlank(value) ? [BLANK] : namesOf(value, form);
      for (const { key, label } of names.length > 0 ? names : [BLANK]) {
        const group = groups.get(key) ?? new GroupBuilder(key, label, []);
        groups.set(key, group);
        group.add({ form, item }, writing);
      }
      if (names.length > 1) {
        const folded = writing.toLowerCase();
        const known = shared.get(folded) ?? { writing, groups: names.length, items: [] };
        known.items.push({ form, item });
        shared.set(folded, known);
      }
    }
  }
  return { groups: [...groups.values()].map((group) => group.group()), shared: [...shared.values()] };
}

/** Items without a value. */
export const BLANK_KEY = "";
const BLANK: GroupName = { key: BLANK_KEY, label: "" };

class GroupBuilder {
  readonly #writings = new Map<string, string>();
  readonly #pinned: GroupItem[] = [];
  readonly #items: GroupItem[] = [];

  constructor(
    private readonly key: string,
    private readonly label: string,
    writings: readonly string[],
  ) {
    for (const writing of writings) this.#writings.set(writing.toLowerCase(), writing);
  }

  add(one: GroupItem, writing: string): void {
    this.#items.push(one);
    if (isNameable(writing)) {
      const folded = writing.toLowerCase();
      if (!this.#writings.has(folded)) this.#writings.set(folded, writing);
    } else this.#pinned.push(one);
  }

  group(): Group {
    const writings = [...this.#writings.values()];
    return { key: this.key, label: this.label, writings, pinned: this.#pinned, items: this.#items };
  }
}

/** Whether COUNTIF can be asked for just this text. */
export function isNameable(writing: string): boolean {
  return writing !== "" && !writing.startsWith("#") && fitsCriterion(writing);
}
