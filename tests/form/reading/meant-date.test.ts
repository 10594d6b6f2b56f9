/** The day that a badly written date can only mean, and where it may be another one too. */
import { meantDate } from "../../../src/form/reading/meant-date";
import type { CellValue } from "../../../src/workbook/snapshot";

const DATE = "yyyy/m/d";

describe("a date that was written badly, in a form of the fiscal year 2022", () => {
  it.each<[string, CellValue, CellValue | null]>([
    ["the era of before", "平成4年4月1日", "令和4年4月1日"],
    ["its letter", "H4.4.1", "令和4年4月1日"],
    ["an era that was misspelt", "令話4年4月1日", "令和4年4月1日"],
    ["no era", "4年4月1日", "令和4年4月1日"],
    ["an era counted on past its end", "平成34年4月1日", "令和4年4月1日"],
    ["no year", "4月1日", "令和4年4月1日"],
    ["no year, a month of the next spring", "3/31", "令和5年3月31日"],
    ["two digits of the Christian year", "22/4/1", "令和4年4月1日"],
    ["words behind", "令和4年4月1日現在", "令和4年4月1日"],
    ["a weekday before the words behind", "令和4年4月1日(金)作成", "令和4年4月1日"],
    ["a letter for a digit", "令和4年4月l日", "令和4年4月1日"],
    ["年度 for 年", "令和4年度4月1日", "令和4年4月1日"],
    ["numerals without a year", "四月一日", "令和4年4月1日"],
    ["a month that no calendar has", "令和4年13月1日", null],
    ["a day that its month does not have", "令和4年4月31日", null],
    ["only a month", "四月", null],
    ["a word", "未定", null],
    ["another year, said without a slip", "令和3年4月1日", null],
    ["another Christian year", "2021年4月1日", null],
    ["nothing", "", null],
    ["a truth value", true, null],
  ])("%s: %s", (_, value, expected) => {
    expect(meantDate({ value, numberFormat: "General" }, 2022)).toBe(expected);
  });

  it.each<[string, number, string, CellValue | null]>([
    ["4/4/1, which Excel takes for 2004", 38078, DATE, 44652],
    ["5/3/31, which Excel takes for 2005", 38442, DATE, 45016],
    ["a day of last year", 44287, DATE, null],
    ["a true date without its format", 44652, "General", "令和4年4月1日"],
    ["any other number", 123, "General", null],
  ])("%s", (_, value, numberFormat, expected) => {
    expect(meantDate({ value, numberFormat }, 2022)).toBe(expected);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(meantDate({ value: 38078 - 1462, numberFormat: DATE }, 2022, 1904)).toBe(44652 - 1462);
  });

  it("says nothing without a fiscal year", () => {
    expect(meantDate({ value: "平成4年4月1日", numberFormat: "General" }, null)).toBeNull();
  });

  it("names the era of the day itself", () => {
    expect(meantDate({ value: "令和元年4月1日", numberFormat: "General" }, 2019)).toBe("平成31年4月1日");
    expect(meantDate({ value: "平成31年5月1日", numberFormat: "General" }, 2019)).toBe("令和元年5月1日");
  });
});
