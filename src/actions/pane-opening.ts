/** このブックを開いたとき、作業ウィンドウも開く: kept in the workbook, off at first. */
import type { Edit } from "../workbook/edit";
import type { ExcelHost } from "../excel/host";

/** Holds from the next opening of the saved workbook on, where the add-in is installed. Two round trips. */
export async function setPaneOpening(
  host: ExcelHost,
  opens: boolean,
): Promise<{ readonly inverse: readonly Edit[] }> {
  return host.apply([{ kind: "setPaneOpening", opens }]);
}
