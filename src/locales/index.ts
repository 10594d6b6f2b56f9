/** The languages of the add-in. Japanese is the source; every other language is typed against it. */
import { columns as enColumns } from "./en/columns";
import { dropdowns as enDropdowns } from "./en/dropdowns";
import { dropdownsPane as enDropdownsPane } from "./en/dropdowns-pane";
import { dismissals as enDismissals } from "./en/dismissals";
import { errors as enErrors } from "./en/errors";
import { findingList as enFindingList } from "./en/finding-list";
import { findings as enFindings } from "./en/findings";
import { highlight as enHighlight } from "./en/highlight";
import { mending as enMending } from "./en/mending";
import { lists as enLists } from "./en/lists";
import { pane as enPane } from "./en/pane";
import { report as enReport } from "./en/report";
import { states as enStates } from "./en/states";
import { summary as enSummary } from "./en/summary";
import { summaryPane as enSummaryPane } from "./en/summary-pane";
import { columns } from "./ja/columns";
import { dropdowns } from "./ja/dropdowns";
import { dropdownsPane } from "./ja/dropdowns-pane";
import { dismissals } from "./ja/dismissals";
import { errors } from "./ja/errors";
import { findingList } from "./ja/finding-list";
import { findings } from "./ja/findings";
import { highlight } from "./ja/highlight";
import { mending } from "./ja/mending";
import { lists } from "./ja/lists";
import { pane } from "./ja/pane";
import { report } from "./ja/report";
import { states } from "./ja/states";
import { summary } from "./ja/summary";
import { summaryPane } from "./ja/summary-pane";
import type { Localized } from "./localized";

const ja = {
  language: "ja",
  columns,
  dropdowns,
  dropdownsPane,
  errors,
  findingList,
  findings,
  highlight,
  mending,
  dismissals,
  lists,
  pane,
  report,
  states,
  summary,
  summaryPane,
};

export type Locale = Localized<typeof ja>;

const en: Locale = {
  language: "en",
  columns: enColumns,
  dropdowns: enDropdowns,
  dropdownsPane: enDropdownsPane,
  dismissals: enDismissals,
  errors: enErrors,
  findingList: enFindingList,
  findings: enFindings,
  highlight: enHighlight,
  mending: enMending,
  lists: enLists,
  pane: enPane,
  report: enReport,
  states: enStates,
  summary: enSummary,
  summaryPane: enSummaryPane,
};

export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Japanese for "ja" and "ja-JP", English for everything else. */
export function localeOf(language: string): Locale {
  return /^ja\b/i.test(language) ? ja : en;
}
