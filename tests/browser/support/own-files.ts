/** Files that a person might open: changed copies of the samples, and things that are no workbook at all. */
import { Workbook } from "exceljs";
import type { CellValue } from "../../../src/workbook/snapshot";
import { formRows } from "../../../src/tools/bench/large-form";
import { COMPLETE, sampleBytes, type OwnFile } from "../../../src/tools/screenshots/workbooks";

export {
  changedSample,
  COMPLETE,
  HALF_FILLED,
  otherWorkbook,
  readWorkbook,
  sampleBytes,
  THREE_DEPARTMENTS,
  withoutRatings,
} from "../../../src/tools/screenshots/workbooks";
export type { OwnFile } from "../../../src/tools/screenshots/workbooks";

export const textFile = (name: string): OwnFile => ({ name, buffer: Buffer.from("番号,実施項目\n1,窓口\n") });

/** The first half of a real workbook, as a broken copy leaves it. */
export function truncated(name: string): OwnFile {
  const bytes = sampleBytes(COMPLETE);
  return { name, buffer: bytes.subarray(0, Math.floor(bytes.length / 2)) };
}

/** What Excel writes with a password begins so: a compound file with a stream of this name. */
export function encrypted(name: string): OwnFile {
  const header = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return {
    name,
    buffer: Buffer.concat([header, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(512)]),
  };
}

/** A form with so many items of which the four columns from C to F are blank: four times as many findings. */
export function blankForm(name: string, items: number): Promise<OwnFile> {
  return formOf(name, items, (value, column) => (column < 2 || column > 5 ? value : null));
}

/** A form whose 取組内容 are so long that 5 MB, which Excel on the web gives at once, do not hold its cells. */
export function tooLargeForm(name: string, items: number): Promise<OwnFile> {
  const letters = Math.ceil((7 * 1024 * 1024) / items / 3);
  return formOf(name, items, (value, column) => (column === 4 ? "取".repeat(letters) : value));
}

async function formOf(
  name: string,
  items: number,
  cell: (value: CellValue, column: number) => CellValue | null,
): Promise<OwnFile> {
  const [title = [], space = [], fields = [], headings = [], ...rows] = formRows(items);
  const workbook = new Workbook();
  workbook
    .addWorksheet("部の組織目標")
    .addRows([title, space, fields, headings, ...rows.map((row) => row.map(cell))]);
  return { name, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}
