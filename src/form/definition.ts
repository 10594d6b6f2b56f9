/**
 * What a form is, as data: titles, columns, header fields, lists. Nothing in the code knows one city's words;
 * the default definition is `definitions/organizational-goals.ts`.
 */
import type { HeaderField, Phase, Role } from "./roles";

export interface ColumnDefinition {
  readonly role: Role;
  /** Wordings of the printed header, the usual one first. Compared by `normalize`, text in brackets optional. */
  readonly headings: readonly string[];
  /** The phases in which the cell must be filled. */
  readonly requiredIn: readonly Phase[];
}

export const OUTCOMES = ["met", "partial", "unmet", "notApplicable"] as const;
/** What reaching a level means, from the best on: counts in the achievement rate. */
export type Outcome = (typeof OUTCOMES)[number];

export interface Level {
  readonly label: string;
  /** Other ways in which it is written and that count as the same. */
  readonly spellings: readonly string[];
  readonly outcome: Outcome;
  readonly reasonRequired: boolean;
}

/** Months 1–12 within the fiscal year that runs from April to March; `years` later than the form's own (来年度: 1). */
export interface DeadlinePeriod {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly years?: number;
}

/** Words that say when something is done. */
export interface DeadlineWord {
  readonly words: readonly string[];
  /** null: no days can be named (随時, 早急). */
  readonly period: DeadlinePeriod | null;
}

export interface FormDefinition {
  readonly id: string;
  readonly titles: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  readonly headerFields: readonly { readonly field: HeaderField; readonly labels: readonly string[] }[];
  readonly categories: readonly string[];
  /** Best first. */
  readonly scale: readonly Level[];
  /** The word for "every section" in the owner column, and what separates several owners. */
  readonly owners: {
    readonly everyone: string;
    readonly separators: readonly string[];
    /** Sections that are one name although a separator stands in them: 子ども・子育て支援課. */
    readonly sections?: readonly string[];
  };
  /** What may stand under いつまで besides dates and months. */
  readonly deadlineWords: readonly DeadlineWord[];
  /** Words that keep a place free (未定, 同上). Signs such as ー and ○○ need not be named. */
  readonly placeholders: readonly string[];
}
