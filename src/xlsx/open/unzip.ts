/** Unpacks a workbook's zip, but never more of it than `LIMITS` allows. */
import { unzipSync } from "fflate";
import { LIMITS } from "./limits";
import { OpenError } from "./open-error";

const XML = /\.(?:xml|rels|vml)$/i;

/** By the names in the zip, folders left out. Throws an `OpenError`, and what fflate throws for a damaged zip. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let parts = 0;
  let total = 0;
  let xml = 0;
  const entries = unzipSync(bytes, {
    // Sizes are as the zip's directory tells them. fflate unpacks no more of an entry than it tells.
    filter: ({ name, originalSize }) => {
      if (name.endsWith("/")) return false;
      parts += 1;
      total += originalSize;
      if (XML.test(name)) {
        xml += originalSize;
        if (originalSize > LIMITS.xmlPart) throw tooLarge(`${name} has ${originalSize} bytes`);
      }
      if (parts > LIMITS.parts) throw tooLarge(`more than ${LIMITS.parts} parts`);
      if (total > LIMITS.total || xml > LIMITS.xml) throw tooLarge(`more than ${total} bytes unpacked`);
      return true;
    },
  });
  return new Map(Object.entries(entries));
}

export function tooLarge(message: string): OpenError {
  return new OpenError("unreadable", message, { reason: "too-large" });
}
