/**
 * Calls that fail for what is in front of the person. Another workbook: the table in
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, and office-js #6365, #5319.
 * A chart or macro sheet: #2444 and the error "UnsupportedSheet". Several sheets at once: #2266.
 */
import { refuse, type RefusalCode } from "./refusal";
import type { Session } from "./session";

const OTHER_WORKBOOK: Readonly<Record<string, RefusalCode>> = {
  "Range.select": "GeneralException",
  "Worksheet.activate": "GeneralException",
  "Worksheet.gridlines": "GeneralException",
  "Worksheet.showGridlines": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.names": "InvalidSelection",
};

const CHART_SHEET: Readonly<Record<string, RefusalCode>> = {
  "WorksheetCollection.getActiveWorksheet": "UnsupportedSheet",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
};

const GROUPED_SHEETS: Readonly<Record<string, RefusalCode>> = {
  "WorksheetCollection.add": "GeneralException",
  "Worksheet.delete": "GeneralException",
  "Worksheet.visibility": "GeneralException",
  "Worksheet.position": "GeneralException",
  "ChartCollection.add": "GeneralException",
  "Range.merge": "GeneralException",
  "DataValidation.rule": "GeneralException",
  "DataValidation.clear": "GeneralException",
  "ConditionalFormatCollection.add": "GeneralException",
};

const REFUSED = {
  worksheet: {},
  "other-workbook": OTHER_WORKBOOK,
  "chart-sheet": CHART_SHEET,
  "grouped-sheets": GROUPED_SHEETS,
} as const;

/** @param member as in an error's location: "Range.select" */
export function refuseBehind(session: Session, member: string): void {
  const refused: Readonly<Record<string, RefusalCode>> = REFUSED[session.front];
  const code = refused[member];
  if (code) refuse(code);
}
