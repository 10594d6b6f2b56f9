/**
 * いつまで: what a person reads in a deadline cell. A date, a month or a part of one, a period of the fiscal year, or
 * a word for which no days can be named.
 */
import type { CalendarDate } from "./calendar-date";
import { readDate, validDate } from "./dates";
import type { DeadlineWord } from "../definition";
import { arabicNumerals, ERA_PATTERN, eraHolds, yearOfEra } from "./eras";
import {
  compareDates,
  fiscalYearOfDate,
  fiscalYearPeriod,
  lastDay,
  monthsOf,
  yearOfMonth,
} from "./fiscal-year";
import type { Period } from "./fiscal-year";
import { plainText } from "./normalize";
import type { CellValue, DateSystem } from "../../workbook/snapshot";

export type Deadline =
  | { readonly kind: "date"; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: "range"; readonly from: CalendarDate; readonly to: CalendarDate }
  /** It says when, but no days can be named: 随時, or 9月末 where the fiscal year is unknown. */
  | { readonly kind: "word"; readonly from: null; readonly to: null };

export interface DeadlineCalendar {
  /** The form's; null when its title has none. */
  readonly fiscalYear: number | null;
  readonly words: readonly DeadlineWord[];
  readonly dateSystem?: DateSystem;
}

const WORD: Deadline = { kind: "word", from: null, to: null };

const YEAR = `(?:(${ERA_PATTERN})\\.?(元|\\d{1,2})|((?:19|20)\\d\\d))`;
const PART = "(末日?|上旬|初旬|中旬|下旬|初め|はじめ|初頭|前半|後半|以降)?";
const MONTH_DAY = /^(\d{1,2})[月/.](\d{1,2})日?$/u;
const MONTH = new RegExp(`^(\\d{1,2})月${PART}$`, "u");
const YEAR_MONTH = new RegExp(`^${YEAR}(?:年(\\d{1,2})月|[./-](\\d{1,2})月?)${PART}$`, "iu");
const YEAR_ONLY = new RegExp(`^${YEAR}年(末)?$`, "iu");
const FISCAL_YEAR = new RegExp(`^${YEAR}年度(?:の)?(.*)$`, "iu");
/** 翌年度4月, 来年度末; 翌年3月 is a month of the calendar. */
const NEXT_YEAR = /^(翌々|再来|翌|来|次)年(度)?の?(.*)$/u;
/** R4~R6, 令和4~6年度: years of which only one bears the sign. */
const YEARS = new RegExp(
  `^(${ERA_PATTERN})\\.?(元|\\d{1,2})(?:年度?)?[~〜∼―–—ー-](${ERA_PATTERN})?\\.?(\\d{1,2})(?:年度?)?$`,
  "iu",
);
/** From a day on. */
const FROM_DAY = /^(.{3,20}?)(?:以降|以後)$/u;
/** Shaped like a date: when it is not one, nothing else in it makes it one. */
const DATE_SHAPE = new RegExp(
  `^(?:${YEAR}[年./-])?\\d{1,2}(?:[月./-]\\d{1,2}日?|月)$|^${YEAR}[年./-]\\d{1,2}$|^\\d{6,8}$`,
  "iu",
);
/** A month, or the year of a fiscal year, somewhere in a longer text: 9月定例会に上程. */
const MENTION = new RegExp(
  `(?<!\\d)(?:1[0-2]|[1-9])月(?!間)|(?:${ERA_PATTERN}|\\d)\\d{1,3}年度|四半期|議会|定例会|予算|決算|` +
    "(?:年|月|週|期|半期)\\d{1,2}回|毎[日週月年回期朝]|隔[日週月年]|半期ごと|半期毎",
  "iu",
);

const BEFORE = /^(?:遅くとも|概ね|おおむね|約|目標[:は]?|期限[:は]?|各年度?の?)/u;
const AFTER =
  /(?:まで(?:に|の間)?|迄に?|(?:を|の)?(?:目途|目処|めど|目標|予定)(?:に|で)?|(?:を|に)?(?:完了|終了|実施)|頃|ごろ|以内|期間|期|中|内|に|の|〆|締め?切り?|締め?|定例会|定例議会|議会|補正予算|補正)$/u;
const BRACKETS = /[([【〔][^()[\]【】〔〕]*[)\]】〕]$/u;
const TO = /[~〜∼→⇒―–—]|(?<=[月日度旬末])[ー-](?=.)|から|より/u;
const AND = /[\n、,;・&]|及び|および|並びに|又は|または/u;

/**
 * null: it is blank, or does not say when. A month or period without a year is the fiscal year's; several deadlines
 * in one cell are the range from the first to the last.
 */
export function readDeadline(
  value: CellValue,
  numberFormat: string | undefined,
  calendar: DeadlineCalendar,
): Deadline | null {
  if (typeof value !== "string") return dateDeadline(readDate(value, numberFormat, calendar.dateSystem));
  const lines = value
    .split(/[\r\n]+/u)
    // Before NFKC, which makes "1" of ①.
    .map((line) => line.replace(/^\s*[・•●○◯■□◆◇①-⑳]\s*/u, ""))
    .map((line) =>
      plainText(line)
        .replace(/\s+/gu, "")
        .replace(/^\(\d+\)/u, ""),
    )
    .filter((line) => line !== "");
  const text = lines.join("\n");
  if (text === "") return null;
  const read = (writing: string) => readSpan(writing, calendar) ?? readParts(writing, calendar);
  // 三月末; but 第一四半期 is a word.
  return read(text) ?? read(arabicNumerals(text)) ?? mention(text, calendar);
}

function readParts(text: string, calendar: DeadlineCalendar): Deadline | null {
  const parts = text.split(AND).filter((part) => part !== "");
  if (parts.length < 2) return null;
  let all: Deadline | null = null;
  for (const part of parts) {
    const deadline = readSpan(part, calendar);
    if (!deadline) return null;
    all = all ? union(all, deadline) : deadline;
  }
  return all;
}

/** 4月~9月; a single point in time is a span too. */
function readSpan(text: string, calendar: DeadlineCalendar): Deadline | null {
  const point = readPoint(text, calendar);
  if (point) return point;
  const years = readYears(text);
  if (years) return years;
  const parts = text.split(TO);
  if (parts.length !== 2) return readHyphens(text, calendar);
  const [first = "", second = ""] = parts;
  return readFromTo(first, second, calendar) ?? readHyphens(text, calendar);
}

/** 4/1-3/31, R4.4.1-R5.3.31: a hyphen that stands between two days, and not within one. */
function readHyphens(text: string, calendar: DeadlineCalendar): Deadline | null {
  if (text.length > 40) return null;
  for (const { index } of text.matchAll(/[-‐‑−ー]/gu)) {
    const [first, second] = [text.slice(0, index), text.slice(index + 1)];
    const span = second === "" ? null : readFromTo(first, second, calendar);
    if (span) return span;
  }
  return null;
}

function readYears(text: string): Deadline | null {
  const match = YEARS.exec(text);
  if (!match) return null;
  const [, era = "", first, otherEra = era, second] = match;
  const from = yearOfEra(era, first === "元" ? 1 : Number(first));
  const to = yearOfEra(otherEra, Number(second));
  if (from === null || to === null || to < from) return null;
  return { kind: "range", from: fiscalYearPeriod(from).from, to: fiscalYearPeriod(to).to };
}

function readFromTo(first: string, second: string, calendar: DeadlineCalendar): Deadline | null {
  // "4~9月": the month's sign stands once.
  const from = readPoint(first, calendar) ?? readPoint(`${first}月`, calendar);
  if (!from?.from) return null;
  const fiscalYear = fiscalYearOfDate(from.from);
  const to =
    second === ""
      ? { kind: "range" as const, ...fiscalYearPeriod(fiscalYear) }
      : readPoint(second, { ...calendar, fiscalYear });
  if (!to?.to || compareDates(from.from, to.to) > 0) return null;
  return { kind: "range", from: from.from, to: to.to };
}

/** One date, month, period or word, with what people write around it taken off, one after the other. */
function readPoint(text: string, calendar: DeadlineCalendar): Deadline | null {
  let rest = text.replace(BEFORE, "");
  for (;;) {
    const found = readBare(rest, calendar);
    if (found) return found;
    const shorter = rest.replace(BRACKETS, "").replace(/[。.、,]$/u, "");
    const bare = shorter === rest ? rest.replace(AFTER, "") : shorter;
    if (bare === rest || bare === "") return null;
    rest = bare;
  }
}

function readBare(text: string, calendar: DeadlineCalendar): Deadline | null {
  const { fiscalYear } = calendar;
  const date = readDate(text);
  if (date) return dateDeadline(date);
  const day = MONTH_DAY.exec(text);
  if (day) {
    const month = Number(day[1]);
    // Without the year a leap day may be meant.
    if (fiscalYear === null) return validDate(2024, month, Number(day[2])) ? WORD : null;
    return dateDeadline(validDate(yearOfMonth(fiscalYear, month), month, Number(day[2])));
  }
  const month = MONTH.exec(text);
  if (month && isMonth(Number(month[1]))) {
    if (fiscalYear === null) return WORD;
    return partOfMonth(yearOfMonth(fiscalYear, Number(month[1])), Number(month[1]), month[2]);
  }
  const fromDay = FROM_DAY.exec(text);
  const from = fromDay ? readBare(fromDay[1] ?? "", calendar)?.from : null;
  if (from) return { kind: "range", from, to: fiscalYearPeriod(fiscalYearOfDate(from)).to };
  return readYear(text, calendar) ?? readWord(text, calendar) ?? readNextYear(text, calendar);
}

function readNextYear(text: string, calendar: DeadlineCalendar): Deadline | null {
  const match = NEXT_YEAR.exec(text);
  if (!match) return null;
  const [, next = "", isFiscal, rest = ""] = match;
  const { fiscalYear } = calendar;
  if (fiscalYear === null) return WORD;
  const year = fiscalYear + (next === "翌々" || next === "再来" ? 2 : 1);
  if (isFiscal === undefined) return readYear(`${year}年${rest}`, calendar);
  const inYear = { ...calendar, fiscalYear: year };
  return readWord(`年度${rest}`, inYear) ?? readBare(rest, inYear);
}

function readYear(text: string, calendar: DeadlineCalendar): Deadline | null {
  const month = YEAR_MONTH.exec(text);
  if (month) {
    const number = Number(month[4] ?? month[5]);
    const year = yearOf(month);
    if (year === null || !isMonth(number)) return null;
    const whole = { from: { year, month: number, day: 1 }, to: lastDay(year, number) };
    return inEra(month[1], whole) ? partOfMonth(year, number, month[6]) : null;
  }
  const only = YEAR_ONLY.exec(text);
  if (only) {
    const year = yearOf(only);
    if (year === null) return null;
    const from = { year, month: only[4] ? 12 : 1, day: 1 };
    const whole = { from, to: lastDay(year, 12) };
    return inEra(only[1], whole) ? { kind: "range", ...withinFiscalYear(whole, calendar) } : null;
  }
  const fiscal = FISCAL_YEAR.exec(text);
  const fiscalYear = fiscal ? yearOf(fiscal) : null;
  if (!fiscal || fiscalYear === null) return null;
  const rest = fiscal[4] ?? "";
  if (rest === "") return { kind: "range", ...fiscalYearPeriod(fiscalYear) };
  const calendarOfYear = { ...calendar, fiscalYear };
  return readWord(`年度${rest}`, calendarOfYear) ?? readBare(rest, calendarOfYear);
}

function readWord(text: string, { words, fiscalYear }: DeadlineCalendar): Deadline | null {
  const plain = text.toLowerCase();
  const word = words.find((one) => one.words.some((writing) => writing.toLowerCase() === plain));
  if (!word) return null;
  if (!word.period || fiscalYear === null) return WORD;
  const { fromMonth, toMonth, years = 0 } = word.period;
  return { kind: "range", ...monthsOf(fiscalYear + years, fromMonth, toMonth) };
}

/** A month or a known word among others: it says when, though not which days. */
function mention(text: string, { words }: DeadlineCalendar): Deadline | null {
  let bare = text.replace(BEFORE, "");
  while (bare !== (bare = bare.replace(BRACKETS, "").replace(AFTER, "")));
  if (DATE_SHAPE.test(bare)) return null;
  if (MENTION.test(text)) return WORD;
  return words.some((one) => one.words.some((word) => word.length > 1 && saysAlone(text, word)))
    ? WORD
    : null;
}

/** 年度 as a part of 複数年度 does not say when. */
function saysAlone(text: string, word: string): boolean {
  return word !== "年度" && word !== "年間" && text.includes(word);
}

function dateDeadline(date: CalendarDate | null): Deadline | null {
  return date && { kind: "date", from: date, to: date };
}

function partOfMonth(year: number, month: number, part: string | undefined): Deadline {
  const last = lastDay(year, month);
  const days = (from: number, to: number): Deadline => ({
    kind: "range",
    from: { year, month, day: from },
    to: { year, month, day: to },
  });
  switch (part) {
    case "末":
    case "末日":
      return days(last.day, last.day);
    case "上旬":
    case "初旬":
    case "初め":
    case "はじめ":
    case "初頭":
      return days(1, 10);
    case "中旬":
      return days(11, 20);
    case "下旬":
      return days(21, last.day);
    case "前半":
      return days(1, 15);
    case "後半":
      return days(16, last.day);
    case "以降": {
      const from = { year, month, day: 1 };
      return { kind: "range", from, to: fiscalYearPeriod(fiscalYearOfDate(from)).to };
    }
    default:
      return days(1, last.day);
  }
}

/** Groups 1 to 3 of `YEAR`. */
function yearOf(match: RegExpExecArray): number | null {
  const [, era, eraYear, western] = match;
  if (western !== undefined) return Number(western);
  return yearOfEra(era ?? "", eraYear === "元" ? 1 : Number(eraYear));
}

/** At least one of the period's ends lies in the era; a year without an era always does. */
function inEra(era: string | undefined, { from, to }: Period): boolean {
  return era === undefined || eraHolds(era, from) || eraHolds(era, to);
}

/** 令和5年 in the form of the fiscal year 2022: its months until March. A year that has none of its days stays. */
function withinFiscalYear(period: Period, { fiscalYear }: DeadlineCalendar): Period {
  if (fiscalYear === null) return period;
  const year = fiscalYearPeriod(fiscalYear);
  const from = compareDates(period.from, year.from) < 0 ? year.from : period.from;
  const to = compareDates(period.to, year.to) > 0 ? year.to : period.to;
  return compareDates(from, to) <= 0 ? { from, to } : period;
}

function union(a: Deadline, b: Deadline): Deadline {
  if (a.from === null || b.from === null) return WORD;
  const from = compareDates(a.from, b.from) <= 0 ? a.from : b.from;
  const to = compareDates(a.to, b.to) >= 0 ? a.to : b.to;
  return { kind: "range", from, to };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
