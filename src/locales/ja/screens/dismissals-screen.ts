/** The screen 除外した指摘, and the dialog that asks for the reason. */
export const dismissalsScreen = {
  dialog: {
    heading: "指摘を除外する",
    why: "除外した指摘は件数に入りません。セルの内容が変わると、また表示されます。",
    reason: "理由",
    usual: ["記載のとおりで問題ない", "様式の決まりによる", "担当課に確認済み"],
    needed: "理由を入力してください。",
    confirm: "除外する",
    cancel: "キャンセル",
  },
  intro: "要確認とヒントだけを除外できます。セルの内容や選択肢が変わると、その指摘はまた表示されます。",
  none: "除外した指摘はありません。",
  because: (reason: string) => `理由：${reason}`,
  on: (sheetName: string, sentence: string) => `「${sheetName}」：${sentence}`,
  past: (heading: string) => `${heading}の指摘`,
  pastWhy: "セルの内容などが変わったため、今はあてはまりません。",
  forget: "公表用に設定を消す",
  forgetWhy:
    "除外の理由、前年度のファイル名、列や選択肢の指定など、この機能がブックに保存したものをすべて消します。セルの内容とプルダウンは残ります。理由には個人の事情を書かないでください。",
  revoke: "取り消す",
  revokeOf: (sentence: string) => `除外を取り消す：${sentence}`,
};
