/**
 * What the title says: the form's name, the fiscal year, the department.
 */
import type { FormDefinition } from "../definition";
import { arabicNumerals, ERA_PATTERN, yearOfEra } from "./eras";
import { headingKey, matcherOf } from "./headings";
import { foldSpaces, normalize } from "./normalize";

/** A longer text is a paragraph, no title. */
const MAX_TITLE = 80;
/** A sheet that is about the forms, not one of them. */
const ABOUT = /集計|一覧|議事|記入要領|記入例|作成要領|手引/u;
const UNITS = "部|局|課|室|所|署|院|館|園|校|センター|事務組合|委員会|事務局";
const WESTERN = "(?:19|20)\\d\\d";
const YEAR_TEXT = `(?<![\\dA-Z])(?:(${ERA_PATTERN}|令|平|昭)\\.?\\s?(元|\\d{1,2})|(${WESTERN}))`;
const YEAR = new RegExp(`${YEAR_TEXT}\\s?(?:会計)?年\\s?度|FY\\.?\\s?(${WESTERN})`, "giu");
/** 令和4年 組織目標; 令和4年4月 is a date. */
const CALENDAR_YEAR = new RegExp(`${YEAR_TEXT}\\s?年(?!\\s?[\\d度月]|間|以)`, "giu");
/** R4組織目標, as sheets are named; R4.4.1 is a date. */
const SHORT_YEAR = new RegExp(`${YEAR_TEXT}(?!\\s?[\\d年月]|[.\\-/]\\d|[人件])`, "giu");
/** The same year once more, in the other calendar: 令和4(2022)年度. */
const OTHER_YEAR =
  /(?<=[\d元年度]\s?)\(\s?(?:西暦)?(?:(?:19|20)\d\d|(?:令和|平成|昭和|[rhs])\.?\s?(?:元|\d{1,2}))\s?年?度?\s?\)/giu;
const RANGE = "[~〜―–—ー-]|から|至|より";
/** 令和4年4月1日から令和5年3月31日まで. */
const WHOLE_YEAR = new RegExp(
  `${YEAR_TEXT}[年./-]0?4(?:月(?:1日)?|[./-]0?1)?(?:${RANGE})(?:${ERA_PATTERN})?(?:元|\\d{1,4})[年./-]0?3(?:月|[./-]31)`,
  "giu",
);

/** How surely a text is the form's title: 2 its own name, 1 a word of it that other papers have too, 0 not. */
export function titleStrength(text: string, definition: FormDefinition): 0 | 1 | 2 {
  if (text === "" || text.length > MAX_TITLE || ABOUT.test(text) || /[。]/u.test(text)) return 0;
  const key = headingKey(text);
  const found = matcherOf(definition).titles.filter((title) => key.includes(title));
  if (found.length === 0) return 0;
  return found.some((title) => title.length >= 6) ? 2 : 1;
}

/**
 * The year in which the fiscal year begins: 令和4年度 → 2022, 令和4(2022)年度, R4年度, 令和4年4月1日～令和5年3月31日; else null.
 * The years of a plan (第5次計画（令和3年度～令和7年度）) are none.
 */
export function fiscalYearOf(text: string): number | null {
  return yearBy([YEAR, WHOLE_YEAR], text);
}

/** As `fiscalYearOf`, of a title; 令和4年 is enough there. */
export function fiscalYearOfTitle(text: string): number | null {
  return yearBy([YEAR, WHOLE_YEAR, CALENDAR_YEAR], text);
}

/** As `fiscalYearOf`, of a sheet's name; R4 is enough there. */
export function fiscalYearOfName(name: string): number | null {
  return yearBy([YEAR, CALENDAR_YEAR, SHORT_YEAR], name);
}

function yearBy(patterns: readonly RegExp[], text: string): number | null {
  const plain = normalize(text).replace(OTHER_YEAR, "");
  for (const writing of [plain, arabicNumerals(plain), plain.replaceAll(" ", "")]) {
    for (const pattern of patterns) {
      for (const match of writing.matchAll(pattern)) {
        if (pattern !== WHOLE_YEAR && isInRange(writing, match)) continue;
        const [, era, eraYear, western = match[4]] = match;
        if (western !== undefined) return Number(western);
        const name = { 令: "令和", 平: "平成", 昭: "昭和" }[era ?? ""] ?? era ?? "";
        const year = yearOfEra(name, eraYear === "元" ? 1 : Number(eraYear));
        if (year !== null) return year;
      }
    }
  }
  return null;
}

const BEFORE_RANGE = new RegExp(`(?:[\\d元]\\s?年?\\s?度?)\\s?(?:${RANGE})\\s?$`, "u");
const AFTER_RANGE = new RegExp(`^\\s?(?:${RANGE})\\s?(?:${ERA_PATTERN}|\\d)`, "iu");

/** The first or last year of several. */
function isInRange(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  return BEFORE_RANGE.test(before) || AFTER_RANGE.test(text.slice(match.index + match[0].length));
}

/** 総務部長 → 総務部; 副市長（総務部長事務取扱） → 総務部; null for 会計管理者, which names no department. */
export function departmentOfJobTitle(jobTitle: string): string | null {
  const head = new RegExp(`^(.+?(?:${UNITS}))(?:次|副部|副局|担当部)?長`, "u");
  const parts = normalize(jobTitle).split(/[\s()・,、/兼]+/u);
  // Letters set apart ("総 務 部 長") are read together when the words by themselves name nothing.
  for (const part of [...parts, parts.join("")]) {
    const match = head.exec(part.replace(/^副[市町村区]長/u, ""));
    if (match) return match[1] ?? null;
  }
  return null;
}

/** 令和4年度 総務部 組織目標展開整理表 → 総務部; null where the title names none. */
export function departmentOfTitle(title: string, definition: FormDefinition): string | null {
  let rest = normalize(title).replace(OTHER_YEAR, "").replace(YEAR, " ");
  for (const name of [...definition.titles].sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(normalize(name), " ");
  }
  const match = new RegExp(`([\\p{L}・]+?(?:${UNITS}))(?=$|[^\\p{L}]|の)`, "u").exec(rest);
  return match?.[1] ?? null;
}

/** From the job title, else the title, else the sheet's name. */
export function departmentOf(
  jobTitle: string,
  title: string,
  sheetName: string,
  definition: FormDefinition,
): string {
  return departmentOfJobTitle(jobTitle) ?? departmentOfTitle(title, definition) ?? foldSpaces(sheetName);
}
