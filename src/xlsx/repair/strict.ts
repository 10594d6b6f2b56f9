/**
 * A strict workbook (ISO/IEC 29500 strict) in the transitional form that Excel itself writes and everybody reads: the
 * library knows no other. Excel does the same when such a file is saved as an ordinary workbook.
 */
import type { Package } from "../package";

const NAMESPACE = /http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)((?:\/\w+)*)/g;
/** Words that the two forms spell differently. */
const SPELT: Readonly<Record<string, string>> = {
  extendedProperties: "extended-properties",
  customProperties: "custom-properties",
};

export function isStrict(workbook: string): boolean {
  return workbook.includes("http://purl.oclc.org/ooxml/");
}

export function toTransitional(file: Package): void {
  for (const part of file.names()) {
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    const text = file.text(part);
    const changed = text.replace(NAMESPACE, (_, subject: string, name: string, rest: string) => {
      const kind = rest.replace(/\w+$/, (word) => SPELT[word] ?? word);
      return `http://schemas.openxmlformats.org/${subject}/2006/${SPELT[name] ?? name}${kind}`;
    });
    if (changed !== text)
      file.set(
        part,
        changed.replace(/(<(?:[^\s<>/:]+:)?workbook\b[^>]*?)\s+conformance=["']strict["']/, "$1"),
      );
  }
}
