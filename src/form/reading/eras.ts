/** Japanese eras: a year of an era as a year of the Christian era, and the other way round. */
import type { CalendarDate } from "./calendar-date";

interface Era {
  readonly name: string;
  readonly letter: string;
  /** The year before the era's first. */
  readonly offset: number;
  readonly first: CalendarDate;
}

/** Newest first. Source: 元号を改める政令 and 皇室典範附則; dates before 1873 are not needed. */
const ERAS: readonly Era[] = [
  { name: "令和", letter: "r", offset: 2018, first: { year: 2019, month: 5, day: 1 } },
  { name: "平成", letter: "h", offset: 1988, first: { year: 1989, month: 1, day: 8 } },
  { name: "昭和", letter: "s", offset: 1925, first: { year: 1926, month: 12, day: 25 } },
  { name: "大正", letter: "t", offset: 1911, first: { year: 1912, month: 7, day: 30 } },
  { name: "明治", letter: "m", offset: 1867, first: { year: 1868, month: 10, day: 23 } },
];

/** For a regular expression over NFKC text, case-insensitive. */
export const ERA_PATTERN = "令和|平成|昭和|大正|明治|[rhstm]";

function eraOf(name: string): Era | null {
  return ERAS.find((era) => era.name === name || era.letter === name.toLowerCase()) ?? null;
}

/** ("令和", 4) → 2022; null for no era or no such year. */
export function yearOfEra(name: string, year: number): number | null {
  const era = eraOf(name);
  return era && year >= 1 ? era.offset + year : null;
}

/** The era in force on the date (平成31年4月30日 → "平成"), null before 明治. */
function eraAt(date: CalendarDate): string | null {
  const order = ({ year, month, day }: CalendarDate) => (year * 100 + month) * 100 + day;
  return ERAS.find((era) => order(era.first) <= order(date))?.name ?? null;
}

/** 2022-04-01 → "令和4年4月1日"; in the Christian era before 明治. */
export function warekiOf(date: CalendarDate): string {
  const era = eraAt(date);
  const year = date.year - (ERAS.find(({ name }) => name === era)?.offset ?? 0);
  return `${era ?? ""}${era !== null && year === 1 ? "元" : year}年${date.month}月${date.day}日`;
}

/** True when the era is the one in force on the date: 令和元年4月30日 was still 平成. */
export function eraHolds(name: string, date: CalendarDate): boolean {
  const era = eraOf(name);
  return era !== null && era.name === eraAt(date);
}

const DIGITS = "〇一二三四五六七八九";

/** "十二" → "12", "元" stays; only numerals of up to 99, as years, months and days need. */
export function arabicNumerals(text: string): string {
  return text.replace(
    /([一二三四五六七八九])?十([一二三四五六七八九])?|[〇一二三四五六七八九]/gu,
    (found, tens, ones) => {
      if (!found.includes("十")) return String(DIGITS.indexOf(found));
      const ten = tens === undefined ? 1 : DIGITS.indexOf(tens as string);
      const one = ones === undefined ? 0 : DIGITS.indexOf(ones as string);
      return String(ten * 10 + one);
    },
  );
}
