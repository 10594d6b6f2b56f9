/** English sentences of the findings. Headings and values stay as they are on the sheet. */
import type { Finding, FindingCode } from "../../check/finding";
import type { findings as japanese } from "../ja/findings";
import type { Localized } from "../localized";
import { shortHeading } from "../short-heading";

type Params = Finding["params"];

const MAX_VALUE = 40;

function quoted(params: Params, name = "value"): string {
  const text = one(params, name).replace(/\s+/gu, " ").trim();
  const letters = [...text];
  return letters.length <= MAX_VALUE ? `“${text}”` : `“${letters.slice(0, MAX_VALUE - 1).join("")}…”`;
}

function one(params: Params, name: string): string {
  const value = params[name] ?? "";
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** H19 (達成状況); without a cell only the heading. */
function place(params: Params): string {
  const heading = shortHeading(one(params, "heading"));
  const address = one(params, "address");
  return address === "" ? `“${heading}”` : `${address} (${heading})`;
}

function list(params: Params, name: string): string {
  const value = params[name] ?? [];
  return (typeof value === "object" ? value : [String(value)]).map((choice) => `“${choice}”`).join(", ");
}

const sentences: Record<FindingCode, (params: Params) => string> = {
  "missing-column": (p) => `The column “${one(p, "heading")}” was not found. Check the header row.`,
  "header-mismatch": (p) =>
    one(p, "value") === ""
      ? `The heading in ${one(p, "address")} is blank; the first page says “${one(p, "heading")}”.`
      : `The heading ${quoted(p)} in ${one(p, "address")} differs from “${one(p, "heading")}” on the first page.`,
  required: (p) => `${place(p)} is blank.`,
  "not-in-list": (p) => `${quoted(p)} in ${place(p)} is not in the list. Choose ${list(p, "choices")}.`,
  "near-match": (p) => `${quoted(p)} in ${place(p)}: is ${quoted(p, "expected")} meant?`,
  "error-value": (p) => `${place(p)} shows the error ${one(p, "value")}. Enter a value.`,
  "date-invalid": (p) =>
    `${quoted(p)} in ${place(p)} is not a date. Write it like 令和4年4月1日 or 2022/4/1.`,
  "date-outside-year": (p) => `${quoted(p)} in ${place(p)} lies outside the fiscal year.`,
  "deadline-unclear": (p) => `${quoted(p)} in ${place(p)} does not clearly say when.`,
  "number-gap": (p) =>
    `${place(p)} is ${quoted(p)}: the numbering is broken. ${one(p, "expected")} comes next.`,
  "number-duplicate": (p) =>
    `${quoted(p)} in ${place(p)} is there more than once. ${one(p, "expected")} comes next.`,
  "number-invalid": (p) => `${quoted(p)} in ${place(p)} is not a number.`,
  placeholder: (p) => `${place(p)} still says ${quoted(p)}. Write the real content.`,
  "duplicate-item": (p) => `${quoted(p)} in ${place(p)} is the same as ${one(p, "other")}.`,
  "owner-joined": (p) =>
    `${quoted(p)} in ${place(p)} has no separator between its names. Write ${quoted(p, "expected")}.`,
  "rating-too-early": (p) =>
    `${place(p)} says ${quoted(p)} although it is the beginning of the year. It is filled in at the end.`,
  "reason-required": (p) =>
    `${place(p)} is not filled in. The ${shortHeading(one(p, "ratingHeading"))} ${quoted(p)} needs it.`,
  "leftover-markup": (p) => `${place(p)} contains left-over markup, ${quoted(p)}.`,
  "mixed-punctuation": (p) => `${place(p)} mixes ${list(p, "marks")}. Use one of them.`,
  "unmeasurable-level": (p) =>
    `${place(p)} is hard to measure. A figure, a date or a finished state makes it clear.`,
};

export const findings: Localized<typeof japanese> = {
  sentence: (finding) => sentences[finding.code](finding.params),
};
