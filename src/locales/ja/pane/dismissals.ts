/** What the pane says of dismissed findings outside their screen. */
const number = new Intl.NumberFormat("ja-JP");

export const dismissals = {
  heading: "除外した指摘",
  steps: { dismiss: "指摘の除外", revoke: "除外の取り消し", forget: "設定の消去" },
  busy: { dismiss: "指摘の一覧を変えています…" },
  dismissed: "指摘を除外しました。",
  revoked: "除外を取り消しました。",
  forgotten: "このブックに保存された設定を消しました。保存してから公表してください。",
  dismiss: "この指摘を除外する…",
  count: (count: number) => `除外した指摘 ${number.format(count)}件`,
};
