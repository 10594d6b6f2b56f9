/** Lists as a file, by which a city hands one set of them to all its departments. */
import type { FormDefinition } from "../definition";
import { LONGEST_FILE } from "./definition-file";
import { areUsable } from "./list-problems";
import { isRecord } from "../../settings/stored";
import { listsFrom, plainLists } from "./list-settings";
import { ALL_YEARS, type YearLists } from "./lists";

const FORMAT = "soshiki-mokuhyo-lists";
const VERSION = 1;

/**
 * not-json: no such file at all; too-large: longer than `LONGEST_FILE`; other-file: JSON of something else; newer: written by a newer version of the add-in;
 * unknown-form: lists of a form that is not known here; unusable: lists that a form cannot have, of `fiscalYear`.
 */
export type ListFileProblem =
  | { readonly code: "not-json" | "other-file" | "newer" | "too-large" | "unknown-form" }
  | { readonly code: "unusable"; readonly fiscalYear: number };

export type ListFile = { readonly lists: readonly YearLists[] } | { readonly problem: ListFileProblem };

export function listFileText(lists: readonly YearLists[]): string {
  const entries = [...lists]
    .sort((a, b) => a.definition.localeCompare(b.definition) || a.fiscalYear - b.fiscalYear)
    .map(({ definition, fiscalYear, lists: own }) => ({
      form: definition,
      fiscalYear: fiscalYear === ALL_YEARS ? null : fiscalYear,
      ...plainLists(own),
    }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lists: entries }, null, 2)}\n`;
}

/** All or nothing: a file of which only a part could be used is refused as a whole. */
export function readListFile(text: string, definitions: readonly FormDefinition[]): ListFile {
  if (text.length > LONGEST_FILE) return { problem: { code: "too-large" } };
  let read: unknown;
  try {
    // Editors on Windows put a mark before the text.
    read = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: { code: "not-json" } };
  }
  if (!isRecord(read) || read.format !== FORMAT || !Array.isArray(read.lists))
    return { problem: { code: "other-file" } };
  if (read.version !== VERSION) return { problem: { code: "newer" } };
  const lists: YearLists[] = [];
  for (const entry of read.lists as unknown[]) {
    if (!isRecord(entry)) return { problem: { code: "other-file" } };
    const definition = definitions.find(({ id }) => id === entry.form);
    if (!definition) return { problem: { code: "unknown-form" } };
    const fiscalYear = entry.fiscalYear ?? ALL_YEARS;
    if (typeof fiscalYear !== "number" || !isYear(fiscalYear)) return { problem: { code: "other-file" } };
    const own = listsFrom(entry);
    if (!own || !areUsable(definition, own)) return { problem: { code: "unusable", fiscalYear } };
    lists.push({ definition: definition.id, fiscalYear, lists: plainLists(own) });
  }
  return lists.length > 0 ? { lists } : { problem: { code: "other-file" } };
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 0 && year <= 9999;
}
