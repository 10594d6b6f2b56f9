/** Sentences of screens that are opened seldom: not in `Locale`, so that the first view does not wait for them. */
import { compiling as enCompiling } from "./en/compiling";
import { collectScreen as enCollect } from "./en/collect-screen";
import { definitionProblems as enDefinitionProblems } from "./en/definition-problems";
import { definitionScreen as enDefinition } from "./en/definition-screen";
import { dismissalsScreen as enDismissals } from "./en/dismissals-screen";
import { listsScreen as enLists } from "./en/lists-screen";
import { previousYear as enPreviousYear } from "./en/previous-year";
import { ratingsScreen as enRatings } from "./en/ratings-screen";
import { selfCheckScreen as enSelfCheck } from "./en/self-check-screen";
import { selfTest as enSelfTest } from "./en/self-test";
import { compiling } from "./ja/compiling";
import { collectScreen } from "./ja/collect-screen";
import { definitionProblems } from "./ja/definition-problems";
import { definitionScreen } from "./ja/definition-screen";
import { dismissalsScreen } from "./ja/dismissals-screen";
import { listsScreen } from "./ja/lists-screen";
import { previousYear } from "./ja/previous-year";
import { ratingsScreen } from "./ja/ratings-screen";
import { selfCheckScreen } from "./ja/self-check-screen";
import { selfTest } from "./ja/self-test";
import { languageOf } from "./languages";
import type { Localized } from "./localized";

const ja = {
  compiling,
  collect: collectScreen,
  definition: definitionScreen,
  definitionProblems,
  lists: listsScreen,
  dismissals: dismissalsScreen,
  previousYear,
  ratings: ratingsScreen,
  selfCheck: selfCheckScreen,
  selfTest,
};

export type ScreenLocale = Localized<typeof ja>;

const en: ScreenLocale = {
  compiling: enCompiling,
  collect: enCollect,
  definition: enDefinition,
  definitionProblems: enDefinitionProblems,
  lists: enLists,
  dismissals: enDismissals,
  previousYear: enPreviousYear,
  ratings: enRatings,
  selfCheck: enSelfCheck,
  selfTest: enSelfTest,
};

export function screenLocaleOf(language: string): ScreenLocale {
  return languageOf(language) === "ja" ? ja : en;
}
