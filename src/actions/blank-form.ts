/** 配布用の様式: the open workbook's form with its values taken out, or a form made from a definition. */
import type { ExcelHost } from "../excel/host";
import { formFromDefinition, planBlankForm, type BlankForm, type Recipient } from "../self-check/blank-form";
import { planProtection } from "../self-check/protection";
import { planFormCopy } from "../summary/sheet/form-copy";
import type { Edit } from "../workbook/edit";
import { freeSheetName } from "../workbook/sheet-names";
import { countedForms } from "./check";
import { ActionError } from "./errors";

export type { Recipient };

/** Empties every counted form of the workbook; undo brings all back. Two round trips. */
export async function blankForms(
  host: ExcelHost,
  to: Recipient | null,
): Promise<{ readonly forms: number; readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  const forms = countedForms(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  const edits = forms.flatMap((form) => planBlankForm(workbook, form, to));
  const { inverse } = edits.length > 0 ? await host.apply(edits, workbook) : { inverse: [] };
  return { forms: forms.length, inverse };
}

/**
 * Sheets of forms, and the one that checks them, take contents only where one writes. Two round trips. `already`: names of
 * forms' sheets that somebody has protected before, and that stay as they are.
 */
export async function protectForms(
  host: ExcelHost,
): Promise<{ readonly already: readonly string[]; readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  const forms = countedForms(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  const edits = planProtection(workbook, forms);
  const isPlanned = (id: string) => edits.some((edit) => edit.kind === "protectSheet" && edit.sheet === id);
  const already = workbook.sheets.filter((sheet) => sheet.protected && isPlanned(sheet.id));
  const { inverse } = await host.apply(edits, workbook);
  return { already: already.map(({ name }) => name), inverse };
}

/**
 * Puts a form on a sheet of its own beside the others; undo takes it away. Two round trips. `name`: of the sheet, where it
 * is free; `yearText`: 令和8年度.
 */
export async function addBlankForm(
  host: ExcelHost,
  form: BlankForm,
  name: string,
  yearText: (year: number) => string,
): Promise<{ readonly sheetName: string; readonly inverse: readonly Edit[] }> {
  const { sheets } = await host.readWorkbook();
  const sheetName = freeSheetName(
    name,
    sheets.map((sheet) => sheet.name),
  );
  const { inverse } = await host.apply([
    planFormCopy(formFromDefinition(form, yearText), sheetName, yearText),
  ]);
  return { sheetName, inverse };
}
