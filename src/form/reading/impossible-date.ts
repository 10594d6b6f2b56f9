/** A day that no calendar has, in a text: 令和4年13月45日, 6月31日. */
import { validDate } from "./dates";
import { arabicNumerals, ERA_PATTERN, yearOfEra } from "./eras";
import { yearOfMonth } from "./fiscal-year";
import { plainText } from "./normalize";

const YEAR = `(?:(${ERA_PATTERN})\\.?(元|\\d{1,2})|((?:19|20)\\d\\d))`;
/** With its year, or in 月 and 日; 4/31 alone may be a fraction unless it is all there is. */
const DAYS = new RegExp(
  `${YEAR}[年./-](\\d{1,2})[月./-](\\d{1,2})(?!\\d)|(?<!\\d)(\\d{1,2})月(\\d{1,2})日|^(\\d{1,2})[/.](\\d{1,2})(?:まで)?$`,
  "giu",
);
/** 13月末; 13月間 is a length of time. */
const MONTHS = /(?<!\d)(\d{1,2})月(?!間|\d)/gu;

/** `fiscalYear` says of which year a day without one is; null: 2月29日 may be one. */
export function hasImpossibleDay(text: string, fiscalYear: number | null): boolean {
  const plain = plainOf(text);
  const days = [...plain.matchAll(DAYS)].map(([, era, eraYear, western, ...numbers]) => {
    const [month = 0, day = 0] = numbers.filter((one) => one !== undefined).map(Number);
    const ofEra = era === undefined ? null : yearOfEra(era, eraYear === "元" ? 1 : Number(eraYear));
    const ofForm = fiscalYear === null ? LEAP_YEAR : yearOfMonth(fiscalYear, month);
    return validDate(ofEra ?? (western === undefined ? ofForm : Number(western)), month, day);
  });
  return days.includes(null);
}

export function hasImpossibleMonth(text: string): boolean {
  return [...plainOf(text).matchAll(MONTHS)].some(([, month]) => Number(month) < 1 || Number(month) > 12);
}

function plainOf(text: string): string {
  return arabicNumerals(plainText(text).replace(/\s+/gu, ""));
}

const LEAP_YEAR = 2024;
