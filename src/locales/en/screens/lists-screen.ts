import type { Localized } from "../../localized";
import type { listsScreen as ja } from "../../ja/screens/lists-screen";

const number = new Intl.NumberFormat("en");

const NOT_A_LIST_FILE =
  "This is not a file of lists. Choose a file (.json) that was made by Write to a file.";

export const listsScreen: Localized<typeof ja> = {
  intro: "Changed lists are kept in this workbook, and used by the check, the dropdowns and the summary.",
  form: "Form",
  year: "Fiscal year",
  allYears: "All years",
  yearFrom: (year) => `${year} and later`,
  usual: "These are the usual lists.",
  own: "These lists were changed in this workbook.",
  inherited: (from) => `Taken over from “${from}”.`,
  saveFirst: "To look at another year, save or discard your changes first.",
  damaged: "Some of the lists kept here cannot be read. The usual lists are used in their place.",
  names: { category: "Category", rating: "Rating" },
  orderHint: "From the best to the worst.",
  noValues: "There are no values. Anything may be entered.",
  value: (position) => `Value ${number.format(position)}`,
  spellings: "Other spellings",
  spellingsHint: "With commas",
  outcome: "Counts as",
  reason: "A reason is required",
  up: (label) => `Move “${label}” up`,
  down: (label) => `Move “${label}” down`,
  remove: (label) => `Remove “${label}”`,
  newValue: "new value",
  add: (name) => `Add a value: ${name}`,
  said: {
    moved: (label, position) => `“${label}” is now number ${number.format(position)}.`,
    removed: (label) => `“${label}” was removed from the list.`,
    added: (position) => `An empty value was added as number ${number.format(position)}.`,
  },
  problem: ({ code, text = "" }) => {
    switch (code) {
      case "blank":
        return "Enter a value.";
      case "twice":
        return `“${text}” is there already. Use another word.`;
      case "too-long":
        return "Use at most 255 characters.";
      case "no-level":
        return "Add at least one value.";
      case "no-column":
        return "This form has no column for a reason.";
    }
  },
  save: "Save",
  cancel: "Discard changes",
  back: "Back to the usual lists",
  backTo: (from) => `Back to the lists of “${from}”`,
  leaving: {
    heading: "Values in use",
    why: "These values leave the list or get another name, but are used on the sheets. Choose what happens to their cells.",
    value: (value, cells) => `“${value}”: ${number.format(cells)} ${cells === 1 ? "cell" : "cells"}`,
    choice: (value) => `Cells with “${value}”`,
    leave: "Leave them as they are",
    replace: (to) => `Change them to “${to}”`,
    confirm: "Change",
    cancel: "Cancel",
  },
  file: {
    heading: "Hand over as a file",
    why: "Others can read the file, and have the same lists.",
    export: "Write to a file",
    import: "Read from a file",
    name: "goal-lists.json",
    save: "Save the file",
    blocked: "If it cannot be saved, copy this text into a file that ends in .json.",
    text: "Contents of the file",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "It could not be copied. Select the text and press Ctrl+C.",
    problem: ({ code }, year) => {
      switch (code) {
        case "not-json":
        case "other-file":
          return NOT_A_LIST_FILE;
        case "newer":
          return "This file was made by a newer version, and cannot be read. Please tell your IT staff.";
        case "too-large":
          return "This file is too large to be read. Choose a file (.json) made by Write to a file.";
        case "unknown-form":
          return "This file has lists of a form that is not known here, and cannot be read.";
        case "unusable":
          return `The lists for “${year}” have blank or repeated values. Ask for a new file. Nothing was changed.`;
      }
    },
    unreadable: "The file could not be read. Choose it again.",
  },
};
