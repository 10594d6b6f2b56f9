/** Sentences of screens that are opened seldom: not in `Locale`, so that the first view does not wait for them. */
import { copiedFindings as enCopiedFindings } from "./en/pane/copied-findings";
import { columnsScreen as enColumns } from "./en/screens/columns-screen";
import { compiling as enCompiling } from "./en/screens/compiling";
import { collectScreen as enCollect } from "./en/screens/collect-screen";
import { definitionProblems as enDefinitionProblems } from "./en/screens/definition-problems";
import { definitionScreen as enDefinition } from "./en/screens/definition-screen";
import { dismissalsScreen as enDismissals } from "./en/screens/dismissals-screen";
import { listsScreen as enLists } from "./en/screens/lists-screen";
import { previousYear as enPreviousYear } from "./en/screens/previous-year";
import { ratingsScreen as enRatings } from "./en/screens/ratings-screen";
import { selfCheckScreen as enSelfCheck } from "./en/screens/self-check-screen";
import { selfTest as enSelfTest } from "./en/screens/self-test";
import { copiedFindings } from "./ja/pane/copied-findings";
import { columnsScreen } from "./ja/screens/columns-screen";
import { compiling } from "./ja/screens/compiling";
import { collectScreen } from "./ja/screens/collect-screen";
import { definitionProblems } from "./ja/screens/definition-problems";
import { definitionScreen } from "./ja/screens/definition-screen";
import { dismissalsScreen } from "./ja/screens/dismissals-screen";
import { listsScreen } from "./ja/screens/lists-screen";
import { previousYear } from "./ja/screens/previous-year";
import { ratingsScreen } from "./ja/screens/ratings-screen";
import { selfCheckScreen } from "./ja/screens/self-check-screen";
import { selfTest } from "./ja/screens/self-test";
import { languageOf } from "./languages";
import type { Localized } from "./localized";

const ja = {
  columns: columnsScreen,
  copiedFindings,
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
  columns: enColumns,
  copiedFindings: enCopiedFindings,
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
