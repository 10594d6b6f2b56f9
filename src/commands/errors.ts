/** Why a command could not be carried out although Excel itself made no difficulty. */

export const COMMAND_ERROR_CODES = [
  /** No sheet of the workbook is the form. */
  "no-form",
  /** The column that the command works on is missing; `heading` is its usual header, `sheet` where. */
  "missing-column",
  /** A list that a dropdown cannot hold in the cell itself: over 255 characters, or a comma in a value. */
  "list-too-long",
  /** The form is too large to be counted by formulas. */
  "too-many-items",
] as const;
export type CommandErrorCode = (typeof COMMAND_ERROR_CODES)[number];

export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    readonly code: CommandErrorCode,
    readonly params: { readonly sheet?: string; readonly heading?: string } = {},
  ) {
    super(code);
  }
}
