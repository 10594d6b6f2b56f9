import type { Localized } from "../../localized";
import type { compiling as ja } from "../../ja/screens/compiling";
import { comparison } from "../sheets/comparison";
import { chosenFile } from "./chosen-file";

export const compiling: Localized<typeof ja> = {
  compare: {
    heading: "Compare with an earlier form",
    intro:
      "Compares with the last submission, the start of the year or last year: items added or removed, texts and ratings changed. The file is only read, and sent nowhere.",
    choose: "Choose the earlier workbook",
    sheet: "Compare with a sheet of this workbook",
    noSheet: "Choose a sheet",
    reading: "Reading…",
    problem: chosenFile,
    counts: comparison.counts,
    figures: (counts) => counts.join(", "),
    of: (heading) => `${heading}: `,
    title: (department, before) => `${department} (before: ${before})`,
    none: comparison.none,
    onlyBefore: (departments) => `Forms that only the earlier workbook has: ${departments.join(", ")}`,
    onlyAfter: (departments) => `Forms that the earlier workbook does not have: ${departments.join(", ")}`,
    nothing: "There is no form to compare. Please see whether the departments (job titles) are the same.",
    number: (number) => `No. ${number}`,
    kinds: comparison.kinds,
    header: comparison.header,
    blank: comparison.blank,
    gone: "text that is gone",
    added: "text that is new",
    more: (count) => `${count} more are on the sheet when it is made.`,
    write: "Make the sheet of changes",
  },
  nextYear: {
    heading: "Next year’s form",
    intro:
      "Makes this workbook’s forms next year’s: the year moves on by one, and the date, ratings and reasons are cleared. To keep this year’s forms, tick the box below, or do this in a copy of the workbook.",
    items: "Items",
    kept: {
      all: "Keep all items",
      notMet: "Keep items that were not met or not rated",
      none: "Keep no items (only their numbers)",
      chosen: "Choose the items to keep",
    },
    itemsOf: (sheet) => `Items of “${sheet}” to keep`,
    item: (number, name) => `${number}. ${name === "" ? "(blank)" : name}`,
    beside: "Keep this year’s sheets and make copies beside them",
    askBeside:
      "This year’s sheets stay as they are; sheets with next year’s forms are made beside them. Go on? (Undo takes them away.)",
    confirmBeside: "Make the sheets",
    make: "Make next year’s form…",
    ask: "All forms will be changed to next year’s. Go on? (Undo brings them back.)",
    confirm: "Change them",
    cancel: "Cancel",
    done: (moved, cleared) => `Years and dates moved on in ${moved} cells; ${cleared} cells emptied.`,
    notMoved: "These cells were left as they are. Please mend them where needed.",
    cell: (sheet, address, why) =>
      `${address} on “${sheet}” (${why === "year" ? "it names a year" : "it is a formula"})`,
    withoutYear: (sheets) => `The year is not known, and was not moved on: ${sheets.join(", ")}`,
    more: (count) => `${count} more`,
  },
  publish: {
    heading: "Files to publish",
    intro:
      "Makes CSV files of the items and the counts (by the ministry’s rules for machine-readable data), and a page (HTML) for screen readers and print. They hold no people’s names. The workbook is not changed.",
    make: "Make the files",
    save: (name) => `Save ${name}`,
    text: (name) => `What is in ${name}`,
    blocked:
      "Where saving is blocked, copy the text and save it as UTF-8 with BOM, with Notepad for example.",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "It could not be copied. Please copy the selected text with Ctrl+C.",
  },
};
