/** A formula's references as they read after cells were moved, inserted or deleted. */
import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import { localAddress, readAddress } from "../address";

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
/** Texts are passed over. */
const TOKENS = new RegExp(
  `"(?:[^"]|"")*"|((?:'((?:[^']|'')*)'|([\\p{L}\\p{N}_.]+))!)?(?<![\\p{L}\\p{N}_.$'])(${REFERENCE})(?![\\p{L}\\p{N}_(.!])`,
  "giu",
);

/**
 * @param own the name of the sheet that the formula stands on
 * @param map where the cells of a sheet are now; null: they are gone
 */
export function mapReferences(
  formula: string,
  own: string,
  map: (sheet: string, at: Area) => Area | null,
): string {
  return formula.replace(TOKENS, (token: string, prefix = "", quoted, plain, reference?: string) => {
    if (reference === undefined) return token;
    const sheet =
      (quoted as string | undefined)?.replaceAll("''", "'") ?? (plain as string | undefined) ?? own;
    const at = readAddress(reference)?.area;
    if (!at) return token;
    const mapped = map(sheet, at);
    if (mapped === at) return token;
    return `${prefix as string}${mapped ? marked(mapped, reference) : "#REF!"}`;
  });
}

/** With the "$" of the reference as it was. */
function marked(at: Area, like: string): string {
  const corners = like.split(":");
  const marks = corners.map((corner) => [/^\$[A-Z]/i.test(corner), /\$\d/.test(corner)] as const);
  const [first = "", last] = localAddress(at).split(":");
  const withMarks = (corner: string, [column, row]: readonly [boolean, boolean]) =>
    corner.replace(/^([A-Z]*)(\d*)$/, (_, letters: string, digits: string) => {
      return (letters && (column ? "$" : "")) + letters + (digits && (row ? "$" : "")) + digits;
    });
  const a = withMarks(first, marks[0] ?? [false, false]);
  if (last === undefined && corners.length === 1) return a;
  return `${a}:${withMarks(last ?? first, marks[1] ?? marks[0] ?? [false, false])}`;
}

const CORNER = /(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})/gi;

/** A formula as it reads so many rows and columns away: what has no "$" goes along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, prefix = "", _quoted, _plain, reference?: string) => {
    if (reference === undefined) return token;
    let lost = false;
    const moved = reference.replace(CORNER, (_, fixColumn, letters: string, fixRow, digits: string) => {
      const column = readAddress(`${letters}1`)!.area.column + (fixColumn ? 0 : columns);
      const row = Number(digits) - 1 + (fixRow ? 0 : rows);
      lost ||= column < 0 || column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS;
      return `${fixColumn}${columnName(Math.max(0, column))}${fixRow}${row + 1}`;
    });
    return `${prefix as string}${lost ? "#REF!" : moved}`;
  });
}
