/**
 * The table's header: the rows whose cells name roles. A header may be one row, several rows merged into one, or
 * two rows whose texts belong together; other tables may stand beside it.
 */
import type { Rect } from "../../../cells/geometry";
import { rectOf } from "../../../cells/geometry";
import type { Grid } from "../../reading/grid";
import { isFootRow } from "./header-foot";
import type { HeadingMatch, HeadingMatcher } from "../../reading/headings";
import { foldSpaces, isBlank } from "../../reading/normalize";
import type { Role } from "../../roles";

/** A cell of a header row that names a role. `text` is its own words, or those of two rows joined. */
export interface HeaderCell {
  readonly role: Role;
  readonly area: Rect;
  readonly text: string;
  readonly match: HeadingMatch;
  /** The text is that of two cells, one below the other. */
  readonly joined: boolean;
  /** A person said so. */
  readonly pointed?: true;
}

export interface HeaderRow {
  /** The header's first row, and the first row after it. */
  readonly top: number;
  readonly bottom: number;
  /** Rows at the header's foot that name nothing: a repetition may be without them. */
  readonly foot: number;
  readonly cells: ReadonlyMap<Role, HeaderCell>;
  /** Cells that name a role too, but less well than the one taken or further to the right. */
  readonly rivals: readonly HeaderCell[];
}

/** Rows of headings that belong together, and rows at their foot that name nothing; more than these nobody prints. */
const MAX_WORDS = 3;
const MAX_FOOT = 2;
export const MAX_HEIGHT = MAX_WORDS + MAX_FOOT;
/** How far below the header a column must be empty to be the space between two tables. */
const SPACE_ROWS = 30;

/** The header that begins in this row, or null when no cell of the row names a role. */
export function readHeaderRow(grid: Grid, top: number, matcher: HeadingMatcher): HeaderRow | null {
  const first = matchesOfRow(grid, top, matcher);
  if (first.length === 0) return null;
  let best = { cells: first, height: 1, foot: 0 };
  for (let height = 2; height <= MAX_HEIGHT && top + height <= grid.bottom; height += 1) {
    const cells = joinedMatches(grid, top, height, best.cells, matcher);
    if (height <= MAX_WORDS && says(cells) > says(best.cells)) best = { cells, height, foot: 0 };
    else if (best.foot < MAX_FOOT && isFootRow(grid, top + height - 1, best.cells))
      best = { ...best, height, foot: best.foot + 1 };
    else break;
  }
  const bottom = Math.max(top + best.height, ...best.cells.map(({ area }) => area.row + area.rows));
  const found = bestCluster(grid, byTime(best.cells, matcher), top, bottom);
  const cells = uniqueRoles(found);
  return {
    top,
    bottom,
    foot: best.foot,
    cells,
    rivals: found.filter((cell) => cells.get(cell.role) !== cell),
  };
}

/** More roles say more; with as many roles, longer wordings do. */
function says(cells: readonly HeaderCell[]): number {
  const longest = new Map<Role, number>();
  for (const { role, match } of cells) longest.set(role, Math.max(longest.get(role) ?? 0, match.length));
  return [...longest.values()].reduce((sum, length) => sum + length, longest.size * 1000);
}

function matchesOfRow(grid: Grid, row: number, matcher: HeadingMatcher): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = grid.left; column < grid.right; column += 1) {
    const value = grid.value(row, column);
    if (typeof value !== "string") continue;
    const match = matcher.match(value);
    if (match && grid.isAnchor(row, column)) {
      const area = grid.area(row, column);
      cells.push({ role: match.role, area, text: foldSpaces(value), match, joined: false });
    }
  }
  return cells;
}

/** The cells with the row at the foot of the block taken in: under a group's heading, or as its second line. */
function joinedMatches(
  grid: Grid,
  top: number,
  height: number,
  above: readonly HeaderCell[],
  matcher: HeadingMatcher,
): HeaderCell[] {
  const row = top + height - 1;
  const cells = [...above];
  for (let column = grid.left; column < grid.right;) {
    const area = grid.area(row, column);
    const next = Math.max(column + 1, area.column + area.columns);
    const text = grid.text(row, column);
    if (area.row === row && area.column === column && !isBlank(text) && text.length <= matcher.maxLength) {
      const parent = headingAbove(grid, top, row, column);
      const joined = parent ? matcher.match(`${parent.text}${text}`) : null;
      const own = matcher.match(text);
      const match = joined && (!own || joined.length >= own.length) ? joined : own;
      if (match) {
        const second = match === joined && parent !== null;
        const replaced = second ? cells.findIndex((cell) => cell.area.column === parent.area.column) : -1;
        if (replaced >= 0) cells.splice(replaced, 1);
        cells.push({
          role: match.role,
          area: second ? spanOf(parent.area, area) : area,
          text: foldSpaces(second ? `${parent.text} ${text}` : text),
          match,
          joined: second,
        });
      }
    }
    column = next;
  }
  return cells;
}

function spanOf(upper: Rect, lower: Rect): Rect {
  return rectOf(upper.row, lower.column, lower.row + lower.rows - upper.row, lower.columns);
}

/** The nearest text above the cell within the block. */
function headingAbove(
  grid: Grid,
  top: number,
  row: number,
  column: number,
): { text: string; area: Rect } | null {
  for (let above = row - 1; above >= top; above -= 1) {
    const area = grid.area(above, column);
    const text = grid.text(area.row, area.column);
    if (!isBlank(text)) return { text, area };
  }
  return null;
}

/**
 * Columns that are empty from the header down separate tables that stand side by side. The group that names most
 * roles is the form; another group belongs to it when it names only roles still missing: several, or nothing else.
 */
function bestCluster(grid: Grid, cells: readonly HeaderCell[], top: number, bottom: number): HeaderCell[] {
  const sorted = [...cells].sort((a, b) => a.area.column - b.area.column);
  const clusters: HeaderCell[][] = [];
  const end = endOfBlock(grid, bottom);
  for (const cell of sorted) {
    const cluster = clusters[clusters.length - 1];
    const last = cluster?.[cluster.length - 1];
    const apart =
      !last || hasSpace(grid, last.area.column + last.area.columns, cell.area.column, { top, bottom, end });
    if (cluster && !apart) cluster.push(cell);
    else clusters.push([cell]);
  }
  if (clusters.length < 2) return sorted;
  const best = clusters.reduce((a, b) => (says(b) > says(a) ? b : a));
  const roles = new Set(best.map(({ role }) => role));
  if (roles.size < 3) return sorted;
  const others = clusters.filter(
    (cluster) =>
      cluster !== best &&
      cluster.every(({ role }) => !roles.has(role)) &&
      (cluster.length > 1 || isAllHeadings(grid, cluster, top)),
  );
  return [best, ...others].flat();
}

/** The first row below the header's bottom that is blank all over, at most some rows down: other things follow there. */
function endOfBlock(grid: Grid, bottom: number): number {
  const limit = Math.min(grid.bottom, bottom + SPACE_ROWS);
  let row = Math.min(bottom + 1, limit);
  while (row < limit && !isBlankRow(grid, row)) row += 1;
  return row;
}

function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = grid.left; column < grid.right; column += 1) {
    const area = grid.area(row, column);
    if (!grid.isBlank(area.row, area.column)) return false;
  }
  return true;
}

function hasSpace(
  grid: Grid,
  from: number,
  to: number,
  { top, bottom, end }: { readonly top: number; readonly bottom: number; readonly end: number },
): boolean {
  for (let column = from; column < to; column += 1) {
    let empty = true;
    for (let row = top; empty && row < end; row += 1) {
      const area = grid.area(row, column);
      // A wide merged note below may reach over the space; a heading that does has its columns on both sides.
      empty = grid.isBlank(area.row, area.column) || (area.column < from && row >= bottom);
    }
    if (empty) return true;
  }
  return false;
}

/** No neighbour of the group's cells holds a heading that names no role. */
function isAllHeadings(grid: Grid, cluster: readonly HeaderCell[], top: number): boolean {
  const first = cluster[0];
  const last = cluster[cluster.length - 1];
  if (!first || !last) return false;
  const known = new Set(cluster.map(({ area }) => area.column));
  let column = first.area.column;
  for (; column < grid.right; column += 1) {
    const area = grid.area(top, column);
    if (column > last.area.column && grid.isBlank(area.row, area.column)) return true;
    if (area.column === column && !known.has(column) && !grid.isBlank(top, column)) return false;
  }
  return true;
}

/**
 * Each role once: of two columns for two times of the year the later one, else the wording nearest to the usual one,
 * then the leftmost cell.
 */
function uniqueRoles(cells: readonly HeaderCell[]): ReadonlyMap<Role, HeaderCell> {
  const byRole = new Map<Role, HeaderCell>();
  for (const cell of cells) {
    const known = byRole.get(cell.role);
    if (!known || isBetter(cell, known)) byRole.set(cell.role, cell);
  }
  return byRole;
}

/**
 * 達成状況(中間) beside 達成状況(年度末) is the mid-year rating, where the form has one. Where a sheet may have it or not, the
 * only rating column is that of the year's end, whatever it says.
 */
function byTime(cells: readonly HeaderCell[], { interim }: HeadingMatcher): readonly HeaderCell[] {
  if (interim === null) return cells;
  const isMiddle = ({ role, match }: HeaderCell) =>
    role === "interimRating" || (role === "rating" && match.time === "middle");
  const hasEnd = cells.some((cell) => cell.role === "rating" && !isMiddle(cell));
  const role = hasEnd || interim === "always" ? "interimRating" : "rating";
  return cells.map((cell) => (isMiddle(cell) ? { ...cell, role } : cell));
}

const LATER = { begin: 0, middle: 0, none: 1, end: 2 } as const;

function isEarly({ time }: HeadingMatch): boolean {
  return time === "middle" || time === "begin";
}

function isBetter(cell: HeaderCell, known: HeaderCell): boolean {
  const [a, b] = [cell.match, known.match];
  const later = LATER[a.time ?? "none"] - LATER[b.time ?? "none"];
  const isSameThing = a.wording === b.wording || isEarly(a) || isEarly(b);
  if (later !== 0 && isSameThing) return later > 0;
  return a.rank < b.rank || (a.rank === b.rank && cell.area.column < known.area.column);
}
