/** How the findings are looked at: grouped, filtered, unfolded, and which of them is the current one. */
import type { FindingCode, Severity } from "../../../check/finding";
import type { HeaderField, Role } from "../../../form/roles";

export type Grouping = "item" | "role";

/** What a finding is about: a column, a header field, or the form as a whole. */
export type Subject = Role | HeaderField | "form";

/** What is looked for, before the rows are made. */
export interface Sought {
  /** Only items of this section (共通/課名); null: of all. */
  readonly owner: string | null;
  /** Words that stand in the finding's sentence or in its item. */
  readonly search: string;
}

/** What decides which rows there are. */
export interface ListShape {
  readonly grouping: Grouping;
  /** Only these; none chosen: errors and warnings, with the advice folded at the end. */
  readonly severities: readonly Severity[];
  /** Only findings of this; null: of all. */
  readonly subject: Subject | null;
  /** Keys of what was unfolded. */
  readonly open: readonly string[];
}

export interface ListView extends ListShape, Sought {
  /** `findingKey` of the finding whose cell was selected last. */
  readonly current: string | null;
  /** Its place in the list then, from 0: where to go on once it is mended. */
  readonly place: number;
  /** Position of the item in which the sheet's selection is: its findings are brought into sight and marked. */
  readonly item: number | null;
  /** `findingKey` of the finding whose field is open to be filled in. */
  readonly filling: string | null;
}

export type ListChange =
  | { readonly kind: "grouped"; readonly grouping: Grouping }
  | { readonly kind: "severityToggled"; readonly severity: Severity }
  | { readonly kind: "subjectChosen"; readonly subject: Subject | null }
  | { readonly kind: "ownerChosen"; readonly owner: string | null }
  | { readonly kind: "searched"; readonly search: string }
  | { readonly kind: "unfiltered" }
  | { readonly kind: "foldToggled"; readonly key: string }
  /** `inside`: the folds that it stands in, to be opened. */
  | {
      readonly kind: "currentChanged";
      readonly key: string;
      readonly place: number;
      readonly inside: readonly string[];
      /** Its field is opened as well. */
      readonly filling?: true;
    }
  | { readonly kind: "fieldClosed" }
  | { readonly kind: "itemShown"; readonly item: number | null }
  | { readonly kind: "formChanged" };

export const INITIAL_LIST: ListView = {
  grouping: "item",
  severities: [],
  subject: null,
  owner: null,
  search: "",
  open: [],
  current: null,
  place: 0,
  item: null,
  filling: null,
};

/** Key of the fold that holds the advice. */
export const ADVICE_FOLD = "advice";

/** Key of a fold of findings that repeat themselves. */
export const foldKey = (code: FindingCode, subject: Subject) => `repeated|${code}|${subject}`;

export function changeList(view: ListView, change: ListChange): ListView {
  switch (change.kind) {
    case "grouped":
      return { ...view, grouping: change.grouping };
    case "severityToggled":
      return { ...view, severities: toggled(view.severities, change.severity) };
    case "subjectChosen":
      return { ...view, subject: change.subject };
    case "ownerChosen":
      return { ...view, owner: change.owner };
    case "searched":
      return { ...view, search: change.search };
    case "unfiltered":
      return { ...view, severities: [], subject: null, owner: null, search: "" };
    case "foldToggled":
      return { ...view, open: toggled(view.open, change.key) };
    case "currentChanged":
      return {
        ...view,
        current: change.key,
        place: change.place,
        open: [...new Set([...view.open, ...change.inside])],
        filling: change.filling ? change.key : view.filling,
      };
    case "fieldClosed":
      return { ...view, filling: null };
    case "itemShown":
      return view.item === change.item ? view : { ...view, item: change.item };
    case "formChanged":
      // Keys and columns are the other form's: how the person looks at findings stays.
      return { ...INITIAL_LIST, grouping: view.grouping, severities: view.severities };
  }
}

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
