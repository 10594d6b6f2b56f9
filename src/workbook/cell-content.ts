/**
 * What goes into one cell.
 * `text` is always kept as text, even when it begins like a formula ("=", "+", "-", "@") or looks like a date.
 */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** An error that was typed in as such ("#N/A"); only undo writes one. */
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };
