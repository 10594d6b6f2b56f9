/** Tells what is not a workbook, and why, before the library sees it; and gives it in the form that can be read. */
import { XMLValidator } from "fast-xml-parser";
import { compoundKind, isCompoundFile, kindOfBytes, kindOfPackage } from "./file-kind";
import { LIMITS } from "./limits";
import { OpenError } from "./open-error";
import { Package, type Relationship } from "../package";
import { inOnePiece } from "../pieces";
import { repair } from "../repair/repair";
import { scanXml, withoutBlanks, type Scan } from "../scan";
import { tooLarge } from "./unzip";

export { isCompoundFile };

/** Parts of the workbook that a person would miss something of, if they were read only up to where they break off. */
const READ_PARTS = ["worksheet", "sharedStrings", "styles"];
/** Characters. Longer parts are looked at tag by tag, but not attribute by attribute: that would take seconds. */
const CHECKED_LENGTH = 1_000_000;

/** Characters of white space between elements. More of it fills the memory of other readers. */
const MOST_BLANKS = 100_000;

/** The package of a workbook, in the form that Excel writes. Throws an `OpenError`. */
export function checkFile(bytes: Uint8Array): Package {
  return inOnePiece(checkFileInPieces(bytes));
}

export function* checkFileInPieces(bytes: Uint8Array): Generator<void, Package> {
  if (isCompoundFile(bytes)) {
    const reason = compoundKind(bytes);
    throw reason === "password"
      ? new OpenError("encrypted", "the file is protected by a password")
      : new OpenError("unreadable", "an older kind of file, or none of Excel's", { reason });
  }
  let file: Package;
  try {
    file = Package.read(bytes);
  } catch (error) {
    if (error instanceof OpenError) throw error;
    throw new OpenError("unreadable", "not a workbook, or a damaged one", {
      reason: kindOfBytes(bytes),
      cause: error,
    });
  }
  yield;
  const scans = yield* checkXml(file);
  const workbook = workbookPart(file);
  checkParts(file, workbook, scans);
  repair(file, workbook, scans);
  return file;
}

/** The package of a file that has been looked at, without the white space in long pieces that `checkFile` takes out. */
export function readPackage(bytes: Uint8Array): Package {
  const file = Package.read(bytes);
  for (const part of file.names()) {
    const isLong = file.bytes(part)!.length > MOST_BLANKS && /\.(?:xml|rels)$/i.test(part);
    const text = isLong ? file.text(part) : "";
    if (isLong && scanXml(text).blanks > MOST_BLANKS) file.set(part, withoutBlanks(text));
  }
  return file;
}

/** No declarations of document types, and no more cells and nesting than can be read. What was found, by part. */
function* checkXml(file: Package): Generator<void, ReadonlyMap<string, Scan>> {
  const scans = new Map<string, Scan>();
  for (const part of file.names()) {
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    const text = file.text(part);
    const scan = scanXml(text);
    scans.set(part, scan);
    if (scan.documentType) {
      throw new OpenError("unreadable", `${part} declares a document type`, { reason: "document-type" });
    }
    if (scan.depth > LIMITS.depth) throw tooLarge(`${part} has ${scan.depth} elements inside each other`);
    if (scan.cells > 0 && sharedText(text) > LIMITS.sharedText) throw tooLarge(`${part} has long formulas`);
    if (scan.whole && scan.blanks > MOST_BLANKS) file.set(part, withoutBlanks(text));
    yield;
  }
  for (const what of ["cells", "structure", "elements", "sheets", "names", "areas"] as const) {
    const sum = [...scans.values()].reduce((all, scan) => all + scan[what], 0);
    if (sum > LIMITS[what]) throw tooLarge(`${sum} ${what}`);
  }
  return scans;
}

/** Characters of all formulas that share a text, each as if it were written out. */
function sharedText(sheet: string): number {
  if (!/\bt=["']shared["']/.test(sheet)) return 0;
  const lengths = new Map<string, number>();
  let sum = 0;
  for (const [, attributes = "", text = ""] of sheet.matchAll(/<(?:[^\s<>/:]+:)?f\b([^<>]*)>([^<]*)/g)) {
    const number = /\bsi=["'](\d+)["']/.exec(attributes)?.[1];
    if (number === undefined) continue;
    if (text !== "" && !attributes.endsWith("/")) lengths.set(number, text.length);
    sum += lengths.get(number) ?? 0;
  }
  return sum;
}

/**
 * The library stops reading at the place where a part is damaged, and so would our own reader: what stands below
 * would be silently missing. Throws an `OpenError`.
 */
function checkParts(file: Package, workbook: string, scans: ReadonlyMap<string, Scan>): void {
  const parts = relationshipsOf(file, workbook).filter(({ kind }) => READ_PARTS.includes(kind));
  for (const part of [workbook, ...parts.map(({ target }) => target)]) {
    const bytes = file.bytes(part);
    if (bytes && !(isText(bytes) && isWhole(file.text(part), scans.get(part)))) {
      throw new OpenError("unreadable", `${part} is damaged`);
    }
  }
  const missing = parts.filter(({ kind, target }) => kind !== "styles" && !file.has(target));
  // A file without any text may do without the part for texts.
  const needed = missing.find(
    ({ kind }) => kind === "worksheet" || parts.some(({ target }) => usesTexts(file.text(target))),
  );
  if (needed) throw new OpenError("unreadable", `a workbook that lacks ${needed.target}`);
}

function relationshipsOf(file: Package, part: string): Relationship[] {
  try {
    return file.relationships(part);
  } catch (error) {
    throw new OpenError("unreadable", "a damaged workbook", { cause: error });
  }
}

function usesTexts(sheet: string): boolean {
  return /<(?:[^\s<>/:]+:)?c\b[^<>]*\bt=["']s["']/.test(sheet);
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isWhole(xml: string, scan = scanXml(xml)): boolean {
  return scan.whole && (xml.length > CHECKED_LENGTH || XMLValidator.validate(xml) === true);
}

/** The name of the workbook's part. Throws an `OpenError` where there is none. */
export function workbookPart(file: Package): string {
  const part = relationshipsOf(file, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (!part || !file.has(part) || !/<(?:[^\s<>/:]+:)?workbook\b/.test(file.text(part))) {
    throw new OpenError("unreadable", "a zip file without a workbook in it", { reason: kindOfPackage(file) });
  }
  return part;
}
