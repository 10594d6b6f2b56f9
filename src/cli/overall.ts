/**
 * One workbook over all forms of a call: a plain copy of each on a sheet of its own, and the summary sheet over them.
 */
import { formsOf } from "../actions/check";
import { buildSummary } from "../actions/summary/summary";
import type { ExcelHost } from "../excel/host";
import { withCountedChoice } from "../form/counted";
import type { Form } from "../form/form";
import type { FullLocale } from "../locales";
import { planFormCopy } from "../summary/sheet/form-copy";
import { settingsEdits } from "../settings/list-sheet";
import { freeSheetName } from "../workbook/sheet-names";
import { createWorkbook } from "./standin-excel";

/** The .xlsx file's bytes. */
export async function overallWorkbook(forms: readonly Form[], locale: FullLocale): Promise<Uint8Array> {
  const { overall } = locale.report;
  const workbook = await createWorkbook(overall.file);
  try {
    const { host } = workbook;
    const { sheets: empty } = await host.readWorkbook();
    const taken: string[] = empty.map((sheet) => sheet.name);
    const copies = forms.map((form, index) => {
      const name = freeSheetName(overall.sheet(form.department, index + 1), taken);
      taken.push(name);
      return planFormCopy(form, name, locale.summary.fiscalYear);
    });
    await host.apply([...copies, ...empty.map(({ id }) => ({ kind: "removeSheet", sheet: id }) as const)]);
    await countAll(host);
    await buildSummary(host, locale);
    return workbook.save();
  } finally {
    workbook.close();
  }
}

/** Each was counted in its own file: two of one department and year are no copies of each other here. */
async function countAll(host: ExcelHost): Promise<void> {
  const workbook = await host.readWorkbook();
  const settings = formsOf(workbook)
    .filter(({ form }) => form.notCounted !== undefined)
    .reduce((all, { form }) => withCountedChoice(all, form, true), workbook.settings);
  if (settings !== workbook.settings) await host.apply(settingsEdits(workbook, settings));
}
