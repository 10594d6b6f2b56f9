/** Tells what is not a workbook, and why, before the library sees it. */
import { XMLValidator } from "fast-xml-parser";
import { OpenError } from "./open-error";
import { Package } from "./package";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = "EncryptedPackage";
/** Parts of the workbook that a person would miss something of, if they were read only up to where they break off. */
const READ_PARTS = ["worksheet", "sharedStrings", "styles"];
/** Characters. Longer parts are only looked at from both ends: a check of each tag would take seconds. */
const CHECKED_LENGTH = 1_000_000;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What older Excel writes (.xls), and any Excel around a workbook with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, COMPOUND_FILE);
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
  if (isCompoundFile(bytes)) {
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
  checkParts(file);
  return file;
}

/**
 * The library stops reading at the place where a part is damaged, and so would our own reader: what stands below
 * would be silently missing. Throws an `OpenError`.
 */
function checkParts(file: Package): void {
  const workbook = workbookPart(file);
  const parts = file.relationships(workbook).filter(({ kind }) => READ_PARTS.includes(kind));
  const missing = parts.find(({ target }) => !file.has(target));
  // A file without any text may do without the part for texts.
  if (missing && (missing.kind === "worksheet" || parts.some(({ target }) => usesTexts(file.text(target))))) {
    throw new OpenError("unreadable", `a workbook that lacks ${missing.target}`);
  }
  for (const part of [workbook, ...parts.map(({ target }) => target)]) {
    const bytes = file.bytes(part);
    if (bytes && !(isText(bytes) && isWhole(file.text(part))))
      throw new OpenError("unreadable", `${part} is damaged`);
  }
}

function usesTexts(sheet: string): boolean {
  return /<(?:\w+:)?c\b[^>]*\bt=["']s["']/.test(sheet);
}

function isText(bytes: Uint8Array): boolean {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A well-formed part of XML; of a long one, that it ends with the element that it begins with. */
function isWhole(xml: string): boolean {
  if (xml.length <= CHECKED_LENGTH) return XMLValidator.validate(xml) === true;
  const root = /<([A-Za-z_][\w:.-]*)/.exec(xml.slice(0, 4096))?.[1];
  return root !== undefined && xml.slice(-4096).trimEnd().endsWith(`</${root}>`);
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
