/** The source of a list rule: its values with commas, or "=" and a reference to the cells that hold them. */
import type { Dropdown } from "./edit";

/** What a dropdown's rule is given as its source. */
export function sourceOf({ source, values }: Dropdown): string {
  return source ?? values.join(",");
}

/** Excel gives a source back in its own writing: spaces beside commas, and signs in a reference that it can do without. */
export function isSameSource(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(source: string): string {
  if (source.startsWith("=")) return source.replace(/['$\s]/gu, "").toUpperCase();
  return source
    .split(",")
    .map((value) => value.trim())
    .join();
}
