/**
 * A workbook's file without what Excel on the web does not take in from a file: comments, charts, pivot tables, slicers;
 * and without pictures, which can make it too large. Cells, formats, rules and page set-up stay as they are.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks
 */
import { frameOf } from "./frame";
import { readPackage, workbookPart } from "./open/open-check";
import { isWorksheet, readSheetList } from "./sheet-entries";

/** Kinds of relationships. */
const OF_SHEETS =
  /^(?:drawing|vmlDrawing|comments|threadedComment|pivotTable|slicer|timeline|control|ctrlProp|oleObject|package|image)$/;
const OF_WORKBOOK = /^(?:pivotCacheDefinition|slicerCache|timelineCache|person)$/;
/** Children of a worksheet and of the workbook. `AlternateContent` stands around controls and embedded files. */
const LEADING_TO_THEM =
  /^(?:drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|pivotCaches)$/;
const AROUND = /<(?:\w+:)?(?:controls|oleObjects)\b/;
/** Slicers and their caches are extensions that name other parts. */
const NAMES_PART = /\s\w+:id\s*=/;

function without(xml: string): string {
  const gone = frameOf(xml).children.filter(({ name, start, end }) => {
    if (name === "AlternateContent") return AROUND.test(xml.slice(start, end));
    return LEADING_TO_THEM.test(name) || (name === "extLst" && NAMES_PART.test(xml.slice(start, end)));
  });
  return gone.reduceRight((text, { start, end }) => {
    const list = text.slice(start, end);
    const left = /^<(?:\w+:)?extLst\b/.test(list) ? withoutExtensions(list) : "";
    return text.slice(0, start) + left + text.slice(end);
  }, xml);
}

/** "" where none is left. */
function withoutExtensions(list: string): string {
  const { children } = frameOf(list);
  const gone = children.filter(({ start, end }) => NAMES_PART.test(list.slice(start, end)));
  if (gone.length === children.length) return "";
  return gone.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), list);
}

/** null: there is nothing of that in it. Throws an `OpenError` for what is no workbook. */
export function withoutAttachments(bytes: Uint8Array): Uint8Array | null {
  const file = readPackage(bytes);
  const workbook = workbookPart(file);
  const before = file.reachable();
  const sheets = readSheetList(file).flatMap(({ part }) => (isWorksheet(file.text(part)) ? [part] : []));
  for (const part of [workbook, ...sheets]) {
    const kinds = part === workbook ? OF_WORKBOOK : OF_SHEETS;
    for (const { id, kind } of file.relationships(part)) if (kinds.test(kind)) file.unrelate(part, id);
    const text = file.text(part);
    const left = without(text);
    if (left !== text) file.set(part, left);
  }
  const after = file.reachable();
  const gone = [...before].filter((part) => !after.has(part));
  for (const part of gone) file.remove(part);
  return gone.length === 0 ? null : file.write();
}
