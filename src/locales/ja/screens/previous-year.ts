/** The draft's words about the year before: choosing another workbook, and what is wrong with it. */
import type { FileProblem } from "../../../actions/summary/previous-year";
import { chosenFile } from "./chosen-file";

/** `year`: 2021 → 令和3年度. */
function problem(file: string, found: FileProblem, year: (fiscalYear: number) => string): string {
  switch (found.code) {
    case "no-rating":
      return `「${file}」の様式に「達成状況」の列が見つかりません。`;
    case "different-scales":
      return `「${file}」は達成状況の選択肢が今年度と異なるため、並べて比べられません。`;
    case "same-year":
      return `「${file}」は今年度(${year(found.year)})の様式です。前年度のブックを選んでください。`;
    case "other-year":
      return `「${file}」は${found.years.map(year).join("・")}の様式です。${year(found.wanted)}のブックを選んでください。`;
    case "other-departments":
      return `「${file}」にあるのは${found.departments.join("、")}の様式で、今年度の部と一致するものがありません。`;
    default:
      return chosenFile(file, found.code);
  }
}

export const previousYear = {
  heading: "前年度との比較",
  why: "前年度のブックを選ぶと、達成状況を並べて示します。ファイルは読み取るだけで、外には送りません。",
  choose: "前年度のブックを選ぶ",
  other: "別のブックを選ぶ",
  remove: "比較をやめる",
  reading: "読み取っています…",
  /** `items`: how many it has. */
  chosen: (file: string, year: string, items: number) => `「${file}」(${year}、${items}件)と比べます。`,
  outdated: (file: string) =>
    `「${file}」から読み取った件数は、いまの様式の前年度のものではないため、使いません。`,
  here: "前年度のシートがこのブックにあるので、それと比べます。",
  problem,
};
