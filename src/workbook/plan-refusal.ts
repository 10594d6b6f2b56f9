/**
 * Why no plan could be made for a form: thrown by `dropdowns` and `summary`, turned into a sentence by the commands.
 * Nothing has been written when it is thrown.
 */

export const PLAN_REFUSALS = [
  /** The column that the plan works on is missing. */
  "missing-column",
  /** The form's definition has no ratings, so that there is nothing to count. */
  "no-rating",
  /** The form is too large, or lies too scattered, to be counted by formulas. */
  "too-many-items",
  /** Forms with different scales, which cannot be counted in one table. */
  "different-scales",
  /** A person has written where the plan would write: `cells`. */
  "covers-notes",
  /** What would be written over was kept by a newer version of the add-in, which this one does not understand. */
  "newer-settings",
] as const;
export type PlanRefusalCode = (typeof PLAN_REFUSALS)[number];

export class PlanRefusal extends Error {
  override readonly name = "PlanRefusal";
  constructor(
    readonly code: PlanRefusalCode,
    /** `sheet`: the sheet's name; `heading`: the column's header; `cells`: "A80:C82". */
    readonly params: { readonly sheet?: string; readonly heading?: string; readonly cells?: string } = {},
  ) {
    super(code);
  }
}
