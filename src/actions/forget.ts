/** 公表用に設定を消す: takes everything out of the workbook that the add-in keeps there for itself. */
import type { Edit } from "../workbook/edit";
import { settingsEdits } from "../settings/list-sheet";
import type { ExcelHost } from "../excel/host";

/**
 * Reasons and names that people gave, last year's file and figures, chosen columns and lists: a published workbook
 * holds none of it afterwards, and opens no pane. Cells, dropdowns and sheets stay. Two round trips.
 */
export async function forgetSettings(host: ExcelHost): Promise<{ readonly inverse: readonly Edit[] }> {
  const settings = settingsEdits(await host.readWorkbook(), {});
  return host.apply([...settings, { kind: "setPaneOpening", opens: false }]);
}
