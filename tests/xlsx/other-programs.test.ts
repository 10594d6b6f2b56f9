/** The same workbook as other programs write it is read alike; what is too large or dangerous is refused before it is read. */
import { readFileSync } from "node:fs";
import fc, { runs } from "../support/random";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LIMITS } from "../../src/xlsx/open/limits";
import { OpenError, type OpenReason } from "../../src/xlsx/open/open-error";
import { readWorkbookFile } from "../../src/xlsx/read-file";
import { compoundFile } from "../support/workbooks/compound-file";
import { COMPLETE } from "../support/standin";

const GOOD = new Uint8Array(readFileSync(COMPLETE));
type Parts = Record<string, Uint8Array>;
const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const RELS = "xl/_rels/workbook.xml.rels";
const STYLES = "xl/styles.xml";

function withParts(change: (parts: Parts) => void): Uint8Array {
  const parts = unzipSync(GOOD);
  change(parts);
  return zipSync(parts, { level: 6 });
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const before = strFromU8(parts[name]!);
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  parts[name] = strToU8(after);
}

function move(parts: Parts, from: string, to: string): void {
  parts[to] = parts[from]!;
  delete parts[from];
}

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(
    (mark ? "\ufeff" : "") + text.replace('encoding="UTF-8"', 'encoding="UTF-16"'),
    "utf16le",
  );
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

const VALUES = readWorkbookFile(GOOD).sheets.map(({ values }) => values);

describe("the values are the same", () => {
  it.each<[string, (parts: Parts) => void]>([
    ["a part's name in another case", (parts) => move(parts, STRINGS, "xl/SharedStrings.XML")],
    ["backslashes in the zip", (parts) => move(parts, SHEET, "xl\\worksheets\\sheet1.xml")],
    ["a slash in front", (parts) => move(parts, SHEET, `/${SHEET}`)],
    [
      "an absolute target",
      (parts) => edit(parts, RELS, (xml) => xml.replace(/Target="worksheets/, 'Target="/xl/worksheets')),
    ],
    [
      "a target with backslashes",
      (parts) => edit(parts, RELS, (xml) => xml.replace(/Target="worksheets\//, 'Target="worksheets\\')),
    ],
    [
      "a Japanese name, percent-encoded where it is named",
      (parts) => {
        move(parts, SHEET, "xl/worksheets/部 1.xml");
        edit(parts, RELS, (xml) => xml.replace("worksheets/sheet1.xml", "worksheets/%E9%83%A8%201.xml"));
        edit(parts, "[Content_Types].xml", (xml) =>
          xml.replace("/xl/worksheets/sheet1.xml", "/xl/worksheets/%E9%83%A8%201.xml"),
        );
      },
    ],
    ["UTF-16, little-endian", (parts) => void (parts[SHEET] = utf16(strFromU8(parts[SHEET]!), "le", true))],
    ["UTF-16, big-endian", (parts) => void (parts[STRINGS] = utf16(strFromU8(parts[STRINGS]!), "be", true))],
    ["UTF-16 without a mark", (parts) => void (parts[SHEET] = utf16(strFromU8(parts[SHEET]!), "le", false))],
    [
      "texts in CDATA",
      (parts) => edit(parts, STRINGS, (xml) => xml.replace(/(<t\b[^>]*>)([^<&]*)/g, "$1<![CDATA[$2]]>")),
    ],
    [
      "apostrophes around attributes, and spaces before and after the sign of equality",
      (parts) => {
        for (const name of [SHEET, STRINGS, STYLES, RELS, "xl/workbook.xml", "[Content_Types].xml"]) {
          edit(parts, name, (xml) => xml.replace(/(\s[\w:]+)="([^"'<>]*)"/g, "\n$1 =\n'$2'"));
        }
      },
    ],
    [
      "cells in a comment",
      (parts) =>
        edit(parts, SHEET, (xml) => xml.replace("<sheetData>", `<sheetData><!--${"<c>".repeat(50_000)}-->`)),
    ],
    [
      "no styles at all",
      (parts) => {
        delete parts[STYLES];
        edit(parts, RELS, (xml) =>
          xml.replace(/<Relationship [^>]*styles[^>]*?(?:\/>|><\/Relationship>)/, ""),
        );
        edit(parts, SHEET, (xml) => xml.replace(/ s="\d+"/g, ""));
      },
    ],
    ["styles named, but not there", (parts) => void delete parts[STYLES]],
    ["styles without fonts", (parts) => edit(parts, STYLES, (xml) => xml.replace(/<fonts.*<\/fonts>/s, ""))],
    [
      "styles without fills",
      (parts) => edit(parts, STYLES, (xml) => xml.replace(/<fills.*<\/fills>/s, "<fills/>")),
    ],
    [
      "a mebibyte of blanks between cells",
      (parts) => edit(parts, SHEET, (xml) => xml.replace("<sheetData>", `<sheetData>${" ".repeat(2 ** 20)}`)),
    ],
    [
      "strict",
      (parts) => {
        for (const name of Object.keys(parts).filter((one) => /\.(?:xml|rels)$/.test(one)))
          parts[name] = strToU8(
            strFromU8(parts[name]!)
              .replace(
                /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml)\/2006\//g,
                "http://purl.oclc.org/ooxml/$1/",
              )
              .replace(
                /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\//g,
                "http://purl.oclc.org/ooxml/officeDocument/",
              ),
          );
      },
    ],
  ])("%s", (_, change) => {
    expect(readWorkbookFile(withParts(change)).sheets.map(({ values }) => values)).toEqual(VALUES);
  });
});

it.each([
  ["1900", "", 44_652],
  ["1904", ' date1904="1"', 43_190],
])("a date in ISO text is the number of its day, counted from %s", (_, attribute, serial) => {
  const bytes = withParts((parts) => {
    edit(parts, SHEET, (xml) =>
      xml.replace(/<c r="B3"([^>]*?)(?: t="\w+")?>.*?<\/c>/, '<c r="B3"$1 t="d"><v>2022-04-01</v></c>'),
    );
    if (attribute)
      edit(parts, "xl/workbook.xml", (xml) => xml.replace(/<workbookPr\b/, `<workbookPr${attribute}`));
  });
  const { used, values } = readWorkbookFile(bytes).sheets[0]!;
  expect(values[2 - used!.row]?.[1 - used!.column]).toBe(serial);
});

function reasonOf(bytes: Uint8Array): OpenReason | "read" {
  try {
    readWorkbookFile(bytes);
    return "read";
  } catch (error) {
    if (error instanceof OpenError) return error.reason;
    throw error;
  }
}

describe("what cannot be read says what it is", () => {
  const rows = (parts: Parts, xml: string) =>
    edit(parts, SHEET, (text) => text.replace("</sheetData>", () => `${xml}</sheetData>`));
  it.each<[string, OpenReason, () => Uint8Array]>([
    ["an old workbook", "xls", () => compoundFile(["Workbook"])],
    ["a Word document of old", "other-office", () => compoundFile(["WordDocument"])],
    ["a workbook with a password", "password", () => compoundFile(["EncryptedPackage"])],
    ["nothing", "empty", () => new Uint8Array()],
    ["a table of texts", "text", () => strToU8("番号,実施項目\n1,研修\n")],
    ["bytes", "not-a-workbook", () => new Uint8Array([1, 0, 2, 0, 3])],
    ["a zip that breaks off", "damaged", () => GOOD.slice(0, 4000)],
    ["a binary workbook", "xlsb", () => zipSync({ "xl/workbook.bin": new Uint8Array(1) })],
    ["a Word document", "other-office", () => zipSync({ "word/document.xml": strToU8("<a/>") })],
    [
      "a spreadsheet of LibreOffice",
      "open-document",
      () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    ],
    [
      "a document type",
      "document-type",
      () =>
        withParts((parts) =>
          edit(parts, SHEET, (xml) => xml.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
        ),
    ],
    [
      "elements inside each other",
      "too-large",
      () => withParts((parts) => rows(parts, "<x>".repeat(LIMITS.depth) + "</x>".repeat(LIMITS.depth))),
    ],
    [
      "too many parts",
      "too-large",
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: LIMITS.parts + 1 }, (_, n) => [`p${n}`, new Uint8Array()])),
          { level: 0 },
        ),
    ],
    [
      "a part of blanks",
      "too-large",
      () => withParts((parts) => void (parts[SHEET] = new Uint8Array(LIMITS.xmlPart + 1).fill(32))),
    ],
    [
      "cells without end",
      "too-large",
      () => withParts((parts) => rows(parts, "<c/>".repeat(LIMITS.cells + 1))),
    ],
    [
      "rules without end",
      "too-large",
      () =>
        withParts((parts) =>
          edit(parts, SHEET, (xml) =>
            xml.replace("</worksheet>", `${"<x/>".repeat(LIMITS.structure + 1)}</worksheet>`),
          ),
        ),
    ],
  ])("%s: %s", (_, reason, bytes) => {
    expect(reasonOf(bytes())).toBe(reason);
  });
});

it("whatever is done to a part, the file is read or refused, and nothing else happens", () => {
  const names = Object.keys(unzipSync(GOOD));
  const harm = fc.record({
    part: fc.constantFrom(...names),
    how: fc.constantFrom("remove", "empty", "cut", "flip", "twice"),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(harm, { minLength: 1, maxLength: 3 }), (harms) => {
      const bytes = withParts((parts) => {
        for (const { part, how, at } of harms) {
          const before = parts[part];
          if (!before || before.length === 0) continue;
          const place = Math.floor(before.length * at);
          if (how === "remove") delete parts[part];
          if (how === "empty") parts[part] = new Uint8Array();
          if (how === "cut") parts[part] = before.slice(0, place);
          if (how === "flip")
            parts[part] = before.map((byte, index) => (index === place ? byte ^ 0x15 : byte));
          if (how === "twice") parts[`XL/${part}`] = before;
        }
      });
      expect(typeof reasonOf(bytes)).toBe("string");
    }),
    { seed: 18, numRuns: runs(120) },
  );
});
