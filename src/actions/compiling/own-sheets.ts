/** A reading for what writes a sheet of the add-in's own. */
import { ExcelError } from "../../excel/errors";
import type { ExcelHost } from "../../excel/host";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** Without knowing which sheets are the add-in's, a second one would be made: then it rejects. */
export async function lookAtMarks(host: ExcelHost): Promise<WorkbookSnapshot> {
  const workbook = await host.readWorkbook();
  if (workbook.sheets.some(({ unread }) => unread?.includes("mark"))) {
    throw new ExcelError("other-workbook", "the marks of the sheets could not be read");
  }
  return workbook;
}
