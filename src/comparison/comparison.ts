/**
 * What has changed from one reading of a department's form to another: two submissions, 期首 and 期末, last year and this.
 * Texts are compared on the normalised copy: width and white space alone are no change.
 */
import { rolesOf, type FormDefinition } from "../form/definition";
import type { Form, Item } from "../form/form";
import { fieldText } from "../form/reading/field-text";
import { normalize } from "../form/reading/normalize";
import { HEADER_FIELDS, isRatingRole, type HeaderField, type RatingRole, type Role } from "../form/roles";
import { pairItems, type Pair } from "./pairs";

/** null: blank, or there is no such field. */
interface BeforeAndAfter {
  readonly before: string | null;
  readonly after: string | null;
}

/** up, down: on the scale of the later form. other: one of the two is not on it. */
export type Direction = "set" | "cleared" | "up" | "down" | "other";

export interface RatingChange extends BeforeAndAfter {
  readonly role: RatingRole;
  readonly direction: Direction;
}

export interface TextChange extends BeforeAndAfter {
  readonly role: Exclude<Role, RatingRole | "number">;
}

export interface ItemChange {
  readonly kind: "added" | "removed" | "kept";
  /** null: there was, or is, none. */
  readonly before: Item | null;
  readonly after: Item | null;
  /** It stands before, or behind, items that it did not. */
  readonly moved: boolean;
  readonly texts: readonly TextChange[];
  readonly ratings: readonly RatingChange[];
}

export interface Comparison {
  readonly before: Form;
  readonly after: Form;
  /** Of all items, in the order of the later form; one that is gone stands where it stood. */
  readonly items: readonly ItemChange[];
  readonly header: readonly (BeforeAndAfter & { readonly field: HeaderField })[];
}

export const COUNTS = ["added", "removed", "reworded", "moved", "rated", "same"] as const;
/** Items of each kind; one may be reworded, moved and rated at once. same: nothing has changed. */
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

export function compareForms(before: Form, after: Form): Comparison {
  const pairs = pairItems(before.items, after.items);
  const moved = movedPairs(pairs);
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const items: ItemChange[] = [];
  const gone = before.items.map((_, index) => index).filter((index) => !kept.has(index));
  const takeGone = (until: number) => {
    while (gone.length > 0 && (gone[0] ?? 0) < until) {
      const item = before.items[gone.shift() ?? 0];
      if (item) items.push({ ...NOTHING, kind: "removed", before: item, after: null });
    }
  };
  const staying = pairs.filter((pair) => !moved.has(pair));
  after.items.forEach((item, index) => {
    const pair = byAfter.get(index);
    // What is gone stands above what has come in its place.
    takeGone(staying.find((one) => one.after >= index)?.before ?? before.items.length);
    const old = pair && before.items[pair.before];
    if (!pair || !old) {
      items.push({ ...NOTHING, kind: "added", before: null, after: item });
      return;
    }
    items.push({
      kind: "kept",
      before: old,
      after: item,
      moved: moved.has(pair),
      texts: textChanges(old, before, item, after),
      ratings: ratingChanges(old, before, item, after),
    });
  });
  takeGone(before.items.length);
  const header = HEADER_FIELDS.flatMap((field) => {
    const texts = {
      before: fieldText(before.header[field], before.dateSystem),
      after: fieldText(after.header[field], after.dateSystem),
    };
    return isSame(texts.before, texts.after) ? [] : [{ field, ...texts }];
  });
  return { before, after, items, header };
}

const NOTHING = { moved: false, texts: [], ratings: [] } as const;

export function isChanged({ kind, moved, texts, ratings }: ItemChange): boolean {
  return kind !== "kept" || moved || texts.length > 0 || ratings.length > 0;
}

export function countChanges({ items }: Comparison): Counts {
  const count = (is: (change: ItemChange) => boolean) => items.filter(is).length;
  return {
    added: count(({ kind }) => kind === "added"),
    removed: count(({ kind }) => kind === "removed"),
    reworded: count(({ texts }) => texts.length > 0),
    moved: count((one) => one.moved),
    rated: count(({ ratings }) => ratings.length > 0),
    same: count((one) => !isChanged(one)),
  };
}

/** All but the longest row of items that has kept its order. */
function movedPairs(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const best: { length: number; from: number }[] = [];
  pairs.forEach(({ before }, index) => {
    let own = { length: 1, from: -1 };
    for (let other = 0; other < index; other += 1) {
      const known = best[other];
      if (known && (pairs[other]?.before ?? 0) < before && known.length + 1 > own.length) {
        own = { length: known.length + 1, from: other };
      }
    }
    best.push(own);
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const stays = new Set<Pair>();
  let at = best.findIndex(({ length }) => length === longest);
  while (at >= 0) {
    const pair = pairs[at];
    if (pair) stays.add(pair);
    at = best[at]?.from ?? -1;
  }
  return new Set(pairs.filter((pair) => !stays.has(pair)));
}

function textChanges(old: Item, before: Form, item: Item, after: Form): TextChange[] {
  return rolesOf(after.definition).flatMap((role) => {
    // A column that one of the two forms does not have is no change of an item.
    if (role === "number" || isRatingRole(role) || !before.columns[role] || !after.columns[role]) return [];
    const texts = {
      before: fieldText(old.fields[role], before.dateSystem),
      after: fieldText(item.fields[role], after.dateSystem),
    };
    return isSame(texts.before, texts.after) ? [] : [{ role, ...texts }];
  });
}

function ratingChanges(old: Item, before: Form, item: Item, after: Form): RatingChange[] {
  return rolesOf(after.definition).flatMap((role): RatingChange[] => {
    if (!isRatingRole(role) || !before.columns[role]) return [];
    const texts = {
      before: fieldText(old.fields[role], before.dateSystem),
      after: fieldText(item.fields[role], after.dateSystem),
    };
    if (isSame(texts.before, texts.after)) return [];
    return [{ role, ...texts, direction: directionOf(texts, after.definition) }];
  });
}

function directionOf({ before, after }: BeforeAndAfter, { scale }: FormDefinition): Direction {
  if (before === null) return "set";
  if (after === null) return "cleared";
  const place = (text: string) =>
    scale.findIndex(({ label, spellings }) => [label, ...spellings].some((one) => isSame(one, text)));
  const [from, to] = [place(before), place(after)];
  return from < 0 || to < 0 || from === to ? "other" : to < from ? "up" : "down";
}

function isSame(one: string | null, other: string | null): boolean {
  const bare = (text: string | null) => normalize(text ?? "").replaceAll(" ", "");
  return bare(one) === bare(other);
}
