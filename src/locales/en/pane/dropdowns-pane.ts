import type { dropdownsPane as japanese } from "../../ja/pane/dropdowns-pane";
import type { Localized } from "../../localized";

const cellCount = (cells: number) => (cells === 1 ? "1 cell" : `${cells} cells`);

export const dropdownsPane: Localized<typeof japanese> = {
  open: "Dropdown settings…",
  heading: "Dropdown settings",
  intro: "Choose the columns that get a dropdown, then “Set these dropdowns”.",
  imeHint:
    "“Undo” also clears the cells’ Japanese input mode (a setting of data validation) where there was no dropdown before.",
  columns: "Columns with a dropdown",
  choices: (choices, others) => `${choices.join(", ")}${others > 0 ? ` and ${others} more` : ""}`,
  choicesDiffer: "The choices differ from sheet to sheet",
  openHint: "Other values can be entered as well, once confirmed",
  there: {
    none: (cells) => `No list: ${cellCount(cells)}`,
    same: (cells) => `Set: ${cellCount(cells)}`,
    older: (cells) => `Earlier choices: ${cellCount(cells)}`,
    other: (cells) => `Another rule: ${cellCount(cells)}`,
  },
  replace: "Replace the other rules with this list",
  replaceOf: (heading) => `Replace the other rules of “${heading}” with this list`,
  cell: (sheetName, address) => `${sheetName} ${address}`,
  cells: (cells, others) => `${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}`,
  alert: {
    label: "When a value that is not in the list is entered",
    stop: "Refuse it",
    warning: "Ask, then let it be entered",
  },
  set: "Set these dropdowns",
  nothing: "No column can have a dropdown. Please check the headings.",
  left: (cells) =>
    `${cellCount(cells)} with another rule were left as they are. To replace them, choose so by column.`,
  lost: {
    column: (heading, cells) => `“${heading}” ${cellCount(cells)}`,
    sentence: (columns) => `Dropdowns are missing: ${columns.join(", ")}`,
    restore: "Set them again",
  },
  restored: (cells) => `Dropdowns set again in ${cellCount(cells)}.`,
};
