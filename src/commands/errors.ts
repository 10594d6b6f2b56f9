/** Why a command could not be carried out although Excel itself made no difficulty. */
import type { PlanRefusalCode } from "../form/plan-refusal";

/** No sheet of the workbook is the form; the rest are a plan's own refusals (`PlanRefusal`). */
export type CommandErrorCode = "no-form" | PlanRefusalCode;

/** Thrown before anything has been written. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(readonly code: "no-form") {
    super(code);
  }
}
