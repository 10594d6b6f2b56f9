/**
 * A finding is data; its sentence is made later, in the reader's language (`src/locales`).
 */
import type { CellPosition } from "../cells/geometry";
import type { CellContent } from "../workbook/cell-content";
import type { HeaderField, Phase, Role } from "../form/roles";

export interface InCell {
  /** The header's own words. */
  readonly heading: string;
  /** As A1. */
  readonly address: string;
}

interface WithValue extends InCell {
  /** What the cell holds, or the part of it that is meant. */
  readonly value: string;
}

/** What the sentence of each code needs. */
export interface FindingParams {
  "missing-column": { readonly heading: string };
  "header-mismatch": WithValue;
  /** No address: a header field whose label is not on the sheet. `zero`: the cell shows the 0 of a formula on a blank cell. */
  required: { readonly heading: string; readonly address?: string; readonly zero?: true };
  "reason-required": WithValue & { readonly ratingHeading: string };
  "error-value": WithValue;
  "date-invalid": WithValue;
  "not-a-number": WithValue;
  "date-outside-year": WithValue;
  "not-in-list": WithValue & { readonly choices: readonly string[] };
  "near-match": WithValue & { readonly expected: string };
  /** `due`: when the cell is to be filled. */
  "rating-too-early": WithValue & { readonly phase: Phase; readonly due: Phase };
  "number-gap": WithValue & { readonly expected: number };
  "number-duplicate": WithValue & { readonly expected: number };
  "number-invalid": WithValue;
  "number-kind": WithValue;
  /** `other`: the address of the first. */
  "duplicate-item": WithValue & { readonly other: string };
  placeholder: WithValue;
  "date-impossible": WithValue;
  "deadline-unclear": WithValue;
  "owner-joined": WithValue & { readonly expected: string };
  /** `other`: how the section is written most often on the form. */
  "owner-spelling": WithValue & { readonly other: string };
  "leftover-markup": WithValue;
  "mixed-punctuation": InCell & { readonly marks: readonly string[] };
  "unmeasurable-level": InCell;
}

export type FindingCode = keyof FindingParams;

/** error: not complete; warning: look at it; advice: how it is written, never counts against completeness. */
export type Severity = "error" | "warning" | "advice";

/** In the order in which findings stand at one cell. */
export const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  "missing-column": "error",
  "header-mismatch": "error",
  required: "error",
  "reason-required": "error",
  "error-value": "error",
  "date-invalid": "error",
  "not-a-number": "error",
  "date-outside-year": "warning",
  "not-in-list": "error",
  "near-match": "warning",
  "rating-too-early": "warning",
  "number-gap": "warning",
  "number-duplicate": "warning",
  "number-invalid": "warning",
  "number-kind": "advice",
  "duplicate-item": "warning",
  placeholder: "warning",
  "date-impossible": "warning",
  "deadline-unclear": "advice",
  "owner-joined": "advice",
  "owner-spelling": "advice",
  "leftover-markup": "warning",
  "mixed-punctuation": "advice",
  "unmeasurable-level": "advice",
};

export const FINDING_CODES = Object.keys(SEVERITIES) as FindingCode[];

/** A change that mends the finding: cells and what goes into them. */
export interface Fix {
  readonly writes: readonly { readonly cell: CellPosition; readonly content: CellContent }[];
  /** A formula gives the value of one of the cells, and would be lost: the person is asked first. */
  readonly overFormula?: true;
}

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly role: Role | HeaderField | null;
  /** The top-left cell of the field; null where there is none (a missing column). */
  readonly cell: CellPosition | null;
  /** The item's 1-based position in `Form.items`; null for the header and the form as a whole. */
  readonly item: number | null;
  readonly params: FindingParams[Code];
  readonly fix?: Fix;
}

/** `finding.code` tells which params it has. */
export type Finding<Code extends FindingCode = FindingCode> = { [One in Code]: FindingOf<One> }[Code];

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
  /** Of the mid-year column; absent where the form has none. */
  readonly interimTally?: Tally;
}
