/** What the sheet 記入状況 says. */
import type { Phase } from "../form/roles";

/** What a place of the form is, in the words of the table of items. No two are alike. */
export const STATES = [
  "blank",
  "offList",
  "error",
  "early",
  "earlyOffList",
  "earlyError",
  "numberGap",
  "numberDouble",
  "numberInvalid",
  "reasonBlank",
  "reasonEmpty",
  "dateInvalid",
  "fieldMissing",
  "columnMissing",
] as const;
export type State = (typeof STATES)[number];

export interface SelfCheckWords {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly sheetName: string;
  readonly title: string;
  /** 2022 → 令和4年度. */
  readonly fiscalYear: (year: number) => string;
  readonly phase: string;
  readonly phases: Readonly<Record<Phase | "interim", string>>;
  readonly phaseHint: string;
  readonly phasePrompt: { readonly title: string; readonly message: string };
  readonly phaseAlert: { readonly title: string; readonly message: string };
  readonly result: {
    readonly right: string;
    /** A text with the number's cell, as a formula without "=". */
    readonly open: (count: string) => string;
    readonly changed: string;
  };
  readonly figures: {
    readonly required: string;
    readonly filled: string;
    readonly blank: string;
    readonly offList: string;
    readonly share: string;
    readonly numbers: string;
    readonly early: string;
    readonly reasons: string;
    readonly dates: string;
    readonly errors: string;
    readonly missing: string;
  };
  readonly tables: {
    readonly figures: string;
    readonly columns: string;
    readonly sections: string;
    readonly guide: string;
    readonly places: string;
    readonly items: string;
  };
  readonly headings: {
    readonly where: string;
    readonly cell: string;
    readonly what: string;
    readonly item: string;
    readonly header: string;
  };
  readonly noOwner: string;
  readonly otherSections: string;
  readonly fine: string;
  readonly notNeeded: string;
  readonly states: Readonly<Record<State, string>>;
  /** What follows the heading in quotes: `が空欄です。…`. */
  readonly sentences: Readonly<Record<State, string>>;
  readonly quotes: readonly [string, string];
  readonly more: (count: string) => string;
  /** How to fill in the form, a line each. */
  readonly guide: readonly string[];
  readonly notes: readonly string[];
  readonly sources: (sheetNames: readonly string[]) => string;
  readonly freeArea: string;
  readonly keep: string;
  readonly footer: { readonly source: string; readonly printed: string };
}
