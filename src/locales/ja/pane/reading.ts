/** How far a reading is that takes several messages. */
const number = new Intl.NumberFormat("ja-JP");

export const reading = {
  label: "シートの読み取り",
  rows: (done: number, total: number) => `${number.format(done)} / ${number.format(total)}行を読み取りました`,
  stop: "中止",
};
