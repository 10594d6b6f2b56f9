/** What the pane says of the colours in the sheet. */
const number = new Intl.NumberFormat("ja-JP");

export const highlight = {
  label: "空欄と誤りに色を付ける",
  /** Excel cannot keep a conditional format out of a printout. */
  hint: "色は印刷にも出ます。印刷や提出の前にオフにしてください。",
  busy: "シートの色を変えています…",
  steps: { on: "色付け", off: "色の取り消し" },
  notices: {
    on: (forms: number) =>
      forms > 1
        ? `${number.format(forms)}つの表で、空欄を黄色、誤りを赤に色付けしました。記入すると色が消えます。`
        : "空欄を黄色、誤りを赤に色付けしました。記入すると色が消えます。",
    off: "色を消しました。",
    unreadable:
      "読み取れない条件付き書式があり、以前の色が残っている場合があります。［ホーム］タブの［条件付き書式］→［ルールの管理］で確かめてください。",
  },
};
