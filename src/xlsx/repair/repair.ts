/**
 * What other programs leave out or write in another way, made good in memory before anything is read: the readers here
 * and the library then see the workbook as Excel would have written it. A workbook of Excel stays as it is.
 */
import type { Scan } from "../scan";
import type { Package } from "../package";
import { attribute, child, parseXml } from "../xml";
import { CONTENT_TYPES, relationshipsPart } from "./part-names";
import { withPlainAttributes } from "./attributes";
import { withoutSections, withSerialDates } from "./sheet-cells";
import { isStrict, toTransitional } from "./strict";
import { completeStyles, NEW_STYLES } from "./styles";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** @param workbook the workbook part's name. Every part that is read is a whole piece of XML. */
export function repair(file: Package, workbook: string, scans: ReadonlyMap<string, Scan>): void {
  if (isStrict(file.text(workbook))) toTransitional(file);
  const related = file.relationships(workbook);
  const read = related.filter(({ kind }) => ["worksheet", "sharedStrings", "styles"].includes(kind));
  const parts = [workbook, ...read.map(({ target }) => target)];
  for (const part of [CONTENT_TYPES, ...parts, ...parts.map(relationshipsPart)]) {
    if (!file.has(part)) continue;
    const text = file.text(part);
    const plain = withPlainAttributes(scans.get(part)?.sections ? withoutSections(text) : text);
    if (plain !== text) file.set(part, plain);
  }
  const from1904 = countsFrom1904(file.text(workbook));
  for (const { kind, target } of read) {
    if (kind !== "worksheet") continue;
    const text = file.text(target);
    const changed = withSerialDates(text, from1904);
    if (changed !== text) file.set(target, changed);
  }
  repairStyles(file, workbook, read.find(({ kind }) => kind === "styles")?.target ?? null);
}

export function countsFrom1904(workbook: string): boolean {
  const properties = child(parseXml(workbook), "workbook", "workbookPr");
  return /^(?:1|true|on)$/.test(attribute(properties, "date1904"));
}

function repairStyles(file: Package, workbook: string, named: string | null): void {
  if (named !== null && file.has(named)) {
    const text = file.text(named);
    const complete = completeStyles(text);
    if (complete !== text) file.set(named, complete);
    return;
  }
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const part = named ?? `${folder}styles.xml`;
  file.set(part, NEW_STYLES);
  file.declare(part, STYLES_TYPE);
  if (named === null) file.relate(workbook, "styles", part);
}
