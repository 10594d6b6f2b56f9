/** 来年度の様式: every counted form of the workbook becomes next year's, with the items that stay. */
import type { ExcelHost } from "../../excel/host";
import { planNextYear, type Keep, type NextYearPlan } from "../../next-year/plan";
import type { Edit } from "../../workbook/edit";
import { countedForms } from "../check";
import { ActionError } from "../errors";

export interface NextYearResult extends Omit<NextYearPlan, "edits"> {
  readonly inverse: readonly Edit[];
}

/** Undo brings all back. Two round trips. */
export async function makeNextYear(host: ExcelHost, keep?: Keep): Promise<NextYearResult> {
  const workbook = await host.readWorkbook();
  const forms = countedForms(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  const { edits, ...told } = planNextYear(workbook, forms, keep);
  const { inverse } = edits.length > 0 ? await host.apply(edits) : { inverse: [] };
  return { ...told, inverse };
}
