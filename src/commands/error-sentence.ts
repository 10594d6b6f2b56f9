/** Any error of an action as what a person reads: what happened, what to do, and how the workbook stands. */
import { CommandError } from "./errors";
import { ExcelError } from "../excel/errors";
import type { Locale } from "../locales";

export function errorSentence(locale: Locale, error: unknown): string {
  if (error instanceof CommandError) return locale.errors.command[error.code](error.params);
  if (error instanceof ExcelError) {
    return `${locale.errors.excel[error.code]}${error.undone ? "" : locale.errors.notUndone}`;
  }
  return locale.errors.excel.unexpected;
}
