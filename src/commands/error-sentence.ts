/** Any error of an action as what a person reads: what happened, what to do, and how the workbook stands. */
import { ExcelError } from "../excel/errors";
import { PlanRefusal } from "../form/plan-refusal";
import type { Locale } from "../locales";
import { CommandError } from "./errors";

export function errorSentence(locale: Locale, error: unknown): string {
  const { command, excel, notUndone } = locale.errors;
  if (error instanceof CommandError) return command[error.code](error.params);
  if (error instanceof PlanRefusal) return command[error.code](error.params);
  if (error instanceof ExcelError) return `${excel[error.code]}${error.undone ? "" : notUndone}`;
  return excel.unexpected;
}
