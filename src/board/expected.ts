/** The departments that are to send a form in: a list that the workbook keeps. */
import { normalize } from "../form/reading/normalize";
import { isTexts, STORED, storedRecord, withRecord, type Settings } from "../settings/stored";

const KEY = STORED.expected.key;
/** More departments no city has. */
export const MOST_DEPARTMENTS = 500;

/** [] where nothing is kept. */
export function expectedIn(settings: Settings): readonly string[] {
  const { departments } = storedRecord(settings, "expected", KEY);
  return isTexts(departments) ? departments : [];
}

export function withExpected(settings: Settings, departments: readonly string[]): Settings {
  return withRecord(settings, "expected", KEY, departments.length === 0 ? null : { departments });
}

/** What somebody has typed or pasted: a name a line, or cells side by side. Each name once. */
export function departmentsFrom(pasted: string): string[] {
  const names = pasted
    .split(/[\n\r\t,、，;；]+/u)
    .map((name) => name.replace(/^[\s"'・•]+|[\s"']+$/gu, ""))
    .filter((name) => name !== "");
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(sameName(name))) seen.set(sameName(name), name);
  return [...seen.values()].slice(0, MOST_DEPARTMENTS);
}

/** Names that differ by width or space alone are one. */
export function sameName(name: string): string {
  return normalize(name).replace(/\s+/gu, "");
}
