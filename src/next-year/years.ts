/**
 * The years that a text names, moved on by one where they are the form's own: 令和4年度 → 令和5年度, in the writing that
 * stands there. Other years (of a plan, of a comparison) stay, and are told.
 */
import { fiscalYearOfDate } from "../form/reading/fiscal-year";

export interface MovedText {
  readonly text: string;
  /** Whether a year was moved. */
  readonly moved: boolean;
  /** Years that stayed, as they stand in the text. */
  readonly left: readonly string[];
}

const DIGIT = "[0-9０-９]";
const YEAR = new RegExp(
  `(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．/／-])(?:(令和|平成|昭和|[RHSrhsＲＨＳ])([.．]?\\s?)(元|${DIGIT}{1,2})|([12１２]${DIGIT}{3}))(?!${DIGIT})`,
  "gu",
);
const FISCAL = /^[)）]?\s?(?:[(（][^()（）]{0,8}[)）])?(?:会計)?年?\s?度/u;
const MONTH = new RegExp(`^\\s?(?:年\\s?|[./／．-])(${DIGIT}{1,2})(?=\\s?月|[./／．-]${DIGIT}|末)`, "u");
const RANGE = "[~〜～―–—ー-]|から|より|至";
/** 令和3年度～令和7年度: the years of a plan. */
const RANGE_BEHIND = new RegExp(`^\\s?年?\\s?度?\\s?(?:${RANGE})\\s?(?:令和|平成|[RHrhＲＨ]?${DIGIT})`, "u");
const RANGE_BEFORE = new RegExp(`(?:年度?|${DIGIT})\\s?(?:${RANGE})\\s?$`, "u");

/** `year`: the form's own. `bare`: a year without anything behind it (R4, 2022, 令和4年) is the form's own too. */
export function moveYears(text: string, year: number, { bare }: { readonly bare: boolean }): MovedText {
  let moved = false;
  const left: string[] = [];
  const next = text.replace(
    YEAR,
    (
      whole: string,
      era: string | undefined,
      between: string | undefined,
      count: string | undefined,
      ...rest
    ) => {
      const offset = rest[1] as number;
      const named = era === undefined ? plainNumber(whole) : westernYear(era, count ?? "");
      const behind = text.slice(offset + whole.length);
      const before = text.slice(0, offset);
      const inFiscal = fiscalYearNamed(named, before, behind, bare || moved);
      if (inFiscal === null || inFiscal !== year) {
        left.push(whole);
        return whole;
      }
      moved = true;
      return era === undefined
        ? inDigitsOf(whole, named + 1)
        : inEra(named + 1, era, between ?? "", count ?? "");
    },
  );
  return { text: next, moved, left };
}

/** The fiscal year in which the named year is; null: it is none, or one of several. */
function fiscalYearNamed(named: number, before: string, behind: string, bare: boolean): number | null {
  const month = MONTH.exec(behind);
  if (month) {
    const number = plainNumber(month[1] ?? "");
    return number >= 1 && number <= 12 ? fiscalYearOfDate({ year: named, month: number, day: 1 }) : null;
  }
  if (RANGE_BEHIND.test(behind) || RANGE_BEFORE.test(before)) return null;
  return FISCAL.test(behind) || bare ? named : null;
}

const OFFSETS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const LETTERS: Readonly<Record<string, string>> = { R: "令和", H: "平成", S: "昭和" };

function westernYear(era: string, count: string): number {
  const name = LETTERS[era.normalize("NFKC").toUpperCase()] ?? era;
  return (OFFSETS[name] ?? Number.NaN) + (count === "元" ? 1 : plainNumber(count));
}

/** 平成31年度 is followed by 令和2年度. */
function inEra(year: number, era: string, between: string, count: string): string {
  const isLetter = LETTERS[era.normalize("NFKC").toUpperCase()] !== undefined;
  const full = isLetter ? (LETTERS[era.normalize("NFKC").toUpperCase()] ?? era) : era;
  const reiwa = year > (OFFSETS["令和"] ?? 0);
  const name = reiwa ? "令和" : full;
  const number = year - (OFFSETS[name] ?? 0);
  const written = number === 1 && !isLetter ? "元" : inDigitsOf(count, number);
  return (isLetter && name !== full ? letterLike(era, "R") : isLetter ? era : name) + between + written;
}

function letterLike(sample: string, letter: string): string {
  const inCase =
    sample.normalize("NFKC") === sample.normalize("NFKC").toLowerCase() ? letter.toLowerCase() : letter;
  return sample === sample.normalize("NFKC") ? inCase : wide(inCase);
}

function plainNumber(digits: string): number {
  return Number(digits.normalize("NFKC"));
}

function inDigitsOf(sample: string, number: number): string {
  return /[０-９]/u.test(sample) ? wide(String(number)) : String(number);
}

function wide(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
