/** Why a file could not be opened. */
export class OpenError extends Error {
  override readonly name = "OpenError";
  constructor(
    readonly code: "unreadable" | "encrypted",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
