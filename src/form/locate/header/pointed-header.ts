/**
 * The table's header as a person pointed at it: over what was found by the headings' words, or in its place where
 * nothing was found.
 */
import { intersection, rectOf } from "../../../cells/geometry";
import type { Rect } from "../../../cells/geometry";
import type { Grid } from "../../reading/grid";
import { readHeaderRow } from "./header-row";
import type { HeaderCell, HeaderRow } from "./header-row";
import type { HeadingMatcher } from "../../reading/headings";
import { foldSpaces, isBlank } from "../../reading/normalize";
import type { Pointed, PointedCell } from "./pointed-settings";
import { isRole } from "../../roles";
import type { Role } from "../../roles";

/** With so many columns, 実施項目 among them, a table that nobody would recognise is the form: a person said so. */
const ENOUGH = 3;
/** A heading that was moved is looked for so far down. */
const SEARCHED_ROWS = 200;

/** The header to read the form by; null when it still is none. */
export function withPointedCells(
  grid: Grid,
  found: HeaderRow | null,
  pointed: Pointed,
  matcher: HeadingMatcher,
): HeaderRow | null {
  const roles = Object.keys(pointed).filter(isRole);
  const cells = roles.flatMap((role) => {
    const one = pointed[role];
    const area = one && whereIs(grid, one, found);
    return area ? [{ role, area }] : [];
  });
  const absent = roles.filter((role) => pointed[role] === null);
  if (cells.length === 0 && absent.length === 0) return found;
  const first = cells.reduce<number | null>((row, { area }) => Math.min(row ?? area.row, area.row), null);
  // What was pointed at lies outside the header that was found: the header is there.
  if (first !== null && (!found || first < found.top || first >= found.bottom)) {
    const other = overlaid(grid, readHeaderRow(grid, first, matcher) ?? emptyRow(first), cells, absent);
    if (other.cells.has("item") && other.cells.size >= ENOUGH) return other;
  }
  return found && overlaid(grid, found, cells, absent);
}

function emptyRow(row: number): HeaderRow {
  return { top: row, bottom: row + 1, foot: 0, cells: new Map(), rivals: [] };
}

function overlaid(
  grid: Grid,
  header: HeaderRow,
  pointed: readonly { readonly role: Role; readonly area: Rect }[],
  absent: readonly Role[],
): HeaderRow {
  const own = pointed.map((one) => pointedCell(grid, header, one));
  const cells = new Map<Role, HeaderCell>();
  for (const cell of header.cells.values()) {
    const taken = own.some(({ role, area }) => role === cell.role || sharesColumn(area, cell.area));
    if (!taken && !absent.includes(cell.role)) cells.set(cell.role, cell);
  }
  for (const cell of own) cells.set(cell.role, cell);
  const within = own.filter(({ area }) => area.row >= header.top && area.row <= header.bottom);
  const bottom = Math.max(header.bottom, ...within.map(({ area }) => area.row + area.rows));
  return { top: header.top, bottom, foot: header.foot, cells, rivals: header.rivals };
}

/** A cell below the header, among the items, says which column is meant. */
function pointedCell(
  grid: Grid,
  header: HeaderRow,
  { role, area }: { readonly role: Role; readonly area: Rect },
): HeaderCell {
  const isHeading = area.row >= header.top && area.row <= header.bottom;
  const text = isHeading ? foldSpaces(grid.text(area.row, area.column)) : "";
  return {
    role,
    area: isHeading ? area : rectOf(header.top, area.column, header.bottom - header.top, area.columns),
    text,
    match: { role, wording: text, usual: false, by: "whole", rank: 0, length: text.length },
    joined: false,
    pointed: true,
  };
}

function sharesColumn(a: Rect, b: Rect): boolean {
  return intersection({ ...a, row: 0, rows: 1 }, { ...b, row: 0, rows: 1 }) !== null;
}

/** The cell itself; where other words stand there by now, the one cell that has the words. */
function whereIs(grid: Grid, { cell, heading }: PointedCell, found: HeaderRow | null): Rect | null {
  const area = grid.area(cell.row, cell.column);
  const text = foldSpaces(grid.text(area.row, area.column));
  if (text === heading || heading === "") return area;
  const [from, to] = found
    ? [found.top, found.bottom]
    : [grid.top, Math.min(grid.bottom, grid.top + SEARCHED_ROWS)];
  const moved = cellsWith(grid, heading, from, to);
  if (moved.length === 1) return moved[0] ?? null;
  // Renamed where it stands.
  return moved.length === 0 && !isBlank(text) && (!found || (area.row >= from && area.row < to))
    ? area
    : null;
}

function cellsWith(grid: Grid, heading: string, from: number, to: number): Rect[] {
  const cells: Rect[] = [];
  for (let row = from; row < to; row += 1) {
    for (let column = grid.left; column < grid.right; column += 1) {
      if (foldSpaces(grid.text(row, column)) === heading) cells.push(grid.area(row, column));
    }
  }
  return cells;
}
