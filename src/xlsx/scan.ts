/**
 * One pass over a piece of XML: whether its elements close each other, and what is in it that other readers trip over.
 * The time grows with the length, whatever the text (fast-xml-parser's own check takes seconds for a large sheet).
 */

export interface Scan {
  /** Every element is closed by its own name, and there is one around all others. */
  readonly whole: boolean;
  /** Elements inside each other, at most. */
  readonly depth: number;
  /** Elements with the local name `c`: in a sheet, its cells. */
  readonly cells: number;
  /** A document type declaration. The scan ends there. */
  readonly documentType: boolean;
  /** Comments or CDATA sections: text that only looks like elements may stand in them. */
  readonly sections: boolean;
}

export function scanXml(xml: string): Scan {
  const open: string[] = [];
  const result = { whole: false, depth: 0, cells: 0, documentType: false, sections: false };
  let roots = 0;
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    const text = tag < 0 ? xml.length : tag;
    if (open.length === 0 && !isBlank(xml, at, text)) return result;
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
      at = close + 1;
    } else {
      const close = tagEnd(xml, tag + 1);
      const name = nameAt(xml, tag + 1, close);
      if (close < 0 || name === "") return result;
      if (open.length === 0 && ++roots > 1) return result;
      result.depth = Math.max(result.depth, open.length + 1);
      if (name === "c" || name.endsWith(":c")) result.cells += 1;
      if (xml.charCodeAt(close - 1) !== SLASH) open.push(name);
      at = close + 1;
    }
  }
  result.whole = roots === 1 && open.length === 0;
  return result;
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
