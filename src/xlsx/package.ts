/** An OOXML package: its parts by name, their relationships and content types. Names have no leading "/". */
import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { toUtf8 } from "./repair/encoding";
import {
  CONTENT_TYPES,
  relationshipsPart,
  relativeTarget,
  resolve,
  withPlainNames,
} from "./repair/part-names";
import { unzip } from "./open/unzip";
import { attribute, child, children, escapeXml, parseXml } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, "worksheet", "drawing", the same in transitional and strict files. */
  readonly kind: string;
  /** The part's name, resolved; an external target as written. */
  readonly target: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** "" or "x:": how the part's root spells its own names. */
function prefixOf(xml: string): string {
  return (
    /<((?:[^\s<>/:?!]+:)?)[^\s<>/:?!]+[\s/>]/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""))?.[1] ??
    ""
  );
}

/** What the parts are whose names end so, unless they are named themselves; null: not told. */
function defaultType(types: string, extension: string): string | null {
  const all = children(child(parseXml(types), "Types"), "Default");
  const found = all.find((node) => attribute(node, "Extension").toLowerCase() === extension.toLowerCase());
  return found ? attribute(found, "ContentType") : null;
}

/** Adds a child at the end of the root. @param root its local name */
function withEntry(xml: string, root: string, entry: string): string {
  const prefix = prefixOf(xml);
  const prefixed = entry.replace("<", `<${prefix}`);
  const empty = new RegExp(`<${prefix}${root}\\b([^>]*?)\\s*/>\\s*$`);
  if (empty.test(xml))
    return xml.replace(
      empty,
      (_, attributes: string) => `<${prefix}${root}${attributes}>${prefixed}</${prefix}${root}>`,
    );
  const end = xml.lastIndexOf(`</${prefix}${root}`);
  return xml.slice(0, end) + prefixed + xml.slice(end);
}

export class Package {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /**
   * Its parts under names that are spelt alike everywhere, those of XML in UTF-8. Throws an `OpenError` for one that is
   * too large, and what fflate throws for a damaged zip.
   */
  static read(bytes: Uint8Array): Package {
    const parts = unzip(bytes);
    toUtf8(parts);
    return new Package(withPlainNames(parts));
  }

  /** Changing the copy leaves this one alone; the parts themselves are shared. */
  copy(): Package {
    return new Package(new Map(this.parts));
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  bytes(part: string): Uint8Array | null {
    return this.parts.get(part) ?? null;
  }

  /** "" for a part that is not there. */
  text(part: string): string {
    const data = this.parts.get(part);
    if (!data) return "";
    const text = strFromU8(data);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  set(part: string, content: Uint8Array | string): void {
    this.parts.set(part, typeof content === "string" ? strToU8(content) : content);
  }

  /** Removes the part with its own relationships and content type. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPart(part));
    const name = escapeXml(`/${part}`).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const override = new RegExp(
      `<(?:[^\\s<>/:]+:)?Override\\b[^>]*PartName="${name}"[^>]*?(?:/>|>\\s*</(?:[^\\s<>/:]+:)?Override>)`,
    );
    this.set(CONTENT_TYPES, this.text(CONTENT_TYPES).replace(override, ""));
  }

  relationships(part: string): Relationship[] {
    const text = this.text(relationshipsPart(part));
    if (!text) return [];
    return children(child(parseXml(text), "Relationships"), "Relationship").map((node) => {
      const target = attribute(node, "Target");
      const external = attribute(node, "TargetMode") === "External";
      return {
        id: attribute(node, "Id"),
        kind: attribute(node, "Type").split("/").pop() ?? "",
        target: external ? target : resolve(part, target),
      };
    });
  }

  /** The parts to which relationships lead, from the package on. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const waiting = [""];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target } of this.relationships(part)) {
        if (found.has(target) || !this.has(target)) continue;
        found.add(target);
        waiting.push(target);
      }
    }
    return found;
  }

  related(part: string, kind: string): Relationship | undefined {
    return this.relationships(part).find((one) => one.kind === kind);
  }

  /** Adds a relationship and gives its id. @param kind the last word of Office's types, or a whole type's address */
  relate(part: string, kind: string, target: string): string {
    const name = relationshipsPart(part);
    const taken = new Set(this.relationships(part).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const entry = `<Relationship Id="rId${number}" Type="${kind.includes("/") ? kind : OFFICE_TYPES + kind}" Target="${escapeXml(relativeTarget(part, target))}"/>`;
    const before = this.text(name);
    this.set(
      name,
      before === ""
        ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${entry}</Relationships>`
        : withEntry(before, "Relationships", entry),
    );
    this.ensureType("rels", RELATIONSHIPS_TYPE);
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const name = relationshipsPart(part);
    const pattern = new RegExp(
      `<(?:[^\\s<>/:]+:)?Relationship\\b[^>]*\\bId=["']${id}["'][^>]*?(?:/>|>\\s*</(?:[^\\s<>/:]+:)?Relationship>)`,
    );
    this.set(name, this.text(name).replace(pattern, ""));
  }

  declare(part: string, contentType: string): void {
    const text = this.text(CONTENT_TYPES);
    if (text.includes(`PartName="/${escapeXml(part)}"`)) return;
    if (defaultType(text, part.slice(part.lastIndexOf(".") + 1)) === contentType) return;
    const entry = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES, withEntry(text, "Types", entry));
  }

  /** Every part must have a content type: relationships have theirs by the end of their names. */
  private ensureType(extension: string, contentType: string): void {
    const text = this.text(CONTENT_TYPES);
    if (defaultType(text, extension) !== null) return;
    const entry = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
    const first = /<(?:[^\s<>/:]+:)?(?:Default|Override)\b/.exec(text)?.index;
    const prefix = prefixOf(text);
    const prefixed = entry.replace("<", `<${prefix}`);
    this.set(
      CONTENT_TYPES,
      first === undefined
        ? withEntry(text, "Types", entry)
        : text.slice(0, first) + prefixed + text.slice(first),
    );
  }

  /** "xl/charts/chart3.xml": the first name with a number that is not taken. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** @param level 0 stores only, which is right for a zip that is read again at once. */
  write(level: 0 | 6 = 6): Uint8Array {
    // Pictures are compressed already.
    const levelOf = (name: string) => (/\/(?:media|embeddings)\//i.test(name) ? Math.min(level, 1) : level);
    const parts = [...this.parts].map(
      ([name, data]) => [name, [data, { level: levelOf(name) as 0 | 1 | 6 }]] as const,
    );
    return zipSync(Object.fromEntries(parts) as Zippable);
  }
}
