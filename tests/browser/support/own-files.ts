/** Files that a person might open: changed copies of the samples, and things that are no workbook at all. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { formRows } from "../../../src/tools/bench/large-form";
import { ROOT } from "./machine";

export const COMPLETE = "組織目標_総務部_令和4年度.xlsx";
export const HALF_FILLED = "組織目標_総務部_記入途中.xlsx";
export const THREE_DEPARTMENTS = "組織目標_3部.xlsx";

export interface OwnFile {
  readonly name: string;
  readonly buffer: Buffer;
}

export function sampleBytes(sample: string): Buffer {
  return readFileSync(path.join(ROOT, "assets", "samples", sample));
}

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

/** The complete sample with something done to its sheet by another program. */
export async function changedSample(
  name: string,
  change: (sheet: Worksheet) => Promise<void> | void,
): Promise<OwnFile> {
  const workbook = await readWorkbook(sampleBytes(COMPLETE));
  await change(workbook.worksheets[0]!);
  return { name, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

/** A workbook with a table that is not the form. */
export async function otherWorkbook(name: string): Promise<OwnFile> {
  const workbook = new Workbook();
  workbook.addWorksheet("名簿").addRows([
    ["氏名", "電話"],
    ["東", "1234"],
  ]);
  return { name, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

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
export async function blankForm(name: string, items: number): Promise<OwnFile> {
  const [title = [], space = [], fields = [], headings = [], ...rows] = formRows(items);
  const workbook = new Workbook();
  workbook
    .addWorksheet("部の組織目標")
    .addRows([
      title,
      space,
      fields,
      headings,
      ...rows.map((row) => row.map((value, column) => (column < 2 || column > 5 ? value : null))),
    ]);
  return { name, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}
