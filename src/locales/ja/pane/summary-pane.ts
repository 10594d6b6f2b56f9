/** The pane's words about the summary: the draft before it is written, and that the sheet is out of date. */
const number = new Intl.NumberFormat("ja-JP");
const percent = new Intl.NumberFormat("ja-JP", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const summaryPane = {
  heading: "集計の下書き",
  intro: "シートに書く前に、同じ件数をここで確かめられます。",
  reading: "数えています…",
  failed: "下書きを作れませんでした。",
  again: "数え直す",
  build: "この内容で集計シートを作成",
  options: {
    label: "集計する内容",
    deadlines: "期限別の表も作る",
    departments: "集計する部",
    none: "部をひとつ以上選んでください。",
  },
  figures: {
    items: (count: number) => `${number.format(count)}件`,
    share: (share: number) => percent.format(share),
    rate: (met: number, rated: number) => `${number.format(met)}件 ÷ ${number.format(rated)}件`,
  },
  chart: (title: string) => `グラフ「${title}」。同じ数は、下の表にあります。`,
  tableActions: (title: string) => `「${title}」の操作`,
  copyText: "表をコピー",
  copyImage: "図をコピー",
  copied: "コピーしました。",
  notCopied: "コピーできませんでした。表を選んで、Ctrl+C でコピーしてください。",
  imageNotCopied: "この環境では、図をコピーできません。シートのグラフをお使いください。",
  lists: {
    notMet: (count: number) => `未達成の項目 ${number.format(count)}件`,
    open: (count: number) => `未入力・リスト外の欄 ${number.format(count)}か所`,
  },
  stale: {
    message: (sheet: string) => `「${sheet}」の内容が古くなっています。`,
    refresh: "集計シートを更新",
  },
};
