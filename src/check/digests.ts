/**
 * What a rule compares items by, as a whole number for each: their number, a hash of their text. Rules that look at
 * all items walk a plain array of these instead of 100,000 items, and a recheck takes the array over.
 */
import type { Item } from "../form/form";
import type { RuleContext } from "./context";

/** A 32-bit whole number; it looks at nothing but the item. */
export type Digest = (item: Item) => number;

const kept = new WeakMap<RuleContext, ReadonlyMap<Digest, Int32Array>>();

/** Works the digests out item by item, in the walk of the check, while an item is at hand anyway. */
export class DigestWalk {
  readonly #digests: readonly { readonly digest: Digest; readonly numbers: Int32Array }[];

  constructor(context: RuleContext, digests: readonly Digest[]) {
    const { length } = context.form.items;
    this.#digests = digests.map((digest) => ({ digest, numbers: new Int32Array(length) }));
    kept.set(context, new Map(this.#digests.map(({ digest, numbers }) => [digest, numbers])));
  }

  /** `position` is 1-based. */
  add(item: Item, position: number): void {
    for (const { digest, numbers } of this.#digests) numbers[position - 1] = digest(item);
  }
}

/** One number for each item of the form, in order. Not to be changed by those who get it. */
export function digestsOf(context: RuleContext, digest: Digest): Int32Array {
  return kept.get(context)?.get(digest) ?? Int32Array.from(context.form.items, digest);
}

/** Gives the context of the same form with some items changed what had been worked out for the old one. */
export function carryDigests(
  from: RuleContext,
  to: RuleContext,
  changes: readonly { readonly position: number; readonly item: Item }[],
): void {
  const byDigest = new Map<Digest, Int32Array>();
  for (const [digest, old] of kept.get(from) ?? []) {
    const digests = old.slice();
    for (const { position, item } of changes) digests[position - 1] = digest(item);
    byDigest.set(digest, digests);
  }
  kept.set(to, byDigest);
}
