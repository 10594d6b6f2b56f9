/**
 * 組織目標展開整理表（部の組織目標）, as the city's 令和4年度 sheet has it: the default definition.
 * Lists are only those that the sheet shows; a city changes them in the pane.
 */
import type { FormDefinition } from "../../definition";
import { DEADLINE_WORDS, PLACEHOLDERS } from "./usual-words";

export const ORGANIZATIONAL_GOALS: FormDefinition = {
  id: "organizational-goals",
  name: "組織目標展開整理表",
  titles: ["組織目標展開整理表", "部の組織目標", "組織目標"],
  columns: [
    {
      role: "number",
      headings: ["番号", "No.", "№", "項番", "通番"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "item",
      headings: ["実施項目", "取組項目", "重点課題", "組織目標", "重要課題・目標"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "category",
      headings: ["計画・方針等の分類", "分類", "区分", "計画区分"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "level",
      headings: [
        "どの水準まで (達成水準又は遂行後の状態等)",
        "どの水準まで",
        "達成水準",
        "目標水準",
        "目標値",
      ],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "method",
      headings: [
        "どのような方法で (目標等を達成するための取組の内容等)",
        "どのような方法で",
        "取組内容",
        "具体的な取組",
        "具体的取組",
        "具体的な取組内容",
        "具体的取組内容",
        "方法",
      ],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "deadline",
      headings: ["いつまで (期限)", "いつまで", "期限", "いつまでに", "達成時期"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "owner",
      headings: ["共通/課名", "課名", "担当課", "所管課"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "interimRating",
      headings: ["中間の達成状況", "中間評価"],
      requiredIn: ["interim"],
      optional: true,
    },
    {
      role: "rating",
      headings: ["達成状況", "達成度", "評価", "自己評価", "進捗状況"],
      requiredIn: ["evaluation"],
    },
    { role: "reason", headings: ["未達成の理由", "理由", "要因"], requiredIn: [] },
  ],
  headerFields: [
    { field: "createdOn", labels: ["作成日"] },
    { field: "jobTitle", labels: ["職名"] },
    { field: "name", labels: ["氏名"] },
  ],
  categories: ["施政方針", "ビジョン", "その他"],
  scale: [
    { label: "高度に達成した", spellings: [], outcome: "met", reasonRequired: false },
    { label: "ほぼ達成した", spellings: [], outcome: "met", reasonRequired: false },
    { label: "ほとんど未達成だった", spellings: [], outcome: "unmet", reasonRequired: false },
  ],
  owners: { everyone: "共通", separators: ["・", "、", "，", ",", "/", "／", "\n"] },
  deadlineWords: DEADLINE_WORDS,
  placeholders: PLACEHOLDERS,
};
