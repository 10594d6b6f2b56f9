/**
 * Every sentence of the stand-in's page, in Japanese and, typed against it, in English.
 */

const ja = {
  language: "日本語",
  title: (file: string) => `${file} - お試し用の代替画面`,
  standin: "Excel の代わりのお試し画面です(Microsoft Excel ではありません)",
  open: "ファイルを開く",
  save: "保存",
  saveTip: "このブックを .xlsx ファイルとして保存します",
  samples: "見本を開く",
  loading: "準備しています…",
  opening: (file: string) => `「${file}」を開いています…`,
  drop: "ここに .xlsx ファイルを置くと開きます",
  ribbon: "リボン",
  cellContent: "選択中のセル",
  nameBox: "名前ボックス",
  formulaBar: "数式バー",
  grid: (sheet: string) => `シート「${sheet}」`,
  cellInput: "セルの入力",
  selectAll: "すべて選択",
  openList: "リストから選ぶ",
  choices: "リスト",
  sheets: "シート",
  pane: "作業ウィンドウ",
  paneWidth: "作業ウィンドウの幅",
  closePane: "作業ウィンドウを閉じる",
  zoom: "表示倍率",
  zoomIn: "拡大",
  zoomOut: "縮小",
  ready: "準備完了",
  enter: "入力",
  edit: "編集",
  count: (cells: number) => `データの個数: ${cells}`,
  sum: (total: string) => `合計: ${total}`,
  protectedSheet: "このシートは保護されているため、変更できません。",
  ok: "OK",
  retry: "再試行",
  cancel: "キャンセル",
  yes: "はい",
  no: "いいえ",
  validationTitle: "入力値の確認",
  validationStop: "この値は、このセルの入力規則に合っていません。",
  validationContinue: "続けますか?",
  fileTitle: "ファイルを開けません",
  notWorkbook: (file: string) =>
    `「${file}」は Excel ブック(.xlsx)ではないか、壊れているため開けません。今のブックはそのままです。`,
  encrypted: (file: string) =>
    `「${file}」はパスワードで保護されているため開けません。Excel でパスワードを外してから、もう一度開いてください。今のブックはそのままです。`,
  missing: (file: string) => `「${file}」が見つかりません。`,
  saveFailed: "ブックを保存できませんでした。もう一度お試しください。",
  lostTitle: "保存すると失われるものがあります",
  lost: (things: string) =>
    `この画面では残せないものがあります: ${things}。保存するのは新しいファイルで、元のファイルは変わりません。`,
  lostCount: (kind: string, count: number) => `${kind} ${count}件`,
  lostBetween: "、",
  saveAnyway: "失われてもよいので保存",
  lostKinds: {
    picture: "図",
    drawing: "図形の入った描画",
    chart: "グラフ",
    comment: "メモ",
    threadedComment: "コメント",
    pivotTable: "ピボットテーブル",
    table: "テーブル",
    slicer: "スライサー",
    externalLink: "ほかのブックへのリンク",
    macro: "マクロ",
    control: "フォームの部品",
    embedding: "埋め込みファイル",
    connection: "データの接続",
    customView: "ユーザー設定のビュー",
    definedName: "名前の定義",
  },
  badFormula: "この数式には誤りがあるため、入力できません。",
  startFailed: "画面を準備できませんでした。ページを読み込み直してください。",
};

export type Texts = {
  readonly [Key in keyof typeof ja]: (typeof ja)[Key] extends string
    ? string
    : (typeof ja)[Key] extends Readonly<Record<string, string>>
      ? { readonly [Kind in keyof (typeof ja)[Key]]: string }
      : (typeof ja)[Key];
};

const en: Texts = {
  language: "English",
  title: (file) => `${file} - stand-in`,
  standin: "A stand-in for trying things out (this is not Microsoft Excel)",
  open: "Open file",
  save: "Save",
  saveTip: "Save this workbook as an .xlsx file",
  samples: "Open a sample",
  loading: "Getting ready…",
  opening: (file) => `Opening “${file}”…`,
  drop: "Drop an .xlsx file here to open it",
  ribbon: "Ribbon",
  cellContent: "Selected cell",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: (sheet) => `Sheet “${sheet}”`,
  cellInput: "Cell input",
  selectAll: "Select all",
  openList: "Choose from the list",
  choices: "List",
  sheets: "Sheets",
  pane: "Task pane",
  paneWidth: "Width of the task pane",
  closePane: "Close the task pane",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  ready: "Ready",
  enter: "Enter",
  edit: "Edit",
  count: (cells) => `Count: ${cells}`,
  sum: (total) => `Sum: ${total}`,
  protectedSheet: "This sheet is protected and cannot be changed.",
  ok: "OK",
  retry: "Retry",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  validationTitle: "Check the value",
  validationStop: "This value does not match the rule of this cell.",
  validationContinue: "Continue?",
  fileTitle: "The file cannot be opened",
  notWorkbook: (file) =>
    `“${file}” is not an Excel workbook (.xlsx), or it is damaged. The present workbook stays as it is.`,
  encrypted: (file) =>
    `“${file}” is protected with a password. Remove the password in Excel, then open it again. The present workbook stays as it is.`,
  missing: (file) => `“${file}” was not found.`,
  saveFailed: "The workbook could not be saved. Please try again.",
  lostTitle: "Saving loses something",
  lost: (things) =>
    `This page cannot keep: ${things}. A new file is saved; the file that you opened stays as it is.`,
  lostCount: (kind, count) => `${kind} (${count})`,
  lostBetween: ", ",
  saveAnyway: "Save without them",
  lostKinds: {
    picture: "pictures",
    drawing: "drawings",
    chart: "charts",
    comment: "notes",
    threadedComment: "comments",
    pivotTable: "pivot tables",
    table: "tables",
    slicer: "slicers",
    externalLink: "links to other workbooks",
    macro: "macros",
    control: "controls",
    embedding: "embedded files",
    connection: "data connections",
    customView: "custom views",
    definedName: "defined names",
  },
  badFormula: "There is a mistake in this formula.",
  startFailed: "The page could not get ready. Please load it again.",
};

export type Language = "ja" | "en";

export function languageOf(search: string): Language {
  return new URLSearchParams(search).get("lang") === "en" ? "en" : "ja";
}

export function textsOf(language: Language): Texts {
  return language === "en" ? en : ja;
}
