/** What the sheet 達成状況集計 says. */
import type { SummaryWords } from "../../../summary/words";

const japaneseYear = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  timeZone: "UTC",
});
const japaneseMonth = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  month: "long",
  timeZone: "UTC",
});

const japaneseDay = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  month: "long",
  day: "numeric",
  timeZone: "UTC",
});

export const summary = {
  sheetName: "達成状況集計",
  title: "組織目標 達成状況集計",
  /** A fiscal year is named after the era in which it mostly lies: 2019 is 令和元年度. */
  fiscalYear: (year: number) => `${japaneseYear.format(Date.UTC(year, 11, 1))}度`,
  month: (year: number, month: number) => japaneseMonth.format(Date.UTC(year, month - 1, 28)),
  departmentSeparator: "・",
  moreDepartments: (count: number) => `ほか(全${count}部)`,
  totalFormat: '"対象 "0"件"',
  countFormat: '0"件";"△"0"件"',
  headings: {
    interim: "中間",
    rating: "達成状況",
    count: "件数",
    share: "割合",
    category: "分類",
    owner: "課名",
    department: "部名",
    deadline: "期限",
    rated: "評価した件数",
    rate: "達成率",
  },
  unrated: "未入力",
  written: "記入あり",
  offList: "リスト外",
  total: "合計",
  blankKey: "未記入",
  offListKey: "一覧にない分類",
  tableTotal: "計",
  overlap: "重複分",
  tables: {
    rating: "達成状況別",
    interim: "中間から年度末への動き",
    category: "分類別の達成状況",
    owner: "課別の達成状況",
    department: "部別の達成状況",
    deadline: "期限別の達成状況",
  },
  sharedItems: (count: number) =>
    `複数の課で取り組む項目(${count}件)は、それぞれの課の行に1件ずつ数え、合計では1件として数えています。`,
  achievement: {
    label: "達成率",
    fraction: (met: string, rated: string) => `${met}&"件 ÷ "&${rated}&"件"`,
    definition: (met: readonly string[], apart: readonly string[]) =>
      `達成率 ＝ 達成した件数${met.length > 0 ? `(${met.join("、")})` : ""} ÷ 評価した件数(未入力とリスト外${
        apart.length > 0 ? `、${apart.join("、")}` : ""
      }を除く)`,
    none: "－",
  },
  control: {
    title: "数の確かめ",
    explained:
      "「数の確かめ」は、どの表も様式の実施項目を漏れなく数えているかを、式で確かめたものです。✓は一致、✗は不一致です。「項目を書いた行の数」には、ページごとの見出しの行も入ります。",
    items: "作成時の実施項目の数",
    rows: "項目を書いた行の数",
    table: (title: string) => `${title}の合計`,
    right: "✓ どの表の合計も、実施項目の数と一致しています。",
    wrong: "✗ このシートの内容が古くなっています。「集計シート作成」をもう一度押してください。",
  },
  lists: {
    notMet: "未達成の項目",
    open: "未入力・リスト外の欄",
    headings: {
      number: "番号",
      item: "実施項目",
      owner: "課名",
      level: "どの水準まで",
      reason: "理由",
      now: "現在の値",
      link: "セル",
      field: "欄",
      state: "作成時",
    },
    none: { notMet: "未達成の項目はありません。", open: "未入力・リスト外の欄はありません。" },
    both: (first: string, second: string) => `${first}・${second}`,
    reasonIs: (reason: string) => `理由：${reason}`,
    more: (count: number) => `ほかに ${count} 件あります。「入力チェック」で、すべてを確かめられます。`,
    fits: { notMet: "未達成の一覧の件数", open: "未入力・リスト外の一覧の件数" },
    blank: "未入力",
    offList: "リスト外",
  },
  years: {
    title: "前年度との比較",
    before: "前年度",
    now: "今年度",
    change: "増減",
    changeFormat: '"+"0"件";"△"0"件";"±"0"件"',
    day: (iso: string) => japaneseDay.format(Date.parse(iso)),
    ofFile: (file: string, saved: string | null, read: string) =>
      `前年度の件数は、「${file}」${saved === null ? "" : `(${saved}保存)`}から${read}に読み取った値です。もとのファイルが変わっても、ここは変わりません。`,
    ofSheets: (sheetNames: readonly string[]) => `前年度のシート：${sheetNames.join("、")}`,
    missing: (departments: readonly string[]) =>
      `前年度の件数には、様式が見つからなかった部(${departments.join("、")})を含みません。`,
  },
  notes: [
    "件数は、様式のセルを数える式です。様式の達成状況・分類・課名を書き直すと、件数も変わります。",
    "割合は、合計(未入力とリスト外を含む)に対する割合です。",
    "未達成などの一覧は、作成したときのものです。✗と出たとき、行を増やしたときは、「集計シート作成」をもう一度押してください。",
  ],
  sources: (sheetNames: readonly string[]) => `集計したシート：${sheetNames.join("、")}`,
  leftOut: (departments: readonly string[]) => `集計に含めていない部：${departments.join("、")}`,
  freeArea: "→ この列から右は、自由にお使いいただけるメモ欄です。更新しても残ります。",
  chartTitle: "達成状況別の件数",
  chartSeries: "件数",
  chartTitles: { owner: "課別の達成状況の割合", department: "部別の達成状況の割合" },
  part: (title: string, part: number, parts: number) => (parts > 1 ? `${title}(${part}/${parts})` : title),
  footer: { source: "ファイル：", printed: "印刷日：" },
} satisfies SummaryWords;
