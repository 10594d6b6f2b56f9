/** プルダウン設定: the lists on the columns of every form in the workbook, looked at, set, and put back where they were lost. */
import { columnsOf } from "../dropdowns/columns";
import { lookAt, type ColumnLook } from "../dropdowns/look";
import { choiceIn, type DropdownChoice } from "../dropdowns/memory";
import { planDropdowns, planRestore, type DropdownOptions } from "../dropdowns/plan";
import type { Edit } from "../workbook/edit";
import type { ExcelHost } from "../excel/host";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Locale } from "../locales/locale";
import { formsOf } from "./check";
import { ActionError } from "./errors";

export interface DropdownsLook {
  readonly columns: readonly ColumnLook[];
  /** What the workbook remembers of an earlier choice, else the usual. */
  readonly choice: DropdownChoice;
}

export interface DropdownsResult {
  readonly cells: number;
  /** Cells with a rule of somebody else's, which they keep. */
  readonly left: number;
  /** Cells whose rule of somebody else's was replaced. */
  readonly replaced: number;
  readonly forms: number;
  readonly inverse: readonly Edit[];
}

/** One round trip. What is in the columns before anything is written. */
export async function lookAtDropdowns(host: ExcelHost): Promise<DropdownsLook> {
  const workbook = await host.readWorkbook();
  const columns = formsIn(workbook).flatMap((on) => columnsOf(on, workbook));
  return { columns: lookAt(columns), choice: choiceIn(workbook.settings) };
}

/** Two round trips: one to look, one to write. Rules of somebody else's stay unless `replace` names their columns. */
export async function setDropdowns(
  host: ExcelHost,
  locale: Locale,
  options: DropdownOptions = { replace: [] },
): Promise<DropdownsResult> {
  const workbook = await host.readWorkbook();
  const forms = formsIn(workbook);
  const { edits, ...counts } = planDropdowns(workbook, forms, locale.dropdowns, options);
  const { inverse } = edits.length > 0 ? await host.apply(edits, workbook) : { inverse: [] };
  return { ...counts, forms: forms.length, inverse };
}

/** Two round trips. Puts the list back on the cells that have lost it, and on no others. */
export async function restoreDropdowns(host: ExcelHost, locale: Locale): Promise<DropdownsResult> {
  const workbook = await host.readWorkbook();
  const forms = formsIn(workbook);
  const { edits, ...counts } = planRestore(workbook, forms, locale.dropdowns);
  const { inverse } = edits.length > 0 ? await host.apply(edits, workbook) : { inverse: [] };
  return { ...counts, forms: forms.length, inverse };
}

function formsIn(workbook: WorkbookSnapshot): ReturnType<typeof formsOf> {
  const forms = formsOf(workbook);
  if (forms.length === 0) throw new ActionError("no-form");
  return forms;
}
