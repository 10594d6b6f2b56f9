/** Tells what is not a workbook, and why, before the library sees it. */
import { OpenError } from "./engine";
import { Package } from "./package";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = "EncryptedPackage";

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Stream names of a compound file are UTF-16 in its directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = 0; at + wanted.length * 2 <= bytes.length; at += 1) {
    if (wanted.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

/** The package of a workbook. Throws an `OpenError`. */
export function checkFile(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new OpenError("unreadable", "the file is empty");
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (hasStream(bytes, ENCRYPTED_STREAM))
      throw new OpenError("encrypted", "the file is protected by a password");
    throw new OpenError("unreadable", "an older kind of file (.xls), or none of Excel's");
  }
  let file: Package;
  try {
    file = Package.read(bytes);
  } catch (error) {
    throw new OpenError("unreadable", "not a workbook, or a damaged one", { cause: error });
  }
  workbookPart(file);
  return file;
}

/** The name of the workbook's part. Throws an `OpenError` where there is none. */
export function workbookPart(file: Package): string {
  let part: string | undefined;
  try {
    part = file.related("", "officeDocument")?.target;
  } catch (error) {
    throw new OpenError("unreadable", "a damaged workbook", { cause: error });
  }
  if (!part || !file.has(part) || !/<(?:\w+:)?workbook\b/.test(file.text(part))) {
    throw new OpenError("unreadable", "a zip file without a workbook in it");
  }
  return part;
}
