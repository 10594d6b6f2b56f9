/**
 * Every sentence in every language, at once: for the headless check, the tools and the tests. The pane takes its
 * sentences from `on-demand`.
 */
import { en } from "./en";
import { definitionProblems as enDefinitionProblems } from "./en/screens/definition-problems";
import { report as enReport } from "./en/report";
import { ja } from "./ja";
import { definitionProblems } from "./ja/screens/definition-problems";
import { report as jaReport } from "./ja/report";
import { languageOf } from "./languages";
import type { Locale } from "./locale";
import type { Localized } from "./localized";
import { withSummary } from "./summary-words";
import type { SummaryLocale } from "./summary-words";
import { withComparison, type ComparisonLocale } from "./comparison-words";
import { withPublish, type PublishLocale } from "./publish-words";
import { withSelfCheck, type SelfCheckLocale } from "./self-check-words";

/** With what the headless check and the add-in's own sheets say. */
export type FullLocale = Locale &
  SummaryLocale &
  SelfCheckLocale &
  ComparisonLocale &
  PublishLocale & {
    readonly report: Localized<typeof jaReport>;
    readonly definitionProblems: Localized<typeof definitionProblems>;
  };

const FULL: Readonly<Record<"ja" | "en", FullLocale>> = {
  ja: withWords({ ...(ja as Locale), report: jaReport, definitionProblems }),
  en: withWords({ ...en, report: enReport, definitionProblems: enDefinitionProblems }),
};

function withWords<Of extends Locale>(locale: Of) {
  return withPublish(withComparison(withSelfCheck(withSummary(locale))));
}

/** Japanese for "ja" and "ja-JP", English for everything else. */
export function localeOf(language: string): FullLocale {
  return FULL[languageOf(language)];
}
