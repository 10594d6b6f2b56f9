/** The switch between 期首 and 期末, kept in the workbook. */
import type { Edit } from "../../workbook/edit";
import type { ExcelHost } from "../../excel/host";
import type { Form } from "../../form/form";
import { settingsEdits } from "../../settings/list-sheet";
import { withStored } from "../../settings/stored";
import { phaseSettingKey } from "../../form/phase";
import type { Phase } from "../../form/roles";

/** `null`: back to what the form itself says. Two round trips. */
export async function choosePhase(
  host: ExcelHost,
  form: Form,
  phase: Phase | null,
): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  return host.apply(settingsEdits(workbook, withStored(workbook.settings, phaseSettingKey(form), phase)));
}
