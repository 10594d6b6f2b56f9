/**
 * One pass over a piece of XML: whether its elements close each other, and what is in it that other readers trip over.
 * The time grows with the length, whatever the text (fast-xml-parser's own check takes seconds for a large sheet).
 */
import { LIMITS } from "./open/limits";

export interface Scan {
  /** Every element is closed by its own name, and there is one around all others. */
  readonly whole: boolean;
  /** Elements inside each other, at most. */
  readonly depth: number;
  readonly elements: number;
  /** Elements outside of `sheetData` and `sst`. */
  readonly structure: number;
  /** Elements with the local name `c`: in a sheet, its cells. */
  readonly cells: number;
  /** Elements with the local names `sheet` and `definedName`. */
  readonly sheets: number;
  readonly names: number;
  /** Areas that rules and conditional formats name, those of extensions too. */
  readonly areas: number;
  /** Characters of white space between elements, in long pieces. */
  readonly blanks: number;
  /** A document type declaration. The scan ends there. */
  readonly documentType: boolean;
  /** Comments or CDATA sections: text that only looks like elements may stand in them. */
  readonly sections: boolean;
}

export function scanXml(xml: string): Scan {
  const open: string[] = [];
  const result: { -readonly [Key in keyof Scan]: Scan[Key] } = { ...NOTHING };
  /** How deep the element is whose content is not counted as structure. */
  let content = Infinity;
  let roots = 0;
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    const text = tag < 0 ? xml.length : tag;
    const isGap = (open.length === 0 || text - at > LONG) && isBlank(xml, at, text);
    if (open.length === 0 && !isGap) return result;
    if (isGap && text - at > LONG) result.blanks += text - at;
    if (tag < 0) break;
    const mark = xml.charCodeAt(tag + 1);
    if (mark === QUESTION || mark === EXCLAMATION) {
      const [start, end, isSection] = sectionAt(xml, tag);
      if (start === "<!DOCTYPE") return { ...result, documentType: true };
      const close = end === "" ? -1 : xml.indexOf(end, tag + start.length);
      if (close < 0) return result;
      result.sections ||= isSection;
      at = close + end.length;
    } else if (mark === SLASH) {
      const close = xml.indexOf(">", tag);
      if (close < 0 || open.pop() !== xml.slice(tag + 2, close).trimEnd()) return result;
      if (open.length <= content) content = Infinity;
      at = close + 1;
    } else {
      const close = tagEnd(xml, tag + 1);
      const name = nameAt(xml, tag + 1, close);
      if (close < 0 || name === "") return result;
      if (open.length === 0 && ++roots > 1) return result;
      result.depth = Math.max(result.depth, open.length + 1);
      result.elements += 1;
      // Refused already: what else there is would only take time and memory.
      if (result.depth > LIMITS.depth || result.elements > LIMITS.elements) return result;
      if (content === Infinity) result.structure += 1;
      const local = name.slice(name.indexOf(":") + 1);
      if (local === "c") result.cells += 1;
      else if (local === "sheet") result.sheets += 1;
      else if (local === "definedName") result.names += 1;
      else if (RULED.has(local)) result.areas += wordsIn(xml, tag, close);
      else if (local === "sqref") result.areas += wordsIn(xml, close, xml.indexOf("<", close));
      if (xml.charCodeAt(close - 1) !== SLASH) {
        if (content === Infinity && (local === "sheetData" || local === "sst")) content = open.length;
        open.push(name);
      }
      at = close + 1;
    }
  }
  result.whole = roots === 1 && open.length === 0;
  return result;
}

const RULED = new Set(["dataValidation", "conditionalFormatting"]);

/** At least as many as there are areas. */
function wordsIn(xml: string, from: number, to: number): number {
  let words = 1;
  for (let at = from; at < to; at += 1) if (xml.charCodeAt(at) === 32) words += 1;
  return words;
}

/** White space of that length is nobody's indentation. */
const LONG = 256;

const NOTHING: Scan = {
  whole: false,
  depth: 0,
  elements: 0,
  structure: 0,
  cells: 0,
  sheets: 0,
  names: 0,
  areas: 0,
  blanks: 0,
  documentType: false,
  sections: false,
};

/** The same without white space in long pieces between elements; texts of white space alone stay. */
export function withoutBlanks(xml: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf("<", at);
    const end = tag < 0 ? xml.length : tag;
    // The content of an element without others: `<t>   </t>`.
    const isText = xml.startsWith("</", end) && !closes(xml, at);
    if (end - at <= LONG || isText || !isBlank(xml, at, end)) pieces.push(xml.slice(at, end));
    const close = tag < 0 ? -1 : xml.indexOf(">", tag);
    if (close < 0) break;
    pieces.push(xml.slice(tag, close + 1));
    at = close + 1;
  }
  return pieces.join("");
}

/** Whether the tag before is one that closes an element. */
function closes(xml: string, at: number): boolean {
  const start = xml.lastIndexOf("<", at - 1);
  return xml.startsWith("</", start) || xml.startsWith("/>", at - 2);
}

const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;
const CLOSE = 62;
const OPEN = 60;
const QUOTES = [34, 39];

function sectionAt(xml: string, at: number): readonly [start: string, end: string, isSection: boolean] {
  if (xml.startsWith("<?", at)) return ["<?", "?>", false];
  if (xml.startsWith("<!--", at)) return ["<!--", "-->", true];
  if (xml.startsWith("<![CDATA[", at)) return ["<![CDATA[", "]]>", true];
  if (xml.startsWith("<!DOCTYPE", at)) return ["<!DOCTYPE", "", false];
  return ["", "", false];
}

/** Where the ">" of a tag is, those inside of quotes passed over; -1: nowhere. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === CLOSE) return at;
    if (code === OPEN) return -1;
    if (QUOTES.includes(code)) {
      at = xml.indexOf(xml[at]!, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function nameAt(xml: string, from: number, end: number): string {
  let at = from;
  while (at < end && !/[\s/]/.test(xml[at]!)) at += 1;
  return xml.slice(from, at);
}

function isBlank(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return false;
  }
  return true;
}
