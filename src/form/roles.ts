/** The words for the form's parts that every file, finding and report uses. */

export const ROLES = [
  "number",
  "item",
  "category",
  "level",
  "method",
  "deadline",
  "owner",
  "rating",
  "reason",
] as const;
/** What a column of the table holds. */
export type Role = (typeof ROLES)[number];

export const HEADER_FIELDS = ["createdOn", "jobTitle", "name"] as const;
/** A field of the block above the table: 作成日, 職名, 氏名. */
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** 期首 (ratings must be blank) and 期末 (ratings are required). */
export type Phase = "planning" | "evaluation";

/** Why a form is in no total. */
export type NotCounted = "example" | "template" | "old" | "copy" | "hidden";
