/**
 * Zip packages as other programs write them: sizes behind the entry (data descriptors), and 64-bit sizes and directory
 * (zip64; APPNOTE.TXT 4.3.9, 4.3.14, 4.5.3 of PKWARE). They open, and what is saved from them opens again.
 */
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { checkWorkbook } from "../../src/actions/check";
import { closeAll, everything, HALF_FILLED, openBytes, openFile } from "../support/standin";
import { packageBreaches } from "../support/workbooks/package-rules";

afterEach(closeAll);

interface Kind {
  readonly descriptor?: true;
  readonly zip64?: true;
}

function zipOf(parts: Readonly<Record<string, Uint8Array>>, { descriptor, zip64 }: Kind): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const put = (chunk: Buffer) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const [path, bytes] of Object.entries(parts)) {
    const at = offset;
    const name = Buffer.from(path, "utf8");
    const packed = deflateRawSync(bytes);
    const [crc, packedSize, size] = [crc32(bytes), packed.length, bytes.length];
    const flags = 0x800 | (descriptor ? 8 : 0);
    const sizes = zip64 ? [0xffffffff, 0xffffffff] : [packedSize, size];
    const wide = zip64 ? numbers([2, 1], [2, 16], [8, size], [8, packedSize]) : Buffer.alloc(0);
    const version = zip64 ? 45 : 20;
    const local = descriptor ? [0, ...(zip64 ? sizes : [0, 0])] : [crc, ...sizes];
    put(
      numbers(
        [4, 0x04034b50],
        [2, version],
        [2, flags],
        [2, 8],
        [4, 0x5a7a0000],
        [4, local[0]!],
        [4, local[1]!],
        [4, local[2]!],
        [2, name.length],
        [2, wide.length],
      ),
    );
    put(name);
    put(descriptor && zip64 ? numbers([2, 1], [2, 16], [8, 0], [8, 0]) : wide);
    put(packed);
    if (descriptor) {
      const width = zip64 ? 8 : 4;
      put(numbers([4, 0x08074b50], [4, crc], [width, packedSize], [width, size]));
    }
    directory.push(
      numbers(
        [4, 0x02014b50],
        [2, version],
        [2, version],
        [2, flags],
        [2, 8],
        [4, 0x5a7a0000],
        [4, crc],
        [4, sizes[0]!],
        [4, sizes[1]!],
        [2, name.length],
        [2, wide.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, at],
      ),
      name,
      wide,
    );
  }
  const start = offset;
  put(Buffer.concat(directory));
  const [length, count] = [offset - start, Object.keys(parts).length];
  if (zip64) {
    const end = offset;
    put(
      numbers(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, length],
        [8, start],
      ),
    );
    put(numbers([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
    put(
      numbers(
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, 0xffff],
        [2, 0xffff],
        [4, 0xffffffff],
        [4, 0xffffffff],
        [2, 0],
      ),
    );
  } else
    put(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, start], [2, 0]));
  return new Uint8Array(Buffer.concat(chunks));
}

/** Of ISO 3309, as zip has it. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

/** Little-endian numbers of so many bytes. */
function numbers(...all: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
      else buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

it.each<[string, Kind]>([
  ["an ordinary one", {}],
  ["data descriptors", { descriptor: true }],
  ["64-bit sizes and directory", { zip64: true }],
  ["both", { descriptor: true, zip64: true }],
])("a package with %s opens and is saved", async (_, kind) => {
  const plain = await openFile(HALF_FILLED);
  const expected = [everything(plain), (await checkWorkbook(plain.host)).forms.map(({ report }) => report)];
  closeAll();
  const opened = await openBytes(zipOf(unzipSync(new Uint8Array(readFileSync(HALF_FILLED))), kind));
  expect([everything(opened), (await checkWorkbook(opened.host)).forms.map(({ report }) => report)]).toEqual(
    expected,
  );
  const saved = opened.save();
  closeAll();
  expect(packageBreaches(saved)).toEqual([]);
  expect(everything(await openBytes(saved))).toEqual(expected[0]);
});
