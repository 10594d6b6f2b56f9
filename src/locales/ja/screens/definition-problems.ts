/** What is wrong with a definition of a form, or with its file. */
import type { DefinitionFileProblem } from "../../../form/definition/definition-file";
import type {
  DefinitionProblem,
  DefinitionProblemCode,
  FieldPath,
} from "../../../form/definition/definition-problems";

const MAX_TEXT = 24;

const fields: Record<string, string> = {
  id: "様式の識別名(id)",
  name: "様式の名前(name)",
  titles: "表題(titles)",
  columns: "列(columns)",
  role: "役割(role)",
  headings: "見出し(headings)",
  requiredIn: "記入が必要な時期(requiredIn)",
  content: "内容(content)",
  kind: "種類(kind)",
  values: "選択肢(values)",
  headerFields: "表の上の欄(headerFields)",
  field: "欄の種類(field)",
  labels: "ラベル(labels)",
  yearPlace: "年度の場所(yearPlace)",
  departmentPlace: "部の名前の場所(departmentPlace)",
  address: "セル(address)",
  numbering: "番号の付け方(numbering)",
  categories: "分類(categories)",
  ratingKind: "達成状況の種類(ratingKind)",
  scale: "達成状況の選択肢(scale)",
  label: "選択肢(label)",
  spellings: "別の書き方(spellings)",
  outcome: "集計での扱い(outcome)",
  reasonRequired: "理由の記入が必要(reasonRequired)",
  owners: "課名(owners)",
  everyone: "全体を表す言葉(everyone)",
  separators: "区切り(separators)",
  sections: "課の一覧(sections)",
  deadlineWords: "期限の言葉(deadlineWords)",
  words: "言葉(words)",
  period: "期間(period)",
  fromMonth: "始まりの月(fromMonth)",
  toMonth: "終わりの月(toMonth)",
  years: "年度の差(years)",
  placeholders: "仮の言葉(placeholders)",
};

/** 列(columns)の3番目、見出し(headings). */
function place(at: FieldPath): string {
  return at
    .map((part) => (typeof part === "number" ? `の${part + 1}番目` : `、${fields[part] ?? part}`))
    .join("")
    .replace(/^、/u, "");
}

function quoted(text = ""): string {
  const letters = [...text];
  return letters.length <= MAX_TEXT ? `「${text}」` : `「${letters.slice(0, MAX_TEXT - 1).join("")}…」`;
}

const kinds: Record<string, string> = {
  record: "{ } の形",
  list: "[ ] の一覧",
  text: "文字",
  number: "数値",
  "yes or no": "true か false",
};

type Sentence = (problem: DefinitionProblem) => string;

/** Without the field, which stands beside it. */
const atField: Record<DefinitionProblemCode, Sentence> = {
  missing: () => "必要です。",
  kind: ({ text = "" }) => `${kinds[text] ?? text}で書いてください。`,
  unknown: ({ text }) => `${quoted(text)}は使えません。つづりを確かめてください。`,
  blank: () => "空欄です。入力してください。",
  empty: () => "1つ以上入力してください。",
  twice: ({ text }) => `${quoted(text)}が2回あります。1つにしてください。`,
  taken: ({ text, other }) =>
    `${quoted(text)}は、${quoted(other)}のほうにもあります。どちらか一方にしてください。`,
  "too-long": () => "255文字までで入力してください。",
  months: () => "月は1から12までです。",
  id: () => "文字、数字、-、_ を使い、60文字までで入力してください。",
  address: ({ text }) => `${quoted(text)}はセルの番地として読めません。「B2」のように入力してください。`,
  "few-columns": () => "列が3つ以上必要です。",
  "many-columns": () => "列が多すぎます。40までにしてください。",
  "no-item": () => "「実施項目」にあたる列が必要です。",
  "no-rating": () => "選択肢がありますが、達成状況の列がありません。",
  "no-reason": ({ text }) => `${quoted(text)}に理由が必要ですが、理由の列がありません。`,
  "no-levels": () => "達成状況の選択肢を1つ以上入力してください。",
};

const files: Record<Exclude<DefinitionFileProblem["code"], "broken" | "lists">, string> = {
  "not-json":
    "様式の定義のファイルではありません。「ファイルに保存」で作ったファイル(.json)を選んでください。",
  "other-file":
    "様式の定義のファイルではありません。「ファイルに保存」で作ったファイル(.json)を選んでください。",
  "too-large":
    "ファイルが大きすぎるため、読み込めません。「ファイルに保存」で作ったファイル(.json)を選んでください。",
  newer:
    "新しい版の組織目標アシストで作られた様式の定義のため、読み込めません。情報システム担当へお知らせください。",
};

export const definitionProblems = {
  place,
  atField: (problem: DefinitionProblem): string => atField[problem.code](problem),
  /** With the field in front. */
  sentence: (problem: DefinitionProblem): string =>
    `${problem.at.length === 0 ? "様式の定義" : place(problem.at)}：${atField[problem.code](problem)}`,
  /** Why a file is refused; the problems at its fields are told one by one besides. */
  file: (problem: DefinitionFileProblem): string => {
    if (problem.code === "broken") {
      return `様式の定義に直すところが${problem.problems.length}か所あるため、読み込めません。`;
    }
    if (problem.code === "lists") {
      const year = problem.fiscalYear === null ? "すべての年度" : `${problem.fiscalYear}年度から`;
      return `「${year}」の選択肢に、空欄や重複があるため、読み込めません。`;
    }
    return files[problem.code];
  },
};
