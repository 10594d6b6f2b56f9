/** The screen 様式の定義. */
import type { Numbering, OwnContent, Place, RatingKind } from "../../../form/definition";
import type { ProposedBy } from "../../../form/propose/propose-definition";
import type { HeaderField, OwnRole, Phase, Role } from "../../../form/roles";

type OwnKind = OwnContent["kind"];
type ColumnUse = Exclude<Role, OwnRole> | `own:${OwnKind}` | "unused";

const number = new Intl.NumberFormat("ja-JP");

const own: Record<OwnKind, string> = {
  text: "独自の列(文字)",
  number: "独自の列(数値)",
  date: "独自の列(日付)",
  list: "独自の列(選択肢)",
};

const uses: Record<ColumnUse, string> = {
  number: "番号",
  item: "実施項目",
  category: "分類",
  level: "どの水準まで",
  method: "どのような方法で",
  deadline: "いつまで",
  owner: "課名",
  interimRating: "達成状況(中間)",
  rating: "達成状況",
  reason: "未達成の理由",
  "own:text": own.text,
  "own:number": own.number,
  "own:date": own.date,
  "own:list": own.list,
  unused: "使わない列",
};

const by: Record<ProposedBy, string> = {
  heading: "見出しの言葉から選びました。",
  words: "見出しに近い言葉があるため選びました。",
  contents: "下の値が番号のため選びました。",
  rest: "ほかに当てはまる列がないため選びました。",
  own: "当てはまる役割がないため、独自の列にしました。",
};

const fields: Record<HeaderField, string> = { createdOn: "作成日", jobTitle: "職名", name: "氏名" };
const phases: Record<Phase, string> = { planning: "期首", interim: "中間", evaluation: "期末" };
const numberings: Record<Numbering, string> = {
  whole: "1から続けて数える",
  sections: "区切りごとに1から数える",
  parts: "1-1、1-2のように数える",
  none: "確かめない",
};
const ratings: Record<RatingKind, string> = {
  list: "選択肢から選ぶ",
  percent: "割合(80%など)",
  text: "自由な文章",
};
const places: Record<"auto" | Place["kind"], string> = {
  auto: "自動で探す",
  title: "表題",
  sheetName: "シートの名前",
  label: "ラベルの右",
  cell: "決まったセル",
};

export const definitionScreen = {
  intro: "ほかの様式も、見出しの行から定義を作ると、入力チェックや集計に使えます。",
  begin: "定義を作る",
  fromRow: "選択中の行を見出しとして作る",
  fromRowHint: "シートで、表の見出しのセルを1つ選んでから押してください。",
  noRow: "選択中の行に、見出しが3つ以上見つかりません。表の見出しのセルを選んでください。",
  ownSheet: "このシートは、この機能が作ったシートです。様式のシートを前に出してください。",
  fromKnown: "用意された定義から",
  choose: "様式",
  useKnown: "この定義から始める",
  open: "ファイルを開く",
  unreadable: "ファイルを読み取れませんでした。もう一度選んでください。",
  kept: "このブックの定義",
  edit: (name: string) => `「${name}」を編集`,
  forget: (name: string) => `「${name}」をこのブックから消す`,
  editShort: "編集",
  forgetShort: "消す",
  damaged: "保存された定義の一部を読み取れません。もう一度作って保存してください。",
  heading: (name: string) => `「${name}」の定義`,
  name: "様式の名前",
  titles: "表題",
  titlesHint: "表の上に書かれる言葉です。いくつかあるときは、「、」で区切ってください。",
  columns: "列",
  column: (position: number) => `${number.format(position)}列目`,
  use: "役割",
  uses,
  headings: "見出し",
  headingsHint: "別の言い方は「、」で区切る",
  required: "記入が必要な時期",
  phases,
  optional: "この列がないシートもある",
  values: "選択肢",
  valuesHint: "「、」で区切る",
  why: by,
  removeColumn: (heading: string) => `「${heading}」の列を外す`,
  addColumn: "列を追加",
  absent: (roles: readonly string[]) => `この様式にはない列：${roles.join("、")}(空欄とは数えません)`,
  header: "表の上の欄",
  headerHint: "シートに書かれたラベル。空欄にすると、この様式にはない欄になります。",
  fields,
  year: "年度の場所",
  department: "部の名前の場所",
  places,
  placeText: { label: "ラベル", cell: "セル(B2など)" },
  numbering: "番号の付け方",
  numberings,
  rating: "達成状況の書き方",
  ratings,
  words: "言葉の設定",
  everyone: "全体を表す言葉",
  separators: "課名の区切り",
  separatorsHint: "空白で区切る。「改行」はセルの中の改行",
  sections: "1つの名前とする課",
  sectionsHint: "区切りの文字を含む課名。「、」で区切る",
  deadlineWords: "期限の言葉",
  deadlineWordsHint: "1行に1つの時期。「年度末、期末：3-3」は3月、時期がないものは言葉だけ",
  placeholders: "仮の言葉",
  placeholdersHint: "未定など。「、」で区切る",
  trial: {
    heading: "このシートで試した結果",
    none: "この定義では、シートを様式として読み取れません。見出しを確かめてください。",
    noSheet: "試すシートがありません。",
    found: (columns: number, items: number) =>
      `${number.format(columns)}列、${number.format(items)}項目を読み取りました。`,
    facts: (department: string, year: string) => `部：${department}、年度：${year}`,
    errors: (errors: number) =>
      errors === 0 ? "要修正はありません。" : `要修正が${number.format(errors)}件あります。`,
    column: (use: string, address: string, heading: string) => `${use}：${address}「${heading}」`,
    missing: (use: string) => `${use}：見つかりません`,
  },
  problems: (count: number) => `直すところが${number.format(count)}か所あります。`,
  keep: "このブックに保存",
  toFile: "ファイルに保存",
  fileName: (name: string) => `様式の定義_${name}.json`,
  cancel: "キャンセル",
};
