/**
 * A compound file ([MS-CFB], version 3) with empty streams of the given names: the container of workbooks with a
 * password, and of those from Excel 97 to 2003.
 */
const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const ENTRY = 128;

export function compoundFile(streams: readonly string[]): Uint8Array {
  const directorySectors = Math.ceil(((streams.length + 1) * ENTRY) / SECTOR);
  const file = Buffer.alloc(SECTOR * (2 + directorySectors));
  // Header: signature, version 3.62, little endian, sectors of 512 and 64 bytes.
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file, 0);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(END_OF_CHAIN, 60);
  file.writeUInt32LE(END_OF_CHAIN, 68);
  file.fill(0xff, 76, SECTOR);
  file.writeUInt32LE(0, 76);
  // Sector 0: which sector follows which.
  file.fill(0xff, SECTOR, SECTOR * 2);
  file.writeUInt32LE(FAT_SECTOR, SECTOR);
  for (let sector = 1; sector <= directorySectors; sector += 1) {
    file.writeUInt32LE(sector === directorySectors ? END_OF_CHAIN : sector + 1, SECTOR + sector * 4);
  }
  // Sector 1 on: the directory, the root first; the streams hang to the right of each other.
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = SECTOR * 2 + index * ENTRY;
    file.write(name, at, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file.writeUInt8(index === 0 ? 5 : 2, at + 66);
    file.writeUInt8(1, at + 67);
    file.writeUInt32LE(FREE, at + 68);
    file.writeUInt32LE(index > 0 && index < streams.length ? index + 1 : FREE, at + 72);
    file.writeUInt32LE(index === 0 && streams.length > 0 ? 1 : FREE, at + 76);
    file.writeUInt32LE(END_OF_CHAIN, at + 116);
  });
  return new Uint8Array(file);
}
