/** What is wrong with lists that a person edits, as data, each at its field; the sentences are the pane's. */
import type { FormDefinition } from "../definition";
import { definitionProblems } from "./definition-problems";
import { withLists, type Lists } from "./lists";
import { normalize } from "../reading/normalize";
import { isRatingRole } from "../roles";

/** The longest text that Excel's COUNTIF looks for; the summary counts by it. */
export const LONGEST_VALUE = 255;

export type ListName = "category" | "rating";

export interface ListProblem {
  readonly list: ListName;
  /** The place in the list; null: the list as a whole. */
  readonly index: number | null;
  readonly field: "label" | "spellings" | "reason" | "list";
  /**
   * blank: no text; twice: what is compared is `text` of another value too; too-long: over 255 characters; no-level: a
   * scale needs one; no-column: the form has no column for the reason.
   */
  readonly code: "blank" | "twice" | "too-long" | "no-level" | "no-column";
  readonly text?: string;
}

/** [] for lists that a form of this definition can have. */
export function listProblems(definition: FormDefinition, { categories, scale }: Lists): ListProblem[] {
  const hasReason = definition.columns.some(({ role }) => role === "reason");
  return [
    ...valueProblems(
      "category",
      categories.map((label) => ({ label, spellings: [] })),
    ),
    ...valueProblems("rating", scale),
    ...(scale.length === 0 && hasScale(definition)
      ? [{ list: "rating", index: null, field: "list", code: "no-level" } as const]
      : []),
    ...scale.flatMap(({ reasonRequired }, index) =>
      reasonRequired && !hasReason
        ? [{ list: "rating", index, field: "reason", code: "no-column" } as const]
        : [],
    ),
  ];
}

function hasScale({ columns, ratingKind = "list" }: FormDefinition): boolean {
  return ratingKind === "list" && columns.some(({ role }) => isRatingRole(role));
}

/** Whether lists of unknown origin can be used: all that is asked of a definition's own lists, and of a person's. */
export function areUsable(definition: FormDefinition, lists: Lists): boolean {
  return (
    listProblems(definition, lists).length === 0 &&
    definitionProblems(withLists(definition, lists)).length === 0
  );
}

function valueProblems(
  list: ListName,
  values: readonly { readonly label: string; readonly spellings: readonly string[] }[],
): ListProblem[] {
  const problems: ListProblem[] = [];
  const owners = new Map<string, number>();
  values.forEach(({ label, spellings }, index) => {
    for (const [field, text] of [
      ["label", label] as const,
      ...spellings.map((spelling) => ["spellings", spelling] as const),
    ]) {
      const key = normalize(text).toLowerCase();
      const owner = owners.get(key);
      if (key === "") problems.push({ list, index, field, code: "blank" });
      else if (owner !== undefined && owner !== index)
        problems.push({ list, index, field, code: "twice", text });
      else owners.set(key, index);
      if (text.length > LONGEST_VALUE) problems.push({ list, index, field, code: "too-long", text });
    }
  });
  return problems;
}
