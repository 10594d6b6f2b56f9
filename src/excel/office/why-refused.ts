/**
 * Why Excel refused a change. It has one code for a protected sheet, a read-only file and a person without the right,
 * and no code of its own for most of what fails while another workbook or a chart sheet is in front.
 */
import type { Edit } from "../../workbook/edit";
import { ExcelError } from "../errors";
import { toExcelError } from "./office-errors";

/** The error with its reason, looked up in further round trips; what cannot be looked up, as it is. */
export async function whyRefused(error: unknown, edits: readonly Edit[]): Promise<unknown> {
  if (!(error instanceof ExcelError)) return error;
  try {
    if (error.code === "protected") return await whyDenied(error, edits);
    if (error.code === "unexpected" && error.detail.startsWith("GeneralException"))
      return await whatIsInFront(error);
    if (error.code === "other-workbook") return await whatIsInFront(error);
  } catch {
    // Then it stays at what is known.
  }
  return error;
}

async function whyDenied(error: ExcelError, edits: readonly Edit[]): Promise<ExcelError> {
  const { workbook } = new Excel.RequestContext();
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id, items/name, items/protection/protected");
  await workbook.context.sync();
  if (workbook.readOnly) return because(error, "read-only");
  const wanted = new Set(edits.flatMap(sheetsOf));
  const closed = workbook.worksheets.items.filter(
    ({ id, protection }) => wanted.has(id) && protection.protected,
  );
  if (closed.length > 0) {
    return because(
      error,
      "protected",
      closed.map(({ name }) => name),
    );
  }
  return because(error, workbook.protection.protected ? "structure-protected" : "no-permission");
}

/** Without a worksheet of this workbook in front there is no active cell (office-js #5319, #2444). */
async function whatIsInFront(error: ExcelError): Promise<ExcelError> {
  const context = new Excel.RequestContext();
  context.workbook.getActiveCell().load("address");
  try {
    await context.sync();
    return error;
  } catch (thrown) {
    if (toExcelError(thrown).code !== "other-workbook") return error;
  }
  const sheet = new Excel.RequestContext();
  sheet.workbook.worksheets.getActiveWorksheet().load("id");
  try {
    await sheet.sync();
    return because(error, "other-workbook");
  } catch {
    return because(error, "sheet-in-front");
  }
}

function because(error: ExcelError, code: ExcelError["code"], sheets: readonly string[] = []): ExcelError {
  return new ExcelError(code, error.detail, error.undone, { cause: error, sheets });
}

/** Ids of the sheets that an edit would have changed. */
function sheetsOf(edit: Edit): readonly string[] {
  if (edit.kind === "setPaneOpening") return [];
  const sheet = edit.kind === "setSettings" ? edit.listSheet : edit.sheet;
  return sheet === null ? [] : [sheet];
}
