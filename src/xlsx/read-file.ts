/**
 * A workbook's file as plain data, for what only looks at it: cells, number formats, merged areas, custom XML parts.
 * Nothing is calculated: of a formula, the result that the file was saved with.
 */
import { areaWithoutStrays } from "../cells/strays";
import { parseArea } from "./a1";
import { attachmentsOf, type Attachments } from "./attachments";
import { readCells, readSharedStrings } from "./cells-reader";
import type { Area, Value } from "./cell";
import { formatCode } from "./number-formats";
import { checkFile, workbookPart } from "./open/open-check";
import { OpenError } from "./open/open-error";
import type { Package } from "./package";
import { countsFrom1904 } from "./repair/repair";
import { isWorksheet, readSheetList, type SheetEntry } from "./sheet-entries";
import { attribute, child, children, parseXml } from "./xml";

export interface FileSheet {
  readonly name: string;
  readonly visible: boolean;
  /** The cells that hold something; null on an empty sheet. `values` and `numberFormats` have its size. */
  readonly used: Area | null;
  readonly values: readonly (readonly Value[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly attachments: Attachments;
}

export interface WorkbookFile {
  /** In the order of their tabs. */
  readonly sheets: readonly FileSheet[];
  /** From which year it counts its days. */
  readonly dateSystem: 1900 | 1904;
  /** The texts of its custom XML parts. */
  readonly xmlParts: readonly string[];
}

/** What is larger even without stray cells far out is nothing of what is looked for. */
const MOST_CELLS = 4_000_000;

/** Throws an `OpenError`. */
export function readWorkbookFile(bytes: Uint8Array): WorkbookFile {
  const file = checkFile(bytes);
  try {
    return readPackage(file);
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError("unreadable", "a damaged workbook", { cause: error });
  }
}

function readPackage(file: Package): WorkbookFile {
  const workbook = workbookPart(file);
  const related = (kind: string) => file.text(file.related(workbook, kind)?.target ?? "");
  const strings = readSharedStrings(related("sharedStrings"));
  const formats = readFormats(related("styles"));
  return {
    dateSystem: countsFrom1904(file.text(workbook)) ? 1904 : 1900,
    sheets: readSheetList(file)
      .filter(({ part }) => isWorksheet(file.text(part)))
      .map((entry) => ({
        ...readSheet(entry, file.text(entry.part), strings, formats),
        attachments: attachmentsOf(file, entry.part),
      })),
    xmlParts: file
      .relationships(workbook)
      .filter(({ kind }) => kind === "customXml")
      .map(({ target }) => file.text(target)),
  };
}

function readSheet(
  { name, visible }: SheetEntry,
  xml: string,
  strings: readonly string[],
  formats: readonly string[],
): Omit<FileSheet, "attachments"> {
  const cells = readCells(xml, strings);
  const filled = [...cells.all()].filter(([, , { value }]) => value !== "");
  const bounds = areaWithoutStrays(filled.map(([row, column]) => ({ row, column, rows: 1, columns: 1 })));
  const used = bounds && bounds.rows * bounds.columns <= MOST_CELLS ? bounds : null;
  const grid = <Content>(of: (row: number, column: number) => Content): Content[][] =>
    Array.from({ length: used?.rows ?? 0 }, (_, row) =>
      Array.from({ length: used?.columns ?? 0 }, (__, column) =>
        of((used?.row ?? 0) + row, (used?.column ?? 0) + column),
      ),
    );
  return {
    name,
    visible,
    used,
    values: grid((row, column) => cells.at(row, column)?.value ?? ""),
    numberFormats: grid((row, column) => formats[cells.at(row, column)?.style ?? 0] ?? "General"),
    merges: Array.from(
      xml.matchAll(/<(?:[^\s<>/:]+:)?mergeCell\b[^>]*?\sref=["']([^"']*)["']/g),
      ([, ref = ""]) => parseArea(ref),
    ).filter((area) => area !== null),
  };
}

/** The number format of each of the workbook's cell formats. */
function readFormats(xml: string): string[] {
  if (xml === "") return [];
  const root = child(parseXml(xml), "styleSheet");
  const own = new Map(
    children(child(root, "numFmts"), "numFmt").map((node) => [
      Number(attribute(node, "numFmtId")),
      attribute(node, "formatCode"),
    ]),
  );
  return children(child(root, "cellXfs"), "xf").map((node) => {
    const id = Number(attribute(node, "numFmtId") || 0);
    return own.get(id) ?? formatCode(id);
  });
}
