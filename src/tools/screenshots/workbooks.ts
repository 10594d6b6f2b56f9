/** Workbooks that the samples do not show: changed copies of the complete one, and one without the form. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";

export const COMPLETE = "組織目標_総務部_令和4年度.xlsx";
export const HALF_FILLED = "組織目標_総務部_記入途中.xlsx";
export const THREE_DEPARTMENTS = "組織目標_3部.xlsx";

/** A file as a person has it at hand. */
export interface OwnFile {
  readonly name: string;
  readonly buffer: Buffer;
}

export function sampleBytes(sample: string): Buffer {
  return readFileSync(path.resolve(__dirname, "..", "..", "..", "assets", "samples", sample));
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

/** The complete sample with nobody rated yet. */
export function withoutRatings(name: string): Promise<OwnFile> {
  return changedSample(name, (sheet) =>
    sheet.eachRow((row) => {
      if (typeof row.getCell(1).value === "number") row.getCell(8).value = null;
    }),
  );
}

/** The form as it is handed out: of the items only the printed numbers. */
export function onlyNumbers(name: string): Promise<OwnFile> {
  return changedSample(name, (sheet) =>
    sheet.eachRow((row) => {
      if (typeof row.getCell(1).value !== "number") return;
      for (let column = 2; column <= 8; column += 1) row.getCell(column).value = null;
    }),
  );
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

const LONG_SECTION = "市民生活部地域共生推進室多文化共生・男女共同参画推進担当課";
const LONG_RATING = "当初の計画を大幅に上回り、他の部局の模範となる水準で達成した";
const LONG_WORD = "https://www.city.example.lg.jp/soshiki/somu/soshikimokuhyo/reiwa4nendo/index.html";

/** Names and words as long as a municipality makes them, some with no place at which a line could end. */
export function longNames(name: string): Promise<OwnFile> {
  return changedSample(name, (sheet) => {
    sheet.getCell("A1").value = `令和4年度 ${LONG_SECTION}組織目標展開整理表（部の組織目標）`;
    sheet.getCell("F3").value = sheet.getCell("F3").value;
    for (const row of [5, 6, 7]) sheet.getCell(`G${row}`).value = LONG_SECTION;
    sheet.getCell("H5").value = LONG_RATING;
    sheet.getCell("C6").value = LONG_WORD;
    sheet.getCell("B7").value = LONG_WORD;
    sheet.getCell("H7").value = null;
    sheet.getCell("B8").value = `${LONG_SECTION}における${LONG_RATING}ための取組の推進`;
    sheet.getCell("D8").value = "未定";
    for (const row of [4, 14, 25]) {
      sheet.getCell(`C${row}`).value = `計画・方針等の分類（${LONG_SECTION}が定める区分による）`;
    }
  });
}
