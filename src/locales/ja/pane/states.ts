/** What the pane says in its rarer states: seen for the first time, work that takes long, filters that leave nothing. */
export const states = {
  firstHints: {
    heading: "はじめての方へ",
    check: "「入力チェック」を押すと、空欄や書き誤りが一覧になります。",
    step: "指摘を押すとそのセルへ移ります。Alt+↓で次の指摘へ進みます。",
    undo: "シートを書き換えるのはボタンを押したときだけで、「元に戻す」で戻せます。",
    close: "閉じる(次からは表示しません)",
  },
  workbook: {
    readOnly: "読み取り専用で開いています。変更は、別の名前で保存しないと残りません。",
    from1904:
      "日付から見て、1904年から数えるブックとして確かめています。違うときは、Excel の［オプション］の［詳細設定］で確かめてください。",
    manual: "数式の計算方法が「手動」のため、数が古いことがあります。",
    calculate: "再計算",
    details: {
      merges: "結合セル",
      rules: "入力規則",
      formulas: "数式の有無",
      highlights: "付けた色",
      mark: "集計シートかどうか",
      charts: "グラフ",
    },
    unread: (details: readonly string[]) =>
      `${details.join("、")}を Excel から読み取れませんでした。ほかは確かめています。`,
  },
  slow: {
    words:
      "時間がかかっています。シートが大きいか、セルの編集が終わっていない可能性があります。編集中なら Enter で確定してください。",
    cancel: "中止",
  },
};
