/** 集計シート作成: builds the sheet 達成状況集計 over every form of the workbook, or refreshes it in place. */
import type { Edit } from "../edits/edit";
import type { ExcelHost } from "../excel/host";
import type { Locale } from "../locales";
import type { SummaryOptions } from "../summary/model";
import { planSummary } from "../summary/plan";
import { formsOf } from "./check";
import { CommandError } from "./errors";

export interface SummaryResult {
  readonly sheetName: string;
  /** True: the sheet was there and has been brought up to date. */
  readonly refreshed: boolean;
  /** A sheet of the usual name that the add-in did not make, and left alone. */
  readonly keptSheet: string | null;
  readonly items: number;
  readonly inverse: readonly Edit[];
}

/** Two round trips: one to look, one to write. */
export async function buildSummary(
  host: ExcelHost,
  locale: Locale,
  options: SummaryOptions = {},
): Promise<SummaryResult> {
  const workbook = await host.readWorkbook();
  const forms = formsOf(workbook).map(({ form }) => form);
  if (forms.length === 0) throw new CommandError("no-form");
  const plan = planSummary({ workbook, forms, words: locale.summary, options });
  const needs = [...new Set(forms.map(({ sheet }) => sheet))];
  const { inverse } = await host.apply(
    plan.edits.map((edit) => (edit.kind === "writeSheet" ? { ...edit, needs } : edit)),
  );
  const { sheetName, refreshed, keptSheet, model } = plan;
  return { sheetName, refreshed, keptSheet, items: model.figures.total, inverse };
}
