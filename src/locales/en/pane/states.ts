/** English words of the pane's rarer states. */
import type { states as japanese } from "../../ja/pane/states";
import type { Localized } from "../../localized";

export const states: Localized<typeof japanese> = {
  firstHints: {
    heading: "New here?",
    check: "“Check entries” lists blank cells and slips.",
    step: "Press a finding to go to its cell; Alt+↓ leads to the next one.",
    undo: "The sheet is changed only when a button is pressed, and “Undo” takes it back.",
    close: "Close (not shown again)",
  },
  workbook: {
    readOnly: "This workbook is open read-only. Changes are kept only if you save it under another name.",
    from1904:
      "Going by its dates, this workbook is taken to count from 1904. If that is wrong, see Options, Advanced in Excel.",
    manual: "Formulas are calculated by hand in this workbook, so figures may be out of date.",
    calculate: "Calculate",
    details: {
      merges: "merged cells",
      rules: "data validation",
      formulas: "where formulas are",
      highlights: "the colors",
      mark: "which sheet is the summary",
      charts: "charts",
    },
    unread: (details) => `Excel did not tell: ${details.join(", ")}. All else has been checked.`,
  },
  slow: {
    words:
      "This is taking a while. The sheet may be large, or a cell may still be in edit mode: if so, press Enter there.",
    cancel: "Stop",
  },
};
