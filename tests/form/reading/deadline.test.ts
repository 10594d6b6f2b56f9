import fc, { runs } from "../../support/random";
import { isoDate } from "../../../src/form/reading/dates";
import type { CalendarDate } from "../../../src/form/reading/calendar-date";
import { readDeadline } from "../../../src/form/reading/deadline";
import { DEADLINE_WORDS } from "../../../src/form/definition/built-in/usual-words";
import {
  compareDates,
  fiscalYearOfDate,
  fiscalYearPeriod,
  lastDay,
} from "../../../src/form/reading/fiscal-year";
import type { CellValue } from "../../../src/workbook/snapshot";

function read(value: CellValue, fiscalYear: number | null = 2022, format = "General"): string {
  const deadline = readDeadline(value, format, { fiscalYear, words: DEADLINE_WORDS });
  if (!deadline) return "unclear";
  return deadline.from ? `${isoDate(deadline.from)} – ${isoDate(deadline.to)}` : "a word";
}

const days = (from: string, to: string) => `${from} – ${to}`;
const day = (date: string) => days(date, date);

describe("a deadline in the form of 令和4年度", () => {
  it.each([
    ["令和4年9月30日", day("2022-09-30")],
    ["令和４年９月３０日まで", day("2022-09-30")],
    ["令和四年九月三十日", day("2022-09-30")],
    ["R4.9.30", day("2022-09-30")],
    ["R5/3/31（金）", day("2023-03-31")],
    ["2022-09-30", day("2022-09-30")],
    ["20220930", day("2022-09-30")],
    ["9月30日", day("2022-09-30")],
    ["9/30", day("2022-09-30")],
    ["３月31日までに完了", day("2023-03-31")],
    ["3月31日(必着)", day("2023-03-31")],
  ])("%s is the day %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["9月", days("2022-09-01", "2022-09-30")],
    ["2月", days("2023-02-01", "2023-02-28")],
    ["９月末", day("2022-09-30")],
    ["9月末日まで", day("2022-09-30")],
    ["令和5年2月末", day("2023-02-28")],
    ["遅くとも10月まで", days("2022-10-01", "2022-10-31")],
    ["10月中", days("2022-10-01", "2022-10-31")],
    ["9月上旬", days("2022-09-01", "2022-09-10")],
    ["9月中旬頃", days("2022-09-11", "2022-09-20")],
    ["9月下旬を目途に", days("2022-09-21", "2022-09-30")],
    ["10月以降", days("2022-10-01", "2023-03-31")],
    ["令和4年9月", days("2022-09-01", "2022-09-30")],
    ["R4.9", days("2022-09-01", "2022-09-30")],
    ["2022/9", days("2022-09-01", "2022-09-30")],
    ["令和4年", days("2022-04-01", "2022-12-31")],
    ["令和5年中", days("2023-01-01", "2023-03-31")],
    ["令和4年末", days("2022-12-01", "2022-12-31")],
    ["4月～9月", days("2022-04-01", "2022-09-30")],
    ["4〜9月", days("2022-04-01", "2022-09-30")],
    ["10月から3月まで", days("2022-10-01", "2023-03-31")],
    ["令和4年10月～", days("2022-10-01", "2023-03-31")],
    ["①6月末\n②９月末", days("2022-06-30", "2022-09-30")],
    ["・9月末、3月末", days("2022-09-30", "2023-03-31")],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["年度末", days("2023-03-01", "2023-03-31")],
    ["年度末まで", days("2023-03-01", "2023-03-31")],
    ["年度内", days("2022-04-01", "2023-03-31")],
    ["今年度中", days("2022-04-01", "2023-03-31")],
    ["通年", days("2022-04-01", "2023-03-31")],
    ["上半期", days("2022-04-01", "2022-09-30")],
    ["下半期（予定）", days("2022-10-01", "2023-03-31")],
    ["第1四半期", days("2022-04-01", "2022-06-30")],
    ["第２四半期中", days("2022-07-01", "2022-09-30")],
    ["第三四半期", days("2022-10-01", "2022-12-31")],
    ["第4四半期", days("2023-01-01", "2023-03-31")],
    ["第1四半期から第3四半期", days("2022-04-01", "2022-12-31")],
    ["年内", days("2022-04-01", "2022-12-31")],
    ["年末", days("2022-12-01", "2022-12-31")],
    ["令和4年度末", days("2023-03-01", "2023-03-31")],
    ["令和4年度上半期", days("2022-04-01", "2022-09-30")],
    ["R4年度9月末", day("2022-09-30")],
    ["令和6年度", days("2024-04-01", "2025-03-31")],
    ["平成31年度末", days("2020-03-01", "2020-03-31")],
    ["来年度末", days("2024-03-01", "2024-03-31")],
  ])("%s is the period %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "随時",
    "早急",
    "早急に",
    "速やかに",
    "毎月",
    "毎月15日",
    "毎年度末",
    "9月定例会に上程",
    "定例会（9月）",
    "可能な限り早急に着手",
    "各四半期に1回",
  ])("%s says when, but names no days", (text) => {
    expect(read(text)).toBe("a word");
  });

  it.each<[CellValue, string]>([
    ["", "blank"],
    ["　", "blank"],
    ["未定", "no time"],
    ["そのうち", "no time"],
    ["夏頃", "a season has no borders"],
    ["3か月以内", "from when?"],
    ["複数年度", "which?"],
    ["計画期間中", "which?"],
    ["13月末", "there is no such month"],
    ["0月", "there is no such month"],
    ["令和4年13月1日", "there is no such month"],
    ["2月30日", "there is no such day"],
    ["令和5年2月29日まで", "2023 has no such day"],
    ["9/31", "there is no such day"],
    ["平成31年5月", "平成 was over"],
    ["令和元年4月", "令和 began in May"],
    ["平成32年3月31日", "平成 was over"],
    ["9", "a number"],
    [9, "a number"],
    [true, "no text"],
  ])("%j is unclear: %s", (value) => {
    expect(read(value)).toBe("unclear");
  });

  it.each([
    ["平成31年4月", 2019, days("2019-04-01", "2019-04-30")],
    ["令和元年5月", 2019, days("2019-05-01", "2019-05-31")],
    ["平成元年1月", 1988, days("1989-01-01", "1989-01-31")],
    ["昭和64年1月", 1988, days("1989-01-01", "1989-01-31")],
    ["2月29日", 2023, day("2024-02-29")],
    ["4月1日", 2019, day("2019-04-01")],
  ])("%s in the fiscal year %d is %s", (text, year, expected) => {
    expect(read(text, year)).toBe(expected);
  });

  it.each(["9月末", "年度末", "9月30日", "上半期"])(
    "%s without a fiscal year says when, but no days",
    (text) => {
      expect(read(text, null)).toBe("a word");
    },
  );

  it("2月30日 is unclear without a fiscal year too", () => {
    expect(read("2月30日", null)).toBe("unclear");
  });
});

describe("a true date", () => {
  it("is the day that its cell shows, in either date system", () => {
    const calendar = { fiscalYear: 2022, words: DEADLINE_WORDS };
    expect(read(44834, 2022, "yyyy/m/d")).toBe(day("2022-09-30"));
    expect(readDeadline(43372, "yyyy/m/d", { ...calendar, dateSystem: 1904 })).toMatchObject({
      kind: "date",
      to: { year: 2022, month: 9, day: 30 },
    });
  });
});

const dates: fc.Arbitrary<CalendarDate> = fc
  .date({ min: new Date("2019-05-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

describe("any date", () => {
  const spellings: readonly (readonly [string, (date: CalendarDate) => string])[] = [
    ["2022/4/1", ({ year, month, day: d }) => `${year}/${month}/${d}`],
    ["2022-04-01", isoDate],
    ["20220401", (date) => isoDate(date).replaceAll("-", "")],
    ["令和4年4月1日", ({ year, month, day: d }) => `令和${year - 2018}年${month}月${d}日`],
    ["R4.4.1まで", ({ year, month, day: d }) => `R${year - 2018}.${month}.${d}まで`],
    ["4月1日", ({ month, day: d }) => `${month}月${d}日`],
  ];

  it.each(spellings)("is read as what was written: %s", (_, write) => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(read(write(date), fiscalYearOfDate(date))).toBe(day(isoDate(date)));
      }),
    );
  });

  it("lies in its fiscal year, and months end where the next begin", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { from, to } = fiscalYearPeriod(fiscalYearOfDate(date));
        expect(compareDates(from, date)).toBeLessThanOrEqual(0);
        expect(compareDates(date, to)).toBeLessThanOrEqual(0);
        expect(compareDates(date, lastDay(date.year, date.month))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("any text", () => {
  it("gives an answer whose days are in order", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom(..."令和元平成年度月日末上中下旬四半期第~、から以降0123456789/.-R("),
      }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(2022, null), (text, fiscalYear) => {
        const deadline = readDeadline(text, "General", { fiscalYear, words: DEADLINE_WORDS });
        if (deadline?.from) expect(compareDates(deadline.from, deadline.to)).toBeLessThanOrEqual(0);
      }),
      { numRuns: runs(400) },
    );
  });
});
