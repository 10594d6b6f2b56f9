/** Whether a text is one well-formed XML document whose prefixes are declared, as a custom XML part must be. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

type Element = Readonly<Record<string, unknown>> & { readonly ":@"?: Readonly<Record<string, unknown>> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  processEntities: false,
});

const KNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

export function isWellFormed(xml: string): boolean {
  if (XMLValidator.validate(xml) !== true) return false;
  if (KNOWN_ENTITY.test(xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, ""))) return false;
  const top = elements(parser.parse(xml));
  return top.length === 1 && top.every((one) => declares(one, new Set(["xml", "xmlns"])));
}

function elements(nodes: unknown): Element[] {
  return (Array.isArray(nodes) ? (nodes as Element[]) : []).filter((node) => nameOf(node) !== "");
}

/** "" for text, comments and processing instructions. */
function nameOf(node: Element): string {
  return Object.keys(node).find((key) => key !== ":@" && !/^[#?]/.test(key)) ?? "";
}

function declares(node: Element, known: ReadonlySet<string>): boolean {
  const name = nameOf(node);
  const attributes = Object.keys(node[":@"] ?? {});
  const prefixes = new Set([
    ...known,
    ...attributes.flatMap((one) => (one.startsWith("xmlns:") ? [one.slice(6)] : [])),
  ]);
  const used = [name, ...attributes].flatMap((one) => (one.includes(":") ? [one.split(":")[0]!] : []));
  return (
    used.every((prefix) => prefixes.has(prefix)) &&
    elements(node[name]).every((inner) => declares(inner, prefixes))
  );
}
