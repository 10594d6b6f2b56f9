/** What a person has chosen for the summary, kept in the workbook so that a refresh makes the same sheet again. */
import {
  isOfNewerVersion,
  isRecord,
  isTexts,
  STORED,
  storedRecord,
  withRecord,
  type Settings,
} from "../settings/stored";
import type { Figures } from "./counts/figures";
import type { SummaryOptions } from "./model";
import type { PreviousYear } from "./previous-year";

const KEY = STORED.summary.key;

/** {} where nothing is kept, or what is kept is damaged. */
export function summaryOptionsIn(settings: Settings): SummaryOptions {
  const value = storedRecord(settings, "summary", KEY);
  const previousYear = previousYearFrom(value.previousYear);
  return {
    ...(value.deadlines === true ? { deadlines: true } : {}),
    ...(isTexts(value.leftOut) && value.leftOut.length > 0 ? { leftOut: value.leftOut } : {}),
    ...(previousYear ? { previousYear } : {}),
  };
}

/** What a newer version of the add-in has kept stays: the sheet is made all the same, and not remembered here. */
export function withSummaryOptions(settings: Settings, options: SummaryOptions): Settings {
  const { deadlines = false, leftOut = [], previousYear = null } = options;
  if (isOfNewerVersion(settings, "summary", KEY)) return settings;
  const chosen = { deadlines, leftOut, previousYear };
  const kept = Object.entries(storedRecord(settings, "summary", KEY));
  const others = kept.filter(([name]) => !Object.keys(chosen).includes(name));
  const usual = !deadlines && leftOut.length === 0 && previousYear === null;
  const value = usual && others.length === 0 ? null : { ...Object.fromEntries(others), ...chosen };
  return withRecord(settings, "summary", KEY, value);
}

export function sameSummaryOptions(a: Settings, b: Settings): boolean {
  return a[KEY] === b[KEY];
}

function previousYearFrom(value: unknown): PreviousYear | null {
  if (!isRecord(value) || !isTexts(value.scale) || !Array.isArray(value.departments)) return null;
  const { file, saved, read, fiscalYear, scale } = value;
  const departments = value.departments.map((one: unknown) => departmentFrom(one, scale.length));
  if (typeof file !== "string" || !isDay(read) || !(saved === null || isDay(saved))) return null;
  if (fiscalYear !== null && !isCount(fiscalYear)) return null;
  if (!departments.every((one) => one !== null)) return null;
  return { file, saved, read, fiscalYear, scale, departments };
}

function departmentFrom(value: unknown, levels: number): PreviousYear["departments"][number] | null {
  if (!isRecord(value) || typeof value.name !== "string" || !isRecord(value.figures)) return null;
  const { levels: counts, unrated, offList, total } = value.figures;
  if (!Array.isArray(counts) || counts.length !== levels || !counts.every(isCount)) return null;
  if (!isCount(unrated) || !isCount(offList) || !isCount(total)) return null;
  const figures: Figures = { levels: counts, unrated, offList, total };
  return { name: value.name, figures };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
