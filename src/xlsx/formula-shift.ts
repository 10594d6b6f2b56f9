/** A formula as it reads from another cell of the same sheet. */
import { columnName, MAX_COLUMNS, MAX_ROWS } from "../cells/geometry";

const COLUMN = String.raw`(\$?)([A-Z]{1,3})`;
const ROW = String.raw`(\$?)([1-9]\d{0,6})`;
/** Texts, quoted names and what stands in brackets are passed over; then cells, whole columns and whole rows. */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(?:${COLUMN}${ROW}|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_(.!])`,
  "giu",
);

/** @param rows, columns how far the formula moves. A reference that leaves the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed = "", letters = "") => {
    const index = columnIndex(letters) + (fixed ? 0 : columns);
    return index >= 0 && index < MAX_COLUMNS ? `${fixed}${columnName(index)}` : null;
  };
  const row = (fixed = "", digits = "") => {
    const index = Number(digits) + (fixed ? 0 : rows);
    return index >= 1 && index <= MAX_ROWS ? `${fixed}${index}` : null;
  };
  return formula.replace(TOKENS, (token: string, ...groups: unknown[]) => {
    const part = groups as (string | undefined)[];
    const pair = (first: string | null, second: string | null, between: string) =>
      first === null || second === null ? "#REF!" : `${first}${between}${second}`;
    if (part[1] !== undefined) return pair(column(part[0], part[1]), row(part[2], part[3]), "");
    if (part[5] !== undefined) return pair(column(part[4], part[5]), column(part[6], part[7]), ":");
    if (part[9] !== undefined) return pair(row(part[8], part[9]), row(part[10], part[11]), ":");
    return token;
  });
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
