import type { Finding, FindingCode, FindingParams } from "../../../check/finding";
import type { reviewSheet as ja } from "../../ja/sheets/review-sheet";
import type { Localized } from "../../localized";
import { findings } from "../findings";

const number = new Intl.NumberFormat("en");

type Mends = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };

const mends: Mends = {
  "missing-column": () => "Give the heading the words of the original form.",
  "header-mismatch": ({ heading }) => `Make the heading “${heading}”.`,
  required: () => "Fill it in.",
  "reason-required": () => "Fill in the reason.",
  "error-value": () => "Enter the value again.",
  "date-invalid": () => "Write it like 令和4年4月1日.",
  "date-impossible": () => "Check the month and the day.",
  "not-a-number": () => "Write it in figures.",
  "date-outside-year": () => "Check the fiscal year.",
  "not-in-list": ({ choices }) =>
    choices.length > 0 ? `Choose one of: ${choices.join(", ")}.` : "Choose from the list.",
  "near-match": ({ expected }) => `If “${expected}” is meant, write it so.`,
  "rating-too-early": () => "Leave it blank until it is due.",
  "number-gap": ({ expected }) => `Go on numbering from ${expected}.`,
  "number-duplicate": ({ expected }) => `Go on numbering from ${expected}.`,
  "number-invalid": () => "Number the items from 1 on.",
  "number-kind": () => "Check how the form is to be numbered.",
  "duplicate-item": () => "Check whether the same item is there twice.",
  placeholder: () => "Fill it in.",
  "deadline-unclear": () => "Write it like 年度末 or 9月末.",
  "owner-joined": ({ expected }) => `Separate the names: “${expected}”.`,
  "owner-spelling": ({ other }) => `Write it as “${other}”.`,
  "leftover-markup": () => "Remove the signs that are not needed.",
  "mixed-punctuation": () => "Use one kind of punctuation.",
  "unmeasurable-level": () => "See whether a figure or a state can be given.",
};

function mend<Code extends FindingCode>(code: Code, params: FindingParams[Code]): string {
  return mends[code](params);
}

const counts = (errors: number, warnings: number) =>
  `${number.format(errors)} to correct, ${number.format(warnings)} to look at`;

export const reviewSheet: Localized<typeof ja> = {
  sheetName: "指摘一覧",
  sheetOf: (department) => `指摘一覧_${department}`,
  title: (department) =>
    department === null ? "Goals forms: what to correct" : `Goals form: what to correct (${department})`,
  note: (errors, warnings) => `${counts(errors, warnings)}. Press a cell’s name to go there.`,
  columns: {
    department: "Department",
    number: "No.",
    item: "Item",
    cell: "Cell",
    severity: "Kind",
    sentence: "What is wrong",
    mend: "What to do",
  },
  severities: { error: "To correct", warning: "To look at", advice: "Hint" },
  wholeForm: "Whole form",
  none: "There is nothing to correct or to look at.",
  sentence: (finding: Finding) => findings.sentence(finding),
  mend: (finding: Finding) => mend(finding.code, finding.params),
  mail: {
    greeting: (department, errors, warnings) =>
      `Please look at the following in the goals form of ${department} (${counts(errors, warnings)}).`,
    complete: (department) => `There is nothing to correct or to look at in the goals form of ${department}.`,
    item: (label, item) =>
      label === "" ? `■ ${item === "" ? "Whole form" : item}` : `■ No.${label} ${item}`.trimEnd(),
    line: (severity, sentence, todo) => `- [${severity}] ${sentence} → ${todo}`,
  },
};
