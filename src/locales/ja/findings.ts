/** One sentence for each finding: where, what, and what to do. Cells and headings are the sheet's own. */
import type { Finding, FindingCode } from "../../check/finding";
import { shortHeading } from "../short-heading";

type Params = Finding["params"];

const MAX_VALUE = 24;

/** A value as it is quoted in a sentence: on one line, and not too long. */
function quoted(params: Params, name = "value"): string {
  const text = one(params, name).replace(/\s+/gu, " ").trim();
  const letters = [...text];
  return letters.length <= MAX_VALUE ? `「${text}」` : `「${letters.slice(0, MAX_VALUE - 1).join("")}…」`;
}

function one(params: Params, name: string): string {
  const value = params[name] ?? "";
  return typeof value === "object" ? value.join("、") : String(value);
}

/** H19(達成状況); without a cell only the heading. */
function place(params: Params): string {
  const heading = shortHeading(one(params, "heading"));
  const address = one(params, "address");
  return address === "" ? `「${heading}」` : `${address}(${heading})`;
}

function list(params: Params, name: string): string {
  const value = params[name] ?? [];
  return (typeof value === "object" ? value : [String(value)]).map((choice) => `「${choice}」`).join("");
}

const sentences: Record<FindingCode, (params: Params) => string> = {
  "missing-column": (p) => `「${one(p, "heading")}」の列が見つかりません。見出しを確かめてください。`,
  "header-mismatch": (p) =>
    one(p, "value") === ""
      ? `${one(p, "address")}の見出しが空です。最初のページでは「${one(p, "heading")}」です。`
      : `${one(p, "address")}の見出し${quoted(p)}が、最初のページの「${one(p, "heading")}」と違います。`,
  required: (p) => `${place(p)}が空欄です。`,
  "not-in-list": (p) =>
    `${place(p)}の${quoted(p)}は選択肢にありません。${list(p, "choices")}から選んでください。`,
  "near-match": (p) => `${place(p)}の${quoted(p)}は、${quoted(p, "expected")}の書き誤りではありませんか。`,
  "error-value": (p) => `${place(p)}がエラー(${one(p, "value")})になっています。値を入れ直してください。`,
  "date-invalid": (p) =>
    `${place(p)}の${quoted(p)}は日付として読めません。「令和4年4月1日」のように記入してください。`,
  "date-outside-year": (p) => `${place(p)}の${quoted(p)}は、この年度の日付ではありません。`,
  "deadline-unclear": (p) => `${place(p)}の${quoted(p)}は、いつのことか分かりにくい書き方です。`,
  "number-gap": (p) =>
    `${place(p)}が${quoted(p)}で、番号が続いていません。続きの番号は${one(p, "expected")}です。`,
  "number-duplicate": (p) =>
    `${place(p)}の${quoted(p)}が重複しています。続きの番号は${one(p, "expected")}です。`,
  "number-invalid": (p) => `${place(p)}の${quoted(p)}は番号として読めません。`,
  placeholder: (p) => `${place(p)}が${quoted(p)}のままです。内容を記入してください。`,
  "duplicate-item": (p) => `${place(p)}の${quoted(p)}は、${one(p, "other")}と同じです。`,
  "owner-joined": (p) =>
    `${place(p)}の${quoted(p)}は、名前の間に区切りがありません。${quoted(p, "expected")}のように区切ってください。`,
  "rating-too-early": (p) =>
    `期首ですが、${place(p)}に${quoted(p)}と記入されています。期末に記入する欄です。`,
  "reason-required": (p) =>
    `${place(p)}が記入されていません。${shortHeading(one(p, "ratingHeading"))}が${quoted(p)}のときは記入が必要です。`,
  "leftover-markup": (p) => `${place(p)}に、文章ではない記号${quoted(p)}が残っています。`,
  "mixed-punctuation": (p) => `${place(p)}で、${list(p, "marks")}が混ざっています。表記をそろえてください。`,
  "unmeasurable-level": (p) =>
    `${place(p)}は、達成したかどうかを確かめにくい書き方です。数値や期日、仕上がりの状態があると分かりやすくなります。`,
};

export const findings = {
  sentence: (finding: Finding): string => sentences[finding.code](finding.params),
};
