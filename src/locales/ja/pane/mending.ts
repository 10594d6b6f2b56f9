/** What the pane says of fixes, and of what is filled in from the findings. */
import { shortHeading } from "../../short-heading";

const number = new Intl.NumberFormat("ja-JP");

export const mending = {
  before: "いま",
  after: "直したあと",
  blank: "(空欄)",
  formula: "このセルには数式が入っています。置き換えると、数式はなくなります。",
  replace: "置き換える",
  cancel: "キャンセル",
  alike: (count: number) => `同じ種類をまとめて直す(${number.format(count)}件)`,
  all: (count: number) => `すべて直す(${number.format(count)}件)`,
  allHints: (count: number) => `ヒントをすべて直す(${number.format(count)}件)`,
  replaceAll: (value: string, count: number) =>
    `「${value}」${number.format(count)}か所を、まとめて置き換える`,

  ratings: {
    open: "評価をまとめて入力",
    done: (count: number) => `${number.format(count)}件の評価を記入しました。`,
    different: (count: number) =>
      `${number.format(count)}件は、セルの内容が変わっていたため、記入していません。`,
    step: (count: number) => `${number.format(count)}件の評価の記入`,
  },

  fill: "記入",
  fillOf: (sentence: string) => `記入：${sentence}`,
  choose: "選ぶ",
  chooseOf: (sentence: string) => `選ぶ：${sentence}`,
  input: (address: string, heading: string) => `${address}(${shortHeading(heading)})に記入する内容`,
  enter: "記入",
  enterAndNext: "記入して次へ",
  enterHint: "Ctrl+Enter で、記入して次の欄へ進みます。",
  notADate: "「令和4年4月1日」のように記入してください。",
  notANumber: "数字で記入してください。",
  dateExample: "例：令和4年4月1日",

  screen: {
    title: "直す内容の確認",
    hint: "直さないものは、チェックを外してください。直したあとでも、元に戻せます。",
    fix: (count: number) => `${number.format(count)}か所を直す`,
    cell: (address: string, heading: string) => `${address}(${shortHeading(heading)})`,
    more: (rest: number) => `残りの${number.format(rest)}か所を表示`,
    list: "直す内容",
    show: (cell: string) => `${cell}のセルを選択`,
    formulas: (count: number) =>
      `数式が入っている${number.format(count)}件は、ここでは直しません。一つずつご確認ください。`,
    nothing: "まとめて直すところはありません。",
    noneChosen: "直すものを、ひとつ以上選んでください。",
  },

  steps: {
    fillIn: (spot: string) => `${spot}の記入`,
    fixAll: (count: number) => `${number.format(count)}件の修正`,
    replaced: (value: string, count: number) => `「${value}」${number.format(count)}か所の置き換え`,
  },
  notices: {
    filledIn: (spot: string) => `「${spot}」に記入しました。`,
    replaced: (value: string, to: string, count: number) =>
      `「${value}」${number.format(count)}か所を、「${to}」に置き換えました。`,
    fixedAll: (count: number) => `${number.format(count)}件を直しました。`,
    different: (count: number) =>
      `${number.format(count)}件は、チェックのあとでシートが変わっていたため、直していません。`,
  },
};
