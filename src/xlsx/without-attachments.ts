/**
 * A workbook's file without what Excel on the web does not take in from a file: comments, charts, pivot tables, slicers;
 * and without pictures, which can make it too large. Cells, formats, rules and page set-up stay as they are.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks
 */
import { workbookPart } from "./open-check";
import { Package } from "./package";
import { isWorksheet, readSheetList } from "./sheet-entries";

/** Kinds of relationships. */
const OF_SHEETS =
  /^(?:drawing|vmlDrawing|comments|threadedComment|pivotTable|slicer|timeline|control|ctrlProp|oleObject|package|image)$/;
const OF_WORKBOOK = /^(?:pivotCacheDefinition|slicerCache|timelineCache|person)$/;
const LEADING_TO_THEM = elements(
  "drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|pivotCaches",
);
/** Extensions that name other parts: slicers and their caches. */
const EXTENSION =
  /<((?:\w+:)?)ext\b[^>]*>(?:(?!<\/\1ext>)[\s\S])*?\s\w+:id\s*=(?:(?!<\/\1ext>)[\s\S])*<\/\1ext>/g;
const CHOICE =
  /<mc:AlternateContent\b(?:(?!<\/mc:AlternateContent>)[\s\S])*<(?:\w+:)?(?:controls|oleObjects)\b[\s\S]*?<\/mc:AlternateContent>/g;

function elements(names: string): RegExp {
  return new RegExp(`<((?:\\w+:)?)(${names})\\b[^>]*?(?:/>|>[\\s\\S]*?</\\1\\2\\s*>)`, "g");
}

/** null: there is nothing of that in it. Throws an `OpenError` for what is no workbook. */
export function withoutAttachments(bytes: Uint8Array): Uint8Array | null {
  const file = Package.read(bytes);
  const workbook = workbookPart(file);
  const before = file.reachable();
  const sheets = readSheetList(file).flatMap(({ part }) => (isWorksheet(file.text(part)) ? [part] : []));
  for (const part of [workbook, ...sheets]) {
    const kinds = part === workbook ? OF_WORKBOOK : OF_SHEETS;
    for (const { id, kind } of file.relationships(part)) if (kinds.test(kind)) file.unrelate(part, id);
    const text = file.text(part);
    const without = text.replace(CHOICE, "").replace(LEADING_TO_THEM, "").replace(EXTENSION, "");
    if (without !== text) file.set(part, without);
  }
  const after = file.reachable();
  const gone = [...before].filter((part) => !after.has(part));
  for (const part of gone) file.remove(part);
  return gone.length === 0 ? null : file.write();
}
