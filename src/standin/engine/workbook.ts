/** What the engine keeps of one workbook, and how it is read from the file. */
import type { NewFile, Options } from "excelize-wasm";
import { Calculator } from "./calculator";
import { Cells } from "../../xlsx/cells";
import { readCells, readSharedStrings } from "../../xlsx/cells-reader";
import { ChartStore } from "./charts/chart-store";
import { readLooks } from "./styles/conditional-formats";
import { ConditionalStyles } from "./styles/conditional-styles";
import { OpenError } from "./engine";
import type { Library } from "./file/load";
import { readNames, type KeptName } from "./file/names";
import { workbookPart } from "../../xlsx/open-check";
import type { Package } from "../../xlsx/package";
import { check } from "./sheet/page-setup";
import { Sheet } from "./sheet/sheet";
import type { Shared } from "./sheet/sheet-contents";
import { EMPTY_PARTS, readSheetParts } from "./sheet/sheet-reader";
import { setElement } from "./sheet/sheet-writer";
import { Styles } from "./styles/styles";
import { isWorksheet, readSheetList, type SheetEntry } from "../../xlsx/sheet-entries";
import { attribute, child, parseXml } from "../../xlsx/xml";
import { readXmlParts, type KeptXmlPart } from "./file/xml-parts";

export interface Workbook {
  readonly library: Library;
  readonly file: NewFile;
  readonly shared: Shared;
  /** The opened file; null for a new one. */
  readonly original: { readonly bytes: Uint8Array; readonly package: Package } | null;
  /** Whether anything differs from the file. */
  changed: boolean;
  /** In the order of their tabs. */
  sheets: Sheet[];
  /** The active sheet's id. */
  active: string;
  /** Numbers of sheets are never given twice. */
  nextNumber: number;
  names: readonly KeptName[];
  readonly xmlPartsBefore: readonly KeptXmlPart[];
  xmlParts: readonly KeptXmlPart[];
  readonly charts: ChartStore;
}

/** Like the ids that Excel itself gives: a pattern with the sheet's number in the file. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

export function newSheet(workbook: Workbook, name: string): Sheet {
  const id = sheetId(workbook.nextNumber);
  workbook.nextNumber += 1;
  return new Sheet(workbook.shared, id, name, true, EMPTY_PARTS, null, () => new Cells());
}

function options(library: Library): Options {
  return {
    // The constants' types are those of the enumeration itself.
    CultureInfo: library.CultureNameJaJP,
    ShortDatePattern: "yyyy/m/d",
    // Beyond the limits the library wants a temporary folder, which it does not have here.
    UnzipSizeLimit: 2 ** 31,
    UnzipXMLSizeLimit: 2 ** 30,
  };
}

function share(library: Library, file: NewFile): Shared {
  const defaultFont = file.GetDefaultFont().fontName || "Calibri";
  const styles = new Styles(file, library, defaultFont);
  return {
    file,
    styles,
    calculator: new Calculator(file),
    looks: new ConditionalStyles(file),
    generation: 0,
    manual: false,
  };
}

export function createWorkbook(library: Library): Workbook {
  const file = check(library.NewFile(options(library)));
  const workbook: Workbook = {
    library,
    file,
    shared: share(library, file),
    original: null,
    changed: true,
    sheets: [],
    active: "",
    nextNumber: 1,
    names: [],
    xmlPartsBefore: [],
    xmlParts: [],
    charts: new ChartStore(null),
  };
  workbook.sheets = file.GetSheetList().list.map((name) => newSheet(workbook, name));
  workbook.active = workbook.sheets[0]?.id ?? "";
  return workbook;
}

/** @param source the package of `bytes`. Throws an `OpenError`. */
export function openWorkbook(library: Library, source: Package, bytes: Uint8Array): Workbook {
  try {
    const entries = readSheetList(source);
    const file = library.OpenReader(withoutMerges(source, entries).write(0), options(library));
    if (file.error) throw new OpenError("unreadable", file.error);
    const workbook = readWorkbook(library, file, source, bytes, entries);
    if (workbook.sheets.length === 0) throw new OpenError("unreadable", "a workbook without a worksheet");
    return workbook;
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError("unreadable", "a damaged workbook", { cause: error });
  }
}

/** The library counts a merged value once for each cell of its area: it is not to see any merge. */
function withoutMerges(source: Package, entries: readonly SheetEntry[]): Package {
  const stripped = source.copy();
  for (const { part } of entries) {
    const xml = stripped.text(part);
    if (/<(?:\w+:)?mergeCells\b/.test(xml)) stripped.set(part, setElement(xml, "mergeCells", ""));
  }
  return stripped;
}

function readWorkbook(
  library: Library,
  file: NewFile,
  source: Package,
  bytes: Uint8Array,
  entries: readonly SheetEntry[],
): Workbook {
  const shared = share(library, file);
  const part = workbookPart(source);
  let strings: readonly string[] | null = null;
  const sharedStrings = () =>
    (strings ??= readSharedStrings(source.text(source.related(part, "sharedStrings")?.target ?? "")));
  const looks = readLooks(source.text(source.related(part, "styles")?.target ?? ""));
  const sheets = entries
    // What has no cells stays in the file and is not shown.
    .filter((entry) => isWorksheet(source.text(entry.part)))
    .map(({ name, number, visible, veryHidden, part: sheetPart }) => {
      const xml = source.text(sheetPart);
      const read = () => readCells(xml, sharedStrings());
      const parts = readSheetParts(xml, looks, number);
      const sheet = new Sheet(shared, sheetId(number), name, visible, parts, sheetPart, read);
      sheet.veryHidden = veryHidden;
      return sheet;
    });
  const text = source.text(part);
  const order = entries.map((entry) => sheetId(entry.number));
  const view = child(parseXml(text), "workbook", "bookViews", "workbookView");
  const front = order[Number(attribute(view, "activeTab") || 0)];
  const active = sheets.find((one) => one.id === front) ?? sheets.find((one) => one.visible) ?? sheets[0];
  const xmlParts = readXmlParts(source, part);
  return {
    library,
    file,
    shared,
    original: { bytes, package: source },
    changed: false,
    sheets,
    active: active?.id ?? "",
    nextNumber: Math.max(0, ...entries.map((entry) => entry.number)) + 1,
    names: readNames(text, order),
    xmlPartsBefore: xmlParts,
    xmlParts,
    charts: new ChartStore(source),
  };
}
