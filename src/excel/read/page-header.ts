/** What is printed above each page of a sheet: some forms have their title only there. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/**
 * The workbook with the page headers of these sheets, in one round trip. Where Excel gives none (page settings depend on
 * the printer), it is as if there were none. ExcelApi 1.9.
 */
export async function readPageHeaders(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  wanted: readonly SheetSnapshot[],
): Promise<WorkbookSnapshot> {
  try {
    const headers = wanted.map(({ id }) => {
      const { defaultForAllPages } = context.workbook.worksheets.getItem(id).pageLayout.headersFooters;
      defaultForAllPages.load("leftHeader, centerHeader, rightHeader");
      return { id, parts: defaultForAllPages };
    });
    await context.sync();
    const texts = new Map(headers.map(({ id, parts }) => [id, textOf(parts)]));
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        const pageHeader = texts.get(sheet.id) ?? "";
        return pageHeader === "" ? sheet : { ...sheet, pageHeader };
      }),
    };
  } catch {
    return workbook;
  }
}

function textOf({ leftHeader, centerHeader, rightHeader }: Excel.HeaderFooter): string {
  return [leftHeader, centerHeader, rightHeader]
    .map((part) => withoutCodes(part ?? ""))
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * Without Excel's codes: &"font,style", &14, &K and a colour, &B, &P. "&&" is the sign itself. Source: "Formatting and
 * VBA codes for headers and footers", https://learn.microsoft.com/office/vba/excel/concepts/workbooks-and-worksheets/formatting-and-vba-codes-for-headers-and-footers
 */
export function withoutCodes(text: string): string {
  return text
    .replace(/&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3} ?|&|[A-Z])/giu, (code) =>
      code === "&&" ? "&" : "",
    )
    .replace(/\s+/gu, " ")
    .trim();
}
