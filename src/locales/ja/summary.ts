/** What the sheet 達成状況集計 says. */
import type { SummaryWords } from "../../summary/words";

const japaneseYear = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  timeZone: "UTC",
});

export const summary = {
  sheetName: "達成状況集計",
  title: "組織目標 達成状況集計",
  /** A fiscal year is named after the era in which it mostly lies: 2019 is 令和元年度. */
  fiscalYear: (year: number) => `${japaneseYear.format(Date.UTC(year, 11, 1))}度`,
  departmentSeparator: "・",
  totalFormat: '"対象 "0"件"',
  countFormat: '0"件"',
  headings: { rating: "達成状況", count: "件数", share: "割合" },
  unrated: "未入力",
  offList: "リスト外",
  total: "合計",
  control: "作成時の実施項目の数",
  notes: [
    "件数は、表の達成状況のセルを数える式です。達成状況を書き直すと、件数も変わります。",
    "割合は、合計（未入力とリスト外を含む）に対する割合です。",
    "✗と出たとき、行を増やしたときは、「集計シート作成」をもう一度押してください。",
  ],
  sources: (sheetNames: readonly string[]) => `集計したシート：${sheetNames.join("、")}`,
  chartTitle: "達成状況別の件数",
  chartSeries: "件数",
  footer: { source: "ファイル：", printed: "印刷日：" },
} satisfies SummaryWords;
