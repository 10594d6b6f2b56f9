/** The lists as a person is editing them: rows that keep their identity while they are renamed and moved. */
import type { LeavingValue, Replacement } from "../../../check/fixes/list-usage";
import type { Level } from "../../../form/definition";
import type { ListName } from "../../../form/definition/list-problems";
import type { Lists } from "../../../form/definition/lists";
import { foldSpaces } from "../../../form/reading/normalize";

export interface DraftRow {
  readonly id: number;
  /** The value that it was when the editing began; null: a new one. */
  readonly was: string | null;
  readonly label: string;
  /** As they are typed, 「、」 between them. */
  readonly spellings: string;
  readonly outcome: Level["outcome"];
  readonly reasonRequired: boolean;
}

export interface ListDraft {
  readonly rows: Readonly<Record<ListName, readonly DraftRow[]>>;
  readonly nextId: number;
}

export type DraftChange =
  | { readonly kind: "added"; readonly list: ListName }
  | { readonly kind: "removed"; readonly list: ListName; readonly id: number }
  | { readonly kind: "moved"; readonly list: ListName; readonly id: number; readonly by: 1 | -1 }
  | {
      readonly kind: "edited";
      readonly list: ListName;
      readonly id: number;
      readonly to: Partial<Pick<DraftRow, "label" | "spellings" | "outcome" | "reasonRequired">>;
    };

const SEPARATOR = "、";

export function draftOf({ categories, scale }: Lists): ListDraft {
  const category = categories.map((label, id) => newRow(id, label));
  const rating = scale.map(({ label, spellings, outcome, reasonRequired }, index) => ({
    ...newRow(category.length + index, label),
    spellings: spellings.join(SEPARATOR),
    outcome,
    reasonRequired,
  }));
  return { rows: { category, rating }, nextId: category.length + rating.length };
}

export function changeDraft(draft: ListDraft, change: DraftChange): ListDraft {
  const { rows, nextId } = draft;
  const { list } = change;
  const of = (changed: readonly DraftRow[]) => ({ ...rows, [list]: changed });
  switch (change.kind) {
    case "added":
      return { rows: of([...rows[list], newRow(nextId, null)]), nextId: nextId + 1 };
    case "removed":
      return { rows: of(rows[list].filter(({ id }) => id !== change.id)), nextId };
    case "edited":
      return {
        rows: of(rows[list].map((row) => (row.id === change.id ? { ...row, ...change.to } : row))),
        nextId,
      };
    case "moved": {
      const from = rows[list].findIndex(({ id }) => id === change.id);
      const to = from + change.by;
      const row = rows[list][from];
      if (!row || to < 0 || to >= rows[list].length) return draft;
      const others = rows[list].filter((one) => one !== row);
      return { rows: of([...others.slice(0, to), row, ...others.slice(to)]), nextId };
    }
  }
}

export function listsOfDraft({ rows }: ListDraft): Lists {
  return {
    categories: rows.category.map(({ label }) => foldSpaces(label)),
    scale: rows.rating.map(({ label, spellings, outcome, reasonRequired }) => ({
      label: foldSpaces(label),
      spellings: [
        ...new Set(
          spellings
            .split(/[、,，\n]/u)
            .map(foldSpaces)
            .filter((spelling) => spelling !== "" && spelling !== foldSpaces(label)),
        ),
      ],
      outcome,
      reasonRequired,
    })),
  };
}

/** What a value that leaves was renamed to; null: it was removed, or not by the person's hand. */
export function renamedTo({ rows }: ListDraft, { list, value }: LeavingValue): Replacement | null {
  const row = rows[list].find(({ was }) => was === value);
  return row ? { list, from: value, to: foldSpaces(row.label) } : null;
}

/** Names that were handed on: a row gave its own up, and another one has it now. */
export function takenNames({ rows }: ListDraft): Replacement[] {
  return (["category", "rating"] as const).flatMap((list) =>
    rows[list].flatMap((row) => {
      const { was } = row;
      const to = foldSpaces(row.label);
      const isTaken = rows[list].some((one) => one !== row && foldSpaces(one.label) === was);
      return was !== null && was !== to && isTaken ? [{ list, from: was, to }] : [];
    }),
  );
}

function newRow(id: number, label: string | null): DraftRow {
  return { id, was: label, label: label ?? "", spellings: "", outcome: "met", reasonRequired: false };
}
