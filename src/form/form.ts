/**
 * A recognised form: where its columns are, and its items by role.
 */
import type { Rect } from "../cells/geometry";
import type { FormDefinition } from "./definition";
import type { HeaderField, NotCounted, Phase, Role } from "./roles";
import type { CellValue, DateSystem } from "../workbook/snapshot";

/** One field of the form on the sheet. */
export interface Field {
  /** The whole merged area, or the one cell. Its top-left cell is the one that is named and selected. */
  readonly area: Rect;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** A formula gives the value: writing into the cell would take it away. */
  readonly formula?: true;
  /** The formula gives the 0 that Excel makes of a blank cell: `value` is blank. */
  readonly zero?: true;
  /** What stands before the value in the same cell ("作成日："), to be kept when another value is written. */
  readonly lead?: string;
  /** What stands behind the value in the same cell (a seal, the next field), to be kept likewise. */
  readonly tail?: string;
  /** The cells over which the value is spread (令和|4|年|4|月|1|日): none of them can take it. */
  readonly inPieces?: Rect;
}

/**
 * What of the text was taken: all of it, without what stands in brackets, its first line, or without what was added to
 * it: a number (①番号), a note (番号 注1), a time of the year (年度末の達成状況), 等.
 */
export type MatchedBy = "whole" | "withoutBrackets" | "firstLine" | "annotated";

/** Why a column was taken for a role, so that a person can judge it. */
export interface ColumnReason {
  /** The header cell; two cells where the header's words stand one below the other. */
  readonly area: Rect;
  /** The definition's wording that its text was taken for. */
  readonly wording: string;
  /** The definition's usual wording, another one of its, or any cell that a person pointed at. */
  readonly match: "usual" | "other" | "pointed";
  readonly by: MatchedBy;
  /** The text is that of two cells, one below the other. */
  readonly twoRows: boolean;
  /** Other cells of the header that name the same role. */
  readonly rivals: readonly Rect[];
  /**
   * 確度, from 0 to 1: 1 is the usual wording in full, and nothing else that could be meant; or a person's own word.
   */
  readonly confidence: number;
}

export interface Column {
  readonly role: Role;
  /** Zero-based first column, and how many columns the field spans. */
  readonly column: number;
  readonly columns: number;
  /** The header's own words, white space folded, for sentences. */
  readonly heading: string;
  readonly reason?: ColumnReason;
}

export interface Item {
  /** Zero-based first row, and how many rows the item spans. */
  readonly row: number;
  readonly rows: number;
  /** The number as a whole number; null when blank or not one. */
  readonly number: number | null;
  /** Every role whose column exists. */
  readonly fields: Readonly<Partial<Record<Role, Field>>>;
}

export interface Form {
  readonly definition: FormDefinition;
  readonly sheet: string;
  readonly sheetName: string;
  /** 2, 3 … for a form that stands below others on its sheet; absent for the first or only one. */
  readonly place?: number;
  readonly title: string;
  /** The year in which the fiscal year begins (令和4年度 → 2022). */
  readonly fiscalYear: number | null;
  readonly department: string;
  readonly columns: Readonly<Partial<Record<Role, Column>>>;
  /** The header rows, the first and each repetition. */
  readonly headerRows: readonly Rect[];
  /** The heading cells of each repetition, in the order of `headerRows` after the first. */
  readonly repeatedHeadings?: readonly Readonly<Partial<Record<Role, Field>>>[];
  /** A header field's value cell; absent when its label is not on the sheet. */
  readonly header: Readonly<Partial<Record<HeaderField, Field & { readonly label: string }>>>;
  readonly items: readonly Item[];
  /** Zero-based rows of headings over some of the items; absent: none. */
  readonly sections?: readonly number[];
  /** Rows below the last item that hold a number and nothing else yet; absent: none. */
  readonly spareItems?: readonly Item[];
  /** Why the form is in no total; absent: it counts. */
  readonly notCounted?: NotCounted;
  /** The workbook's; absent: 1900. */
  readonly dateSystem?: DateSystem;
}

/** The phase that is in force for a form, and whether a person chose it. */
export interface PhaseChoice {
  readonly phase: Phase;
  readonly chosen: boolean;
  /** It may be another one: the person is asked. */
  readonly doubt?: true;
}
