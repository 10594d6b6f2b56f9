/**
 * What twenty departments send to the compiling office: of each one file of every kind, with what has to come of it, counted
 * while it is made and by nothing of the add-in's.
 */
import ExcelJS from "exceljs";
import { compoundFile } from "./compound-file";
import { HEADINGS } from "./goal-workbook";

export const KINDS = [
  "clean",
  "incomplete",
  "offList",
  "example",
  "doubled",
  "lastYear",
  "foreign",
  "damaged",
  "old",
  "encrypted",
] as const;
export type CityKind = (typeof KINDS)[number];

const RATINGS = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"] as const;

/** Of a form that counts. */
export interface CityForm {
  readonly department: string;
  readonly year: number;
  readonly required: number;
  readonly filled: number;
  readonly items: number;
  /** By rating; 未入力 and リスト外 last. */
  readonly counts: readonly number[];
}

export interface CityFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly error: "no-form" | "unreadable" | "encrypted" | null;
  readonly forms: readonly CityForm[];
  /** Why other forms in it do not count. */
  readonly notCounted: readonly string[];
}

export async function cityFile(department: number, kind: CityKind): Promise<CityFile> {
  const name = `${String(department).padStart(2, "0")}_${kind}.xlsx`;
  const nothing = { forms: [], notCounted: [] };
  if (kind === "old") return { name, bytes: compoundFile(["Workbook"]), error: "unreadable", ...nothing };
  if (kind === "encrypted") {
    const bytes = compoundFile(["EncryptedPackage", "EncryptionInfo"]);
    return { name, bytes, error: "encrypted", ...nothing };
  }
  const workbook = new ExcelJS.Workbook();
  const saved = async () => new Uint8Array(await workbook.xlsx.writeBuffer());
  if (kind === "foreign") {
    workbook.addWorksheet("名簿").addRows([
      ["氏名", "電話", "所属"],
      ["東", "1234", `第${department}部`],
    ]);
    return { name, bytes: await saved(), error: "no-form", ...nothing };
  }
  const form = addForm(workbook, "部の組織目標", department, kind);
  const notCounted: string[] = [];
  if (kind === "example") {
    addForm(workbook, "記入例", department, "clean");
    notCounted.push("example");
  }
  if (kind === "doubled") {
    addForm(workbook, "部の組織目標 (2)", department, "clean");
    notCounted.push("copy");
  }
  const bytes = await saved();
  if (kind === "damaged") {
    return {
      name,
      bytes: bytes.subarray(0, Math.floor(bytes.length * 0.6)),
      error: "unreadable",
      ...nothing,
    };
  }
  return { name, bytes, error: null, forms: [form], notCounted };
}

function addForm(
  workbook: ExcelJS.Workbook,
  sheetName: string,
  department: number,
  kind: CityKind,
): CityForm {
  const sheet = workbook.addWorksheet(sheetName);
  const year = kind === "lastYear" ? 2021 : 2022;
  const name = `第${department}部`;
  sheet.addRow([`令和${year - 2018}年度 組織目標展開整理表（部の組織目標）`]);
  sheet.addRow([]);
  sheet.addRow(["作成日", `令和${year - 2018}年4月1日`, "", "職名", `${name}長`, "", "氏名", "一ノ瀬 理"]);
  sheet.addRow([]);
  sheet.addRow(HEADINGS);
  const items = 3 + (department % 5);
  const counts = [0, 0, 0, 0, 0];
  let filled = 3;
  for (let item = 1; item <= items; item += 1) {
    const at = (department + item) % RATINGS.length;
    // One blank rating, one blank deadline; one rating that is in no list.
    const blank = kind === "incomplete" && item === 2;
    const odd = kind === "offList" && item === 1;
    const place = blank ? 3 : odd ? 4 : at;
    counts[place] = (counts[place] ?? 0) + 1;
    const values = [
      item,
      `第${department}部の取組その${item}の推進`,
      "その他",
      `研修を${item}回実施し、全員が受講している。`,
      "・関係課と調整する。",
      kind === "incomplete" && item === 1 ? "" : "年度末",
      `第${department}課`,
      blank ? "" : odd ? "まったくの別の評価" : (RATINGS[at] ?? ""),
    ];
    filled += values.filter((value) => value !== "").length;
    sheet.addRow(values);
  }
  return { department: name, year, required: 3 + items * HEADINGS.length, filled, items, counts };
}
