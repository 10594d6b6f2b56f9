/** Who an item belongs to: 共通, one section, or several in one cell. */
import type { FormDefinition } from "../definition";
import { foldSpaces, textOf } from "./normalize";
import type { CellValue } from "../../workbook/snapshot";

/** "課税課・納税課" → ["課税課", "納税課"]; each once, in order; [] for a blank cell. */
export function ownersOf(value: CellValue, definition: FormDefinition): string[] {
  let parts = [textOf(value)];
  for (const separator of definition.owners.separators) {
    parts = parts.flatMap((part) => part.split(separator));
  }
  return [...new Set(parts.map(foldSpaces).filter((part) => part !== ""))];
}
