/** 集計の下書き: the figures of the summary as they would be written, with nothing written. */
import type { ExcelHost } from "../excel/host";
import type { Locale } from "../locales";
import { byDepartment } from "../summary/counted-table";
import { byYear, summaryModel } from "../summary/model";
import type { SummaryModel, SummaryOptions } from "../summary/model";
import { formsOf } from "./check";
import { CommandError } from "./errors";

export interface SummaryPreview {
  readonly model: SummaryModel;
  /** All that could be chosen, those that are not counted too. */
  readonly departments: readonly string[];
  readonly hasDeadlines: boolean;
}

/** One round trip. */
export async function previewSummary(
  host: ExcelHost,
  locale: Locale,
  options: SummaryOptions = {},
): Promise<SummaryPreview> {
  const workbook = await host.readWorkbook();
  const forms = formsOf(workbook).map(({ form }) => form);
  if (forms.length === 0) throw new CommandError("no-form");
  const { current } = byYear(forms);
  return {
    model: summaryModel({ workbook, forms, words: locale.summary, options }),
    departments: byDepartment(current).map(({ name }) => name),
    hasDeadlines: current.some(({ columns }) => columns.deadline),
  };
}
