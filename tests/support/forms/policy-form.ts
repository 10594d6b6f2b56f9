/** 部局運営方針 as it lies on the sheet: title in row 1, header fields in row 2, header in row 4, items from row 5 on. */
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "./snapshots";
import type { SheetOptions } from "./snapshots";

export const POLICY_HEADINGS = [
  "番号",
  "重点目標",
  "達成目標",
  "主な取組",
  "達成時期",
  "担当課・室",
  "評価",
  "評価の理由",
] as const;

export function policyRows(): (CellValue | null)[][] {
  const item = (number: number, text: string, rating: string, reason = ""): CellValue[] => [
    number,
    text,
    `${text}の計画が策定されている。`,
    "関係課と調整する。",
    "年度末",
    number === 2 ? "企画課・広報室" : "企画課",
    rating,
    reason,
  ];
  return [
    ["令和6年度 企画部 部局運営方針"],
    ["職名", "企画部長", null, "氏名", "二宮 歩"],
    [],
    [...POLICY_HEADINGS],
    item(1, "総合計画の推進", "A"),
    item(2, "広報の充実", "B"),
    item(3, "公共施設の再編", "C", "地元との協議が続いているため"),
    item(4, "窓口の見直し", "B"),
  ];
}

export function policySheet(options: SheetOptions = {}): SheetSnapshot {
  return sheetOf(policyRows(), { name: "企画部", ...options });
}
