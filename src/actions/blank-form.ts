/** 配布用の様式: the open workbook's form with its values taken out, or a form made from a definition. */
import type { ExcelHost } from "../excel/host";
import type { FormDefinition } from "../form/definition";
import { formFromDefinition, planBlankForm, type Recipient } from "../self-check/blank-form";
import { planProtection } from "../self-check/protection";
import { planFormCopy } from "../summary/sheet/form-copy";
import type { Edit } from "../workbook/edit";
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
  const { inverse } = edits.length > 0 ? await host.apply(edits) : { inverse: [] };
  return { forms: forms.length, inverse };
}

/** Sheets of forms, and the one that checks them, take contents only where one writes. Two round trips. */
export async function protectForms(host: ExcelHost): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  const forms = countedForms(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  return host.apply(planProtection(workbook, forms));
}

/** Puts a form on a sheet of its own into a new workbook, in place of its empty sheets. */
export async function layOutForm(
  host: ExcelHost,
  definition: FormDefinition,
  input: { readonly title: string; readonly sheetName: string; readonly to: Recipient | null },
): Promise<void> {
  const { sheets } = await host.readWorkbook();
  const form = formFromDefinition(definition, input.title, input.to);
  await host.apply([
    planFormCopy(form, input.sheetName),
    ...sheets.map(({ id }) => ({ kind: "removeSheet", sheet: id }) as const),
  ]);
}
