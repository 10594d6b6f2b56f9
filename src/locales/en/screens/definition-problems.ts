import type { DefinitionFileProblem } from "../../../form/definition/definition-file";
import type { DefinitionProblemCode, FieldPath } from "../../../form/definition/definition-problems";
import type { DefinitionProblem } from "../../../form/definition/definition-problems";
import type { definitionProblems as ja } from "../../ja/screens/definition-problems";
import type { Localized } from "../../localized";

const MAX_TEXT = 40;

const fields: Record<string, string> = {
  id: "id",
  name: "name of the form",
  titles: "titles",
  columns: "columns",
  role: "role",
  headings: "headings",
  requiredIn: "required in (requiredIn)",
  content: "content",
  kind: "kind",
  values: "values",
  headerFields: "fields above the table (headerFields)",
  field: "field",
  labels: "labels",
  yearPlace: "place of the fiscal year (yearPlace)",
  departmentPlace: "place of the department (departmentPlace)",
  address: "cell (address)",
  numbering: "numbering",
  categories: "categories",
  ratingKind: "kind of the rating (ratingKind)",
  scale: "scale",
  label: "label",
  spellings: "other spellings (spellings)",
  outcome: "outcome",
  reasonRequired: "reason required (reasonRequired)",
  owners: "sections (owners)",
  everyone: "word for all sections (everyone)",
  separators: "separators",
  sections: "list of sections (sections)",
  deadlineWords: "words for a deadline (deadlineWords)",
  words: "words",
  period: "period",
  fromMonth: "first month (fromMonth)",
  toMonth: "last month (toMonth)",
  years: "years later (years)",
  placeholders: "placeholders",
};

function place(at: FieldPath): string {
  return at
    .map((part) => (typeof part === "number" ? ` ${part + 1}` : `, ${fields[part] ?? part}`))
    .join("")
    .replace(/^, /u, "");
}

function quoted(text = ""): string {
  const letters = [...text];
  return letters.length <= MAX_TEXT ? `“${text}”` : `“${letters.slice(0, MAX_TEXT - 1).join("")}…”`;
}

const kinds: Record<string, string> = {
  record: "an object { }",
  list: "a list [ ]",
  text: "a text",
  number: "a number",
  "yes or no": "true or false",
};

const atField: Record<DefinitionProblemCode, (problem: DefinitionProblem) => string> = {
  missing: () => "This is needed.",
  kind: ({ text = "" }) => `This must be ${kinds[text] ?? text}.`,
  unknown: ({ text }) => `${quoted(text)} is not known. Check the spelling.`,
  blank: () => "This is blank. Enter something.",
  empty: () => "Enter at least one.",
  twice: ({ text }) => `${quoted(text)} is there twice.`,
  taken: ({ text, other }) => `${quoted(text)} also belongs to ${quoted(other)}. Keep one of them.`,
  "too-long": () => "Enter at most 255 characters.",
  months: () => "Months are 1 to 12.",
  id: () => "Use letters, digits, - and _, at most 60 of them.",
  address: ({ text }) => `${quoted(text)} is not a cell. Enter one such as B2.`,
  "few-columns": () => "At least three columns are needed.",
  "many-columns": () => "There are too many columns; 40 at most.",
  "no-item": () => "A column for the goal (実施項目) is needed.",
  "no-rating": () => "There is a scale, but no column for the rating.",
  "no-reason": ({ text }) => `${quoted(text)} needs a reason, but there is no column for one.`,
  "no-levels": () => "Enter at least one level of the rating.",
};

const NO_FILE = "This is not a file of a form’s definition. Choose a file (.json) made by Save as a file.";

const files: Record<Exclude<DefinitionFileProblem["code"], "broken" | "lists">, string> = {
  "not-json": NO_FILE,
  "other-file": NO_FILE,
  "too-large": "This file is too large to be read. Choose a file (.json) made by Save as a file.",
  newer:
    "This definition was made by a newer version of the add-in and cannot be opened. Tell your IT office.",
};

export const definitionProblems: Localized<typeof ja> = {
  place,
  atField: (problem) => atField[problem.code](problem),
  sentence: (problem) =>
    `${problem.at.length === 0 ? "The definition" : place(problem.at)}: ${atField[problem.code](problem)}`,
  file: (problem) => {
    if (problem.code === "broken") {
      return `The definition cannot be opened: ${problem.problems.length} places in it are not right.`;
    }
    if (problem.code === "lists") {
      const year = problem.fiscalYear === null ? "all years" : `${problem.fiscalYear} on`;
      return `The lists for ${year} have blanks or values twice, so the file cannot be opened.`;
    }
    return files[problem.code];
  },
};
