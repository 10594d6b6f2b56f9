/** What a call as a whole comes to: its exit status, and the departments that are there twice. */
import type { FullLocale } from "../../locales";
import type { WorkbookReport } from "./report";

/** 0 everything complete, 1 at least one error, 2 a file could not be done. */
export type Status = 0 | 1 | 2;

export function worse(one: Status, other: Status): Status {
  return one > other ? one : other;
}

export function statusOf({ error, sheets }: WorkbookReport): Status {
  if (error !== null) return 2;
  const findings = sheets.flatMap((sheet) => (sheet.form === null ? [] : sheet.findings));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Departments whose form of one year is in several files: each is counted, and that is said. */
export class DoubleForms {
  private readonly found = new Map<string, { department: string; year: number | null; files: Set<string> }>();

  add(file: string, definition: string, department: string, year: number | null): void {
    const key = JSON.stringify([definition, department, year]);
    const known = this.found.get(key) ?? { department, year, files: new Set<string>() };
    known.files.add(file);
    this.found.set(key, known);
  }

  sentences(
    locale: FullLocale,
    sentence: (department: string, year: string, files: readonly string[]) => string,
  ): string[] {
    return [...this.found.values()].flatMap(({ department, year, files }) =>
      files.size > 1
        ? [sentence(department, year === null ? "" : locale.pane.fiscalYear(year), [...files])]
        : [],
    );
  }
}
