/** What the files for publication say: not in `Locale`, so that the first view does not wait for it. */
import { publish as en } from "./en/sheets/publish";
import { publish as ja } from "./ja/sheets/publish";
import { languageOf } from "./languages";
import type { Localized } from "./localized";

const WORDS = { ja, en } as const;

export interface PublishLocale {
  readonly publish: Localized<typeof ja>;
}

/** The locale with the words of those files besides. */
export function withPublish<Of extends { readonly language: string }>(locale: Of): Of & PublishLocale {
  return { ...locale, publish: WORDS[languageOf(locale.language)] };
}
