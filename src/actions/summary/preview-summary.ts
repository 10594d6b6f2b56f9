/** 集計の下書き: the figures of the summary as they would be written, with nothing written. */
import type { ExcelHost } from "../../excel/host";
import type { SummaryLocale } from "../../locales/summary-words";
import { byDepartment } from "../../summary/counted-table";
import { byYear, summaryModel } from "../../summary/model";
import type { SummaryModel, SummaryOptions } from "../../summary/model";
import { summaryOptionsIn } from "../../summary/settings";
import { countedForms } from "../check";
import type { ComparedWith } from "./previous-year";
import { ActionError } from "../errors";

export interface SummaryPreview {
  readonly model: SummaryModel;
  /** All that could be chosen, those that are not counted too. */
  readonly departments: readonly string[];
  readonly hasDeadlines: boolean;
  /** What was asked for, or what the workbook remembers of the last time. */
  readonly options: SummaryOptions;
  /**
   * What a file of the year before would be compared with; null: this workbook has the year before itself, or forms of
   * several years, none of which is before the others.
   */
  readonly comparedWith: ComparedWith | null;
}

/** One round trip. Absent `options`: those that the workbook remembers. */
export async function previewSummary(
  host: ExcelHost,
  locale: SummaryLocale,
  wanted?: SummaryOptions,
): Promise<SummaryPreview> {
  const workbook = await host.readWorkbook();
  const forms = countedForms(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  const { current, previous } = byYear(forms);
  const years = new Set(current.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const { settings } = workbook;
  const options = wanted ?? summaryOptionsIn(settings);
  return {
    model: summaryModel({ workbook, forms, words: locale.summary, options }),
    departments: byDepartment(current).map(({ name }) => name),
    hasDeadlines: current.some(({ columns }) => columns.deadline),
    options,
    comparedWith: previous.length > 0 || years.size > 1 ? null : { forms: current, settings },
  };
}
