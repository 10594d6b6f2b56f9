/** What the sheet 指摘一覧 says, and the mail with the same. */
import type { Finding, FindingCode, FindingParams } from "../../../check/finding";
import { findings } from "../findings";

const number = new Intl.NumberFormat("ja-JP");

type Mends = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };

/** What to do, where the sentence of the finding says only what is wrong. */
const mends: Mends = {
  "missing-column": () => "見出しの言葉を、もとの様式と同じにしてください。",
  "header-mismatch": ({ heading }) => `見出しを「${heading}」にしてください。`,
  required: () => "内容を記入してください。",
  "reason-required": () => "理由を記入してください。",
  "error-value": () => "値を入れ直してください。",
  "date-invalid": () => "「令和4年4月1日」のように記入してください。",
  "date-impossible": () => "月と日を確かめてください。",
  "not-a-number": () => "数字で記入してください。",
  "date-outside-year": () => "年度を確かめてください。",
  "not-in-list": ({ choices }) =>
    choices.length > 0 ? `「${choices.join("」「")}」から選んでください。` : "選択肢から選んでください。",
  "near-match": ({ expected }) => `「${expected}」でよければ、書き直してください。`,
  "rating-too-early": () => "時期が来るまで、空欄にしてください。",
  "number-gap": ({ expected }) => `${expected}からの続きの番号にしてください。`,
  "number-duplicate": ({ expected }) => `${expected}からの続きの番号にしてください。`,
  "number-invalid": () => "1 から続く番号にしてください。",
  "number-kind": () => "様式の決まりを確かめてください。",
  "duplicate-item": () => "同じ項目が二つないか確かめてください。",
  placeholder: () => "内容を記入してください。",
  "deadline-unclear": () => "「年度末」「9月末」のように記入してください。",
  "owner-joined": ({ expected }) => `「${expected}」のように区切ってください。`,
  "owner-spelling": ({ other }) => `「${other}」にそろえてください。`,
  "leftover-markup": () => "不要な記号を消してください。",
  "mixed-punctuation": () => "句読点をどちらかにそろえてください。",
  "unmeasurable-level": () => "数値や状態で書けないか、確かめてください。",
};

function mend<Code extends FindingCode>(code: Code, params: FindingParams[Code]): string {
  return mends[code](params);
}

const counts = (errors: number, warnings: number) =>
  `要修正 ${number.format(errors)}件、要確認 ${number.format(warnings)}件`;

export const reviewSheet = {
  sheetName: "指摘一覧",
  sheetOf: (department: string) => `指摘一覧_${department}`,
  title: (department: string | null) =>
    department === null ? "組織目標展開整理表 指摘一覧" : `組織目標展開整理表 指摘一覧(${department})`,
  note: (errors: number, warnings: number) =>
    `${counts(errors, warnings)}。「セル」を押すと、そのセルに移ります。`,
  columns: {
    department: "部署",
    number: "番号",
    item: "実施項目",
    cell: "セル",
    severity: "区分",
    sentence: "指摘",
    mend: "直し方",
  },
  severities: { error: "要修正", warning: "要確認", advice: "ヒント" },
  wholeForm: "表全体",
  none: "直すところ、確かめるところはありません。",
  sentence: (finding: Finding) => findings.sentence(finding),
  mend: (finding: Finding) => mend(finding.code, finding.params),
  mail: {
    greeting: (department: string, errors: number, warnings: number) =>
      `${department}の組織目標展開整理表について、次のところをご確認ください(${counts(errors, warnings)})。`,
    complete: (department: string) =>
      `${department}の組織目標展開整理表に、直すところ、確かめるところはありませんでした。`,
    item: (label: string, item: string) =>
      label === "" ? `■ ${item === "" ? "表全体" : item}` : `■ No.${label} ${item}`.trimEnd(),
    line: (severity: string, sentence: string, todo: string) => `・［${severity}］${sentence} → ${todo}`,
  },
};
