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
 * Format by format, on sheets of which Excel fails to tell of all at once (office-js #6835, #6827). Rarely needed, and
 * then a round trip for each format that a formula decides. Where one cannot be read at all, it may be the add-in's:
 * the sheet stays marked as one whose highlights are not all known.
 */
export async function withHighlights(context: Excel.RequestContext, read: Read): Promise<Read> {
  const sheets: SheetSnapshot[] = [];
  for (const sheet of read.workbook.sheets) {
    const unknown = sheet.unread?.includes("highlights") ?? false;
    sheets.push(unknown ? await oneByOne(context, sheet) : sheet);
  }
  return { ...read, workbook: { ...read.workbook, sheets } };
}

async function oneByOne(context: Excel.RequestContext, sheet: SheetSnapshot): Promise<SheetSnapshot> {
  const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
  formats.load("items/id, items/type");
  try {
    await context.sync();
  } catch {
    return { ...sheet, highlights: [] };
  }
  const highlights: string[] = [];
  let unreadable = 0;
  for (const { id } of formats.items.filter(({ type }) => type === "Custom")) {
    const formula = await formulaOf(context, sheet.id, id);
    if (formula === null) unreadable += 1;
    else if (isOwn(formula)) highlights.push(id);
  }
  const { unread = [], ...rest } = sheet;
  const others = unread.filter((one) => one !== "highlights");
  const left = unreadable > 0 ? unread : others;
  return { ...rest, highlights, ...(left.length > 0 ? { unread: left } : {}) };
}

async function formulaOf(context: Excel.RequestContext, sheet: string, id: string): Promise<string | null> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const { rule } = formats.getItem(id).custom;
  rule.load("formula");
  try {
    await context.sync();
    return rule.formula;
  } catch {
    return null;
  }
}
