/** Numbers as people write them into a number column. */
import { isDateFormat } from "./dates";
import { normalize } from "./normalize";
import type { CellValue } from "../../workbook/snapshot";

const WHOLE =
  /^[([<【〔「《]?[※*◎○●★■]? ?(?:No[.:]?|Nr[.:]?|#|第|項目|目標|取組|番号|その)? ?(\d{1,9})(?:\.0*)? ?(?:番|号|項)?[)>\]】〕」》]?[.。、,:]?$/iu;

/** 3, "３", "3.", "(3)", "③", "No.3", "第3", "【3】", "※3" → 3; null when blank, a date, not whole, negative or something else. */
export function readWholeNumber(value: CellValue, numberFormat = "General"): number | null {
  if (typeof value === "number") {
    return Number.isSafeInteger(value) && value >= 0 && !isDateFormat(numberFormat) ? value : null;
  }
  if (typeof value !== "string" || value === "") return null;
  const match = WHOLE.exec(normalize(value));
  return match ? Number(match[1]) : null;
}

/** How the items of a form are counted. `parts`: 1-1, 1.2, A-3. */
export type NumberKind = "whole" | "parts" | "roman" | "kana" | "letter" | "kanji" | "stem";

const KINDS: readonly (readonly [NumberKind, RegExp])[] = [
  ["parts", /^(?:[A-Z]{1,2}|\p{L}{1,4})?[-.]?\d{1,4}(?:[-–—−ー.・の/(]\d{1,4}\)?){1,3}$/u],
  ["parts", /^(?:[A-Z]{1,3}|\p{Script=Han}{1,6})[-–−ー.・]?\d{1,4}$/u],
  ["roman", /^[IVX]{1,5}$/u],
  ["letter", /^[A-Z]$/u],
  ["kana", /^[ア-ンあ-ん]$/u],
  ["kanji", /^第?[一二三四五六七八九十]{1,3}$/u],
  ["stem", /^[甲乙丙丁戊己庚辛壬癸]$/u],
];

/** null for a blank, and for a text that counts nothing. */
export function numberKind(value: CellValue, numberFormat = "General"): NumberKind | null {
  if (typeof value === "number" && isDateFormat(numberFormat)) return null;
  if (readWholeNumber(value, numberFormat) !== null) return "whole";
  const bare = normalize(String(value))
    .replace(/^[([<【〔「《]|[)>\]】〕」》]?[.。、,:]?$/gu, "")
    .toUpperCase();
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
