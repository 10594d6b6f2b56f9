/** Custom XML parts (`customXml/item1.xml`), which the library does not know. */
import { XMLValidator } from "fast-xml-parser";
import type { XmlPart } from "../engine";
import type { Package } from "../../../xlsx/package";
import { attribute, child, escapeXml, parseXml, unescapeXml } from "../../../xlsx/xml";

export interface KeptXmlPart extends XmlPart {
  /** The part's name in the file; null: not written yet. */
  readonly part: string | null;
}

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The root element's namespace, "" for none. Throws on text that is not an XML document. */
export function rootNamespace(xml: string): string {
  if (XMLValidator.validate(xml) !== true) throw new Error("a custom XML part must be an XML document");
  const body = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, "");
  const [, prefix, attributes = ""] = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(body) ?? [];
  const declaration = new RegExp(`\\s${prefix ? `xmlns:${prefix}` : "xmlns"}\\s*=\\s*(["'])(.*?)\\1`);
  return unescapeXml(declaration.exec(attributes)?.[2] ?? "");
}

function newId(taken: readonly KeptXmlPart[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `{7A0E4F10-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.some((one) => one.id === id)) return id;
  }
}

export function newXmlPart(xml: string, taken: readonly KeptXmlPart[]): KeptXmlPart {
  return { id: newId(taken), namespace: rootNamespace(xml), xml, part: null };
}

export function readXmlParts(file: Package, workbookPart: string): KeptXmlPart[] {
  const parts: KeptXmlPart[] = [];
  for (const { kind, target } of file.relationships(workbookPart)) {
    if (kind !== "customXml" || !file.has(target)) continue;
    const xml = file.text(target);
    const properties = file.related(target, "customXmlProps");
    const written = properties && file.has(properties.target) ? file.text(properties.target) : "";
    const id = written ? attribute(child(parseXml(written), "datastoreItem"), "itemID").toUpperCase() : "";
    try {
      parts.push({ id: id || newId(parts), namespace: rootNamespace(xml), xml, part: target });
    } catch {
      // Not XML: some other program's; it stays in the file as it is.
    }
  }
  return parts;
}

/** @param before the parts that the file has, @param now those that it is to have */
export function writeXmlParts(
  file: Package,
  workbookPart: string,
  before: readonly KeptXmlPart[],
  now: readonly KeptXmlPart[],
): void {
  for (const { id, part } of before) {
    if (!part || now.some((one) => one.id === id)) continue;
    const properties = file.related(part, "customXmlProps");
    const relationship = file.relationships(workbookPart).find((one) => one.target === part);
    if (relationship) file.unrelate(workbookPart, relationship.id);
    if (properties) file.remove(properties.target);
    file.remove(part);
  }
  for (const { id, xml, part } of now) {
    if (part) {
      if (before.some((one) => one.id === id && one.xml === xml)) continue;
      file.set(part, xml);
      continue;
    }
    const name = file.freeName("customXml/item", ".xml");
    const properties = name.replace("item", "itemProps");
    file.set(name, xml);
    file.declare(name, "application/xml");
    file.set(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" ` +
        `xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    file.declare(properties, PROPERTIES_TYPE);
    file.relate(name, "customXmlProps", properties);
    file.relate(workbookPart, "customXml", name);
  }
}
