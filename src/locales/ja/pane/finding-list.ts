/** The list of findings: what it is filtered and grouped by, what is folded, and the way from one to the next. */
import type { FindingCode } from "../../../check/finding";

const number = new Intl.NumberFormat("ja-JP");

/** What several findings have in common; `heading` is the column's own. */
const repeated: Record<FindingCode, (heading: string) => string> = {
  "missing-column": (heading) => `「${heading}」の列がない`,
  "header-mismatch": (heading) => `「${heading}」の見出しが違う`,
  required: (heading) => `${heading}が空欄`,
  "not-in-list": (heading) => `${heading}が選択肢にない`,
  "near-match": (heading) => `${heading}の書き誤り`,
  "error-value": (heading) => `${heading}がエラー`,
  "date-invalid": (heading) => `${heading}が日付として読めない`,
  "not-a-number": (heading) => `${heading}が数値でない`,
  "date-outside-year": (heading) => `${heading}が年度の外`,
  "date-impossible": (heading) => `${heading}が暦にない日付`,
  "deadline-unclear": (heading) => `${heading}がいつか分かりにくい`,
  "number-gap": (heading) => `${heading}が続いていない`,
  "number-duplicate": (heading) => `${heading}が重複`,
  "number-invalid": (heading) => `${heading}が番号として読めない`,
  "number-kind": (heading) => `${heading}が通し番号ではない`,
  placeholder: (heading) => `${heading}が仮の記入のまま`,
  "duplicate-item": (heading) => `${heading}が同じ`,
  "owner-joined": (heading) => `${heading}に区切りがない`,
  "owner-spelling": (heading) => `${heading}の書き方が違う`,
  "rating-too-early": (heading) => `${heading}が時期より早く記入済み`,
  "reason-required": (heading) => `${heading}が未記入`,
  "leftover-markup": (heading) => `${heading}に不要な記号`,
  "mixed-punctuation": (heading) => `${heading}の句読点が混在`,
  "unmeasurable-level": (heading) => `${heading}の達成を確かめにくい`,
};

export const findingList = {
  label: "指摘の一覧",
  repeated: (code: FindingCode, heading: string, count: number) =>
    `${repeated[code](heading)}：${number.format(count)}件`,
  repeatedHeading: "同じ指摘のまとまり",
  subject: "表示する欄",
  everySubject: (count: number) => `すべての欄 ${number.format(count)}件`,
  subjectWithCount: (heading: string, count: number) => `${heading} ${number.format(count)}件`,
  /** Shows and hides what narrows the list down. */
  narrow: "絞り込みと並べ方",
  search: "指摘と項目の中を検索",
  owner: "担当する課",
  everyOwner: "すべての課",
  grouping: "並べ方",
  groupings: { item: "項目ごと", role: "欄ごと" },
  chipHint: (severity: string) => `${severity}だけを表示`,
  copy: {
    menu: "指摘を取り出す",
    text: "文章としてコピー(メールなどに)",
    table: "表としてコピー(Excel、Word などに)",
    sheet: "シート「指摘一覧」を作る(印刷用)",
    done: (count: number) => `指摘${number.format(count)}件をコピーしました。`,
    failed: "コピーできませんでした。お使いの環境では、コピーが止められています。",
  },
  previous: "前の指摘へ",
  next: "次の指摘へ",
  keys: "Alt+↓、Alt+↑",
  position: (position: number, all: number) => `${number.format(all)}件中${number.format(position)}件目`,
  nothing: "この条件に当てはまる指摘はありません。",
  showAll: "すべて表示",
  here: "選択中",
};
