/**
 * Reading and writing the small pieces of XML that the engine handles itself.
 * Sheets' cells are read by `cells-reader.ts`: fast-xml-parser needs seconds for what a large sheet holds.
 */
import { XMLParser } from "fast-xml-parser";

const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED.get(name) ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}

/** For text and attributes alike; line breaks are kept as references so that attributes hold them too. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

/** An element as `parseXml` gives it: attributes and children by local name, text under "#text". */
export interface Node {
  readonly [name: string]: string | Node | readonly (string | Node)[] | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
});

/** The document's root under its local name. Throws on XML that cannot be read. */
export function parseXml(text: string): Node {
  return parser.parse(text) as Node;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every child of that name, in order; text-only children come as `{ "#text": … }`. */
export function children(node: Node | undefined, name: string): Node[] {
  const value = node?.[name];
  if (value === undefined) return [];
  const list = Array.isArray(value) ? (value as readonly (string | Node)[]) : [value as string | Node];
  return list.map((one) => (typeof one === "string" ? { "#text": one } : one));
}

/** The first child along a path of names; undefined where one is missing. */
export function child(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let current = node;
  for (const name of path) current = children(current, name)[0];
  return current;
}

/** An attribute's text; "" when it is not there. Prefixes are dropped: "r:id" is "id". */
export function attribute(node: Node | undefined, name: string): string {
  const value = node?.[`@${name}`];
  return typeof value === "string" ? unescapeXml(value) : "";
}

/** An XML boolean, `fallback` when the attribute is not there. */
export function flag(node: Node | undefined, name: string, fallback = false): boolean {
  const value = attribute(node, name);
  return value === "" ? fallback : value === "1" || value === "true" || value === "on";
}

export function textOf(node: Node | undefined): string {
  const value = node?.["#text"];
  return typeof value === "string" ? unescapeXml(value) : "";
}

/** Every element of that name anywhere below, in document order within one parent. */
export function descendants(node: Node | undefined, name: string): Node[] {
  if (!node) return [];
  const found: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === name) found.push(...children(node, key));
    for (const one of Array.isArray(value) ? value : [value])
      if (isNode(one)) found.push(...descendants(one, name));
  }
  return found;
}
