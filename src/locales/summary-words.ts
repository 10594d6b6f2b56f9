/** What the sheet 達成状況集計 says: not in `Locale`, so that the first view does not wait for it. */
import { summary as en } from "./en/sheets/summary";
import { summary as ja } from "./ja/sheets/summary";
import { languageOf } from "./languages";
import type { Localized } from "./localized";

const WORDS = { ja, en } as const;

export interface SummaryLocale {
  readonly summary: Localized<typeof ja>;
}

/** The locale with the words of the sheet besides. */
export function withSummary<Of extends { readonly language: string }>(locale: Of): Of & SummaryLocale {
  return { ...locale, summary: WORDS[languageOf(locale.language)] };
}
