/** What the engine reads from a worksheet's part besides the cells. */
import { parseArea, parseAreas } from "../../../xlsx/a1";
import { readFormats, type KeptFormat } from "../styles/conditional-formats";
import type { Area, ConditionalLook, Validation } from "../engine";
import type { Colors } from "../styles/colors";
import { childText, frameOf, setChild } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";
import { attribute, child, children, flag, parseXml, textOf, type Node } from "../../../xlsx/xml";

/** A rule with its text as the file has it; null: made here. */
export interface KeptValidation extends Validation {
  readonly source: {
    readonly text: string;
    readonly areas: readonly Area[];
    readonly extended: boolean;
  } | null;
}

export interface SheetParts {
  readonly merges: readonly Area[];
  readonly validations: readonly KeptValidation[];
  readonly conditionalFormats: readonly KeptFormat[];
  readonly protected: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** "#rrggbb" */
  readonly tabColor: string | null;
  /** In the file's unit, characters; null: Excel's own. */
  readonly usualColumnWidth: number | null;
  /** Points. */
  readonly usualRowHeight: number;
  /** Zero-based rows that begin a new page by hand. */
  readonly rowBreaks: readonly number[];
}

const USUAL_ROW_HEIGHT = 15;

/** A worksheet's part as two: without its cells, and its cells. `joinSheet` is the inverse. */
export function splitSheet(part: string): { readonly frame: string; readonly data: string } {
  const { prefix, children: places } = frameOf(part);
  const place = places.find(({ name }) => name === "sheetData");
  const empty = `<${prefix}sheetData/>`;
  if (!place) return { frame: setChild(part, "sheetData", empty, WORKSHEET), data: empty };
  return {
    frame: part.slice(0, place.start) + empty + part.slice(place.end),
    data: part.slice(place.start, place.end),
  };
}

export function joinSheet(frame: string, data: string): string {
  return setChild(frame, "sheetData", data, WORKSHEET);
}

/**
 * @param frame a worksheet part without its cells
 * @param looks the workbook's differential formats
 * @param number the sheet's in the file
 */
export function readSheetParts(
  frame: string,
  looks: readonly ConditionalLook[],
  colors: Colors,
  number: number,
): SheetParts {
  const root = child(parseXml(frame), "worksheet");
  const view = child(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const format = child(root, "sheetFormatPr");
  const frozen = /^frozen/.test(attribute(pane, "state"));
  return {
    merges: children(child(root, "mergeCells"), "mergeCell")
      .map((node) => parseArea(attribute(node, "ref")))
      .filter((area) => area !== null),
    validations: [...readValidations(frame), ...readExtended(childText(frame, "extLst"))],
    conditionalFormats: readFormats(frame, looks, number),
    protected: flag(child(root, "sheetProtection"), "sheet"),
    frozenRows: frozen ? Number(attribute(pane, "ySplit") || 0) : 0,
    frozenColumns: frozen ? Number(attribute(pane, "xSplit") || 0) : 0,
    gridlines: flag(view, "showGridLines", true),
    tabColor: colors.read(child(root, "sheetPr", "tabColor")),
    usualColumnWidth: Number(attribute(format, "defaultColWidth")) || null,
    usualRowHeight: Number(attribute(format, "defaultRowHeight")) || USUAL_ROW_HEIGHT,
    rowBreaks: children(child(root, "rowBreaks"), "brk").map((node) => Number(attribute(node, "id"))),
  };
}

function readValidations(frame: string): KeptValidation[] {
  const list = childText(frame, "dataValidations");
  if (list === "") return [];
  return frameOf(list).children.map(({ start, end }) => {
    const text = list.slice(start, end);
    const node = child(parseXml(text), "dataValidation");
    const [formula1, formula2] = ["formula1", "formula2"].map((name) => textOf(child(node, name)));
    return keptValidation(node, text, attribute(node, "sqref"), formula1!, formula2!, false);
  });
}

const EXTENDED =
  /<((?:[^\s<>/:]+:)?)dataValidation\b(?:[^<>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1dataValidation\s*>/g;

/** Lists that Excel 2010 and later take from another sheet. @param extensions the sheet's extension list */
function readExtended(extensions: string): KeptValidation[] {
  return Array.from(extensions.matchAll(EXTENDED), ([text]) => {
    const node = child(parseXml(text), "dataValidation");
    const [formula1, formula2] = ["formula1", "formula2"].map((name) => textOf(child(node, name, "f")));
    return keptValidation(node, text, textOf(child(node, "sqref")), formula1!, formula2!, true);
  });
}

function keptValidation(
  node: Node | undefined,
  text: string,
  sqref: string,
  formula1: string,
  formula2: string,
  extended: boolean,
): KeptValidation {
  const areas = parseAreas(sqref);
  return { ...readValidation(node, areas, formula1, formula2), source: { text, areas, extended } };
}

function readValidation(
  node: Node | undefined,
  areas: readonly Area[],
  formula1: string,
  formula2: string,
): Validation {
  return {
    areas,
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

/** A new sheet's part. */
export const NEW_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  "</worksheet>";
