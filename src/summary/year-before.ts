/** What the sheet and the pane say of the year before: its name, and where its figures come from. */
import type { Form } from "../form/form";
import type { YearBefore } from "./model";
import type { SummaryWords } from "./words";

export function yearBeforeName({ forms, file }: YearBefore, words: SummaryWords): string {
  return named(file ? file.fiscalYear : yearOf(forms), words.years.before, words);
}

/** Of the year that is summed up. */
export function yearName(forms: readonly Form[], words: SummaryWords): string {
  return named(yearOf(forms), words.years.now, words);
}

export function yearBeforeNotes({ forms, file, missing }: YearBefore, { years }: SummaryWords): string[] {
  const source = file
    ? years.ofFile(file.file, file.saved && years.day(file.saved), years.day(file.read))
    : years.ofSheets([...new Set(forms.map(({ sheetName }) => sheetName))]);
  return [source, ...(missing.length > 0 ? [years.missing(missing)] : [])];
}

function yearOf(forms: readonly Form[]): number | null {
  return forms.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null;
}

function named(year: number | null, unknown: string, words: SummaryWords): string {
  return year === null ? unknown : words.fiscalYear(year);
}
