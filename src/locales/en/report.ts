import type { Localized } from "../localized";
import type { report as ja } from "../ja/report";
import { lostKinds } from "./lost-kinds";

export const report: Localized<typeof ja> = {
  usage: {
    headings: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:" },
    placeholders: {
      files: "FILE.xlsx",
      options: "options",
      out: "DIR",
      list: "LIST",
      count: "N",
      earlier: "OLD.xlsx",
      definition: "FILE.json",
    },
    description: "Checks workbooks of the goals form without Excel. The input files are never written.",
    files: "workbooks to check (.xlsx), or folders that hold them",
    json: "write the report as JSON to standard output",
    phase: "check as planning, interim or evaluation instead of the phase found by itself",
    definition: "try the form definition in this file before the built-in ones; may be given several times",
    fix: "apply every fix that needs no choice",
    dropdowns: "set the dropdowns on category and rating",
    selfCheck: "make or refresh the sheet that checks the form by formulas, with dropdowns and colors",
    removeSelfCheck: "take that sheet and the colors away",
    blankForms:
      "make blank forms to hand out (values taken out, with the sheet that checks itself; without a file from --definition or a built-in form; one zip where --out ends in .zip)",
    departments: "a file with a department on each line: one workbook for each",
    departmentsAlone: "--departments goes with --blank-forms.",
    protect: "protect the sheets of blank forms but for the cells where one writes; there is no password",
    protectAlone: "--protect goes with --blank-forms.",
    oneDefinition: "--blank-forms makes a form from one --definition.",
    missingDepartments: "--departments needs a file with the departments’ names.",
    noDepartments: (file) => `The departments could not be read (${file}). Write one on each line.`,
    oneForm: "--blank-forms takes one file.",
    makeOrRemove: "--self-check and --remove-self-check do not go together.",
    summary: "build or refresh the summary sheet; with several workbooks also one over all of them",
    forget: "removes what this add-in keeps in the workbook (reasons of dismissals …) before it is published",
    out: "folder for the changed workbooks",
    nextYear:
      "make next year’s forms: the year moved on by one, the date of making, ratings and reasons taken out, items kept; years that stay are told",
    publish:
      "write files to publish into this folder: items and counts as CSV, and an accessible HTML page; without people’s names",
    missingPublish: "--publish needs a folder after it.",
    publishUnwritable: (folder) => `The folder for publication cannot be written to (${folder}).`,
    compare:
      "compare with an earlier workbook (the last submission, the start of the year, last year): items added, removed, reworded, ratings changed; with --out also as a sheet",
    missingCompare: "--compare needs the earlier workbook after it.",
    merge: "instead of workbooks: put the JSON reports of several runs together as one",
    mergeAlone: "--merge goes with --json and no other option.",
    mergeUnreadable: (file) => `The report cannot be read (${file}).`,
    mergeRefused: (file) => `${file} is no report that --json has written.`,
    jobs: "how many files are checked at once; as many as there are cores when not given",
    wrongJobs: "--jobs needs a number from 1 on after it.",
    help: "show this help",
    exit: [
      "Exit status:",
      "  0  everything complete",
      "  1  at least one error",
      "  2  a file could not be read or holds no form, or the call is wrong",
    ].join("\n"),
    seeHelp: "--help shows how it is called.",
    noFiles: "Please name at least one workbook.",
    unknownOption: (option) => `There is no option ${option}.`,
    unknownPhase: (value) => `--phase is planning, interim or evaluation (given: ${value}).`,
    missingPhase: "--phase needs planning, interim or evaluation after it.",
    missingDefinition: "--definition needs the file of a form definition after it.",
    definitionUnreadable: (file) => `The file of the definition cannot be read (${file}).`,
    definitionRefused: (file, sentence) => `${file}: ${sentence}`,
    missingOut: "--out needs a folder after it.",
    outNeeded: "Changing workbooks needs --out.",
    other: "The call is wrong.",
    outIsInput: (file) => `--out is where an input file lies. Please name another folder (${file}).`,
    sameName: (name) => `Two files have the same name and cannot both be saved to --out (${name}).`,
    outUnwritable: (folder) => `The folder cannot be written to (${folder}).`,
  },
  place: (place) => `form ${place}`,
  sheetWithoutForm: "not the form",
  phase: { planning: "planning", interim: "interim", evaluation: "evaluation" },
  complete: "Everything is filled in",
  twice: (department, year, files) =>
    `${files.length} files hold a form of ${department === "" ? "the same department" : department}${year === "" ? "" : `, ${year}`} (${files.join(", ")}). The overall summary counts each of them.`,
  twiceInReports: (department, year, files) =>
    `${files.length} files hold a form of ${department === "" ? "the same department" : department}${year === "" ? "" : `, ${year}`} (${files.join(", ")}).`,
  sameFile: (file) => `${file} has several results that differ. All of them are kept.`,
  withoutYear: (sheet) =>
    `The fiscal year of the sheet "${sheet}" is not known. Only its date and ratings were taken out; please mend the year.`,
  notMoved: {
    year: (sheet, cell) =>
      `${cell} on the sheet "${sheet}" names a year and was left as it is. Please mend it where needed.`,
    formula: (sheet, cell) =>
      `${cell} on the sheet "${sheet}" is a formula and was left as it is. Please mend it where needed.`,
  },
  nothingToPublish: "There is no form that counts, so no files for publication were made.",
  notCompared: (sheet) => `The workbook of --compare has no form to compare the sheet "${sheet}" with.`,
  progress: (done, all) => `Checking… ${done} / ${all}`,
  notCounted: {
    example: "Not counted: an example",
    template: "Not counted: a blank template",
    old: "Not counted: an old version",
    copy: "Not counted: a copy, or another form of the same department and year",
    hidden: "Not counted: a hidden sheet",
  },
  advice: (count) => `Advice on how it is written: ${count} (shown by --json)`,
  completeness: (filled, required) => `filled ${filled} / ${required}`,
  items: (count) => `${count} items`,
  severity: { error: "error", warning: "warning", advice: "advice" },
  headings: { place: "cell", item: "no.", severity: "kind", sentence: "finding" },
  tally: {
    heading: "rating",
    count: "count",
    share: "share",
    unrated: "blank",
    offList: "off list",
    total: "total",
  },
  saved: (path) => `saved: ${path}`,
  notSaved: (path) => `Could not be saved: ${path} (is it writable, is there space?).`,
  /** "~$…" and "._…", which lie beside a workbook. */
  lockFile: "a temporary file of Excel or macOS, left out.",
  about: (file, sentence) => `${file}: ${sentence}`,
  replacedRules: (cells) =>
    `${cells === 1 ? "1 cell" : `${cells} cells`} had another rule, which a dropdown has replaced.`,
  unchanged: "This workbook has not been saved.",
  lost: (kind, count) => `The saved workbook could not keep: ${kind} (${count})`,
  lostKinds,
  states: {
    shared:
      "This is a shared workbook, parts of which Excel does not let anybody change. Stop sharing it before you use the saved workbook.",
    structure:
      "The workbook’s structure is protected. The saved workbook has a summary sheet more, and its structure is still protected.",
  },
  overall: {
    file: "組織目標_全体集計.xlsx",
    sheet: (department, index) => department || `department ${index}`,
    slow: (forms) => `Counting ${forms} forms took too long and was stopped. Divide the files and try again.`,
  },
  blank: {
    file: "組織目標",
    sheet: "部の組織目標",
  },
  summarySkipped: (file) => `${file} is not in the overall summary.`,
  sheetLeftOut: (file, sheet) =>
    `Sheet "${sheet}" of ${file} has no rating column and is not in the overall summary.`,
  definitionsDamaged:
    "A form definition kept in the workbook cannot be read and is not used. Make it anew on the pane’s screen Form definition.",
  listsDamaged:
    "the lists kept in the workbook cannot be read, so the usual lists were used. Set them again under Edit lists in the task pane.",
  overallFailed: (sentence) => `The overall summary could not be made. ${sentence}`,
};
