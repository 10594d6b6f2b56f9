/** What twenty departments send in: the sample's form under other names, and the files that go wrong every year. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { compoundFile } from "./compound-file";

const SAMPLE = path.resolve(__dirname, "../../../assets/samples/組織目標_総務部_令和4年度.xlsx");
/** Zero-based among the items; the sample has 20, all rated. */
export const ITEMS = 20;
const ITEM_ROWS = [5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27, 28];
const LEVELS = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];

/** Of a department of that number in the city: how many of its items are of each level. */
export function ratingsOf(number: number): readonly [number, number, number] {
  const high = 1 + (number % 5);
  const hardly = number % 3;
  return [high, ITEMS - high - hardly, hardly];
}

export interface SubmissionOptions {
  /** Of the items, from the first on, this many have no rating. */
  readonly blank?: number;
  readonly sheetName?: string;
  /** In the title, in place of 令和4年度. */
  readonly year?: string;
  /** Of the sheet's part. */
  readonly change?: (xml: string) => string;
}

const STRINGS = "xl/sharedStrings.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

/** @param department "市民部" @param number from which its ratings come (`ratingsOf`) */
export function submission(department: string, number: number, options: SubmissionOptions = {}): Uint8Array {
  const { blank = 0, sheetName = "部の組織目標", year = "令和4年度", change = (xml) => xml } = options;
  const parts = unzipSync(readFileSync(SAMPLE));
  const edit = (part: string, to: (xml: string) => string) => {
    parts[part] = strToU8(to(strFromU8(parts[part]!)));
  };
  const texts = strFromU8(parts[STRINGS]!).split("</si>");
  const [high, mostly] = ratingsOf(number);
  const level = (index: number) => LEVELS[index < high ? 0 : index < high + mostly ? 1 : 2]!;
  edit(SHEET, (xml) =>
    change(
      ITEM_ROWS.reduce((text, row, index) => {
        const at = texts.findIndex((one) => one.includes(`>${level(index)}<`));
        const cell = new RegExp(`<c r="H${row}"( s="\\d+")?[^>]*>.*?</c>`);
        const value = index < blank ? "" : `<v>${at}</v>`;
        return text.replace(
          cell,
          (_, style = "") => `<c r="H${row}"${style}${value && ' t="s"'}>${value}</c>`,
        );
      }, xml),
    ),
  );
  edit(STRINGS, (xml) => xml.replace("総務部長", `${department}長`).replaceAll("令和4年度", year));
  edit(WORKBOOK, (xml) => xml.replaceAll("部の組織目標", sheetName));
  return zipSync(parts);
}

export const DEPARTMENTS = [
  "総務部",
  "企画部",
  "財務部",
  "税務部",
  "市民部",
  "福祉部",
  "子ども部",
  "健康部",
  "環境部",
  "産業部",
  "農林部",
  "観光部",
  "建設部",
  "都市部",
  "下水道部",
  "水道部",
  "消防部",
  "教育部",
  "会計部",
  "議会部",
] as const;

/** What is known beforehand of each file, by kind. */
export type Kind =
  "clean" | "incomplete" | "damaged" | "foreign" | "same" | "double" | "old" | "example" | "xls";

export interface CityFile {
  readonly name: string;
  readonly kind: Kind;
  /** "" where it is none's. */
  readonly department: string;
  readonly bytes: Uint8Array;
}

/** Twenty files of thirteen departments; the others have sent nothing that can be used. */
export async function cityFiles(): Promise<CityFile[]> {
  const of = (index: number, kind: Kind, options: SubmissionOptions = {}, ending = ""): CityFile => {
    const department = DEPARTMENTS[index]!;
    const bytes = submission(department, index, options);
    return {
      name: `${String(index + 1).padStart(2, "0")}_${department}${ending}.xlsx`,
      kind,
      department,
      bytes,
    };
  };
  const clean = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => of(index, "clean"));
  const incomplete = [8, 9, 10, 11, 12].map((index) => of(index, "incomplete", { blank: index - 6 }));
  const damaged = of(13, "damaged");
  const foreign = new ExcelJS.Workbook();
  foreign.addWorksheet("名簿").addRow(["氏名", "電話"]);
  return [
    ...clean,
    ...incomplete,
    { ...damaged, bytes: damaged.bytes.slice(0, 5000) },
    {
      name: "名簿.xlsx",
      kind: "foreign",
      department: "",
      bytes: new Uint8Array(await foreign.xlsx.writeBuffer()),
    },
    { ...clean[0]!, name: "20_総務部 - コピー.xlsx", kind: "same" },
    of(1, "double", { blank: 1 }, "_再提出"),
    of(14, "old", { sheetName: "様式（旧）" }),
    of(15, "example", { sheetName: "記入例" }),
    { name: "17_消防部.xls", kind: "xls", department: "消防部", bytes: compoundFile(["Workbook"]) },
  ];
}

/** The file with one more sheet, which is empty. */
export function withSheet(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (part: string, to: (xml: string) => string) => {
    parts[part] = strToU8(to(strFromU8(parts[part]!)));
  };
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  edit(WORKBOOK, (xml) =>
    xml.replace("</sheets>", `<sheet name="${name}" sheetId="99" r:id="rId99"/></sheets>`),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="${office}/worksheet" Target="worksheets/sheet99.xml"/></Relationships>`,
    ),
  );
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/xl/worksheets/sheet99.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  );
  parts["xl/worksheets/sheet99.xml"] = strToU8(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
  );
  return zipSync(parts);
}

/** No workbook at all, but a zip. */
export const ZIP = zipSync({ "readme.txt": strToU8("x") });
