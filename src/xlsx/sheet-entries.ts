/** The sheets that a workbook's part lists. */
import { workbookPart } from "./open/open-check";
import type { Package } from "./package";
import { attribute, child, children, parseXml } from "./xml";

export interface SheetEntry {
  readonly name: string;
  /** `sheetId` in the file. */
  readonly number: number;
  readonly visible: boolean;
  readonly veryHidden: boolean;
  readonly part: string;
}

/** In the order of their tabs, chart sheets among them. */
export function readSheetList(file: Package): SheetEntry[] {
  const workbook = workbookPart(file);
  const targets = new Map(file.relationships(workbook).map((one) => [one.id, one.target]));
  return children(child(parseXml(file.text(workbook)), "workbook", "sheets"), "sheet").map((node) => ({
    name: attribute(node, "name"),
    number: Number(attribute(node, "sheetId")),
    visible: !/hidden/i.test(attribute(node, "state")),
    veryHidden: /^veryHidden$/i.test(attribute(node, "state")),
    part: targets.get(attribute(node, "id")) ?? "",
  }));
}

/** Chart sheets and macro sheets have no cells. */
export function isWorksheet(xml: string): boolean {
  return /<(?:[^\s<>/:]+:)?worksheet\b/.test(xml);
}
