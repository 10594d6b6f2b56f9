import { ORGANIZATIONAL_GOALS } from "../../src/form/definition/built-in/organizational-goals";
import { HeadingMatcher } from "../../src/form/reading/headings";
const m = new HeadingMatcher(ORGANIZATIONAL_GOALS);
test("y", () => {
  for (const t of ["①番号","1.番号","(1)番号","１　番号","ア 番号","ア．番号","Ⅰ．実施項目","A.実施項目","第1 番号","実施項目 注1","実施項目（注1）","実施項目※1","実施項目*","※達成状況","達成状況：年度末記入","達成状況(年度末)","達成状況(中間)","年度末の達成状況","年度末における達成状況","令和4年度達成状況","期限等","担当課等","担当課名","達成状況\n年度末","中間評価","最終評価","達成状況 9月末","【必須】実施項目","実施項目【必須】","４．どの水準まで（達成水準又は遂行後の状態等）","達成状況（年度末に記入）※3","Ｈ 達成状況","③計画・方針等の分類","(4) いつまで (期限)","達成⽔準","期\n限","達成状況を記入してください","評価の理由","番号と実施項目","達成状況の理由","3次評価","目標値の根拠","期限の根拠","前年度評価","次年度の方法"])
    process.stdout.write(`${JSON.stringify(t)}: ${JSON.stringify(m.match(t), ["role","by","rank","time"])}\n`);
});
