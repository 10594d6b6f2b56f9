/**
 * What a form is, as data: titles, columns, header fields, lists. Nothing in the code knows one city's words; the
 * built-in definitions are files in `assets/definitions`, and a user may have others (`definition/definition-file.ts`).
 */
import { isOwnRole, isRatingRole, ROLES, type HeaderField, type Phase, type Role } from "./roles";

/** What a body's own column holds. */
export type OwnContent =
  | { readonly kind: "text" | "number" | "date" }
  | { readonly kind: "list"; readonly values: readonly string[] };

export interface ColumnDefinition {
  /** A role that the definition has no column for is not there (この様式にはない): nothing is said or counted of it. */
  readonly role: Role;
  /** Wordings of the printed header, the usual one first. Compared by `normalize`, text in brackets optional. */
  readonly headings: readonly string[];
  /** The phases in which the cell must be filled. */
  readonly requiredIn: readonly Phase[];
  /** Of an own column; absent: what the role holds, and text in an own one. */
  readonly content?: OwnContent;
  /** A sheet may be without the column: then nothing is said of it. */
  readonly optional?: true;
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

/** Where the fiscal year or the department is read: in a cell behind one of these labels, or in one place alone. */
export type Place =
  | { readonly kind: "label"; readonly labels: readonly string[] }
  | { readonly kind: "cell"; readonly address: string }
  | { readonly kind: "title" | "sheetName" };

/** 1, 2, 3 … through the form; from 1 again in each section; 1-1, 1-2; not checked at all. */
export const NUMBERINGS = ["whole", "sections", "parts", "none"] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** One of the scale's levels; a figure such as 80%; free text. */
export const RATING_KINDS = ["list", "percent", "text"] as const;
export type RatingKind = (typeof RATING_KINDS)[number];

export interface FormDefinition {
  /** Letters, digits and hyphens: by it the settings of a workbook name the form. */
  readonly id: string;
  /** As a person calls the form. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  readonly headerFields: readonly { readonly field: HeaderField; readonly labels: readonly string[] }[];
  /** Absent: looked for in the title, beside it, above the table, in the page header and the sheet's name. */
  readonly yearPlace?: Place;
  /** Absent: from 職名, else the title, else the sheet's name. */
  readonly departmentPlace?: Place;
  /** Absent: 1, 2, 3 …, and of another kind of numbers only an advice. */
  readonly numbering?: Numbering;
  readonly categories: readonly string[];
  /** Absent: one of the list. */
  readonly ratingKind?: RatingKind;
  /** Best first; [] where the rating is no list. */
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

/** In the order in which a form is read: the known roles, then the body's own columns as the definition has them. */
export function rolesOf({ columns }: Pick<FormDefinition, "columns">): readonly Role[] {
  const has = new Set(columns.map(({ role }) => role));
  return [...ROLES.filter((role) => has.has(role)), ...[...has].filter(isOwnRole)];
}

export function columnOf({ columns }: FormDefinition, role: Role): ColumnDefinition | undefined {
  return columns.find((one) => one.role === role);
}

/** What the cells of a column hold. */
export function contentOf(definition: FormDefinition, role: Role): OwnContent["kind"] | "percent" {
  if (isOwnRole(role)) return columnOf(definition, role)?.content?.kind ?? "text";
  if (isRatingRole(role)) return definition.ratingKind ?? "list";
  return role === "category" ? "list" : "text";
}

/** The phases that a form has: 中間 only with a mid-year column. */
export function phasesOf({ columns }: Pick<FormDefinition, "columns">): readonly Phase[] {
  return columns.some(({ role }) => role === "interimRating")
    ? ["planning", "interim", "evaluation"]
    : ["planning", "evaluation"];
}
