import type { Localized } from "../../localized";
import type { comparison as ja } from "../../ja/sheets/comparison";
import { summary } from "./summary";

export const comparison: Localized<typeof ja> = {
  sheetName: "Changes",
  title: (department) => (department === "" ? "Form" : department),
  fiscalYear: summary.fiscalYear,
  sources: (before, after) => `Before: ${before}  →  Now: ${after}`,
  counts: {
    added: (count) => `Added ${count}`,
    removed: (count) => `Removed ${count}`,
    reworded: (count) => `Reworded ${count}`,
    moved: (count) => `Moved ${count}`,
    rated: (count) => `Rating changed ${count}`,
    same: (count) => `Unchanged ${count}`,
  },
  headings: {
    number: "No.",
    item: "Item",
    kind: "Change",
    field: "Field",
    before: "Before",
    after: "Now",
  },
  kinds: {
    added: "Added",
    removed: "Removed",
    reworded: "Reworded",
    moved: "Moved",
    rated: "Rating changed",
    header: "Above the table",
  },
  position: (place) => `place ${place}`,
  header: { createdOn: "Date", jobTitle: "Job title", name: "Name" },
  blank: "(blank)",
  none: "Nothing has changed.",
  marks: { open: "《", close: "》" },
  markNote: "《 》 marks what is different. Items are matched by what they say, not by their numbers.",
  madeBy: "Made by the goals assistant. Making it again writes it anew in this place.",
};
