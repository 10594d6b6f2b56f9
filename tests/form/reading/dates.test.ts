import fc from "../../support/random";
import { isoDate, readDate } from "../../../src/form/reading/dates";

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
    ["20220401", "2022-04-01"],
    ["T15.12.24", "1926-12-24"],
    ["明治45年7月29日", "1912-07-29"],
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
    ["20220431", "April has 30 days"],
    ["12345678", "it is any number"],
    ["昭和64年1月8日", "平成 had begun"],
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
    [20220401, "General", "2022-04-01"],
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

describe("true dates of the 1904 system", () => {
  it.each([
    [43190, "2022-04-01"],
    [0, "1904-01-01"],
    [60, "1904-03-01"],
  ])("%d is %s", (serial, iso) => {
    const date = readDate(serial, "yyyy/m/d", 1904);
    expect(date && isoDate(date)).toBe(iso);
  });

  it("are 1462 days apart from those of the 1900 system", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 2_900_000 }), (serial) => {
        expect(readDate(serial - 1462, "yyyy/m/d", 1904)).toEqual(readDate(serial, "yyyy/m/d"));
      }),
    );
  });

  it.each([-1, -1461, 2_958_465])("%d is none", (serial) => {
    expect(readDate(serial, "yyyy/m/d", 1904)).toBeNull();
  });
});

describe("every day since March 1900", () => {
  const day = fc.integer({ min: 61, max: 60_000 });

  it("is the one after the day before", () => {
    fc.assert(
      fc.property(day, (serial) => {
        const date = readDate(serial, "yyyy/m/d");
        expect(date && Date.UTC(date.year, date.month - 1, date.day) / 86_400_000).toBe(serial - 25_569);
      }),
    );
  });

  it("is read back from its era, and from no other", () => {
    fc.assert(
      fc.property(day, (serial) => {
        const date = readDate(serial, "yyyy/m/d");
        if (!date) throw new Error("no date");
        const read = Object.entries({ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 }).flatMap(
          ([era, offset]) => readDate(`${era}${date.year - offset}年${date.month}月${date.day}日`) ?? [],
        );
        expect(read).toEqual([date]);
      }),
    );
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
