/**
 * Why no plan could be made for a form: thrown by `dropdowns` and `summary`, turned into a sentence by the commands.
 * Nothing has been written when it is thrown.
 */

export const PLAN_REFUSALS = [
  /** The column that the plan works on is missing. */
  "missing-column",
  /** The form is too large, or lies too scattered, to be counted by formulas. */
  "too-many-items",
  /** Forms with different scales, which cannot be counted in one table. */
  "different-scales",
] as const;
export type PlanRefusalCode = (typeof PLAN_REFUSALS)[number];

export class PlanRefusal extends Error {
  override readonly name = "PlanRefusal";
  constructor(
    readonly code: PlanRefusalCode,
    /** `sheet`: the sheet's name; `heading`: the column's header. */
    readonly params: { readonly sheet?: string; readonly heading?: string } = {},
  ) {
    super(code);
  }
}
