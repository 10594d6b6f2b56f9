/** The sentences of the pane in English. */
import type { Locale } from "../locale";
import { columns } from "./columns";
import { dismissals } from "./dismissals";
import { dropdowns } from "./dropdowns";
import { dropdownsPane } from "./dropdowns-pane";
import { errors } from "./errors";
import { findingList } from "./finding-list";
import { findings } from "./findings";
import { highlight } from "./highlight";
import { lists } from "./lists";
import { mending } from "./mending";
import { pane } from "./pane";
import { reading } from "./reading";
import { states } from "./states";
import { summaryPane } from "./summary-pane";

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
