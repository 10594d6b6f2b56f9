/** Sentences of the page that stands in for Excel. The pane does not load them. */
import { workbench as en } from "./en/workbench";
import { workbench as ja } from "./ja/workbench";
import type { Language } from "./languages";
import type { Localized } from "./localized";

export type WorkbenchTexts = Localized<typeof ja>;

export function workbenchTextsOf(language: Language): WorkbenchTexts {
  return language === "en" ? en : ja;
}
