import { fiscalYearOf, fiscalYearOfName, fiscalYearOfTitle, departmentOfTitle } from "../../src/form/reading/title";
test("y", () => {
  for (const t of ["令和7（2025）年度 組織目標展開整理表","令和4(2022)年度","2022(令和4)年度 組織目標","令和4年度(2022年度)組織目標","令和4年（2022年）度","（令和4年度）組織目標","令 和 ４ 年 度　組織目標","令4年度","第5次総合計画（令和3年度～令和7年度） 組織目標","令和4年度 組織目標（令和3～7年度 計画）","R3-R7年度計画","令和4年4月1日～令和5年3月31日","FY2022","２０２２年度","令和4会計年度","令和4年 組織目標","令和4年4月1日","H31年度","R4組織目標","R4.4.1提出","組織目標R5","2022組織目標","R4年度組織目標","平成30～令和4年度計画 令和4年度組織目標","令和元（2019）年度","令和四年度", "令和4年度～令和6年度"])
    process.stdout.write(`${t}: ${fiscalYearOf(t)} ${fiscalYearOfTitle(t)} ${fiscalYearOfName(t)}\n`);
});
