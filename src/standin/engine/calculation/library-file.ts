/**
 * Workbooks for the library, which calculates and formats: they are made of the values that were read, so that nothing
 * of the user's file that it does not know can end it, and a formula that it is not to calculate is a plain value.
 */
import { cellAddress } from "../../../cells/geometry";
import type { NewFile, Options } from "excelize-wasm";
import { strToU8, zipSync } from "fflate";
import type { Value } from "../../../xlsx/cell";
import { encodeText } from "../../../xlsx/cells-reader";
import { escapeXml } from "../../../xlsx/xml";
import { isErrorValue } from "../../../cells/error-values";
import type { Library } from "../file/load";

export interface LibraryCell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  /** Without "="; null: a plain value. */
  readonly formula: string | null;
  /** Index into the number formats. */
  readonly style?: number;
}

export interface LibraryContents {
  /** Cells in order of rows and columns. */
  readonly sheets: readonly { readonly name: string; readonly cells: Iterable<LibraryCell> }[];
  readonly names?: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly position: number | null;
  }[];
  readonly numberFormats?: readonly string[];
  readonly countsFrom1904: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const FIRST_FORMAT = 164;

export function libraryOptions(library: Library): Options {
  return {
    // The constants' types are those of the enumeration itself.
    CultureInfo: library.CultureNameJaJP,
    ShortDatePattern: "yyyy/m/d",
    // Beyond the limits the library wants a temporary folder, which it does not have here.
    UnzipSizeLimit: 2 ** 31,
    UnzipXMLSizeLimit: 2 ** 30,
  };
}

export function libraryFile(library: Library, contents: LibraryContents): NewFile {
  const parts = Object.entries(partsOf(contents)).map(([name, text]) => [name, strToU8(text)] as const);
  const file = library.OpenReader(zipSync(Object.fromEntries(parts), { level: 0 }), libraryOptions(library));
  if (file.error) throw new Error(file.error);
  return file;
}

function partsOf({ sheets, names = [], numberFormats = [], countsFrom1904 }: LibraryContents) {
  const numbers = sheets.map((_, index) => index + 1);
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${kind}+xml"/>`;
  const link = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const links = (all: string) => `<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const defined = names.map(
    ({ name, refersTo, position }) =>
      `<definedName name="${text(name)}"${position === null ? "" : ` localSheetId="${position}"`}>${text(refersTo)}</definedName>`,
  );
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `${type("workbook.xml", "sheet.main")}${type("styles.xml", "styles")}` +
      `${numbers.map((number) => type(`worksheets/sheet${number}.xml`, "worksheet")).join("")}</Types>`,
    "_rels/.rels": links(link(1, "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": links(
      numbers.map((number) => link(number, "worksheet", `worksheets/sheet${number}.xml`)).join("") +
        link(sheets.length + 1, "styles", "styles.xml"),
    ),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${countsFrom1904 ? ' date1904="1"' : ""}/><sheets>` +
      `${sheets.map(({ name }, at) => `<sheet name="${text(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets>` +
      `${defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : ""}</workbook>`,
    "xl/styles.xml": stylesXml(numberFormats),
    ...Object.fromEntries(
      sheets.map(({ cells }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rowsXml(cells)}</sheetData></worksheet>`,
      ]),
    ),
  };
}

function stylesXml(formats: readonly string[]): string {
  const xf = (number: number) => `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${text(code)}"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}">${codes.length > 0 ? `<numFmts>${codes.join("")}</numFmts>` : ""}` +
    '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
    `<cellStyleXfs>${xf(0)}</cellStyleXfs>` +
    `<cellXfs>${xf(0)}${formats.map((_, at) => xf(FIRST_FORMAT + at)).join("")}</cellXfs></styleSheet>`
  );
}

function rowsXml(cells: Iterable<LibraryCell>): string {
  const rows: string[] = [];
  let current = -1;
  for (const cell of cells) {
    if (cell.row !== current) {
      rows.push(`${current < 0 ? "" : "</row>"}<row r="${cell.row + 1}">`);
      current = cell.row;
    }
    rows.push(cellXml(cell));
  }
  return rows.join("") + (current < 0 ? "" : "</row>");
}

function cellXml({ row, column, value, formula, style = 0 }: LibraryCell): string {
  const start = `<c r="${cellAddress({ row, column })}"${style ? ` s="${style}"` : ""}`;
  if (formula !== null) return `${start}><f>${text(formula)}</f></c>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isErrorValue(value)) return `${start} t="e"><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text(value)}</t></is></c>`;
}

function text(value: string): string {
  return escapeXml(encodeText(value));
}
