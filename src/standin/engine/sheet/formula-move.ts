/** A formula as it reads from another cell of its sheet, and with that sheet's name before every reference. */
import { columnName, quoteSheet } from "../../../cells/geometry";

const REFERENCE = String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})`;
/** Texts and quoted names are passed over; a reference that has a sheet's name keeps it. */
const TOKENS = new RegExp(
  `"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\\p{L}\\p{N}_.]+)!)?(?<![\\p{L}\\p{N}_.$])${REFERENCE}(?::${REFERENCE})?(?![\\p{L}\\p{N}_(.])`,
  "giu",
);
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

export function movedFormula(formula: string, sheet: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token: string, name: string | undefined, ...parts: unknown[]) => {
    const [fixColumn, letters, fixRow, digits, ...second] = parts.slice(0, 8) as (string | undefined)[];
    if (letters === undefined || digits === undefined) return token;
    const moved = (one: readonly (string | undefined)[]) => {
      const [fixedColumn, column = "", fixedRow, row = ""] = one;
      const toColumn = columnIndex(column) + (fixedColumn ? 0 : columns);
      const toRow = Number(row) - 1 + (fixedRow ? 0 : rows);
      const inside = toColumn >= 0 && toColumn < MAX_COLUMNS && toRow >= 0 && toRow < MAX_ROWS;
      return inside ? `${fixedColumn}${columnName(toColumn)}${fixedRow}${toRow + 1}` : "#REF!";
    };
    const first = moved([fixColumn, letters, fixRow, digits]);
    const last = second[1] === undefined ? "" : `:${moved(second)}`;
    return `${name ?? `${quoteSheet(sheet)}!`}${first}${last}`;
  });
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
