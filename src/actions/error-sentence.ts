/** Any error of an action as what a person reads: what happened, what to do, and how the workbook stands. */
import { ExcelError } from "../excel/errors";
import { PlanRefusal } from "../workbook/plan-refusal";
import type { Locale } from "../locales/locale";
import { ActionError } from "./errors";

export function errorSentence(locale: Locale, error: unknown): string {
  const { command, excel, notUndone, protectedSheets } = locale.errors;
  if (error instanceof ActionError) return command[error.code](error.params);
  if (error instanceof PlanRefusal) return command[error.code](error.params);
  if (error instanceof ExcelError) {
    const { code, sheets, undone } = error;
    const why = code === "protected" && sheets.length > 0 ? protectedSheets(sheets) : excel[code];
    return `${why}${undone ? "" : notUndone}`;
  }
  return excel.unexpected;
}
