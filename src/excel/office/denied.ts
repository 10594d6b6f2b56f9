/** Why Excel denied a change: it has one code for a protected sheet, a read-only file and a person without the right. */
import type { Edit } from "../../workbook/edit";
import { ExcelError } from "../errors";

/** The error with its reason, looked up in one more round trip; anything else, and what cannot be looked up, as it is. */
export async function whyDenied(error: unknown, edits: readonly Edit[]): Promise<unknown> {
  if (!(error instanceof ExcelError) || error.code !== "protected") return error;
  const { detail, undone } = error;
  const because = (code: ExcelError["code"], sheets: readonly string[] = []) =>
    new ExcelError(code, detail, undone, { cause: error, sheets });
  try {
    const { workbook } = new Excel.RequestContext();
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id, items/name, items/protection/protected");
    await workbook.context.sync();
    if (workbook.readOnly) return because("read-only");
    const wanted = new Set(edits.flatMap(sheetsOf));
    const closed = workbook.worksheets.items.filter(
      ({ id, protection }) => wanted.has(id) && protection.protected,
    );
    if (closed.length > 0) {
      return because(
        "protected",
        closed.map(({ name }) => name),
      );
    }
    return because(workbook.protection.protected ? "structure-protected" : "no-permission");
  } catch {
    return error;
  }
}

/** Ids of the sheets that an edit would have changed. */
function sheetsOf(edit: Edit): readonly string[] {
  const sheet = edit.kind === "setSettings" ? edit.listSheet : edit.sheet;
  return sheet === null ? [] : [sheet];
}
