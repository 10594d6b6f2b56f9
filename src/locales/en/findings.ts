/** English sentences of the findings. Headings and values stay as they are on the sheet. */
import type { Finding, FindingCode, FindingParams } from "../../check/finding";
import type { Phase } from "../../form/roles";
import type { findings as japanese, Sentences } from "../ja/findings";
import type { Localized } from "../localized";
import { shortHeading } from "../short-heading";

const MAX_VALUE = 40;

function quoted(value: string): string {
  const text = value.replace(/\s+/gu, " ").trim();
  const letters = [...text];
  return letters.length <= MAX_VALUE ? `“${text}”` : `“${letters.slice(0, MAX_VALUE - 1).join("")}…”`;
}

/** H19 (達成状況); without a cell only the heading. */
function place({ heading, address }: FindingParams["required"]): string {
  const short = shortHeading(heading);
  return address === undefined ? `“${short}”` : `${address} (${short})`;
}

const phases: Record<Phase, string> = {
  planning: "the start of the year",
  interim: "mid-year",
  evaluation: "the end of the year",
};

const list = (values: readonly string[]) => values.map((value) => `“${value}”`).join(", ");

const sentences: Sentences = {
  "missing-column": (p) => `The column “${p.heading}” was not found. Check the header row.`,
  "header-mismatch": (p) =>
    p.value === ""
      ? `The heading in ${p.address} is blank; the first page says “${p.heading}”.`
      : `The heading ${quoted(p.value)} in ${p.address} differs from “${p.heading}” on the first page.`,
  required: (p) =>
    p.zero
      ? `${place(p)} shows 0 because its formula refers to a blank cell.`
      : p.address === undefined
        ? `The field ${place(p)} was not found. Write its label into the sheet, or say where the field is.`
        : `${place(p)} is blank.`,
  "not-in-list": (p) => `${quoted(p.value)} in ${place(p)} is not in the list. Choose ${list(p.choices)}.`,
  "near-match": (p) => `${quoted(p.value)} in ${place(p)}: is ${quoted(p.expected)} meant?`,
  "error-value": (p) => `${place(p)} shows the error ${p.value}. Enter a value.`,
  "date-invalid": (p) =>
    `${quoted(p.value)} in ${place(p)} is not a date. Write it like 令和4年4月1日 or 2022/4/1.`,
  "not-a-number": (p) => `${quoted(p.value)} in ${place(p)} is not a number. Write it in digits.`,
  "date-outside-year": (p) => `${quoted(p.value)} in ${place(p)} lies outside the fiscal year.`,
  "date-impossible": (p) => `${quoted(p.value)} in ${place(p)} is no date of the calendar.`,
  "deadline-unclear": (p) => `${quoted(p.value)} in ${place(p)} does not clearly say when.`,
  "number-gap": (p) =>
    `${place(p)} is ${quoted(p.value)}: the numbering is broken. ${p.expected} comes next.`,
  "number-duplicate": (p) =>
    `${quoted(p.value)} in ${place(p)} is there more than once. ${p.expected} comes next.`,
  "number-invalid": (p) => `${quoted(p.value)} in ${place(p)} is not a number.`,
  "number-kind": (p) =>
    `${quoted(p.value)} in ${place(p)} is not part of one numbering 1, 2, 3 …. If this form is numbered so, leave it.`,
  placeholder: (p) => `${place(p)} still says ${quoted(p.value)}. Write the real content.`,
  "duplicate-item": (p) => `${quoted(p.value)} in ${place(p)} is the same as ${p.other}.`,
  "owner-joined": (p) =>
    `${quoted(p.value)} in ${place(p)} has no separator between its names. Write ${quoted(p.expected)}.`,
  "owner-spelling": (p) =>
    `${quoted(p.value)} in ${place(p)} is written slightly differently from ${quoted(p.other)} in other rows. They are counted as one.`,
  "rating-too-early": (p) =>
    `${place(p)} says ${quoted(p.value)} at ${phases[p.phase]}. It is filled in at ${phases[p.due]}.`,
  "reason-required": (p) =>
    `${place(p)} is not filled in. The ${shortHeading(p.ratingHeading)} ${quoted(p.value)} needs it.`,
  "leftover-markup": (p) => `${place(p)} contains left-over markup, ${quoted(p.value)}.`,
  "mixed-punctuation": (p) => `${place(p)} mixes ${list(p.marks)}. Use one of them.`,
  "unmeasurable-level": (p) =>
    `${place(p)} is hard to measure. A figure, a date or a finished state makes it clear.`,
};

export const findings: Localized<typeof japanese> = {
  sentence: <Code extends FindingCode>({ code, params }: Finding<Code>) => sentences[code](params),
};
