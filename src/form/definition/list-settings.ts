/**
 * Where a workbook keeps lists in place of its definitions': among the add-in's settings, one key for each definition
 * and year. What is damaged there is left out, and told.
 */
import { OUTCOMES, type FormDefinition, type Level } from "../definition";
import {
  isKeyOf,
  isRecord,
  isTexts,
  recordFrom,
  STORED,
  withRecord,
  type Settings,
} from "../../settings/stored";
import { areUsable } from "./list-problems";
import type { Lists, YearLists } from "./lists";

/** What is kept of lists, without the rest. */
export function listSettings(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => isKeyOf("lists", key)));
}

export interface StoredLists {
  readonly lists: readonly YearLists[];
  /** Places of lists that cannot be used: of an unknown definition or version, or not as lists have to be. */
  readonly damaged: readonly { readonly definition: string; readonly fiscalYear: number | null }[];
}

export function listSettingKey({
  definition,
  fiscalYear,
}: Pick<YearLists, "definition" | "fiscalYear">): string {
  return `${STORED.lists.key}${definition}:${fiscalYear}`;
}

/** `settings`, with these lists, or without any for that year. */
export function withListSetting(
  settings: Settings,
  at: Pick<YearLists, "definition" | "fiscalYear">,
  lists: Lists | null,
): Settings {
  return withRecord(settings, "lists", listSettingKey(at), lists && { ...plainLists(lists) });
}

export function listsIn(settings: Settings, definitions: readonly FormDefinition[]): StoredLists {
  const lists: YearLists[] = [];
  const damaged: StoredLists["damaged"][number][] = [];
  for (const [key, value] of Object.entries(settings)) {
    if (!isKeyOf("lists", key)) continue;
    const [, id = "", year = ""] = /^lists:(.*):(\d{1,4})$/.exec(key) ?? [];
    const definition = definitions.find((one) => one.id === id);
    const read = listsFrom(recordFrom("lists", value));
    if (definition && read && areUsable(definition, read)) {
      lists.push({ definition: id, fiscalYear: Number(year), lists: read });
    } else damaged.push({ definition: id, fiscalYear: year === "" ? null : Number(year) });
  }
  return { lists, damaged };
}

/** Only what lists are made of, in a fixed order. */
export function plainLists({ categories, scale }: Lists): Lists {
  return {
    categories: [...categories],
    scale: scale.map(({ label, spellings, outcome, reasonRequired }) => ({
      label,
      spellings: [...spellings],
      outcome,
      reasonRequired,
    })),
  };
}

/** null: not the shape of lists. What they say is not judged here. */
export function listsFrom(value: unknown): Lists | null {
  if (!isRecord(value) || !isTexts(value.categories) || !Array.isArray(value.scale)) return null;
  const scale = value.scale.map(levelFrom);
  if (!scale.every((level) => level !== null)) return null;
  return { categories: value.categories, scale };
}

function levelFrom(value: unknown): Level | null {
  if (!isRecord(value)) return null;
  const { label, spellings, outcome, reasonRequired } = value;
  const known = OUTCOMES.find((one) => one === outcome);
  if (typeof label !== "string" || !isTexts(spellings) || !known || typeof reasonRequired !== "boolean") {
    return null;
  }
  return { label, spellings, outcome: known, reasonRequired };
}
