/** What the files for publication say: CSV and a page. */
import type { PublishWords } from "../../../publish/words";

export const publish = {
  files: { items: "組織目標_項目.csv", summary: "組織目標_集計.csv", page: "組織目標_公表.html" },
  columns: {
    year: "年度(西暦)",
    department: "部",
    owner: (place: number, all: number) => (all === 1 ? "課名" : `課名${place}`),
    roles: {
      number: "番号",
      item: "実施項目",
      category: "計画・方針等の分類",
      level: "達成水準",
      method: "取組の内容",
      deadline: "期限",
      interimRating: "達成状況(中間)",
      rating: "達成状況",
      reason: "理由",
    },
    kind: "集計の区分",
    name: "名称",
    rating: "達成状況",
    count: "件数(件)",
    share: "割合(%)",
  },
  all: "全体",
  page: {
    title: (years: readonly string[]) => [years.join("・"), "組織目標の達成状況"].filter(Boolean).join(" "),
    summary: "達成状況の集計",
    items: (department: string, year: string) => [year, department, "組織目標"].filter(Boolean).join(" "),
    contents: "目次",
    total: (count: number) => `対象は ${count} 件です。`,
    count: (count: number) => String(count),
    share: (share: number) => `${(share * 100).toFixed(1)}%`,
    chart: (title: string, parts: readonly string[]) =>
      `${title}の棒グラフ。${parts.join("")}同じ数値が表にあります。`,
    bar: (label: string, parts: readonly string[]) => `${label}：${parts.join("、") || "なし"}。`,
    part: (name: string, count: number) => `${name} ${count}件`,
    blank: "(空欄)",
    notRated: "-",
    madeBy: "この表は、組織目標展開整理表から「組織目標アシスト」で作りました。",
  },
} satisfies PublishWords;
