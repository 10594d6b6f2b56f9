import type { pane as japanese } from "../../ja/pane/pane";
import type { Localized } from "../../localized";

const number = new Intl.NumberFormat("en-US");
const counted = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

export const pane: Localized<typeof japanese> = {
  productName: "組織目標アシスト",

  fiscalYear: (year) => `Fiscal year ${year}`,
  nextYear: "next year",
  unknownFiscalYear: "No fiscal year given",
  unknownDepartment: "No department given",
  formPicker: "Sheet to check",
  formOption: (department, sheetName) =>
    department === "" || department === sheetName ? sheetName : `${department} (${sheetName})`,
  formOptionWithErrors: (option, errors) => `${option} – ${number.format(errors)} to correct`,

  notCounted: {
    mark: (option) => `${option} – not counted`,
    others: (sheets) => `Neither checked nor counted: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
    why: {
      example: "This sheet is an example, so it is neither checked nor counted.",
      template: "This sheet is a template, so it is neither checked nor counted.",
      old: "This sheet is an old version, so it is neither checked nor counted.",
      copy: "There is another form of the same department and year, or this sheet is a copy, so it is neither checked nor counted.",
      hidden: "This sheet is hidden, so it is neither checked nor counted.",
    },
    count: "Count this form too",
  },
  phase: {
    label: "Phase",
    planning: "Start of year",
    interim: "Mid-year",
    evaluation: "End of year",
    doubt: (heading, count, phase) =>
      `${count > 1 ? `All ${number.format(count)} cells of “${heading}” are` : `“${heading}” is`} blank. Check as ${phase.toLowerCase()}?`,
    checkAs: (phase) => `Check as ${phase.toLowerCase()}`,
    automatic: "Automatic",
    automaticAs: (phase) => `Auto: ${phase}`,
    hint: {
      planning: "At the start of the year the rating stays blank",
      interim: "At mid-year the mid-year rating is filled in",
      evaluation: "At the end of the year the rating is filled in too",
    },
  },

  check: "Check entries",
  completeness: {
    label: "Completeness",
    filled: (filled, required) => `${number.format(filled)} / ${number.format(required)} filled in`,
    percent: (percent) => `${percent}%`,
    left: (blank, wrong) =>
      [
        ...(blank > 0 ? [`${number.format(blank)} blank`] : []),
        ...(wrong > 0 ? [`${number.format(wrong)} wrong`] : []),
      ].join(", "),
    nothing: "no items",
    spare: (rows) =>
      `${rows === 1 ? "1 row holds" : `${number.format(rows)} rows hold`} only a number. They are not in the percentage.`,
  },
  blankForm: {
    heading: "No items are filled in yet",
    todo: "Fill in the items from the first row on.",
  },

  severity: { error: "To correct", warning: "To look at", advice: "Hints" },
  counts: "Number of findings",
  number: (value) => number.format(value),
  count: (count) => number.format(count),

  findings: {
    heading: "Results",
    ofForm: "The table as a whole",
    ofHeader: "Fields above the table",
    item: (label) => `No. ${label}`,
    itemWithoutNumber: (position) => `Item ${number.format(position)} from the top`,
    noItemText: "(item text is blank)",
    advice: (count) => counted(count, "writing hint"),
    fix: "Fix",
    fixOf: (sentence) => `Fix: ${sentence}`,
    beforeCheck: "Press “Check entries” to see blank cells and slips, item by item.",
  },

  allRight: {
    heading: "Everything is filled in",
    headingOf: (phase) => `What is due at ${phase.toLowerCase()} is filled in`,
    figures: (items, filled, hints) =>
      `${counted(items, "item")} and ${counted(filled, "cell")} looked at. ${
        hints === 0
          ? "Nothing to correct."
          : `Nothing to correct or to look at; ${counted(hints, "writing hint")}.`
      }`,
    tally: "Items by rating",
  },

  actions: {
    label: "Actions",
    dropdowns: "Set dropdowns",
    summary: "Build summary",
    short: { dropdowns: "Dropdowns", summary: "Summary", highlight: "Color" },
    undo: "Undo",
    undoOf: (step) => `Undo: ${step}`,
  },
  steps: {
    takeIn: "taking files in",
    ownTable: "the change of 提出状況 or 指摘一覧",
    paneOpening: "Opening the pane with the workbook",
    definition: "Change of the form definition",
    dropdowns: "Set dropdowns",
    summary: "Build summary",
    columns: "Change of the headings",
    counted: "Counting the form",
    selfCheck: "Making the self-checking sheet",
    removeSelfCheck: "Removing the self-checking sheet",
    blank: "Clearing what was written",
    changes: "Making the list of changes",
    nextYear: "Making next year’s form",
    newForm: "Making a blank form",
    protect: "Protection of the sheets",
    phase: "Change of phase",
    fix: (spot) => `Fix of ${spot}`,
  },

  busy: {
    takeIn: "Taking files in…",
    ownTable: "Preparing the sheet…",
    paneOpening: "Changing the setting…",
    definition: "Keeping the form definition…",
    look: "Reading the sheets…",
    check: "Checking…",
    dropdowns: "Setting dropdowns…",
    summary: "Building the summary sheet…",
    preview: "Counting…",
    selfCheck: "Preparing the self-checking sheet…",
    blank: "Clearing what is written…",
    changes: "Making the list of changes…",
    nextYear: "Making next year’s form…",
    newForm: "Making the form…",
    protect: "Protecting the sheets…",
    undo: "Undoing…",
    fix: "Fixing…",
    columns: "Changing which heading is which…",
    phase: "Changing the phase…",
  },

  notices: {
    betweenSentences: " ",
    takenIn: (taken) => `Files taken in: ${taken}.`,
    ownTableRemoved: "Removed.",
    expectedKept: "The list of departments was saved.",
    definitionKept: "The form definition is kept in this workbook, and the workbook was checked by it.",
    definitionKeptUnused: "The form definition is kept in this workbook. No sheet fits it yet.",
    definitionForgotten: "The form definition was removed from this workbook.",
    dropdowns: (cells, forms) =>
      forms > 1
        ? `Dropdowns set on ${counted(cells, "cell")} of ${counted(forms, "sheet")}.`
        : `Dropdowns set on ${counted(cells, "cell")}.`,
    selfCheckRemoved: "The self-checking sheet and the colors have been removed.",
    noSelfCheck: "This workbook has no self-checking sheet.",
    blanked: "What was written has been cleared. The numbers stay.",
    nextYear: "This is next year’s form now; its date and ratings are blank.",
    protected: "The forms’ sheets are protected. Only the fields to be filled in can be written.",
    protectedBefore: (sheets) =>
      `${sheets.map((name) => `“${name}”`).join(", ")}: protected already, and left so. To do it anew, choose Unprotect Sheet on the Review tab first.`,
    summaryMade: (sheetName) => `The sheet “${sheetName}” has been made.`,
    summaryRefreshed: (sheetName) => `The sheet “${sheetName}” has been brought up to date.`,
    summaryKept: (keptSheet) => `Your own sheet “${keptSheet}” was left as it is.`,
    unfinished: {
      page: "Only the page set-up could not be made. Please see the Page Layout tab.",
      front: "Only the view (gridlines, frozen rows) could not be arranged.",
    },
    keptRows: (cells, others) =>
      `${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}: rows have moved and the row was not found again, so it was left as it is.`,
    phase: (phase) => `Phase set to “${phase}”.`,
    phaseAutomatic: "The phase is found by itself again.",
    paneOpening: {
      on: "This pane opens with the workbook from the next time on. Save the workbook.",
      off: "This pane no longer opens with the workbook. Save the workbook.",
    },
    counted: "This form is checked and counted from now on.",
    openSheet: "Open the sheet",
    fixed: (spot) => `Fixed “${spot}”.`,
    alreadyDifferent:
      "The sheet had changed since the check, so nothing was fixed and the check was run again. Please look at the new results.",
    alreadyUndone: (step) => `“${step}” has been undone already. Nothing was changed.`,
    undone: (step) => `“${step}” has been undone.`,
    cellOf: (sheetName, address) => `${address} on “${sheetName}”`,
    keptCells: (cells, others) =>
      `Changed since then, and kept as now: ${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}.`,
    keptRules: (cells, others) =>
      `The data validation was changed since then, and is kept as now: ${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}.`,
    keptSheet: (sheetName) => `“${sheetName}” has been written on, and is kept.`,
    checked: (filled, errors, warnings, hints) =>
      errors + warnings === 0
        ? `Checked. ${filled}. ${hints === 0 ? "Nothing to correct." : `Nothing to correct or to look at; hints: ${hints}.`}`
        : `Checked. ${filled}. ${errors} to correct, ${warnings} to look at.`,
    close: "Close",
  },

  menu: {
    collect: "Departments’ files",
    label: "More",
    help: "Help (new window)",
    selfCheck: "Self-checking sheet",
    compiling: "Compare, next year, publish",
    definition: "Form definition",
    selfTest: "Self-test",
    opensPane: "Open this pane together with the workbook",
    language: "Language",
    languages: { ja: "日本語", en: "English" },
  },
  screens: { back: "Back" },
  keys: {
    heading: "Keyboard",
    list: {
      between: { key: "F6", does: "Move between Excel’s sheet and the task pane" },
      step: { key: "Alt+↓ / Alt+↑", does: "Select the cell of the next or previous finding" },
      move: { key: "↓ / ↑", does: "Move down or up the list of findings" },
      ends: { key: "Home / End", does: "First or last row of the list" },
      choose: { key: "Enter", does: "Select the finding’s cell, open what is folded" },
      menu: { key: "Esc", does: "Close the menu, go back to the screen before" },
    },
  },

  empty: {
    define: "Define another form",
    noForm: {
      heading: "No table of goals was found",
      why: "Every sheet was searched for a table with headings such as 実施項目 and 達成状況.",
      todo: "Open the workbook with the 組織目標展開整理表, or look at its heading row, then press “Check entries”.",
    },
    connecting: { heading: "Connecting to Excel…", why: "", todo: "" },
    outside: {
      heading: "Please open this in Excel",
      why: "This is a task pane for Excel.",
      todo: "Open a workbook in Excel and choose “Goal sheet” on the Home tab.",
    },
    tooOld: {
      heading: "This Excel is too old",
      why: "It lacks functions that this add-in needs.",
      todo: "Please use Excel 2021 or later, or Excel for Microsoft 365.",
    },
    broken: {
      heading: "The pane could not be shown",
      why: "The sheets have not been touched.",
      todo: "Close this pane and open it again.",
    },
    failed: {
      heading: "Excel could not be reached",
      why: "Excel did not answer.",
      todo: "Close this pane and open it again. If that does not help, please tell your IT staff.",
    },
  },
};
