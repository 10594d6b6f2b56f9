/** The sentences of the pane in English. */
import type { Locale } from "../locale";
import { columns } from "./pane/columns";
import { dismissals } from "./pane/dismissals";
import { dropdowns } from "./sheets/dropdowns";
import { dropdownsPane } from "./pane/dropdowns-pane";
import { errors } from "./errors";
import { findingList } from "./pane/finding-list";
import { findings } from "./findings";
import { highlight } from "./pane/highlight";
import { lists } from "./pane/lists";
import { mending } from "./pane/mending";
import { pane } from "./pane/pane";
import { reading } from "./pane/reading";
import { states } from "./pane/states";
import { summaryPane } from "./pane/summary-pane";

export const en: Locale = {
  language: "en",
  columns,
  dismissals,
  dropdowns,
  dropdownsPane,
  errors,
  findingList,
  findings,
  highlight,
  lists,
  mending,
  pane,
  reading,
  states,
  summaryPane,
};
