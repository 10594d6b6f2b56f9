/**
 * The city's sheet of 令和4年度 as it lies on the sheet, with shortened texts to which no rule objects: title in row 1,
 * header fields in row 3, header rows 4, 14 and 25, items in rows 5–12, 15–23 and 26–28.
 */
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "./snapshots";
import type { SheetOptions } from "./snapshots";

export const HEADINGS = [
  "番号",
  "実施項目",
  "計画・方針等の分類",
  "どの水準まで\n(達成水準又は遂行後の状態等)",
  "どのような方法で\n(目標等を達成するための取組の内容等)",
  "いつまで\n(期限)",
  "共通/課名",
  "達成状況",
] as const;

const HIGH = "高度に達成した";
const MOSTLY = "ほぼ達成した";
const HARDLY = "ほとんど未達成だった";

/** 実施項目, category, owner, rating of the 20 items. */
const ITEMS: readonly (readonly [string, string, string, string])[] = [
  ["市長・副市長の適切なスケジュール管理", "その他", "秘書課", MOSTLY],
  ["正確、円滑な契約事務の執行", "その他", "契約管財課", HIGH],
  ["直営営繕体制充実に向けた検討", "その他", "契約管財課", MOSTLY],
  ["定年延長制度の円滑導入", "その他", "職員課", HIGH],
  ["新入職員の人材確保", "その他", "職員課", HIGH],
  ["障害者の採用及び定着の推進", "その他", "職員課", MOSTLY],
  ["研修による人材育成", "ビジョン", "職員課", MOSTLY],
  ["人事考課制度の検証と見直しの検討", "ビジョン", "職員課", MOSTLY],
  ["職員福利厚生制度の充実", "その他", "職員課", HIGH],
  ["多様な避難所の検討", "その他", "防災安全課", MOSTLY],
  ["防災まちづくり推進地区の拡大", "その他", "防災安全課", MOSTLY],
  ["市民の防災意識向上と自助力の強化", "その他", "防災安全課", HIGH],
  ["危機管理対応マニュアルの整備", "ビジョン", "防災安全課", HARDLY],
  ["地域見守り活動の充実", "ビジョン", "防災安全課", MOSTLY],
  ["課税・納税管理業務の執行", "その他", "課税課・納税課", MOSTLY],
  ["市税徴収率の維持・向上", "ビジョン", "納税課", HIGH],
  ["感染症の現状を踏まえた対応", "施政方針", "共通・職員課", MOSTLY],
  ["事務の適正化（チェック体制の構築）", "その他", "共通", MOSTLY],
  ["事務の適正化（情報の共有・会議の開催）", "その他", "共通", MOSTLY],
  ["部内の人材育成の推進", "その他", "共通", MOSTLY],
];

export function seedItem(number: number): CellValue[] {
  const item = ITEMS[number - 1];
  if (!item) throw new RangeError(`the form has no item ${number}`);
  const [text, category, owner, rating] = item;
  const deadline = number === 18 ? "早急" : "年度末";
  return [
    number,
    text,
    category,
    `${text}の記録が作成されている。`,
    "・担当課との調整\n・進行管理",
    deadline,
    owner,
    rating,
  ];
}

export function seedRows(): (CellValue | null)[][] {
  const items = ITEMS.map((_, index) => seedItem(index + 1));
  return [
    ["令和4年度 組織目標展開整理表（部の組織目標）"],
    [],
    ["作成日", "令和4年4月1日", null, "職名", "総務部長", null, "氏名", "一ノ瀬 理"],
    [...HEADINGS],
    ...items.slice(0, 8),
    [],
    [...HEADINGS],
    ...items.slice(8, 17),
    [],
    [...HEADINGS],
    ...items.slice(17),
  ];
}

export function seedSheet(options: SheetOptions = {}): SheetSnapshot {
  return sheetOf(seedRows(), options);
}
