/** The switch between 期首 and 期末, kept in the workbook. */
import type { Edit } from "../edits/edit";
import type { ExcelHost } from "../excel/host";
import type { Form } from "../form/form";
import { phaseSettingKey } from "../form/phase";
import type { Phase } from "../form/roles";

/** `null`: back to what the form itself says. Two round trips. */
export async function choosePhase(
  host: ExcelHost,
  form: Form,
  phase: Phase | null,
): Promise<{ readonly inverse: readonly Edit[] }> {
  const settings = { ...(await host.readWorkbook()).settings };
  if (phase === null) delete settings[phaseSettingKey(form)];
  else settings[phaseSettingKey(form)] = phase;
  return host.apply([{ kind: "setSettings", settings }]);
}
