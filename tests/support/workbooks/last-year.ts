/** The sample's workbook as it was a year before, with other ratings: written by another program. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";

const SAMPLE = path.resolve(__dirname, "../../../assets/samples/組織目標_総務部_令和4年度.xlsx");
const ROWS = [5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28];
/** 2 items high, 5 hardly, 1 without a rating, 1 outside the list, the other 11 mostly. */
const RATINGS: readonly string[] = [
  "高度に達成した",
  "高度に達成した",
  ...Array<string>(5).fill("ほとんど未達成だった"),
  "",
  "中止",
];
export const LAST_YEAR_FIGURES = { levels: [2, 11, 5], unrated: 1, offList: 1, total: 20 };

/** `change`: what is different in this one. */
export async function lastYearWorkbook(
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(SAMPLE)).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("no sheet");
  toLastYear(sheet);
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Title and ratings of the year before. */
export function toLastYear(sheet: ExcelJS.Worksheet): void {
  const title = sheet.getCell("A1");
  title.value = title.text.replace("令和4年度", "令和3年度");
  ROWS.forEach((row, index) => {
    sheet.getCell(`H${row}`).value = RATINGS[index] ?? "ほぼ達成した";
    if (RATINGS[index] === "") sheet.getCell(`H${row}`).value = null;
  });
}
