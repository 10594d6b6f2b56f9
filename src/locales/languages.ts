/** The languages of the add-in. Japanese is the source; every other language is typed against it. */
export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Japanese for "ja" and "ja-JP", English for everything else. */
export function languageOf(language: string): Language {
  return /^ja\b/i.test(language) ? "ja" : "en";
}
