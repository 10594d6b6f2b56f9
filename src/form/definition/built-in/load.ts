/** The definitions that come with the add-in: files, looked over when they are loaded. */
import type { FormDefinition } from "../../definition";
import { definitionFileFrom, type DefinitionAndLists } from "../definition-file";

/** Throws when the file is not right: it is ours, and a test loads each. */
export function builtIn(file: unknown): DefinitionAndLists {
  const read = definitionFileFrom(file);
  if ("problem" in read) throw new Error(JSON.stringify(read.problem));
  return read.file;
}

export function builtInDefinition(file: unknown): FormDefinition {
  return builtIn(file).definition;
}
