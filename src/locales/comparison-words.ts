/** What the sheet 変更一覧 says: not in `Locale`, so that the first view does not wait for it. */
import { comparison as en } from "./en/sheets/comparison";
import { comparison as ja } from "./ja/sheets/comparison";
import { languageOf } from "./languages";
import type { Localized } from "./localized";

const WORDS = { ja, en } as const;

export interface ComparisonLocale {
  readonly comparison: Localized<typeof ja>;
}

/** The locale with the words of the sheet besides. */
export function withComparison<Of extends { readonly language: string }>(locale: Of): Of & ComparisonLocale {
  return { ...locale, comparison: WORDS[languageOf(locale.language)] };
}
