/** 前年度のブック: what another workbook's file has of the year before. The file is only looked at. */
import type { Form } from "../../form/form";
import { listSettings } from "../../form/definition/list-settings";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { previousYearOf } from "../../summary/previous-year";
import type { PreviousYear, PreviousYearProblem } from "../../summary/previous-year";
import { OpenError } from "../../xlsx/open/open-error";
import { readWorkbookFile } from "../../xlsx/read-file";
import type { WorkbookFile } from "../../xlsx/read-file";
import { countedForms } from "../check";
import { settingsOfFile, workbookOfFile } from "../compiling/file-workbook";

/** A file that a person has chosen. Days are "2022-04-01". */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was saved last; null: not known. */
  readonly saved: string | null;
  readonly today: string;
}

export type FileProblem =
  | PreviousYearProblem
  /** old-format: a workbook of Excel 97 to 2003 (.xls). */
  | { readonly code: "unreadable" | "old-format" | "encrypted" | "too-large" | "no-form" };

/** What it is to be compared with: the forms that are summed up, and the settings of their workbook. */
export interface ComparedWith {
  readonly forms: readonly Form[];
  readonly settings: WorkbookSnapshot["settings"];
}

export function readPreviousYear(
  { name, bytes, saved, today }: ChosenFile,
  { forms, settings }: ComparedWith,
): { readonly previousYear: PreviousYear } | { readonly problem: FileProblem } {
  let file: WorkbookFile;
  try {
    file = readWorkbookFile(bytes);
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    const { code, reason } = error;
    return { problem: { code: reason === "xls" ? "old-format" : reason === "too-large" ? reason : code } };
  }
  // Read by its own lists, where it has some; else by those that this workbook has.
  const known = { ...listSettings(settings), ...settingsOfFile(file) };
  const found = countedForms(workbookOfFile(file, name, known));
  if (found.length === 0) return { problem: { code: "no-form" } };
  return previousYearOf(found, forms, { file: name, saved, read: today });
}
