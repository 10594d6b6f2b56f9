/**
 * A finding is data; its sentence is made later, in the reader's language (`src/locales`).
 */
import type { CellPosition } from "../cells/geometry";
import type { CellContent } from "../workbook/cell-content";
import type { HeaderField, Phase, Role } from "../form/roles";

export const FINDING_CODES = [
  "missing-column",
  "header-mismatch",
  "required",
  "not-in-list",
  "near-match",
  "error-value",
  "date-invalid",
  "date-outside-year",
  "deadline-unclear",
  "number-gap",
  "number-duplicate",
  "number-invalid",
  "placeholder",
  "duplicate-item",
  "owner-joined",
  "rating-too-early",
  "reason-required",
  "leftover-markup",
  "mixed-punctuation",
  "unmeasurable-level",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** error: not complete; warning: look at it; advice: how it is written, never counts against completeness. */
export type Severity = "error" | "warning" | "advice";

/** A change that mends the finding: cells and what goes into them. */
export interface Fix {
  readonly writes: readonly { readonly cell: CellPosition; readonly content: CellContent }[];
  /** A formula gives the value of one of the cells, and would be lost: the person is asked first. */
  readonly overFormula?: true;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly role: Role | HeaderField | null;
  /** The top-left cell of the field; null where there is none (a missing column). */
  readonly cell: CellPosition | null;
  /** The item's 1-based position in `Form.items`; null for the header and the form as a whole. */
  readonly item: number | null;
  /** What the sentence needs: the header's own words (`heading`), the value, the expected number … */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly fix?: Fix;
}

export interface Completeness {
  readonly filled: number;
  readonly required: number;
}

export interface Tally {
  readonly total: number;
  readonly unrated: number;
  readonly offList: number;
  /** In scale order, zero levels kept. `share` is of `total`, 0 when there are no items. */
  readonly byRating: readonly { readonly label: string; readonly count: number; readonly share: number }[];
}

/** Everything that the check says of one form. */
export interface FormReport {
  readonly phase: Phase;
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly tally: Tally;
}
