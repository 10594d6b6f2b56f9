/**
 * What a saved file no longer has of the file that was opened: counted by kind, since a writer may give parts other
 * names. Pictures, macros and defined names are compared one by one, by content or by name, and so are the settings of
 * each sheet. What nobody here has heard of counts as well.
 */
import { readPackage, workbookPart } from "../../../xlsx/open/open-check";
import { Package } from "../../../xlsx/package";
import { readSheetList } from "../../../xlsx/sheet-entries";
import { attribute, child, children, parseXml } from "../../../xlsx/xml";
import { settingsOf, type SettingKind } from "../sheet/sheet-settings";

export type LostKind =
  | "picture"
  | "drawing"
  | "chart"
  | "comment"
  | "threadedComment"
  | "pivotTable"
  | "table"
  | "slicer"
  | "externalLink"
  | "macro"
  | "control"
  | "embedding"
  | "connection"
  | "customView"
  | "definedName"
  | "signature"
  | SettingKind;

export interface LostPart {
  readonly kind: LostKind;
  /** How many are gone, or are not what they were. */
  readonly count: number;
}

const PARTS: readonly (readonly [LostKind, RegExp])[] = [
  ["picture", /^xl\/media\//i],
  ["drawing", /^xl\/drawings\/drawing[^/]*\.xml$/i],
  ["chart", /^xl\/(?:charts\/chart|charts\/chartEx)[^/]*\.xml$/i],
  ["comment", /^xl\/(?:comments\/)?comments?[^/]*\.xml$/i],
  ["threadedComment", /^xl\/threadedComments\//i],
  ["pivotTable", /^xl\/pivotTables\/[^/]*\.xml$/i],
  ["table", /^xl\/tables\/[^/]*\.xml$/i],
  ["slicer", /^xl\/(?:slicers|timelines)\/[^/]*\.xml$/i],
  ["externalLink", /^xl\/externalLinks\/[^/]*\.xml$/i],
  ["macro", /^xl\/vbaProject\.bin$/i],
  ["control", /^xl\/(?:ctrlProps|activeX)\/[^/]*\.xml$/i],
  ["embedding", /^xl\/embeddings\//i],
  ["connection", /^xl\/(?:connections|queryTables\/[^/]*)\.xml$/i],
];
/**
 * Parts that any writer makes anew or may leave out: cells and their looks, the order of calculation, pictures of the
 * sheet's printer. Custom XML parts are the engine's own affair, and the add-in changes its own.
 */
const MADE_ANEW =
  /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|docProps\/(?:app|core|thumbnail).*|customXml\/.*|xl\/(?:workbook|styles|sharedStrings|calcChain)\.xml|xl\/(?:worksheets|chartsheets|theme|printerSettings)\/.*|xl\/drawings\/vmlDrawing[^/]*|_xmlsignatures\/.*)$/i;
/** Copied as they are by any writer, so that a changed one is a lost one. */
const SAME_BYTES: readonly LostKind[] = ["picture", "macro", "embedding"];

/** A signature holds for the file as it was signed: any other file has none, whatever parts it has. */
const SIGNATURE = /^_xmlsignatures\/sig[^/]*\.xml$/;
const MACROS = "xl/vbaProject.bin";

export function hasMacros(bytes: Uint8Array): boolean {
  return Package.read(bytes).has(MACROS);
}

/** Throws what fflate throws for a damaged zip. Empty: nothing of these kinds is lost. */
export function lostParts(before: Uint8Array, after: Uint8Array): LostPart[] {
  const [had, has] = [contentsOf(readPackage(before)), contentsOf(readPackage(after))];
  const lost: LostPart[] = [];
  if (sameBytes(before, after)) return lost;
  has.delete("signature");
  for (const [kind, things] of had) {
    const left = new Map<string, number>();
    for (const thing of has.get(kind) ?? []) left.set(thing, (left.get(thing) ?? 0) + 1);
    let count = 0;
    for (const thing of things) {
      const there = left.get(thing) ?? 0;
      if (there === 0) count += 1;
      else left.set(thing, there - 1);
    }
    if (count > 0) lost.push({ kind, count });
  }
  return lost;
}

/** By kind, what each thing is known by. */
function contentsOf(file: Package): Map<LostKind, string[]> {
  const found = new Map<LostKind, string[]>();
  const add = (kind: LostKind, thing: string) => {
    const things = found.get(kind);
    if (things) things.push(thing);
    else found.set(kind, [thing]);
  };
  for (const name of file.names()) {
    const kind = PARTS.find(([, pattern]) => pattern.test(name))?.[0];
    if (SIGNATURE.test(name)) add("signature", name);
    else if (kind) add(kind, SAME_BYTES.includes(kind) ? fingerprint(file.bytes(name)) : "");
    else if (!MADE_ANEW.test(name)) add("other", name.toLowerCase());
  }
  for (const sheet of readSheetList(file)) {
    if (!/<(?:[^\s<>/:]+:)?worksheet\b/.test(file.text(sheet.part))) continue;
    for (const { kind, name } of settingsOf(file.text(sheet.part))) add(kind, `${sheet.name} ${name}`);
  }
  const workbook = child(parseXml(file.text(workbookPart(file))), "workbook");
  for (const view of children(child(workbook, "customWorkbookViews"), "customWorkbookView")) {
    add("customView", attribute(view, "name"));
  }
  for (const name of children(child(workbook, "definedNames"), "definedName")) {
    // Sheets may have moved, so that a sheet's own name is known by another number.
    const own = attribute(name, "localSheetId") === "" ? "" : " of a sheet";
    add("definedName", attribute(name, "name").toLowerCase() + own);
  }
  return found;
}

/** Length and a checksum (FNV-1a): two different pictures of one file are told apart. */
function fingerprint(bytes: Uint8Array | null): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes ?? []) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes?.length ?? 0} ${hash >>> 0}`;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
