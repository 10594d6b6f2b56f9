/**
 * Reads the cells of a sheet's part and the shared strings, with their types: the library gives every value as
 * text, one call per cell. A plain scan does ten thousand rows in a tenth of a second; other pieces of XML, which
 * are small, go through `xml.ts`.
 */
import { parseArea } from "./a1";
import type { Value } from "./cell";
import { Cells } from "./cells";
import { shiftFormula } from "./formula-shift";
import { unescapeXml } from "./xml";

const ROW_OR_CELL =
  /<(?:[^\s<>/:]+:)?row\b([^>]*)>|<(?:[^\s<>/:]+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[^\s<>/:]+:)?c>)/g;
const ITEM = /<(?:[^\s<>/:]+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:[^\s<>/:]+:)?si>)/g;
const TEXT = /<(?:[^\s<>/:]+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:[^\s<>/:]+:)?t>)/g;
/** Furigana: reading aids that Excel shows above the text or not at all. */
const PHONETIC = /<(?:[^\s<>/:]+:)?rPh\b[\s\S]*?<\/(?:[^\s<>/:]+:)?rPh>/g;
const FORMULA = /<(?:[^\s<>/:]+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[^\s<>/:]+:)?f>)/;
const CONTENT = /<(?:[^\s<>/:]+:)?v\b[^>]*>([\s\S]*?)<\/(?:[^\s<>/:]+:)?v>/;
const RESULT = /<(?:[^\s<>/:]+:)?(?:v|is)\b/;

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

/** `_x000D_` and the like stand for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function decodeText(text: string): string {
  const plain = unescapeXml(text.replaceAll("\r\n", "\n"));
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The inverse of `decodeText` without XML's own escapes, for text that the library will write. */
export function encodeText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, hexEscape)
      // XML holds characters outside the first plane, but no half of one.
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The visible text of a string item or an inline string: its runs joined, furigana left out. */
function visibleText(inner: string): string {
  let text = "";
  for (const match of inner.replace(PHONETIC, "").matchAll(TEXT)) text += decodeText(match[1] ?? "");
  return text;
}

export function readSharedStrings(xml: string): string[] {
  return Array.from(xml.matchAll(ITEM), (match) => visibleText(match[1] ?? ""));
}

function readValue(type: string, inner: string, strings: readonly string[]): Value {
  if (type === "inlineStr") return visibleText(inner);
  const raw = CONTENT.exec(inner)?.[1];
  if (raw === undefined) return "";
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "str":
    case "e":
      return decodeText(raw);
    case "d":
      return isoSerial(raw.trim());
    default: {
      const number = Number(raw);
      return raw.trim() === "" ? "" : Number.isNaN(number) ? decodeText(raw) : number;
    }
  }
}

/** A date written as ISO text (strict files): its serial number in the 1900 system. */
function isoSerial(text: string): Value {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/** @param xml a worksheet part */
export function readCells(xml: string, strings: readonly string[]): Cells {
  const cells = new Cells();
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  let row = -1;
  let column = -1;
  for (const match of xml.matchAll(ROW_OR_CELL)) {
    const [, rowAttributes, cellAttributes = "", inner = ""] = match;
    if (rowAttributes !== undefined) {
      const number = attributeOf(rowAttributes, "r");
      row = number ? Number(number) - 1 : row + 1;
      column = -1;
      const style = Number(attributeOf(rowAttributes, "s") || 0);
      if (style !== 0) cells.rowStyles.set(row, style);
      if (/^(?:1|true)$/.test(attributeOf(rowAttributes, "hidden"))) cells.hiddenRows.add(row);
      const height = attributeOf(rowAttributes, "ht");
      if (height !== "") cells.rowHeights.set(row, Number(height));
      continue;
    }
    const place = parseArea(attributeOf(cellAttributes, "r"));
    column = place ? place.column : column + 1;
    if (place) row = place.row;
    const cell = cells.ensure(row, column);
    cell.style = Number(attributeOf(cellAttributes, "s") || 0);
    cell.value = inner ? readValue(attributeOf(cellAttributes, "t"), inner, strings) : "";
    const formula = inner.includes("f") ? FORMULA.exec(inner) : null;
    if (formula) {
      const [, formulaAttributes = "", text = ""] = formula;
      const type = attributeOf(formulaAttributes, "t");
      cell.formula = decodeText(text);
      cell.array = type === "array" || type === "dataTable";
      cell.live = !cell.array && !RESULT.test(inner);
      const area = type === "array" ? parseArea(attributeOf(formulaAttributes, "ref")) : null;
      // With "cm" it is one that spills by itself: its other cells can be written to.
      const list = attributeOf(cellAttributes, "cm") ? cells.spills : cells.arrays;
      if (area && area.rows * area.columns > 1) list.push(area);
      if (type !== "shared") continue;
      const number = attributeOf(formulaAttributes, "si");
      const first = shared.get(number);
      if (text !== "") shared.set(number, { row, column, formula: cell.formula });
      else if (first) cell.formula = shiftFormula(first.formula, row - first.row, column - first.column);
    }
  }
  return cells;
}
