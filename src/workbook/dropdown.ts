/** A list rule on cells. */
export interface Dropdown {
  /** The choices in order. */
  readonly values: readonly string[];
  /** "=" and a reference to the cells that hold them: a list of over 255 characters, or with commas in its values. */
  readonly source?: string;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly alert: { readonly style: "stop" | "warning"; readonly title: string; readonly message: string };
}
