/** The sentences of a language for the pane: Japanese are in its first part, those of any other are loaded. */
import { ja } from "./ja";
import { languageOf } from "./languages";
import type { Locale } from "./locale";

/** Rejects where the part cannot be loaded. */
export async function loadLocale(language: string): Promise<Locale> {
  if (languageOf(language) === "ja") return ja;
  const { en } = await import(/* webpackChunkName: "en" */ "./en");
  return en;
}

/** What is said as long as no other language is there. */
export const FIRST_LOCALE: Locale = ja;
