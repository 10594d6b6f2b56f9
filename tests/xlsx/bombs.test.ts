/**
 * Small files that unpack to much (security review M2): each is refused with its reason, in little time and memory, and
 * white space that is only long is read.
 */
import process from "node:process";
import { constants, deflateRawSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { OpenError } from "../../src/xlsx/open/open-error";
import { readWorkbookFile } from "../../src/xlsx/read-file";
import { COMPLETE } from "../support/standin";

const MEGABYTE = 2 ** 20;
const SHEET = "xl/worksheets/sheet1.xml";

interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** A packed piece that can be put behind another: a packed text is such pieces, and an end. */
const piece = (bytes: Uint8Array): Uint8Array =>
  deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
const END = deflateRawSync(new Uint8Array());

function entry(name: string, pieces: readonly Uint8Array[]): Entry {
  const unpacked = pieces.reduce((sum, one) => sum + one.length, 0);
  // The same piece again and again is packed once.
  const packed = new Map(pieces.map((one) => [one, one]));
  for (const one of packed.keys()) packed.set(one, piece(one));
  return { name, packed: Buffer.concat([...pieces.map((one) => packed.get(one)!), END]), size: unpacked };
}

/** A zip's entries and directory (APPNOTE 4.3). Nothing here looks at checksums. */
function zipOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size } of entries) {
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    [20, 0, 8].forEach((value, at) => fields.writeUInt16LE(value, at * 2));
    [packed.length, size].forEach((value, at) => fields.writeUInt32LE(value, 14 + at * 4));
    fields.writeUInt16LE(title.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, where, title]));
    const whole = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, title, packed]);
    pieces.push(whole);
    offset += whole.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  [8, 10].forEach((at) => end.writeUInt16LE(entries.length, at));
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

function bomb(change: (parts: Map<string, Uint8Array[]>) => void): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(readFileSync(COMPLETE))).map(([name, bytes]) => [name, [bytes]]),
  );
  change(parts);
  return zipOf([...parts].map(([name, pieces]) => entry(name, pieces)));
}

/** `filler` so many times in front of the first `tag` of a part. */
function inFrontOf(tag: string, part: string, filler: Uint8Array, times: number) {
  return (parts: Map<string, Uint8Array[]>) => {
    const text = Buffer.from(parts.get(part)![0]!);
    const at = text.indexOf(tag);
    const fillers = Array.from({ length: times }, () => filler);
    parts.set(part, [text.subarray(0, at), ...fillers, text.subarray(at)]);
  };
}

const blanks = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE).fill(32);
const repeated = (text: string) =>
  new Uint8Array(Buffer.from(text.repeat(Math.floor(MEGABYTE / text.length))));

const areas = (count: number) => {
  const all = Array.from({ length: count }, (_, row) => `J${row + 1}`).join(" ");
  return new Uint8Array(
    Buffer.from(
      `<conditionalFormatting sqref="${all}"><cfRule type="expression" priority="1"/></conditionalFormatting>`,
    ),
  );
};
const sharedFormula = (cells: number, length: number) =>
  `<row r="900"><c r="A900"><f t="shared" si="0" ref="A900:A${900 + cells}">${"A1+".repeat(length / 3)}1</f></c></row>` +
  Array.from({ length: cells }, (_, row) => `<row r="${901 + row}"><c><f t="shared" si="0"/></c></row>`).join(
    "",
  );

it.each<[string, string, (parts: Map<string, Uint8Array[]>) => void]>([
  [
    "600 MB of a picture",
    "too-large",
    (parts) => parts.set("xl/media/image1.png", new Array<Uint8Array>(600).fill(blanks(1))),
  ],
  ["300 MB of white space", "too-large", inFrontOf("<row", SHEET, blanks(1), 300)],
  ["30 MB of white space", "read", inFrontOf("<row", SHEET, blanks(1), 30)],
  ["30 MB of a comment", "damaged", inFrontOf("<row", SHEET, repeated("<!--"), 30)],
  ["30 MB of elements inside each other", "too-large", inFrontOf("</sheetData", SHEET, repeated("<x>"), 30)],
  [
    "8 MB of formats",
    "too-large",
    inFrontOf("</cellXfs", "xl/styles.xml", repeated('<xf numFmtId="0"/>'), 8),
  ],
  ["a rule for 40,000 areas", "too-large", inFrontOf("</worksheet", SHEET, areas(40_000), 1)],
  [
    "100,000 names",
    "too-large",
    inFrontOf("</definedNames", "xl/workbook.xml", repeated('<definedName name="a">1</definedName>'), 4),
  ],
  [
    "600 sheets",
    "too-large",
    inFrontOf(
      "</sheets",
      "xl/workbook.xml",
      new Uint8Array(Buffer.from('<sheet name="a" sheetId="9"/>')),
      600,
    ),
  ],
  [
    "a long formula that 20,000 cells share",
    "too-large",
    inFrontOf("</sheetData", SHEET, new Uint8Array(Buffer.from(sharedFormula(20_000, 3_000))), 1),
  ],
])("%s: %s, in seconds and without the memory that it asks for", (_, expected, change) => {
  const bytes = bomb(change);
  expect(bytes.length).toBeLessThan(MEGABYTE);
  const before = { cpu: process.cpuUsage(), memory: process.memoryUsage().rss };
  let reason = "read";
  try {
    readWorkbookFile(bytes);
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    reason = error.reason;
  }
  const { user, system } = process.cpuUsage(before.cpu);
  expect(reason).toBe(expected);
  expect((user + system) / 1e6).toBeLessThan(10);
  expect(process.memoryUsage().rss - before.memory).toBeLessThan(700 * MEGABYTE);
});
