/**
 * A table as a CSV file that programs read: UTF-8 with BOM (without it Excel takes it for the system's own encoding),
 * CRLF, one header row, one datum a cell, numbers without units. By 「統計表における機械判読可能なデータの表記方法の
 * 統一ルール」(総務省, 2020-12-18, https://www.soumu.go.jp/main_content/000723626.pdf) and RFC 4180.
 */
import { plainText } from "../form/reading/normalize";
import { harmlessText } from "./harmless-text";

export type CsvCell = string | number | null;

export function csvFile(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(","));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`;
}

function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = harmlessText(readable(value));
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** ①, ㉑, ⓪ and the like: NFKC would leave a bare number (①研修 → 1研修). */
const CIRCLED = /[\u2460-\u2473\u24ea\u2776-\u277f\u3251-\u325f\u32b1-\u32bf]/gu;

/**
 * In one line, and without characters that only some machines have (チェック項目1-5 and 1-10 of the rules): ㈱ → (株),
 * Ⅳ → IV, half-width kana → full-width. Variants of ideographs (髙, 﨑) stay: they are people's names.
 */
function readable(text: string): string {
  const circled = text.replace(
    CIRCLED,
    (sign) => `(${sign.normalize("NFKC").replace(/\D/gu, "") || numberOf(sign)})`,
  );
  return plainText(circled)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** ❶ to ❿ have no decomposition. */
function numberOf(sign: string): number {
  return (sign.codePointAt(0) ?? 0x2776) - 0x2775;
}
