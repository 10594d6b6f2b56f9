/** What the engine reads from a worksheet's part besides the cells. */
import { parseArea, parseAreas } from "../../../xlsx/a1";
import type { HeaderFooterOptions } from "excelize-wasm";
import { readFormats, type KeptFormat } from "../styles/conditional-formats";
import type { Area, ConditionalLook, Validation } from "../engine";
import { readMargins, type Margins } from "./page-setup";
import {
  attribute,
  child,
  children,
  descendants,
  flag,
  parseXml,
  textOf,
  type Node,
} from "../../../xlsx/xml";

/** Zero-based columns that share a format and being hidden. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly hidden: boolean;
}

export interface SheetParts {
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly KeptFormat[];
  readonly columns: readonly ColumnRange[];
  readonly protected: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly centerHorizontally: boolean;
  readonly margins: Margins;
  readonly headerFooter: HeaderFooterOptions;
  readonly gridlines: boolean;
  /** Zero-based rows that begin a new page by hand. */
  readonly rowBreaks: readonly number[];
}

/**
 * @param part a worksheet part
 * @param looks the workbook's differential formats
 * @param number the sheet's in the file
 */
export function readSheetParts(part: string, looks: readonly ConditionalLook[], number: number): SheetParts {
  // The cells are the bulk of the part and not wanted here.
  const xml = part.replace(/(<(?:\w+:)?sheetData\b[^>]*>)[\s\S]*<\/(?:\w+:)?sheetData>/, "");
  const root = child(parseXml(xml), "worksheet");
  const view = child(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(attribute(pane, "state"));
  return {
    merges: children(child(root, "mergeCells"), "mergeCell")
      .map((node) => parseArea(attribute(node, "ref")))
      .filter((area) => area !== null),
    validations: [
      ...children(child(root, "dataValidations"), "dataValidation").map((node) =>
        readValidation(
          node,
          attribute(node, "sqref"),
          textOf(child(node, "formula1")),
          textOf(child(node, "formula2")),
        ),
      ),
      // Lists that Excel 2010 and later take from another sheet.
      ...descendants(child(root, "extLst"), "dataValidation").map((node) =>
        readValidation(
          node,
          textOf(child(node, "sqref")),
          textOf(child(node, "formula1", "f")),
          textOf(child(node, "formula2", "f")),
        ),
      ),
    ],
    conditionalFormats: readFormats(xml, looks, number),
    columns: children(child(root, "cols"), "col").map((node) => ({
      first: Number(attribute(node, "min")) - 1,
      last: Number(attribute(node, "max")) - 1,
      style: Number(attribute(node, "style") || 0),
      hidden: flag(node, "hidden"),
    })),
    protected: flag(child(root, "sheetProtection"), "sheet"),
    frozenRows: frozen ? Number(attribute(pane, "ySplit") || 0) : 0,
    frozenColumns: frozen ? Number(attribute(pane, "xSplit") || 0) : 0,
    centerHorizontally: flag(child(root, "printOptions"), "horizontalCentered"),
    margins: readMargins(child(root, "pageMargins")),
    gridlines: flag(view, "showGridLines", true),
    headerFooter: readHeaderFooter(child(root, "headerFooter")),
    rowBreaks: children(child(root, "rowBreaks"), "brk").map((node) => Number(attribute(node, "id"))),
  };
}

/** In the library's shape: its own getter ends the library on a sheet that has none. */
function readHeaderFooter(node: Node | undefined): HeaderFooterOptions {
  return {
    AlignWithMargins: flag(node, "alignWithMargins", true),
    DifferentFirst: flag(node, "differentFirst"),
    DifferentOddEven: flag(node, "differentOddEven"),
    ScaleWithDoc: flag(node, "scaleWithDoc", true),
    OddHeader: textOf(child(node, "oddHeader")),
    OddFooter: textOf(child(node, "oddFooter")),
    EvenHeader: textOf(child(node, "evenHeader")),
    EvenFooter: textOf(child(node, "evenFooter")),
    FirstHeader: textOf(child(node, "firstHeader")),
    FirstFooter: textOf(child(node, "firstFooter")),
  };
}

function readValidation(node: Node, areas: string, formula1: string, formula2: string): Validation {
  return {
    areas: parseAreas(areas),
    type: (attribute(node, "type") || "none") as Validation["type"],
    formula1,
    formula2,
    operator: attribute(node, "operator") || "between",
    allowBlank: flag(node, "allowBlank"),
    // The attribute's name says the opposite of what it does.
    showDropdown: !flag(node, "showDropDown"),
    error: {
      show: flag(node, "showErrorMessage"),
      style: (attribute(node, "errorStyle") || "stop") as Validation["error"]["style"],
      title: decodeBreaks(attribute(node, "errorTitle")),
      message: decodeBreaks(attribute(node, "error")),
    },
    prompt: {
      show: flag(node, "showInputMessage"),
      title: decodeBreaks(attribute(node, "promptTitle")),
      message: decodeBreaks(attribute(node, "prompt")),
    },
    ...(attribute(node, "imeMode") && { imeMode: attribute(node, "imeMode") }),
  };
}

/** Excel writes a line break inside these attributes as `_x000a_`. */
function decodeBreaks(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A new sheet. */
export const EMPTY_PARTS: SheetParts = {
  merges: [],
  validations: [],
  conditionalFormats: [],
  columns: [],
  protected: false,
  frozenRows: 0,
  frozenColumns: 0,
  centerHorizontally: false,
  margins: readMargins(undefined),
  headerFooter: {},
  gridlines: true,
  rowBreaks: [],
};
