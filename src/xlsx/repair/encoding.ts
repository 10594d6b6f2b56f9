/** Parts of XML in UTF-16, which the standard allows and Excel never writes, become UTF-8. */
import { strToU8 } from "fflate";

const XML = /\.(?:xml|rels|vml)$/i;

export function toUtf8(parts: Map<string, Uint8Array>): void {
  for (const [name, bytes] of parts) {
    const encoding = XML.test(name) ? utf16(bytes) : null;
    if (!encoding) continue;
    const text = new TextDecoder(encoding).decode(bytes);
    parts.set(name, strToU8(text.replace(/^(<\?xml\b[^>]*?)\s+encoding=(["'])[^"']*\2/, "$1")));
  }
}

/** By its byte order mark, or by the "<" that every such part begins with. */
function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}
