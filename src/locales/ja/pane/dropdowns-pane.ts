/** What the pane says of the dropdowns: the screen on which they are chosen, and the lists that are gone. */
const number = new Intl.NumberFormat("ja-JP");

export const dropdownsPane = {
  open: "プルダウンの設定…",
  heading: "プルダウンの設定",
  intro: "プルダウンを付ける列を選び、「この内容で設定する」を押してください。",
  imeHint:
    "「元に戻す」と、プルダウンのなかったセルでは、日本語入力の切り替え(入力規則の［日本語入力］)の設定も消えます。",
  columns: "プルダウンを付ける列",
  choices: (choices: readonly string[], others: number) =>
    `${choices.join("、")}${others > 0 ? ` ほか${number.format(others)}件` : ""}`,
  choicesDiffer: "選択肢はシートごとに異なります",
  openHint: "一覧にない値も、確認のうえ入力できます",
  there: {
    none: (cells: number) => `未設定 ${number.format(cells)}か所`,
    same: (cells: number) => `設定済み ${number.format(cells)}か所`,
    older: (cells: number) => `以前の選択肢 ${number.format(cells)}か所`,
    other: (cells: number) => `別の入力規則 ${number.format(cells)}か所`,
  },
  replace: "別の入力規則を、この一覧に置き換える",
  replaceOf: (heading: string) => `「${heading}」の別の入力規則を、この一覧に置き換える`,
  cell: (sheetName: string, address: string) => `${sheetName}の${address}`,
  cells: (cells: readonly string[], others: number) =>
    `${cells.join("、")}${others > 0 ? ` ほか${number.format(others)}か所` : ""}`,
  alert: {
    label: "一覧にない値を入力したとき",
    stop: "入力できないようにする",
    warning: "確認してから入力できるようにする",
  },
  set: "この内容で設定する",
  nothing: "プルダウンを付けられる列がありません。見出しを確かめてください。",
  left: (cells: number) =>
    `別の入力規則がある${number.format(cells)}か所は、そのままにしました。置き換えるときは、列ごとに選んでください。`,
  lost: {
    column: (heading: string, cells: number) => `「${heading}」${number.format(cells)}か所`,
    sentence: (columns: readonly string[]) => `プルダウンが外れています。${columns.join("、")}`,
    restore: "設定し直す",
  },
  restored: (cells: number) => `外れていた${number.format(cells)}か所に、プルダウンを設定し直しました。`,
};
