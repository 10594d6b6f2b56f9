/** Years that are the form's own move on, in the writing that stands there; others stay and are told. */
import { moveYears } from "../../src/next-year/years";
import { fiscalYearOf } from "../../src/form/reading/title";
import fc from "../support/random";

it.each<[string, number, string, readonly string[]]>([
  ["令和4年度 組織目標展開整理表", 2022, "令和5年度 組織目標展開整理表", []],
  ["令和４年度", 2022, "令和５年度", []],
  ["令和元年度", 2019, "令和2年度", []],
  ["平成31年度", 2019, "令和2年度", []],
  ["平成30年度", 2018, "令和元年度", []],
  ["令和9年度", 2027, "令和10年度", []],
  ["R4年度", 2022, "R5年度", []],
  ["2022年度", 2022, "2023年度", []],
  ["令和4(2022)年度", 2022, "令和5(2023)年度", []],
  ["令和4年度(2022年度)", 2022, "令和5年度(2023年度)", []],
  ["令和5年3月31日", 2022, "令和6年3月31日", []],
  ["R5.3.31", 2022, "R6.3.31", []],
  ["2022/10/1 から", 2022, "2023/10/1 から", []],
  ["令和4年4月1日から令和5年3月31日まで", 2022, "令和5年4月1日から令和6年3月31日まで", []],
  ["令和5年10月", 2022, "令和5年10月", ["令和5"]],
  ["令和3年度の実績", 2022, "令和3年度の実績", ["令和3"]],
  ["第5次計画（令和4年度～令和8年度）", 2022, "第5次計画（令和4年度～令和8年度）", ["令和4", "令和8"]],
  ["年度末", 2022, "年度末", []],
  ["参加者2022人", 2022, "参加者2022人", ["2022"]],
])("%s of %i: %s", (text, year, expected, left) => {
  expect(moveYears(text, year, { bare: false })).toEqual({ text: expected, moved: text !== expected, left });
});

it.each([
  ["令和4年 組織目標", "令和5年 組織目標"],
  ["R4 組織目標", "R5 組織目標"],
  ["2022 組織目標", "2023 組織目標"],
])("above the table: %s", (text, expected) => {
  expect(moveYears(text, 2022, { bare: true }).text).toBe(expected);
});

it("whatever the year and the writing: what is read afterwards is the year after", () => {
  const writings = [
    (year: number) => `令和${year - 2018}年度`,
    (year: number) => `${year}年度`,
    (year: number) => `R${year - 2018}年度 組織目標`,
    (year: number) =>
      `令和${String(year - 2018).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}年度`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2060 }), fc.constantFrom(...writings), (year, write) => {
      expect(fiscalYearOf(write(year))).toBe(year);
      expect(fiscalYearOf(moveYears(write(year), year, { bare: false }).text)).toBe(year + 1);
    }),
  );
});
