/** 評価をまとめて入力: one item after the other, each rated by one key. */
const number = new Intl.NumberFormat("ja-JP");

export const ratingsScreen = {
  nothing: "評価を入力する欄が見つかりません。",
  position: (at: number, all: number) => `${number.format(all)}件中${number.format(at)}件目。`,
  left: (heading: string, blank: number) =>
    blank === 0
      ? `${heading}の空欄はありません。`
      : `${heading}の空欄は、あと${number.format(blank)}件です。`,
  now: (heading: string, value: string) => `${heading}：${value === "" ? "空欄" : value}`,
  show: (address: string) => `${address}のセルを選択`,
  keys: (levels: number) =>
    `数字キー 1～${number.format(levels)} で入力できます。← と → で前後の項目へ移ります。`,
  previous: "前の項目",
  next: "次の項目",
  overRated: "記入済みの項目も順に表示",
  allDone: (heading: string) => `${heading}は、すべて記入されています。`,
};
