/** An OOXML package: its parts by name, their relationships and content types. Names have no leading "/". */
import { strFromU8, strToU8, zipSync } from "fflate";
import { toUtf8 } from "./repair/encoding";
import {
  CONTENT_TYPES,
  relationshipsPart,
  relativeTarget,
  resolve,
  withPlainNames,
} from "./repair/part-names";
import { unzip } from "./unzip";
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
    const override = new RegExp(`<Override\\b[^>]*PartName="${name}"[^>]*?(?:/>|>\\s*</Override>)`);
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

  related(part: string, kind: string): Relationship | undefined {
    return this.relationships(part).find((one) => one.kind === kind);
  }

  /** Adds a relationship and gives its id. */
  relate(part: string, kind: string, target: string): string {
    const name = relationshipsPart(part);
    const taken = new Set(this.relationships(part).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const entry = `<Relationship Id="rId${number}" Type="${OFFICE_TYPES}${kind}" Target="${escapeXml(relativeTarget(part, target))}"/>`;
    const before = this.text(name);
    this.set(
      name,
      /<\/Relationships>/.test(before)
        ? before.replace("</Relationships>", `${entry}</Relationships>`)
        : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${entry}</Relationships>`,
    );
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const name = relationshipsPart(part);
    const pattern = new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*?(?:/>|>\\s*</Relationship>)`);
    this.set(name, this.text(name).replace(pattern, ""));
  }

  declare(part: string, contentType: string): void {
    const text = this.text(CONTENT_TYPES);
    if (text.includes(`PartName="/${escapeXml(part)}"`)) return;
    const entry = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES, text.replace("</Types>", `${entry}</Types>`));
  }

  /** "xl/charts/chart3.xml": the first name with a number that is not taken. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** @param level 0 stores only, which is right for a zip that is read again at once. */
  write(level: 0 | 6 = 6): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level });
  }
}
