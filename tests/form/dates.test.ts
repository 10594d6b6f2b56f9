import fc from "fast-check";
import { isoDate, readDate } from "../../src/form/dates";

describe("dates as text", () => {
  it.each([
    ["令和4年4月1日", "2022-04-01"],
    ["令和４年４月１日", "2022-04-01"],
    ["令和 4 年 4 月 1 日", "2022-04-01"],
    ["令和四年十二月三十一日", "2022-12-31"],
    ["㋿4年4月1日", "2022-04-01"],
    ["R4.4.1", "2022-04-01"],
    ["Ｒ４．４．１", "2022-04-01"],
    ["r4/4/1", "2022-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["H31.4.30", "2019-04-30"],
    ["昭和64年1月7日", "1989-01-07"],
    ["平成元年1月8日", "1989-01-08"],
    ["2022/4/1", "2022-04-01"],
    ["2022-04-01", "2022-04-01"],
    ["2022年4月1日（金）", "2022-04-01"],
    ["西暦2022年4月1日", "2022-04-01"],
    ["令和6年2月29日", "2024-02-29"],
  ])("%s is %s", (text, iso) => {
    const date = readDate(text);
    expect(date && isoDate(date)).toBe(iso);
  });

  it.each([
    ["令和4年13月1日", "there is no 13th month"],
    ["令和5年2月29日", "2023 has no such day"],
    ["2022/4/31", "April has 30 days"],
    ["令和元年4月30日", "令和 began on the next day"],
    ["平成31年5月1日", "平成 was over"],
    ["令和0年4月1日", "there is no year 0"],
    ["4月1日", "the year is missing"],
    ["令和4年4月", "the day is missing"],
    ["4.4.1", "the era is missing"],
    ["年度末", "it is a word"],
    ["", "it is blank"],
  ])("%s is none: %s", (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe("true dates", () => {
  it.each([
    [44652, "yyyy/m/d", "2022-04-01"],
    [44652.75, "yyyy/m/d h:mm", "2022-04-01"],
    [44652, '[$-411]ggge"年"m"月"d"日";@', "2022-04-01"],
    [44652, undefined, "2022-04-01"],
    [61, "m/d/yyyy", "1900-03-01"],
  ])("%d in the format %s is %s", (serial, format, iso) => {
    const date = readDate(serial, format);
    expect(date && isoDate(date)).toBe(iso);
  });

  it.each([
    [44652, "General"],
    [44652, "0.00E+00"],
    [44652, '0"年"'],
    [-1, "yyyy/m/d"],
    [Number.NaN, "yyyy/m/d"],
  ])("%d in the format %s is no date", (serial, format) => {
    expect(readDate(serial, format)).toBeNull();
  });
});

describe("any text", () => {
  it("gives a date of the calendar or null, never an exception", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."令和平成元年月日０１２3４./-RH十二") }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const date = readDate(text);
        if (date) expect(new Date(`${isoDate(date)}T00:00:00Z`).getUTCDate()).toBe(date.day);
      }),
    );
  });
});
