/**
 * 部局運営方針, the form of another kind of body: an A–E scale with a reason beside it, no 分類, and no 作成日. It
 * shows that nothing is wired to the city's form; its lists are an example and are changed like any other's.
 */
import type { FormDefinition } from "../../definition";
import { DEADLINE_WORDS, PLACEHOLDERS } from "./usual-words";

export const DEPARTMENT_POLICY: FormDefinition = {
  id: "department-policy",
  name: "部局運営方針",
  titles: ["部局運営方針", "部局の運営方針", "部局長の運営方針", "運営方針"],
  columns: [
    { role: "number", headings: ["番号", "No.", "№", "項番"], requiredIn: ["planning", "interim", "evaluation"] },
    {
      role: "item",
      headings: ["重点目標", "重点取組", "重点取組項目", "主要事業", "取組項目"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "level",
      headings: ["達成目標", "成果目標", "成果指標", "達成水準", "目標値"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "method",
      headings: ["主な取組", "取組内容", "具体的な取組", "具体的な取組内容", "手段"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "deadline",
      headings: ["達成時期", "期限", "スケジュール", "時期"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    {
      role: "owner",
      headings: ["担当課・室", "担当課", "担当課室", "所管課"],
      requiredIn: ["planning", "interim", "evaluation"],
    },
    { role: "rating", headings: ["評価", "自己評価", "達成度", "年度末評価"], requiredIn: ["evaluation"] },
    {
      role: "reason",
      headings: ["評価の理由", "未達成の理由", "未達成の理由・要因", "理由", "要因"],
      requiredIn: [],
    },
  ],
  headerFields: [
    { field: "jobTitle", labels: ["職名", "役職", "部局長職名"] },
    { field: "name", labels: ["氏名", "部局長氏名", "部局長名"] },
  ],
  categories: [],
  scale: [
    { label: "A", spellings: ["A評価"], outcome: "met", reasonRequired: false },
    { label: "B", spellings: ["B評価"], outcome: "met", reasonRequired: false },
    { label: "C", spellings: ["C評価"], outcome: "partial", reasonRequired: true },
    { label: "D", spellings: ["D評価"], outcome: "unmet", reasonRequired: true },
    { label: "E", spellings: ["E評価"], outcome: "notApplicable", reasonRequired: true },
  ],
  owners: { everyone: "全課", separators: ["・", "、", "，", ",", "/", "／", "\n"] },
  deadlineWords: DEADLINE_WORDS,
  placeholders: PLACEHOLDERS,
};
