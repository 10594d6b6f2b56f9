/** Print area and title rows, which a file keeps as names of the sheet. */
import { quoteSheet, rectAddress } from "../../../cells/geometry";
import { parseArea } from "../../../xlsx/a1";
import type { PageSetup } from "../engine";
import { findName, withoutName } from "./names";
import type { Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

function local(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1);
}

function absolute(address: string): string {
  return address.replaceAll("$", "").replace(/([A-Z]+|\d+)/gi, "$$$1");
}

function parts(workbook: Workbook, sheet: Sheet, name: string): string[] {
  return findName(workbook.names, name, sheet.id)?.refersTo.split(",").map(local) ?? [];
}

function setParts(workbook: Workbook, sheet: Sheet, name: string, references: readonly string[]): void {
  const others = withoutName(workbook.names, name, sheet.id);
  const refersTo = references.map((one) => `${quoteSheet(sheet.name)}!${absolute(one)}`).join(",");
  workbook.names = refersTo
    ? [...others, { name, refersTo, sheet: sheet.id, visible: true, source: null }]
    : others;
}

export function readPrintNames(workbook: Workbook, sheet: Sheet): Pick<PageSetup, "printArea" | "titleRows"> {
  const area = parseArea(parts(workbook, sheet, PRINT_AREA)[0] ?? "");
  const rows = parts(workbook, sheet, PRINT_TITLES).find((one) => /^\$?\d+:\$?\d+$/.test(one));
  return { printArea: area && rectAddress(area), titleRows: rows ? absolute(rows) : null };
}

export function writePrintNames(workbook: Workbook, sheet: Sheet, change: Partial<PageSetup>): void {
  const { printArea, titleRows } = change;
  if (printArea !== undefined)
    setParts(workbook, sheet, PRINT_AREA, printArea === null ? [] : [local(printArea)]);
  if (titleRows !== undefined) {
    const columns = parts(workbook, sheet, PRINT_TITLES).filter((one) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(one));
    setParts(workbook, sheet, PRINT_TITLES, titleRows === null ? columns : [...columns, local(titleRows)]);
  }
}
