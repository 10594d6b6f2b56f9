/**
 * A sheet that is about to be made, and by what it is found again even when the batch ends right after it was made,
 * before its id could be read: by its name, if no sheet had that name before.
 */
export function addSheet(
  context: Excel.RequestContext,
  name: string,
): { readonly sheet: Excel.Worksheet; readonly key: () => string } {
  const { worksheets } = context.workbook;
  const before = worksheets.getItemOrNullObject(name);
  before.load("id");
  const sheet = worksheets.add(name);
  sheet.load("id");
  return { sheet, key: () => idOf(sheet) ?? (before.isNullObject ? name : before.id) };
}

/** Office.js throws for what was never read. */
function idOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch {
    return null;
  }
}
