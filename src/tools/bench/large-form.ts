/** A form of any size, made of one of the printed form's items over and over, each with a name of its own. */
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { rectOf } from "../../cells/geometry";

const NAME = "障害者活躍推進計画に基づく採用及び定着の推進";
const OTHER_CELLS: readonly CellValue[] = [
  "その他",
  "令和3年3月策定の障害者活躍推進計画に基づき、障害者枠の会計年度任用職員採用試験を実施し、市の雇用率が達成できている。",
  "障害者の業務、勤務しやすい状況等把握するため所属長へのヒアリング実施\n障害のある職員やその所属長からの個別相談対応",
  "年度末",
];
const RATINGS = ["ほぼ達成した", "高度に達成した", "ほとんど未達成だった"] as const;

/**
 * The rows of a sheet with so many items: title, header fields, header row, items from row 5. With several sections, the
 * items are theirs by turns, and differently rated.
 */
export function formRows(items: number, sections = 1): CellValue[][] {
  return [
    ["令和4年度 組織目標展開整理表（部の組織目標）", "", "", "", "", "", "", ""],
    ["", "", "", "", "", "", "", ""],
    ["作成日", "令和4年4月1日", "職名", "総務部長", "氏名", "一ノ瀬 理", "", ""],
    [
      "番号",
      "実施項目",
      "計画・方針等の分類",
      "どの水準まで",
      "どのような方法で",
      "いつまで",
      "共通/課名",
      "達成状況",
    ],
    ...Array.from({ length: items }, (_, index) => [
      index + 1,
      `${NAME}（${index + 1}）`,
      ...OTHER_CELLS,
      sections === 1 ? "職員課" : `第${(index % sections) + 1}課`,
      RATINGS[sections === 1 ? 0 : index % RATINGS.length]!,
    ]),
  ];
}

export function formSnapshot(items: number): SheetSnapshot {
  const values = formRows(items);
  return {
    id: "{1}",
    name: "部の組織目標",
    visible: true,
    protected: false,
    used: rectOf(0, 0, values.length, 8),
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    ruled: [],
    own: null,
  };
}
