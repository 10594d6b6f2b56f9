/** The words for the form's parts that every file, finding and report uses. */

export const ROLES = [
  "number",
  "item",
  "category",
  "level",
  "method",
  "deadline",
  "owner",
  "interimRating",
  "rating",
  "reason",
] as const;
/** A column that only one body's form has: own-1 to own-20. What it holds is the definition's to say. */
export type OwnRole = `own-${number}`;
/** What a column of the table holds. `interimRating`: 達成状況(中間), beside that of the year's end. */
export type Role = (typeof ROLES)[number] | OwnRole;

export const RATING_ROLES = ["interimRating", "rating"] as const satisfies readonly Role[];
export type RatingRole = (typeof RATING_ROLES)[number];

export const HEADER_FIELDS = ["createdOn", "jobTitle", "name"] as const;
/** A field of the block above the table: 作成日, 職名, 氏名. */
export type HeaderField = (typeof HEADER_FIELDS)[number];

export const PHASES = ["planning", "interim", "evaluation"] as const;
/** 期首 (ratings must be blank), 中間 (those of the mid-year column are required), 期末 (those of the year's end are). */
export type Phase = (typeof PHASES)[number];

/** Why a form is in no total. */
export type NotCounted = "example" | "template" | "old" | "copy" | "hidden";

/** More columns of its own no form has. */
const MOST_OWN = 20;
export const OWN_ROLES: readonly OwnRole[] = Array.from(
  { length: MOST_OWN },
  (_, index): OwnRole => `own-${index + 1}`,
);

export function isOwnRole(role: string): role is OwnRole {
  return (OWN_ROLES as readonly string[]).includes(role);
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text) || isOwnRole(text);
}

export function isRatingRole(role: string): role is RatingRole {
  return (RATING_ROLES as readonly string[]).includes(role);
}
