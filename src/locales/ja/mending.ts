/** What the pane says of fixes, and of what is filled in from the findings. */
import { shortHeading } from "../short-heading";

const number = new Intl.NumberFormat("ja-JP");

export const mending = {
  before: "いま",
  after: "直したあと",
  blank: "（空欄）",
  fixFormula: "数式を値に置き換えて直す",
  formula: "このセルには数式が入っています。置き換えると、数式はなくなります。",
  replace: "置き換える",
  cancel: "やめる",
  alike: (count: number) => `同じ種類をまとめて直す（${number.format(count)}件）`,
  all: (count: number) => `すべて直す（${number.format(count)}件）`,

  fill: "記入",
  fillOf: (sentence: string) => `記入：${sentence}`,
  choose: "選ぶ",
  chooseOf: (sentence: string) => `選ぶ：${sentence}`,
  input: (address: string, heading: string) => `${address}（${shortHeading(heading)}）に記入する内容`,
  enter: "セルに記入",
  notADate: "「令和4年4月1日」のように記入してください。",
  notANumber: "数字で記入してください。",
  dateExample: "例：令和4年4月1日",

  screen: {
    title: "直す内容の確認",
    hint: "下の内容でよければ、「直す」を押してください。あとから元に戻せます。",
    fix: (count: number) => `${number.format(count)}か所を直す`,
    cell: (address: string, heading: string) => `${address}（${shortHeading(heading)}）`,
    more: (rest: number) => `残りの${number.format(rest)}か所を表示`,
    list: "直す内容",
    formulas: (count: number) =>
      `数式が入っている${number.format(count)}件は、ここでは直しません。一つずつご確認ください。`,
    nothing: "まとめて直すところはありません。",
  },

  steps: {
    fillIn: (place: string) => `${place}の記入`,
    fixAll: (count: number) => `${number.format(count)}件の修正`,
  },
  notices: {
    filledIn: (place: string) => `${place}に記入しました。`,
    fixedAll: (count: number) => `${number.format(count)}件を直しました。`,
    different: (count: number) =>
      `${number.format(count)}件は、チェックのあとでシートが変わっていたため、直していません。`,
  },
};
