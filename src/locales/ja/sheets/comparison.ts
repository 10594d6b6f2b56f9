/** What the sheet 変更一覧 says, and the readable report of --compare. */
import type { ComparisonWords } from "../../../comparison/words";
import { summary } from "./summary";

export const comparison = {
  sheetName: "変更一覧",
  title: (department: string) => (department === "" ? "様式" : department),
  fiscalYear: summary.fiscalYear,
  sources: (before: string, after: string) => `前：${before} → 今回：${after}`,
  counts: {
    added: (count: number) => `追加 ${count}件`,
    removed: (count: number) => `削除 ${count}件`,
    reworded: (count: number) => `文の変更 ${count}件`,
    moved: (count: number) => `順番の変更 ${count}件`,
    rated: (count: number) => `評価の変更 ${count}件`,
    same: (count: number) => `変更なし ${count}件`,
  },
  headings: {
    number: "番号",
    item: "実施項目",
    kind: "変更",
    field: "欄",
    before: "前",
    after: "今回",
  },
  kinds: {
    added: "追加",
    removed: "削除",
    reworded: "文の変更",
    moved: "順番の変更",
    rated: "評価の変更",
    header: "上の欄",
  },
  position: (place: number) => `${place}番目`,
  header: { createdOn: "作成日", jobTitle: "職名", name: "氏名" },
  blank: "(空欄)",
  none: "変更はありません。",
  marks: { open: "《", close: "》" },
  markNote: "《 》は、変わったところです。項目は、番号ではなく文で対応させています。",
  madeBy: "この表は「組織目標アシスト」が作りました。もう一度作ると、同じ場所で書き直します。",
} satisfies ComparisonWords;
