/** English words of the list of findings. */
import type { FindingCode } from "../../../check/finding";
import type { findingList as japanese } from "../../ja/pane/finding-list";
import type { Localized } from "../../localized";

const number = new Intl.NumberFormat("en");

const repeated: Record<FindingCode, (heading: string) => string> = {
  "missing-column": (heading) => `No column “${heading}”`,
  "header-mismatch": (heading) => `Heading “${heading}” differs`,
  required: (heading) => `${heading} is blank`,
  "not-in-list": (heading) => `${heading} is not in the list`,
  "near-match": (heading) => `Slip in ${heading}`,
  "error-value": (heading) => `${heading} shows an error`,
  "date-invalid": (heading) => `${heading} is not a date`,
  "not-a-number": (heading) => `${heading} is not a number`,
  "date-outside-year": (heading) => `${heading} is outside the year`,
  "date-impossible": (heading) => `${heading} is no date of the calendar`,
  "deadline-unclear": (heading) => `${heading} does not say when`,
  "number-gap": (heading) => `${heading}: numbering broken`,
  "number-duplicate": (heading) => `${heading} there twice`,
  "number-invalid": (heading) => `${heading} is not a number`,
  "number-kind": (heading) => `${heading} not numbered 1, 2, 3 …`,
  placeholder: (heading) => `${heading} still a placeholder`,
  "duplicate-item": (heading) => `${heading} the same`,
  "owner-joined": (heading) => `${heading} without separator`,
  "owner-spelling": (heading) => `${heading} written differently`,
  "rating-too-early": (heading) => `${heading} filled in too early`,
  "reason-required": (heading) => `${heading} not given`,
  "leftover-markup": (heading) => `Left-over markup in ${heading}`,
  "mixed-punctuation": (heading) => `Mixed punctuation in ${heading}`,
  "unmeasurable-level": (heading) => `${heading} hard to measure`,
};

export const findingList: Localized<typeof japanese> = {
  label: "List of findings",
  repeated: (code, heading, count) => `${repeated[code](heading)}: ${number.format(count)}`,
  repeatedHeading: "The same in several items",
  subject: "Columns shown",
  everySubject: (count) => `All columns (${number.format(count)})`,
  subjectWithCount: (heading, count) => `${heading} (${number.format(count)})`,
  narrow: "Narrow down and group",
  search: "Search in findings and items",
  owner: "Section in charge",
  everyOwner: "All sections",
  grouping: "Grouping",
  groupings: { item: "By item", role: "By column" },
  chipHint: (severity) => `Show only: ${severity}`,
  copy: {
    menu: "Take the findings out",
    text: "Copy as text (for a mail)",
    table: "Copy as a table (for Excel, Word)",
    sheet: "Make the sheet 指摘一覧 (to print)",
    done: (count) => `Copied ${number.format(count)} ${count === 1 ? "finding" : "findings"}.`,
    failed: "This could not be copied: copying is blocked here.",
  },
  previous: "Previous finding",
  next: "Next finding",
  keys: "Alt+↓, Alt+↑",
  position: (position, all) => `${number.format(position)} of ${number.format(all)}`,
  nothing: "No finding fits these filters.",
  showAll: "Show all",
  here: "Selected",
};
