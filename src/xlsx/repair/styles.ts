/**
 * Styles that are complete: the standard lets a workbook do without the part and the part without most of its elements
 * (ECMA-376 part 1, 12.3.20 and 18.8.39). The library ends where its fonts, fills or formats are missing.
 */

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** In the order of the schema; those with content are what every cell stands on. */
const ELEMENTS: readonly (readonly [name: string, content: string | null])[] = [
  ["numFmts", null],
  ["fonts", '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'],
  [
    "fills",
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills>',
  ],
  ["borders", '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'],
  [
    "cellStyleXfs",
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  ],
  ["cellXfs", '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'],
  ["cellStyles", null],
  ["dxfs", null],
  ["tableStyles", null],
  ["colors", null],
  ["extLst", null],
];

export const NEW_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${NAMESPACE}">` +
  `${ELEMENTS.map(([, content]) => content ?? "").join("")}</styleSheet>`;

/** @param xml a whole styles part */
export function completeStyles(xml: string): string {
  const [root = "", prefix = ""] = /<((?:[^\s<>/:]+:)?)styleSheet\b[^<>]*>/.exec(xml) ?? [];
  if (root === "" || root.endsWith("/>")) return NEW_STYLES;
  let text = xml;
  for (const [index, [name, content]] of ELEMENTS.entries()) {
    if (content === null || hasChildren(text, prefix + name)) continue;
    text = text.replace(emptyElement(prefix + name), "");
    const next = ELEMENTS.slice(index + 1).map(([later]) => later);
    const at = text.search(new RegExp(`<${prefix}(?:${next.join("|")})\\b|</${prefix}styleSheet\\s*>`));
    const prefixed = content.replace(/<(\/?)/g, `<$1${prefix}`);
    text = text.slice(0, at) + prefixed + text.slice(at);
  }
  return withKnownNumbers(text, prefix).replace(/(\sformatCode=)(?:""|'')/g, '$1"General"');
}

function hasChildren(xml: string, name: string): boolean {
  return new RegExp(`<${name}\\b(?:[^<>]*[^/<>])?>\\s*<(?!/)`).test(xml);
}

function emptyElement(name: string): RegExp {
  return new RegExp(`<${name}\\b[^<>]*(?:/>|>\\s*</${name}\\s*>)`);
}

/** Numbers of fonts, fills and borders that are not there are those of the first. */
function withKnownNumbers(xml: string, prefix: string): string {
  const counts = { fontId: count(xml, `${prefix}fonts`, `${prefix}font`) } as Record<string, number>;
  counts.fillId = count(xml, `${prefix}fills`, `${prefix}fill`);
  counts.borderId = count(xml, `${prefix}borders`, `${prefix}border`);
  return xml.replace(/\s(fontId|fillId|borderId)=["']([^"']*)["']/g, (whole, name: string, text: string) =>
    Number(text) < (counts[name] ?? 0) ? whole : ` ${name}="0"`,
  );
}

function count(xml: string, list: string, name: string): number {
  const start = xml.search(new RegExp(`<${list}\\b`));
  const end = xml.indexOf(`</${list}`, start);
  return Array.from(xml.slice(start, end).matchAll(new RegExp(`<${name}[\\s/>]`, "g"))).length;
}
