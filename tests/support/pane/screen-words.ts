/** What the screens say, for the help pages, which may name only what is there. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../../src/locales/languages";

const LOCALES = path.resolve(__dirname, "..", "..", "..", "src", "locales");

/** Every string in a language's files: those of the pane's screens, which are loaded when they are opened, with them. */
export function wordsOf(language: Language): Set<string> {
  const words = new Set<string>();
  const folder = path.join(LOCALES, language);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".ts")) collect(jest.requireActual(path.join(folder, file)), words);
  }
  return words;
}

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === "string") words.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) collect(one, words);
  }
}
