/**
 * Excel's events on all sheets of the workbook. They are hints: a value that is picked from a dropdown may raise none
 * (office-js #420, #3888, #4066), and what the add-in writes itself raises them too.
 */
import { parseAddress } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { SheetEvent } from "../host";
import { toExcelError } from "./office-errors";

/** `reshaped`: rows, columns, cells or formats of a sheet may have changed. Gives back how to stop. */
export async function watchSheets(
  context: Excel.RequestContext,
  listener: (event: SheetEvent) => void,
  reshaped: (sheet: string) => void = () => undefined,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const tell = (event: SheetEvent) => {
    listener(event);
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add((event) => {
      if (event.changeType !== "RangeEdited") reshaped(event.worksheetId);
      if (isOwn(event)) return Promise.resolve();
      const area = event.changeType === "RangeEdited" ? areaOf(event.address) : null;
      return tell({ kind: "changed", sheet: event.worksheetId, area });
    }),
    worksheets.onSelectionChanged.add(({ address, worksheetId }) =>
      tell({ kind: "selected", sheet: worksheetId, area: areaOf(address) }),
    ),
    worksheets.onActivated.add(({ worksheetId }) =>
      tell({ kind: "activated", sheet: worksheetId, area: null }),
    ),
    // Merging is a change of format; so are many others, which cost another look at the merged cells at most.
    worksheets.onFormatChanged.add(({ worksheetId }) => {
      reshaped(worksheetId);
      return Promise.resolve();
    }),
  ];
  await context.sync();
  return async () => {
    try {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    } catch (error) {
      throw toExcelError(error);
    }
  };
}

/** What the add-in itself has written. Older than ExcelApi 1.14 Excel does not say: then it is looked at like the rest. */
function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) return false;
  return event.triggerSource === "ThisLocalAddin";
}

/** null for whole rows and columns, and for several areas at once. */
function areaOf(address: string): Rect | null {
  try {
    return parseAddress(address);
  } catch {
    return null;
  }
}
