/** The screen 選択肢の編集. */
import type { ListFileProblem } from "../../../form/definition/list-file";
import type { ListProblem } from "../../../form/definition/list-problems";

const number = new Intl.NumberFormat("ja-JP");

const problems: Record<ListProblem["code"], (text: string) => string> = {
  blank: () => "選択肢を入力してください。",
  twice: (text) => `「${text}」がほかにもあります。別の言葉にしてください。`,
  "too-long": () => "255文字までで入力してください。",
  "no-level": () => "選択肢を1つ以上入れてください。",
  "no-column": () => "この様式には理由の欄がないため、選べません。",
};

const fileProblems: Record<ListFileProblem["code"], (year: string) => string> = {
  "not-json": () =>
    "選択肢のファイルではありません。「ファイルに書き出す」で作ったファイル(.json)を選んでください。",
  "other-file": () =>
    "選択肢のファイルではありません。「ファイルに書き出す」で作ったファイル(.json)を選んでください。",
  newer: () =>
    "新しい版の組織目標アシストで作られたファイルのため、読み込めません。情報システム担当へお知らせください。",
  "too-large": () =>
    "ファイルが大きすぎるため、読み込めません。「ファイルに書き出す」で作ったファイル(.json)を選んでください。",
  "unknown-form": () => "この組織目標アシストが知らない様式の選択肢が入っているため、読み込めません。",
  unusable: (year) =>
    `${year}の選択肢に、空欄や重複があります。ファイルを作り直してもらってください。何も変えていません。`,
};

export const listsScreen = {
  intro: "変更した選択肢はこのブックに保存され、入力チェック、プルダウン、集計のすべてに使われます。",
  form: "様式",
  year: "対象の年度",
  allYears: "すべての年度",
  yearFrom: (year: string) => `${year}から`,
  usual: "標準の選択肢です。",
  own: "このブックで変更した選択肢です。",
  inherited: (from: string) => `「${from}」の選択肢を引き継いでいます。`,
  saveFirst: "年度を切り替えるには、先に保存するか、編集をキャンセルしてください。",
  damaged: "保存された選択肢の一部を読み取れません。その分は標準の選択肢を使っています。",
  names: { category: "計画・方針等の分類", rating: "達成状況" },
  orderHint: "上から、よい順に並べます。",
  noValues: "選択肢がありません。どんな値でも入力できます。",
  value: (position: number) => `選択肢${number.format(position)}`,
  spellings: "別の書き方",
  spellingsHint: "「、」で区切る",
  outcome: "集計での扱い",
  reason: "理由の記入が必要",
  up: (label: string) => `「${label}」を上へ`,
  down: (label: string) => `「${label}」を下へ`,
  remove: (label: string) => `「${label}」を削除`,
  newValue: "新しい選択肢",
  add: (name: string) => `${name}を追加`,
  said: {
    moved: (label: string, position: number) => `「${label}」を${number.format(position)}番目に移しました。`,
    removed: (label: string) => `「${label}」を一覧から外しました。`,
    added: (position: number) => `${number.format(position)}番目に空の選択肢を加えました。`,
  },
  problem: ({ code, text = "" }: ListProblem) => problems[code](text),
  save: "保存",
  cancel: "編集をキャンセル",
  back: "標準の選択肢に戻す",
  backTo: (from: string) => `「${from}」の選択肢に戻す`,
  leaving: {
    heading: "使われている値があります",
    why: "次の値は一覧からなくなるか、名前が変わりますが、シートで使われています。セルをどうするか選んでください。",
    value: (value: string, cells: number) => `「${value}」${number.format(cells)}か所`,
    choice: (value: string) => `「${value}」のセル`,
    leave: "そのままにする",
    replace: (to: string) => `「${to}」に書き換える`,
    confirm: "変更する",
    cancel: "キャンセル",
  },
  file: {
    heading: "ファイルでの受け渡し",
    why: "書き出したファイルを各課に渡すと、同じ選択肢を読み込めます。",
    export: "ファイルに書き出す",
    import: "ファイルから読み込む",
    name: "組織目標_選択肢.json",
    save: "ファイルを保存",
    blocked: "保存できないときは、次の文字をコピーし、メモ帳などで「.json」のファイルにしてください。",
    text: "ファイルの内容",
    copy: "コピー",
    copied: "コピーしました。",
    notCopied: "コピーできませんでした。文字を選んで、Ctrl+C を押してください。",
    problem: ({ code }: ListFileProblem, year: string) => fileProblems[code](year),
    unreadable: "ファイルを読み取れませんでした。もう一度選んでください。",
  },
};
