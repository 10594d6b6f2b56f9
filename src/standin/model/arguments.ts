/** Reading of arguments, which come from outside and may be anything. */
import { NAMED_COLORS } from "./named-colors";
import { refuse } from "./refusal";

export function textArgument(value: unknown): string {
  return typeof value === "string" ? value : refuse("InvalidArgument");
}

/** A string of exactly these characters; Excel compares enumerations without regard to case. */
export function choiceArgument<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const wanted = textArgument(value).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === wanted) ?? refuse("InvalidArgument");
}

export function wholeArgument(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isInteger(value)) return refuse("InvalidArgument");
  return value < least || value > most ? refuse("InvalidArgument") : value;
}

export function numberArgument(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return refuse("InvalidArgument");
  return value < least || value > most ? refuse("InvalidArgument") : value;
}

export function flagArgument(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse("InvalidArgument");
}

export function objectArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("InvalidArgument");
  return value as Record<string, unknown>;
}

/** "#RRGGBB", "RRGGBB" or a common HTML colour name, as "#rrggbb". */
export function colorArgument(value: unknown): string {
  const text = textArgument(value).trim().toLowerCase();
  const match = /^#?([0-9a-f]{6})$/.exec(text);
  return match ? `#${match[1]}` : (NAMED_COLORS.get(text) ?? refuse("InvalidArgument"));
}

/** "#rrggbb" as Excel spells it. */
export function wireColor(color: string): string {
  return color.toUpperCase();
}

/**
 * A value for each cell: a single value for all of them, else an array of exactly that size. An array of one
 * value is refused for a larger range, as Excel does.
 */
export function gridArgument(
  value: unknown,
  rows: number,
  columns: number,
): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const grid = value as unknown[];
  if (!grid.every((row): row is unknown[] => Array.isArray(row))) return refuse("InvalidArgument", SIZE);
  const fits = grid.length === rows && grid.every((row) => row.length === columns);
  return fits ? (row, column) => (grid[row] as unknown[])[column] : refuse("InvalidArgument", SIZE);
}

const SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
