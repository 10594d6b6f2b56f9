/** What the sheet 記入状況 says: not in `Locale`, so that the first view does not wait for it. */
import { selfCheck as en } from "./en/sheets/self-check";
import { selfCheck as ja } from "./ja/sheets/self-check";
import { languageOf } from "./languages";
import type { Localized } from "./localized";

const WORDS = { ja, en } as const;

export interface SelfCheckLocale {
  readonly selfCheck: Localized<typeof ja>;
}

/** The locale with the words of the sheet besides. */
export function withSelfCheck<Of extends { readonly language: string }>(locale: Of): Of & SelfCheckLocale {
  return { ...locale, selfCheck: WORDS[languageOf(locale.language)] };
}
