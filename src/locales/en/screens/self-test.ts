/** The self-test's screen. */
import type { Localized } from "../../localized";
import type { selfTest as ja } from "../../ja/screens/self-test";

export const selfTest: Localized<typeof ja> = {
  what: [
    "Finds out whether the Excel that you use does what this pane relies on.",
    "A sheet is added for it; everything is tried in that sheet only, and it is removed afterwards. No cell or format of any other sheet is changed.",
    "It takes from half a minute to a few minutes. Until it is done, leave the workbook open and do nothing else in it.",
    "Once it begins, Excel’s own undo (Ctrl+Z) forgets its steps. You may want to save the workbook first.",
  ],
  start: "Begin",
  stop: "Stop",
  running: (done, all) => `Trying… ${done} of ${all}`,
  sheetName: "Self-test",
  failed:
    "The sheet for the test could not be added. See whether the workbook is protected, or another workbook is in front.",
  sheetLeft: "The sheet for the test could not be removed. Please remove the sheet “Self-test” by hand.",
  stopped: "Stopped. These are the results so far.",
  summary: (all, differing) =>
    differing === 0
      ? `${all} questions asked; everything is as expected.`
      : `${all} questions asked; ${differing} were answered otherwise than expected. Please send the record below to whoever looks after the add-in.`,
  verdicts: {
    differs: "Differs",
    refused: "Refused",
    "as-expected": "As expected",
    told: "Nothing expected (the answer is only recorded)",
  },
  count: (number) => (number === 1 ? "1 question" : `${number} questions`),
  answer: (json) => `Excel answers: ${json}`,
  refusal: (code) => `Excel refuses (${code})`,
  milliseconds: (number) => `${number} ms`,
  report: {
    heading: "Record",
    why: "It holds the kind and version of Excel, the questions and the answers. Nothing of the workbook is in it.",
    save: "Save as a file",
    name: "excel-self-test.json",
    copy: "Copy the record",
    copied: "Copied.",
    notCopied: "It could not be copied. Copy the selected text with Ctrl+C.",
    text: "The record’s text",
  },
};
