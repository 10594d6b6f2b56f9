/**
 * How the add-in knows the conditional formats that it made: a mark in the formula, which travels with the file. Excel
 * gives the formats new ids whenever a workbook is opened, so ids would not do. Of other people's formats only the
 * kind and, where it is a formula, that formula is looked at; it is not kept.
 */
import { HIGHLIGHT_MARK } from "../../settings/highlight-mark";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Read } from "./read-workbook";

function isOwn(formula: unknown): boolean {
  return typeof formula === "string" && formula.includes(HIGHLIGHT_MARK);
}

export function queueHighlights(sheet: Excel.Worksheet): () => string[] {
  const formats = sheet.getRange().conditionalFormats;
  // `custom` itself fails on formats of another kind (office-js #2180).
  formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
  return () =>
    formats.items
      .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isOwn(custom.rule.formula))
      .map(({ id }) => id);
}

/**
 * Format by format, for workbooks in which Excel fails to tell of some (office-js #6835): those that cannot be read
 * are not the add-in's. Rarely needed, and then a round trip for each format that a formula decides.
 */
export async function withHighlights(context: Excel.RequestContext, read: Read): Promise<Read> {
  const looks = read.workbook.sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
    formats.load("items/id, items/type");
    return { sheet, formats };
  });
  await context.sync();
  const sheets: SheetSnapshot[] = [];
  for (const { sheet, formats } of looks) {
    const highlights: string[] = [];
    for (const { id } of formats.items.filter(({ type }) => type === "Custom")) {
      if (await isReadableOwn(context, sheet.id, id)) highlights.push(id);
    }
    sheets.push({ ...sheet, highlights });
  }
  return { ...read, workbook: { ...read.workbook, sheets } };
}

async function isReadableOwn(context: Excel.RequestContext, sheet: string, id: string): Promise<boolean> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const { rule } = formats.getItem(id).custom;
  rule.load("formula");
  try {
    await context.sync();
    return isOwn(rule.formula);
  } catch {
    return false;
  }
}
