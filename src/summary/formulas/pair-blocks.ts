/**
 * The rating cells of a form together with those of another column (category, owner, deadline), as references whose
 * counts can be multiplied or counted side by side. Whatever is merged down, each item is in exactly one block.
 */
import type { Rect } from "../../cells/geometry";
import type { Form, Item } from "../../form/form";
import type { Role } from "../../form/roles";
import { ColumnRun, columnReference } from "./cells";
import type { CellReader } from "./cells";

export interface PairBlock {
  /**
   * rows: each row of the two ranges holds one item's rating and its key. key: one key cell for all ratings of the
   * range. rating: one rating cell for all keys of the range.
   */
  readonly kind: "rows" | "key" | "rating";
  readonly rating: string;
  readonly key: string;
  /** For how many items each row stands: more than one where several share both cells. */
  readonly times: number;
  /** Blank cells in the longer range that are no item's. */
  readonly gaps: number;
}

interface Pair {
  readonly rating: Rect;
  readonly key: Rect;
  items: number;
}

export function pairBlocks(form: Form, role: Role, read: CellReader): PairBlock[] {
  const pairs = pairsOf(form.items, role);
  const ratings = countOf(pairs.map(({ rating }) => place(rating)));
  const keys = countOf(pairs.map(({ key }) => place(key)));
  const blocks: PairBlock[] = [];
  let open: Run | null = null;
  const close = () => {
    if (open) blocks.push(open.block());
    open = null;
  };
  for (const pair of pairs) {
    const kind = kindOf(pair, ratings, keys);
    if (open?.takes(kind, pair)) continue;
    close();
    open = new Run(kind, pair, form, read);
  }
  close();
  return blocks;
}

/** `alone`: nothing joins it. */
type Kind = PairBlock["kind"] | "alone";

function kindOf({ rating, key, items }: Pair, ratings: Map<string, number>, keys: Map<string, number>): Kind {
  if (items > 1) return "alone";
  const sharedRating = (ratings.get(place(rating)) ?? 0) > 1;
  const sharedKey = (keys.get(place(key)) ?? 0) > 1;
  if (sharedRating && sharedKey) return "alone";
  return sharedKey ? "key" : sharedRating ? "rating" : "rows";
}

class Run {
  readonly #rating: ColumnRun;
  readonly #key: ColumnRun;

  constructor(
    private readonly kind: Kind,
    private readonly first: Pair,
    private readonly form: Form,
    read: CellReader,
  ) {
    this.#rating = new ColumnRun(read, form.sheet, first.rating);
    this.#key = new ColumnRun(read, form.sheet, first.key);
  }

  /** Takes the pair in when it goes on in the same way. */
  takes(kind: Kind, { rating, key }: Pair): boolean {
    if (kind !== this.kind || kind === "alone") return false;
    const ratingFits =
      kind === "rating" ? place(rating) === place(this.first.rating) : this.#rating.canTake(rating);
    const keyFits = kind === "key" ? place(key) === place(this.first.key) : this.#key.canTake(key);
    if (!ratingFits || !keyFits) return false;
    // Side by side, the two ranges have to go down alike.
    if (kind === "rows" && rating.row - this.first.rating.row !== key.row - this.first.key.row) return false;
    if (kind !== "rating") this.#rating.take(rating);
    if (kind !== "key") this.#key.take(key);
    return true;
  }

  block(): PairBlock {
    const { sheetName } = this.form;
    return {
      kind: this.kind === "alone" ? "rows" : this.kind,
      rating: columnReference(sheetName, this.#rating.area),
      key: columnReference(sheetName, this.#key.area),
      times: this.first.items,
      gaps: this.kind === "rating" ? this.#key.gaps : this.#rating.gaps,
    };
  }
}

/** Each rating cell with each key cell beside it once, from the top, with the items that they have in common. */
function pairsOf(items: readonly Item[], role: Role): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { fields } of items) {
    const rating = fields.rating?.area;
    const key = fields[role]?.area;
    if (!rating || !key) continue;
    const both = `${place(rating)}|${place(key)}`;
    const known = pairs.get(both);
    if (known) known.items += 1;
    else pairs.set(both, { rating, key, items: 1 });
  }
  return [...pairs.values()].sort((a, b) => a.rating.row - b.rating.row || a.key.row - b.key.row);
}

function place({ row, column }: Rect): string {
  return `${row}:${column}`;
}

function countOf(places: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of places) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
