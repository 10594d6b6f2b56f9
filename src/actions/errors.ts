/** Why a command could not be carried out although Excel itself made no difficulty. */
import type { PlanRefusalCode } from "../workbook/plan-refusal";

/**
 * no-form: no sheet of the workbook is the form. other-sheet: the selected cell is not on `sheet`, where it has to be.
 * The rest are a plan's own refusals (`PlanRefusal`).
 */
export type ActionErrorCode = OwnCode | PlanRefusalCode;
type OwnCode = "no-form" | "other-sheet";

/** Thrown before anything has been written. */
export class ActionError extends Error {
  override readonly name = "ActionError";
  constructor(
    readonly code: OwnCode,
    readonly params: { readonly sheet?: string } = {},
  ) {
    super(code);
  }
}
