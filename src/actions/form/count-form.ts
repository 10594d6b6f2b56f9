/** A person's word that a form counts which was left out as an example, a copy, an old version …, kept in the workbook. */
import type { ExcelHost } from "../../excel/host";
import { withCountedChoice } from "../../form/counted";
import type { Form } from "../../form/form";
import { settingsEdits } from "../../settings/list-sheet";
import type { Edit } from "../../workbook/edit";

/** Two round trips. */
export async function countForm(host: ExcelHost, form: Form): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  return host.apply(settingsEdits(workbook, withCountedChoice(workbook.settings, form, true)));
}
