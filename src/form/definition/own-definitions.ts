/** Where a workbook keeps definitions of its own: among the add-in's settings, one key for each. */
import { isKeyOf, recordFrom, STORED, withRecord, withStored, type Settings } from "../../settings/stored";
import type { FormDefinition } from "../definition";
import { plainDefinition } from "./definition-file";
import { readDefinition } from "./read-definition";

export interface OwnDefinitions {
  readonly definitions: readonly FormDefinition[];
  /** Ids of definitions that are kept and cannot be used. */
  readonly damaged: readonly string[];
}

export function ownDefinitionsIn(settings: Settings): OwnDefinitions {
  const definitions: FormDefinition[] = [];
  const damaged: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    if (!isKeyOf("definition", key)) continue;
    const id = key.slice(STORED.definition.key.length);
    const read = readDefinition(recordFrom("definition", value));
    if ("definition" in read && read.definition.id === id) definitions.push(read.definition);
    else damaged.push(id);
  }
  return { definitions, damaged };
}

/** `settings` with this definition in place of another of its id. */
export function withDefinition(settings: Settings, definition: FormDefinition): Settings {
  return withRecord(settings, "definition", keyOf(definition.id), { ...plainDefinition(definition) });
}

export function withoutDefinition(settings: Settings, id: string): Settings {
  return withStored(settings, keyOf(id), null);
}

function keyOf(id: string): string {
  return STORED.definition.key + id;
}
