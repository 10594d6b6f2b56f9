/** What the sheet 提出状況 says. */
const number = new Intl.NumberFormat("ja-JP");

export const board = {
  sheetName: "提出状況",
  title: "組織目標展開整理表 提出状況",
  note: ({ missing, faulty, complete }: { missing: number; faulty: number; complete: number }) =>
    `未提出 ${number.format(missing)}、不備あり ${number.format(faulty)}、完了 ${number.format(complete)}。メモは表の右に書けます。`,
  states: { missing: "未提出", faulty: "不備あり", complete: "完了" },
  unexpected: "(一覧にない部署)",
  columns: {
    department: "部署",
    state: "状況",
    share: "記入率",
    filled: "記入済み",
    required: "記入が必要",
    errors: "要修正",
    warnings: "要確認",
    createdOn: "作成日",
    author: "作成者",
    sheet: "シート",
  },
};
