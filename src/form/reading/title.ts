/**
 * What the title says: the form's name, the fiscal year, the department.
 */
import type { FormDefinition } from "../definition";
import { arabicNumerals, ERA_PATTERN, yearOfEra } from "./eras";
import { headingKey } from "./headings";
import { foldSpaces, normalize } from "./normalize";

/** A longer text is a paragraph, no title. */
const MAX_TITLE = 80;
/** A sheet that is about the forms, not one of them. */
const ABOUT = /集計|一覧|議事|記入要領|記入例|作成要領|手引/u;
const UNITS = "部|局|課|室|所|署|院|館|園|校|センター|事務組合|委員会|事務局";
const YEAR = new RegExp(`(${ERA_PATTERN})\\.?\\s?(元|\\d{1,2})\\s?年度|((?:19|20)\\d\\d)\\s?年度`, "iu");

/** How surely a text is the form's title: 2 its own name, 1 a word of it that other papers have too, 0 not. */
export function titleStrength(text: string, definition: FormDefinition): 0 | 1 | 2 {
  if (text === "" || text.length > MAX_TITLE || ABOUT.test(text) || /[。]/u.test(text)) return 0;
  const key = headingKey(text);
  const found = definition.titles.map(headingKey).filter((title) => key.includes(title));
  if (found.length === 0) return 0;
  return found.some((title) => title.length >= 6) ? 2 : 1;
}

/** The year in which the fiscal year begins: 令和4年度 → 2022, 令和元年度 → 2019, 2022年度, R4年度; else null. */
export function fiscalYearOf(text: string): number | null {
  const plain = normalize(text);
  const match = YEAR.exec(plain) ?? YEAR.exec(arabicNumerals(plain));
  if (!match) return null;
  if (match[3] !== undefined) return Number(match[3]);
  return yearOfEra(match[1] ?? "", match[2] === "元" ? 1 : Number(match[2]));
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
  let rest = normalize(title).replace(YEAR, " ");
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
