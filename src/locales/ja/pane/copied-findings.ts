/** The findings as they are copied: for a mail, and as a table. */
const number = new Intl.NumberFormat("ja-JP");

export const copiedFindings = {
  head: (sheet: string, count: number) => `シート「${sheet}」の指摘 ${number.format(count)}件`,
  line: (severity: string, sentence: string) => `・${severity}：${sentence}`,
  headings: {
    sheet: "シート",
    cell: "セル",
    place: "項目",
    item: "実施項目",
    owner: "共通/課名",
    severity: "種別",
    sentence: "指摘",
  },
};
