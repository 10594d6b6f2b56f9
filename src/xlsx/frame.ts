/** The text of a part, seen as its root and the root's children: nothing of it is changed or read further. */

export interface Place {
  /** Local name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Frame {
  /** "" or "x:". */
  readonly prefix: string;
  /** The root's start tag. */
  readonly root: string;
  readonly children: readonly Place[];
  /** Where the root's end tag is. */
  readonly end: number;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[^\s<>/:]+:)?)([^\s<>/:]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

/** The root with its children; what these hold is passed over. Throws on text that breaks off. */
export function frameOf(xml: string): Frame {
  const tag = new RegExp(TAG);
  const children: Place[] = [];
  let root: RegExpExecArray | null = null;
  let depth = 0;
  let start = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [whole, closing, prefix = "", name, rest = ""] = match;
    if (name === undefined) continue;
    const empty = rest.endsWith("/");
    if (closing) {
      depth -= 1;
      if (depth === 0) return { prefix: root![2]!, root: root![0], children, end: match.index };
      if (depth === 1) children.push({ name, start, end: tag.lastIndex });
      continue;
    }
    if (depth === 0) root = match;
    if (depth === 1) {
      start = match.index;
      if (empty) children.push({ name, start, end: start + whole.length });
      // The bulk of a sheet, jumped over.
      else if (name === "sheetData")
        tag.lastIndex = Math.max(tag.lastIndex, xml.indexOf(`</${prefix}sheetData`));
    }
    if (!empty) depth += 1;
    else if (depth === 0) return { prefix, root: whole, children, end: -1 };
  }
  throw new Error("a part without an end");
}
