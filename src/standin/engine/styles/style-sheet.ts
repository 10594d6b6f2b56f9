/**
 * The styles part as lists of texts, to which new entries are added at the end: nothing that is there changes, so that
 * every number in the sheets still means what it meant.
 */
import { attributeIn, childText, frameOf, setAttributes, setChild, withPrefix } from "../xml/edit";
import { STYLE_SHEET } from "../xml/orders";
import { unescapeXml } from "../../../xlsx/xml";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const EMPTY_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${NAMESPACE}"/>`;

/** What the first entries must be where a list is missing: cells without a format stand on them. */
const FIRST = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
} as const;
export type ListName = keyof typeof FIRST;

/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

export class StyleSheet {
  private readonly lists = new Map<ListName, string[]>();
  private readonly before = new Map<ListName, number>();
  private readonly formats: Map<number, string>;
  private readonly newFormats: number[] = [];
  private readonly known = new Map<ListName, Map<string, number>>();
  readonly prefix: string;

  /** The part's text, as it was read or is settled. */
  xml: string;

  /** @param source the part's text as it was read */
  constructor(readonly source: string) {
    const xml = source;
    this.xml = xml;
    this.prefix = frameOf(xml).prefix;
    for (const name of Object.keys(FIRST) as ListName[]) {
      const items = itemsOf(childText(xml, name));
      this.before.set(name, items.length);
      this.lists.set(
        name,
        items.length > 0 ? items : FIRST[name].map((text) => withPrefix(this.prefix, text)),
      );
    }
    this.formats = new Map(
      itemsOf(childText(xml, "numFmts")).map((item) => [
        Number(attributeIn(item, "numFmtId")),
        unescapeXml(attributeIn(item, "formatCode") ?? ""),
      ]),
    );
  }

  get changed(): boolean {
    return this.newFormats.length > 0 || [...this.lists].some(([name]) => this.added(name).length > 0);
  }

  private added(name: ListName): string[] {
    const { length } = this.lists.get(name)!;
    return length > this.own(name) ? this.lists.get(name)!.slice(this.before.get(name)) : [];
  }

  /** How many entries the file itself has, or what stands for them. */
  own(name: ListName): number {
    return Math.max(this.before.get(name)!, FIRST[name].length);
  }

  item(name: ListName, number: number): string {
    return this.lists.get(name)![number] ?? withPrefix(this.prefix, FIRST[name][0] ?? "");
  }

  items(name: ListName): readonly string[] {
    return this.lists.get(name)!;
  }

  /** The number of an equal entry, or of the new one. */
  add(name: ListName, item: string): number {
    const list = this.lists.get(name)!;
    let known = this.known.get(name);
    if (!known)
      this.known.set(name, (known = new Map([...list.entries()].reverse().map(([at, text]) => [text, at]))));
    let number = known.get(item);
    if (number === undefined) known.set(item, (number = list.push(item) - 1));
    return number;
  }

  /** undefined: Excel's own, or one that the file does not explain. */
  format(number: number): string | undefined {
    return this.formats.get(number);
  }

  isNewFormat(number: number): boolean {
    return this.newFormats.includes(number);
  }

  addFormat(code: string): number {
    for (const [number, known] of this.formats) if (known === code) return number;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.keys()) + 1;
    this.formats.set(number, code);
    this.newFormats.push(number);
    return number;
  }

  /** What has been added so far counts as the part's own from now on: it is saved, under the numbers that it has. */
  settle(): void {
    const grown = [...this.lists].filter(([name]) => this.added(name).length > 0);
    this.xml = this.write();
    for (const [name, list] of grown) this.before.set(name, list.length);
    this.newFormats.length = 0;
  }

  /** The part's text with what was added. */
  write(): string {
    let { xml } = this;
    if (this.newFormats.length > 0) {
      const items = this.newFormats.map((number) =>
        setAttributes(`<${this.prefix}numFmt/>`, { numFmtId: number, formatCode: this.formats.get(number)! }),
      );
      xml = this.append(xml, "numFmts", items, this.formats.size);
    }
    for (const name of this.lists.keys()) {
      const items = this.added(name);
      if (items.length > 0) xml = this.append(xml, name, items, this.lists.get(name)!.length);
    }
    return xml;
  }

  private append(xml: string, name: string, items: readonly string[], count: number): string {
    const list = childText(xml, name);
    const start = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(list)?.[0] ?? "";
    const open = start === "" ? `<${this.prefix}${name}>` : start.replace(/\s*\/>$/, ">");
    const inside =
      start === "" || start.endsWith("/>") ? "" : list.slice(start.length, list.lastIndexOf("</"));
    const whole = `${setAttributes(open, { count })}${inside}${items.join("")}</${this.prefix}${name}>`;
    return setChild(xml, name, whole, STYLE_SHEET);
  }
}

/** The texts of a list's entries. Of a choice (`mc:AlternateContent`) those that a reader takes who knows none of it. */
function itemsOf(list: string): string[] {
  if (list === "") return [];
  return frameOf(list).children.flatMap(({ name, start, end }) => {
    const item = list.slice(start, end);
    if (name !== "AlternateContent") return [item];
    return itemsOf(childText(item, "Fallback") || childText(item, "Choice"));
  });
}
