/** 集計シート作成: builds the sheet 達成状況集計 over every form of the workbook, or refreshes it in place. */
import type { Edit } from "../../workbook/edit";
import { ExcelError } from "../../excel/errors";
import type { ExcelHost } from "../../excel/host";
import { settingsEdits } from "../../settings/list-sheet";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { SummaryLocale } from "../../locales/summary-words";
import type { SummaryOptions } from "../../summary/model";
import { planSummary } from "../../summary/plan";
import { sameSummaryOptions, summaryOptionsIn, withSummaryOptions } from "../../summary/settings";
import { countedForms } from "../check";
import { ActionError } from "../errors";

export interface SummaryResult {
  readonly sheetName: string;
  /** True: the sheet was there and has been brought up to date. */
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and left alone. */
  readonly keptSheet: string | null;
  readonly items: number;
  /** What is only for the eye and could not be done. */
  readonly unfinished: readonly ("front" | "page")[];
  readonly inverse: readonly Edit[];
}

/** Two round trips: one to look, one to write. Absent `options`: those that the workbook remembers of the last time. */
export async function buildSummary(
  host: ExcelHost,
  locale: SummaryLocale,
  wanted?: SummaryOptions,
): Promise<SummaryResult> {
  const workbook = await host.readWorkbook();
  // Without knowing which sheet is the summary, a second one would be made.
  if (workbook.sheets.some(({ unread }) => unread?.includes("mark"))) {
    throw new ExcelError("other-workbook", "the marks of the sheets could not be read");
  }
  const forms = countedForms(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  await host.pause?.();
  const options = wanted ?? summaryOptionsIn(workbook.settings);
  const plan = planSummary({ workbook, forms, words: locale.summary, options });
  const needs = [...new Set(forms.map(({ sheet }) => sheet))];
  const edits = [
    ...(wanted ? rememberEdits(workbook, wanted) : []),
    ...plan.edits.map((edit) => (edit.kind === "writeSheet" ? { ...edit, needs } : edit)),
  ];
  const { inverse, unfinished = [] } = await host.apply(edits, workbook);
  const { sheetName, refreshed, keptSheet, model } = plan;
  return { sheetName, refreshed, keptSheet, items: model.figures.total, unfinished, inverse };
}

function rememberEdits(workbook: WorkbookSnapshot, options: SummaryOptions): Edit[] {
  const settings = withSummaryOptions(workbook.settings, options);
  return sameSummaryOptions(settings, workbook.settings) ? [] : settingsEdits(workbook, settings);
}
