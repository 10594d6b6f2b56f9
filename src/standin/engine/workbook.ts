/** What the engine keeps of one workbook, and how it is read from the file. */
import { Calculation } from "./calculation/calculation";
import { libraryOptions } from "./calculation/library-file";
import { Texts } from "./calculation/texts";
import { readCells, readSharedStrings } from "../../xlsx/cells-reader";
import { ChartStore } from "./charts/chart-store";
import { readLooks } from "./styles/conditional-formats";
import { Colors } from "./styles/colors";
import { EMPTY_STYLES, StyleSheet } from "./styles/style-sheet";
import { OpenError, type ConditionalLook } from "./engine";
import type { Library } from "./file/load";
import { readNames, type KeptName } from "./file/names";
import { captureAll } from "../../xlsx/capture";
import { workbookPart } from "../../xlsx/open/open-check";
import { Package } from "../../xlsx/package";
import { Sheet, sheetId, type SheetSource } from "./sheet/sheet";
import type { Shared } from "./sheet/sheet-contents";
import { NEW_SHEET, readSheetParts, splitSheet } from "./sheet/sheet-reader";
import { Styles } from "./styles/styles";
import { isWorksheet, readSheetList, type SheetEntry } from "../../xlsx/sheet-entries";
import { readTables } from "./tables/tables";
import { attribute, child, flag, parseXml } from "../../xlsx/xml";
import { readWebExtensions, type KeptWebExtension } from "./file/web-extensions";
import { readXmlParts, type KeptXmlPart } from "./file/xml-parts";

export interface Workbook {
  readonly library: Library;
  readonly shared: Shared;
  readonly styleSheet: StyleSheet;
  readonly colors: Colors;
  /** The opened file; `bytes` null: a new workbook. */
  readonly original: {
    readonly bytes: Uint8Array | null;
    readonly package: Package;
    /** In the order of their tabs, chart sheets among them. */
    readonly entries: readonly SheetEntry[];
    readonly active: string;
    /** The sheet in front, which may be one of charts. */
    readonly front: string;
    readonly names: readonly KeptName[];
  };
  /** Whether anything differs from the file. */
  changed: boolean;
  /** In the order of their tabs. */
  sheets: Sheet[];
  /** Ids of the file's worksheets that are gone. */
  readonly removed: Set<string>;
  /** Whether results in the file may be old: Excel is to calculate when it opens it. */
  recalculate: boolean;
  /** The active sheet's id. */
  active: string;
  /** Numbers of sheets are never given twice. */
  nextNumber: number;
  names: readonly KeptName[];
  /** In the order in which it happened. */
  readonly renamed: { readonly from: string; readonly to: string }[];
  readonly xmlPartsBefore: readonly KeptXmlPart[];
  xmlParts: readonly KeptXmlPart[];
  readonly webExtensionsBefore: readonly KeptWebExtension[];
  webExtensions: readonly KeptWebExtension[];
  readonly charts: ChartStore;
}

/** Gives how to put the workbook back as it is now, as often as it is called. */
export function captureWorkbook(workbook: Workbook): () => void {
  const { changed, recalculate, active, nextNumber, names, xmlParts, webExtensions } = workbook;
  const kept = { changed, recalculate, active, nextNumber, names, xmlParts, webExtensions };
  const sheets = [...workbook.sheets];
  const parts = [
    ...sheets.map((sheet) => sheet.capture()),
    workbook.charts.capture(),
    captureAll(workbook.removed),
    captureAll(workbook.renamed),
  ];
  return () => {
    Object.assign(workbook, kept, { sheets: [...sheets] });
    for (const restore of parts) restore();
    workbook.shared.calculation.rewound();
  };
}

export function newSheet(workbook: Workbook, name: string): Sheet {
  const number = workbook.nextNumber;
  workbook.nextNumber += 1;
  const source = sheetSource(NEW_SHEET, null, [], workbook.colors, number, () => []);
  return new Sheet(workbook.shared, number, name, true, source);
}

function sheetSource(
  xml: string,
  part: string | null,
  looks: readonly ConditionalLook[],
  colors: Colors,
  number: number,
  strings: () => readonly string[],
  file: Package | null = null,
): SheetSource {
  const { frame, data } = splitSheet(xml);
  const parts = readSheetParts(frame, looks, colors, number);
  return {
    frame,
    data,
    part,
    parts,
    read: () => readCells(data, strings()),
    readTables: () => (file ? readTables(file, part) : []),
  };
}

/** A new workbook is the library's: a sheet, Office's theme and the usual font. */
export function createWorkbook(library: Library): Workbook {
  const file = library.NewFile(libraryOptions(library));
  const { buffer, error } = file.WriteToBuffer();
  if (error) throw new Error(error);
  const workbook = readWorkbook(library, Package.read(buffer as unknown as Uint8Array), null);
  workbook.changed = true;
  return workbook;
}

/** @param source the package of `bytes`. Throws an `OpenError`. */
export function openWorkbook(library: Library, source: Package, bytes: Uint8Array): Workbook {
  try {
    const workbook = readWorkbook(library, source, bytes);
    if (workbook.sheets.length === 0) throw new OpenError("unreadable", "a workbook without a worksheet");
    return workbook;
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError("unreadable", "a damaged workbook", { cause: error });
  }
}

function readWorkbook(library: Library, source: Package, bytes: Uint8Array | null): Workbook {
  const part = workbookPart(source);
  const related = (kind: string) => source.text(source.related(part, kind)?.target ?? "");
  const text = source.text(part);
  const node = child(parseXml(text), "workbook");
  const entries = readSheetList(source);
  const order = entries.map((entry) => sheetId(entry.number));
  const names = readNames(text, order);

  const styles = related("styles");
  const colors = new Colors(styles, related("theme"));
  const styleSheet = new StyleSheet(styles || EMPTY_STYLES);
  const countsFrom1904 = flag(child(node, "workbookPr"), "date1904");
  const calculation = new Calculation(library, {
    sheets: () => workbook.sheets,
    names: () =>
      workbook.names.map(({ name, refersTo, sheet }) => ({
        name,
        refersTo,
        sheet: workbook.sheets.find(({ id }) => id === sheet) ?? null,
      })),
    countsFrom1904,
  });
  const shared: Shared = {
    styles: new Styles(styleSheet, colors),
    calculation,
    texts: new Texts(library, countsFrom1904),
  };

  let strings: readonly string[] | null = null;
  const sharedStrings = () => (strings ??= readSharedStrings(related("sharedStrings")));
  const looks = readLooks(styles, colors);
  const sheets = entries
    // What has no cells stays in the file and is not shown.
    .filter((entry) => isWorksheet(source.text(entry.part)))
    .map(({ name, number, visible, veryHidden, part: sheetPart }) => {
      const xml = source.text(sheetPart);
      const from = sheetSource(xml, sheetPart, looks, colors, number, sharedStrings, source);
      const sheet = new Sheet(shared, number, name, visible, from);
      sheet.veryHidden = veryHidden;
      return sheet;
    });
  const front = order[Number(attribute(child(node, "bookViews", "workbookView"), "activeTab") || 0)];
  const active = sheets.find((one) => one.id === front) ?? sheets.find((one) => one.visible) ?? sheets[0];
  const xmlParts = readXmlParts(source, part);
  const webExtensions = readWebExtensions(source);
  const workbook: Workbook = {
    library,
    shared,
    styleSheet,
    colors,
    original: { bytes, package: source, entries, active: active?.id ?? "", front: front ?? "", names },
    changed: false,
    sheets,
    removed: new Set(),
    recalculate: bytes === null,
    active: active?.id ?? "",
    nextNumber: Math.max(0, ...entries.map((entry) => entry.number)) + 1,
    names,
    renamed: [],
    xmlPartsBefore: xmlParts,
    xmlParts,
    webExtensionsBefore: webExtensions,
    webExtensions,
    charts: new ChartStore(source),
  };
  return workbook;
}
