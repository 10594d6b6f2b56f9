/** English words of the pane's rarer states. */
import type { states as japanese } from "../ja/states";
import type { Localized } from "../localized";

export const states: Localized<typeof japanese> = {
  firstHints: {
    heading: "Seen for the first time?",
    check: "“Check entries” lists blank cells and slips.",
    step: "Press a finding to go to its cell; Alt+↓ leads to the next one.",
    undo: "The sheet is changed only when a button is pressed, and “Undo” takes it back.",
    close: "Close (not shown again)",
  },
  slow: {
    words:
      "This is taking a while. The sheet may be large, or a cell may still be in edit mode: if so, press Enter there.",
    cancel: "Stop",
  },
};
