/** 来年度の様式: every counted form of the workbook becomes next year's, with the items that stay; in place or beside. */
import { ExcelError } from "../../excel/errors";
import type { ExcelHost } from "../../excel/host";
import type { Form } from "../../form/form";
import { planNextYear, type Keep, type NextYearPlan } from "../../next-year/plan";
import { settingsEdits } from "../../settings/list-sheet";
import type { Edit } from "../../workbook/edit";
import { freeSheetName } from "../../workbook/sheet-names";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { countedForms, formsOf } from "../check";
import { ActionError } from "../errors";
import { withSubmitted } from "./submission";

export interface NextYearResult extends Omit<NextYearPlan, "edits"> {
  readonly inverse: readonly Edit[];
}

export interface NextYearOptions {
  /** Absent: all items stay. */
  readonly keep?: Keep | undefined;
  /**
   * This year's sheets stay as they are: next year's forms stand on copies beside them. Gives a copy's name, from the
   * sheet's own and next year, where the form says one.
   */
  readonly beside?: ((sheetName: string, fiscalYear: number | null) => string) | undefined;
}

/** Undo brings all back. Two round trips; beside, some more. */
export async function makeNextYear(
  host: ExcelHost,
  { keep, beside }: NextYearOptions = {},
): Promise<NextYearResult> {
  const workbook = await host.readWorkbook();
  const forms = countedForms(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  if (!beside) return applyPlan(host, workbook, forms, keep);

  const copies = copiesOf(workbook, forms, beside);
  // A copy would be protected as its sheet is, and could not be written on.
  const closed = workbook.sheets.filter(
    (one) => one.protected && copies.some(({ sheet }) => sheet === one.id),
  );
  if (closed.length > 0) {
    const names = closed.map(({ name }) => name);
    throw new ExcelError("protected", "a sheet to be copied is protected", true, { sheets: names });
  }
  const sheets = await host.copySheets(copies);
  const others: Edit[] = [];
  try {
    others.push(...(await keepPointed(host, workbook, copies)));
    const now = await host.readWorkbook();
    const originals = new Map<Form, Form>();
    for (const { form } of formsOf(now)) {
      const source = copies[sheets.indexOf(form.sheet)]?.sheet;
      const original = forms.find((one) => one.sheet === source && one.place === form.place);
      if (original) originals.set(form, original);
    }
    const keepAsThere: Keep | undefined =
      keep &&
      ((item, form) => {
        const original = originals.get(form);
        const there = original?.items[form.items.indexOf(item)];
        return !original || !there || keep(there, original);
      });
    const done = await applyPlan(host, now, [...originals.keys()], keepAsThere);
    // The copies go as they are: what was written on them need not be taken back first.
    others.unshift(...done.inverse.filter((edit) => !("sheet" in edit && sheets.includes(edit.sheet ?? ""))));
    return { ...done, inverse: [...others, ...(await host.takingAway(sheets))] };
  } catch (error) {
    await host.apply([...others, ...(await host.takingAway(sheets))]);
    throw error;
  }
}

async function applyPlan(
  host: ExcelHost,
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  keep: Keep | undefined,
): Promise<NextYearResult> {
  const { edits, ...told } = planNextYear(workbook, forms, keep);
  const { inverse } = edits.length > 0 ? await host.apply(edits, workbook) : { inverse: [] };
  return { ...told, inverse };
}

interface Copy {
  readonly sheet: string;
  readonly from: string;
  readonly name: string;
}

/** One of each sheet, in the order of the forms. */
function copiesOf(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  nameOf: NonNullable<NextYearOptions["beside"]>,
): Copy[] {
  const taken = workbook.sheets.map(({ name }) => name);
  const first = new Map([...forms].reverse().map((form) => [form.sheet, form]));
  return [...new Set(forms.map(({ sheet }) => sheet))].map((sheet) => {
    const { sheetName, fiscalYear = null } = first.get(sheet)!;
    const name = freeSheetName(nameOf(sheetName, fiscalYear === null ? null : fiscalYear + 1), taken);
    taken.push(name);
    return { sheet, from: sheetName, name };
  });
}

/** Where a person has pointed at headings, that holds for the copy too. Gives what undoes it. */
async function keepPointed(
  host: ExcelHost,
  workbook: WorkbookSnapshot,
  copies: readonly Copy[],
): Promise<readonly Edit[]> {
  const settings = copies.reduce(
    (all, { from, name }) => withSubmitted(all, workbook, from, name),
    workbook.settings,
  );
  if (settings === workbook.settings) return [];
  return (await host.apply(settingsEdits(workbook, settings))).inverse;
}
