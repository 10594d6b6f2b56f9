/**
 * The lists of a form, 分類 and 達成状況, as a workbook may have them in place of the definition's: for each definition,
 * from a fiscal year on, since a city changes them every few years and old forms keep what they were filled in by.
 */
import type { FormDefinition, Level } from "../definition";

export interface Lists {
  readonly categories: readonly string[];
  /** Best first. */
  readonly scale: readonly Level[];
}

/** A year before every other: lists that hold for all forms. */
export const ALL_YEARS = 0;

/** Lists that hold from a fiscal year on, until newer ones. */
export interface YearLists {
  /** The definition's id. */
  readonly definition: string;
  /** 2022 for 令和4年度; `ALL_YEARS`. */
  readonly fiscalYear: number;
  readonly lists: Lists;
}

export function listsOf({ categories, scale }: FormDefinition): Lists {
  return { categories, scale };
}

export function withLists(definition: FormDefinition, { categories, scale }: Lists): FormDefinition {
  return { ...definition, categories, scale };
}

/**
 * The newest lists that are not later than the form's own year; for a form that names no year, the newest of all. null:
 * the definition's own.
 */
export function listsFor(
  all: readonly YearLists[],
  definition: string,
  fiscalYear: number | null,
): YearLists | null {
  let newest: YearLists | null = null;
  for (const one of all) {
    if (one.definition !== definition || (fiscalYear !== null && one.fiscalYear > fiscalYear)) continue;
    if (!newest || one.fiscalYear > newest.fiscalYear) newest = one;
  }
  return newest;
}

/** The lists of all years in one: what a value on a sheet may be, as long as the sheet's year is not known. */
export function allLists(definition: FormDefinition, all: readonly YearLists[]): Lists {
  const every = [
    listsOf(definition),
    ...all.filter((one) => one.definition === definition.id).map(({ lists }) => lists),
  ];
  const levels = new Map<string, Level>();
  for (const level of every.flatMap(({ scale }) => scale)) {
    const known = levels.get(level.label);
    const spellings = new Set([...(known?.spellings ?? []), ...level.spellings]);
    levels.set(level.label, { ...(known ?? level), spellings: [...spellings] });
  }
  return {
    categories: [...new Set(every.flatMap(({ categories }) => categories))],
    scale: [...levels.values()],
  };
}

export function sameLists(a: Lists, b: Lists): boolean {
  return listsText(a) === listsText(b);
}

function listsText({ categories, scale }: Lists): string {
  return JSON.stringify([
    categories,
    scale.map(({ label, spellings, outcome, reasonRequired }) => [label, spellings, outcome, reasonRequired]),
  ]);
}
