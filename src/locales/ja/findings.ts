/** One sentence for each finding: where, what, and what to do. Cells and headings are the sheet's own. */
import type { Finding, FindingCode, FindingParams } from "../../check/finding";
import type { Phase } from "../../form/roles";
import { shortHeading } from "../short-heading";

const MAX_VALUE = 24;

/** A value as it is quoted in a sentence: on one line, and not too long. */
function quoted(value: string): string {
  const text = value.replace(/\s+/gu, " ").trim();
  const letters = [...text];
  return letters.length <= MAX_VALUE ? `「${text}」` : `「${letters.slice(0, MAX_VALUE - 1).join("")}…」`;
}

/** H19(達成状況); without a cell only the heading. */
function place({ heading, address }: FindingParams["required"]): string {
  const short = shortHeading(heading);
  return address === undefined ? `「${short}」` : `${address}(${short})`;
}

const phases: Record<Phase, string> = { planning: "期首", interim: "中間", evaluation: "期末" };

const list = (values: readonly string[]) => values.map((value) => `「${value}」`).join("");

/** Each code's sentence gets that code's params. */
export type Sentences = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };

const sentences: Sentences = {
  "missing-column": (p) => `「${p.heading}」の列が見つかりません。見出しを確かめてください。`,
  "header-mismatch": (p) =>
    p.value === ""
      ? `${p.address}の見出しが空です。最初のページでは「${p.heading}」です。`
      : `${p.address}の見出し${quoted(p.value)}が、最初のページの「${p.heading}」と違います。`,
  required: (p) =>
    p.zero
      ? `${place(p)}は、数式の参照先が空欄のため0と表示されています。内容を記入してください。`
      : p.address === undefined
        ? `${place(p)}の欄が見つかりません。シートに見出しを記入するか、その欄を指定してください。`
        : `${place(p)}が空欄です。`,
  "not-in-list": (p) =>
    `${place(p)}の${quoted(p.value)}は選択肢にありません。${list(p.choices)}から選んでください。`,
  "near-match": (p) => `${place(p)}の${quoted(p.value)}は、${quoted(p.expected)}の書き誤りではありませんか。`,
  "error-value": (p) => `${place(p)}がエラー(${p.value})になっています。値を入れ直してください。`,
  "date-invalid": (p) =>
    `${place(p)}の${quoted(p.value)}は日付として読めません。「令和4年4月1日」のように記入してください。`,
  "not-a-number": (p) => `${place(p)}の${quoted(p.value)}は数値として読めません。数字で記入してください。`,
  "date-outside-year": (p) => `${place(p)}の${quoted(p.value)}は、この年度の日付ではありません。`,
  "date-impossible": (p) => `${place(p)}の${quoted(p.value)}は、暦にない日付です。`,
  "deadline-unclear": (p) => `${place(p)}の${quoted(p.value)}は、いつのことか分かりにくい書き方です。`,
  "number-gap": (p) =>
    `${place(p)}が${quoted(p.value)}で、番号が続いていません。続きの番号は${p.expected}です。`,
  "number-duplicate": (p) =>
    `${place(p)}の${quoted(p.value)}が重複しています。続きの番号は${p.expected}です。`,
  "number-invalid": (p) => `${place(p)}の${quoted(p.value)}は番号として読めません。`,
  "number-kind": (p) =>
    `${place(p)}の${quoted(p.value)}は、1から続く通し番号ではありません。この様式の決まりであれば、そのままでかまいません。`,
  placeholder: (p) => `${place(p)}が${quoted(p.value)}のままです。内容を記入してください。`,
  "duplicate-item": (p) => `${place(p)}の${quoted(p.value)}は、${p.other}と同じです。`,
  "owner-joined": (p) =>
    `${place(p)}の${quoted(p.value)}は、名前の間に区切りがありません。${quoted(p.expected)}のように区切ってください。`,
  "owner-spelling": (p) =>
    `${place(p)}の${quoted(p.value)}は、ほかの行の${quoted(p.other)}と字が少し違います。同じ名前として集計しますが、書き方をそろえると安心です。`,
  "rating-too-early": (p) =>
    `${phases[p.phase]}ですが、${place(p)}に${quoted(p.value)}と記入されています。${phases[p.due]}に記入する欄です。`,
  "reason-required": (p) =>
    `${place(p)}が記入されていません。${shortHeading(p.ratingHeading)}が${quoted(p.value)}のときは記入が必要です。`,
  "leftover-markup": (p) => `${place(p)}に、文章ではない記号${quoted(p.value)}が残っています。`,
  "mixed-punctuation": (p) => `${place(p)}で、${list(p.marks)}が混ざっています。表記をそろえてください。`,
  "unmeasurable-level": (p) =>
    `${place(p)}は、達成したかどうかを確かめにくい書き方です。数値や期日、仕上がりの状態があると分かりやすくなります。`,
};

export const findings = {
  sentence: <Code extends FindingCode>({ code, params }: Finding<Code>): string => sentences[code](params),
};
