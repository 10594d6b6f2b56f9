/** What a file that is no workbook is instead, so that a person can be told what to do with it. */
import type { Package } from "../package";
import type { OpenReason } from "./open-error";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What older Excel writes (.xls), and any Excel around a workbook with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, COMPOUND_FILE);
}

export function compoundKind(bytes: Uint8Array): OpenReason {
  if (hasStream(bytes, "EncryptedPackage")) return "password";
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return "xls";
  return "other-office";
}

/** Stream names of a compound file are UTF-16 in its directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

/** Of a file that is no zip, or a damaged one. */
export function kindOfBytes(bytes: Uint8Array): OpenReason {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b])) return "damaged";
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return isUtf16 || !bytes.subarray(0, 4096).includes(0) ? "text" : "not-a-workbook";
}

/** Of a zip without a workbook. */
export function kindOfPackage(file: Package): OpenReason {
  const names = file.names();
  if (names.includes("xl/workbook.bin")) return "xlsb";
  if (names.some((name) => /^(?:word|ppt|visio)\//.test(name))) return "other-office";
  return file.text("mimetype").includes("opendocument") ? "open-document" : "not-a-workbook";
}
