/**
 * A definition as a file, with the lists of the several years: what a body hands to its departments, and what the
 * built-in definitions are. One JSON text; a part that cannot be used refuses the whole, with every problem told.
 */
import { isRecord } from "../../settings/stored";
import type { FormDefinition } from "../definition";
import type { DefinitionProblem } from "./definition-problems";
import { areUsable } from "./list-problems";
import { listsFrom, plainLists } from "./list-settings";
import { ALL_YEARS, type YearLists } from "./lists";
import { readDefinition } from "./read-definition";
import { DEADLINE_WORDS, PLACEHOLDERS } from "./usual-words";

const FORMAT = "soshiki-mokuhyo-definition";
const VERSION = 1;
/** In letters, of this and of a list file. A longer one is none that a person has made. */
export const LONGEST_FILE = 1_000_000;

export interface DefinitionAndLists {
  readonly definition: FormDefinition;
  /** In place of the definition's own, from a year on. */
  readonly lists: readonly YearLists[];
}

/**
 * not-json, other-file: no such file; too-large: longer than `LONGEST_FILE`; newer: written by a newer version of the add-in; broken: with what is wrong.
 * lists: the lists of a year cannot be used.
 */
export type DefinitionFileProblem =
  | { readonly code: "not-json" | "other-file" | "newer" | "too-large" }
  | { readonly code: "broken"; readonly problems: readonly DefinitionProblem[] }
  | { readonly code: "lists"; readonly fiscalYear: number | null };

export type ReadDefinitionFile =
  { readonly file: DefinitionAndLists } | { readonly problem: DefinitionFileProblem };

export function definitionFileText({ definition, lists }: DefinitionAndLists): string {
  const entries = [...lists]
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
    .map(({ fiscalYear, lists: own }) => ({
      fiscalYear: fiscalYear === ALL_YEARS ? null : fiscalYear,
      ...plainLists(own),
    }));
  const file = { format: FORMAT, version: VERSION, definition: plainDefinition(definition) };
  return `${JSON.stringify(entries.length > 0 ? { ...file, lists: entries } : file, null, 2)}\n`;
}

/** Without the words that are the usual ones. */
export function plainDefinition(definition: FormDefinition): Record<string, unknown> {
  const { deadlineWords, placeholders, ...rest } = definition;
  return {
    ...rest,
    ...(sameText(deadlineWords, DEADLINE_WORDS) ? {} : { deadlineWords }),
    ...(sameText(placeholders, PLACEHOLDERS) ? {} : { placeholders }),
  };
}

/** Never throws, whatever the text is. */
export function readDefinitionFile(text: string): ReadDefinitionFile {
  let read: unknown;
  try {
    if (text.length > LONGEST_FILE) return { problem: { code: "too-large" } };
    // Editors on Windows put a mark before the text.
    read = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: { code: "not-json" } };
  }
  return definitionFileFrom(read);
}

/** As `readDefinitionFile`, of what the JSON text says. */
export function definitionFileFrom(read: unknown): ReadDefinitionFile {
  if (!isRecord(read) || read.format !== FORMAT) return { problem: { code: "other-file" } };
  if (typeof read.version !== "number") return { problem: { code: "other-file" } };
  if (read.version > VERSION) return { problem: { code: "newer" } };
  if (read.version !== VERSION) return { problem: { code: "other-file" } };
  const made = readDefinition(read.definition);
  if ("problems" in made) return { problem: { code: "broken", problems: made.problems } };
  const { definition } = made;
  const lists: YearLists[] = [];
  for (const entry of Array.isArray(read.lists) ? (read.lists as unknown[]) : []) {
    const year = isRecord(entry) ? (entry.fiscalYear ?? ALL_YEARS) : null;
    const own = listsFrom(entry);
    const isYear = typeof year === "number" && Number.isInteger(year) && year >= 0 && year <= 9999;
    if (!own || !isYear || !areUsable(definition, own)) {
      return { problem: { code: "lists", fiscalYear: isYear && year !== ALL_YEARS ? year : null } };
    }
    lists.push({ definition: definition.id, fiscalYear: year, lists: plainLists(own) });
  }
  return { file: { definition, lists } };
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
