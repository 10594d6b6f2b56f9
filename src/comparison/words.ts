/** What the sheet 変更一覧 says; the sentences are in `src/locales`. */
import type { Counts } from "./comparison";
import type { HeaderField } from "../form/roles";

export interface ComparisonWords {
  readonly sheetName: string;
  readonly title: (department: string) => string;
  readonly fiscalYear: (year: number) => string;
  /** Which forms are held against each other. */
  readonly sources: (before: string, after: string) => string;
  readonly counts: Readonly<Record<keyof Counts, (count: number) => string>>;
  readonly headings: {
    readonly number: string;
    readonly item: string;
    readonly kind: string;
    readonly field: string;
    readonly before: string;
    readonly after: string;
  };
  readonly kinds: Readonly<Record<"added" | "removed" | "reworded" | "moved" | "rated" | "header", string>>;
  readonly position: (place: number) => string;
  readonly header: Readonly<Record<HeaderField, string>>;
  readonly blank: string;
  readonly none: string;
  /** Around a stretch that is different. */
  readonly marks: { readonly open: string; readonly close: string };
  readonly markNote: string;
  readonly madeBy: string;
}
