/** プルダウン設定: puts the lists on category and rating of every item of every form in the workbook. */
import { planDropdowns } from "../dropdowns/plan";
import type { Edit } from "../edits/edit";
import type { ExcelHost } from "../excel/host";
import type { Locale } from "../locales";
import { formsOf } from "./check";
import { CommandError } from "./errors";

export interface DropdownsResult {
  readonly cells: number;
  readonly forms: number;
  readonly inverse: readonly Edit[];
}

/** Two round trips: one to look, one to write. */
export async function setDropdowns(host: ExcelHost, locale: Locale): Promise<DropdownsResult> {
  const forms = formsOf(await host.readWorkbook());
  if (forms.length === 0) throw new CommandError("no-form");
  const { edits, cells } = planDropdowns(forms, locale.dropdowns);
  const { inverse } = await host.apply(edits);
  return { cells, forms: forms.length, inverse };
}
