/** A1 spelling of cells and areas as files have it. Rows and columns are zero-based. */
import type { Area } from "./cell";

const MAX_ROW = 1_048_575;
const MAX_COLUMN = 16_383;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

function letterIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** Reads "B2", "$A$1:$C$3", "A:C" and "1:3", a sheet's name before "!" dropped; null for anything else. */
export function parseArea(text: string): Area | null {
  const local = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/i.exec(local);
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [, letters = "", digits = "", letters2 = letters, digits2 = digits] = match;
  const columns = [letters ? letterIndex(letters) : 0, letters2 ? letterIndex(letters2) : MAX_COLUMN];
  const rows = [digits ? Number(digits) - 1 : 0, digits2 ? Number(digits2) - 1 : MAX_ROW];
  const [left, right] = columns.sort((a, b) => a - b) as [number, number];
  const [top, bottom] = rows.sort((a, b) => a - b) as [number, number];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The areas of a `sqref`: "A1:B2 D4". */
export function parseAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map((part) => (part ? parseArea(part) : null))
    .filter((area) => area !== null);
}

/** In apostrophes only where Excel needs them, as it writes references itself: 部の組織目標, but '部 の 目標'. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return plain ? name : quoteSheet(name);
}

/** `'部の組織目標'`, quotes doubled; always quoted, which Excel accepts for any name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What is left of `area` when `hole` is cut out of it: up to four areas that do not overlap. */
export function subtract(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const edge = Math.min(right, hole.column + hole.columns);
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: end, column: area.column, rows: bottom - end, columns: area.columns },
    { row: top, column: area.column, rows: end - top, columns: left - area.column },
    { row: top, column: edge, rows: end - top, columns: right - edge },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
