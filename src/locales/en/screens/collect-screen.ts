import type { Offered, Outcome } from "../../../actions/compiling/take-in";
import type { SubmissionProblem } from "../../../actions/compiling/submission";
import type { NotCounted } from "../../../form/roles";
import type { collectScreen as ja } from "../../ja/screens/collect-screen";
import type { Localized } from "../../localized";
import { board } from "../sheets/board";
import { errors } from "../errors";
import { reviewSheet } from "../sheets/review-sheet";

const number = new Intl.NumberFormat("en");
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
const files = (count: number) => (count === 1 ? "1 file" : `${number.format(count)} files`);

const why: Record<NotCounted, string> = {
  example: "an example",
  template: "a template",
  old: "an old version",
  copy: "a copy",
  hidden: "a hidden sheet",
};

function problem(found: SubmissionProblem): string {
  switch (found.code) {
    case "unreadable":
      return errors.fileReason[found.reason];
    case "unreachable":
      return errors.fileReason.unreachable;
    case "crashed":
      return errors.fileReason.crashed;
    case "no-form":
      return errors.file["no-form"];
    case "not-counted":
      return `There is a form, but only ${why[found.why]}.`;
    case "date-system":
      return "It counts its dates from 1904, unlike this workbook. Open it in Excel, move the sheet by hand and check the dates.";
  }
}

function offer({ submission, problem: found, sameAs, sameDepartment, there }: Offered): string {
  if (found) return problem(found);
  if (sameAs !== undefined) return `The same contents as “${sameAs}”.`;
  const { sheets, doubt } = submission;
  if (sameDepartment !== undefined)
    return `The same department and year as “${sameDepartment}”. Only the later one is taken in.`;
  if (there.length > 0) return `This department has a sheet already: ${quoted(there)}.`;
  const items = sheets.reduce((sum, one) => sum + one.items, 0);
  const form = `${quoted(sheets.map(({ department }) => department))}, ${number.format(items)} items`;
  return doubt === undefined ? form : `${form}. But the sheet looks like ${why[doubt]}.`;
}

const attachments = {
  chart: "charts",
  picture: "pictures",
  comment: "comments",
  table: "table settings",
} as const;

function outcome(result: Outcome, sentence: (error: unknown) => string): string {
  switch (result.kind) {
    case "taken":
      return [
        `Taken in as ${quoted(result.sheets)}.`,
        ...result.hidden.map((name) => `The sheet before it is kept, hidden, as “${name}”.`),
        ...(result.replaced > 0
          ? [`Formulas that looked at other sheets are values now: ${number.format(result.replaced)}.`]
          : []),
        ...(result.leftBehind.length > 0
          ? [
              `Not taken in, and only in its own workbook: ${result.leftBehind.map((kind) => attachments[kind]).join(", ")}.`,
            ]
          : result.bare
            ? ["Comments, pictures, charts and the like were left out: this Excel does not take them in."]
            : []),
      ].join(" ");
    case "skipped":
      return "Not taken in.";
    case "stopped":
      return "Stopped before it: not taken in.";
    case "failed":
      return `It could not be taken in. ${sentence(result.error)}`;
  }
}

export const collectScreen: Localized<typeof ja> = {
  tabs: { takeIn: "Take in", board: "Arrived", review: "Send back" },
  oldPrefix: "旧_",
  takeIn: {
    intro:
      "The forms that departments have sent become sheets of this workbook, one for each department. The files stay as they are, and are sent nowhere.",
    choose: "Choose files",
    folder: "Choose a folder",
    drop: "Or drop files here",
    reading: (done, all) => `Reading files… (${number.format(done)} of ${number.format(all)})`,
    taking: (done, all) => `Taking in… (${number.format(done)} of ${number.format(all)})`,
    stop: "Stop",
    found: (count, ready) => `Of ${files(count)}, ${number.format(ready)} will be taken in.`,
    ignored: (count) => `Left out, being no workbooks: ${files(count)}.`,
    choice: (file) => `What to do with “${file}”`,
    choices: { take: "Take in", replace: "Replace", both: "Keep both", skip: "Leave out" },
    replaceAll: (count) => `Replace all departments that are here (${files(count)})`,
    start: "Take in",
    again: "Choose other files",
    done: (taken, all) => `Taken in: ${number.format(taken)} of ${files(all)}.`,
    byHand:
      "A workbook that cannot be taken in can be opened in Excel: right-click the sheet’s tab, choose Move or Copy, and move it to this workbook.",
    offer,
    outcome,
    notCounted: (sheets) =>
      sheets.map(({ sheet, why: reason }) => `“${sheet}” is left out: ${why[reason]}.`).join(" "),
  },
  board: {
    intro: "The departments that are to send a form in, beside what has arrived.",
    edit: "Change the list of departments",
    label: "Departments, one on each line; cells can be pasted from Excel",
    save: "Save the list",
    cancel: "Cancel",
    usual: { "last year": "Put in last year’s departments", here: "Put in this workbook’s departments" },
    noList: "Without a list of departments, only what has arrived is shown.",
    none: "There is no form yet.",
    filter: "Show",
    all: (count) => `All ${number.format(count)}`,
    state: (state, count) => `${state} ${number.format(count)}`,
    sort: "Order",
    sorts: {
      list: "As in the list",
      share: "Least filled in first",
      errors: "Most to correct first",
      day: "Oldest first",
    },
    figures: (filled, required, errorCount, warnings) =>
      `${number.format(filled)} of ${number.format(required)} filled in, ${number.format(errorCount)} to correct, ${number.format(warnings)} to look at`,
    created: (day, author) => [day, author].filter((one) => one !== "").join(" "),
    open: (department) => `Go to the sheet of “${department}”`,
    make: "Make the sheet",
    remove: "Remove the sheet",
    words: board,
  },
  review: {
    intro:
      "The findings to correct and to look at become the sheet 指摘一覧, with links to the cells, and a text for a mail. Writing hints are not in it.",
    which: "Of",
    all: "All departments",
    make: "Make the sheet",
    copy: "Copy the text for a mail",
    copied: "Copied. Paste it into a mail.",
    notCopied: "It could not be copied. Select the text below and copy it.",
    text: "Text for a mail",
    remove: "Remove the sheets",
    none: "There is no form yet.",
    words: reviewSheet,
  },
};
