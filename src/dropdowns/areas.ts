/** The cells of a column's items as few rectangles. */
import { intersection, rectOf } from "../cells/geometry";
import type { Rect, RuledArea } from "../cells/geometry";
import type { Item } from "../form/form";
import type { Role } from "../form/roles";

/** Each field's area once (an area merged over several items belongs to all of them), from the top. */
export function fieldAreas(items: readonly Item[], role: Role): Rect[] {
  const areas = new Map<string, Rect>();
  for (const { fields } of items) {
    const area = fields[role]?.area;
    if (area) areas.set(areaKey(area), area);
  }
  return [...areas.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

export function areaKey({ row, column }: Rect): string {
  return `${row}:${column}`;
}
/** Joins areas of one size that lie directly below each other. `areas` is sorted from the top. */
export function joinAreas(areas: readonly Rect[]): Rect[] {
  const joined: { rect: Rect; height: number }[] = [];
  for (const area of areas) {
    const last = joined[joined.length - 1];
    const continues =
      last?.height === area.rows &&
      last.rect.column === area.column &&
      last.rect.columns === area.columns &&
      last.rect.row + last.rect.rows === area.row;
    if (continues) {
      const { row, column, rows, columns } = last.rect;
      last.rect = rectOf(row, column, rows + area.rows, columns);
    } else joined.push({ rect: area, height: area.rows });
  }
  return joined.map(({ rect }) => rect);
}

/** What of `cells` lies within `areas`, which are sorted from the top and do not overlap each other. */
export function overlaps(areas: readonly Rect[], cells: readonly RuledArea[]): RuledArea[] {
  return cells.flatMap((cell) => {
    const found: RuledArea[] = [];
    for (let index = firstEndingAfter(areas, cell.row); index < areas.length; index += 1) {
      const area = areas[index];
      if (!area || area.row >= cell.row + cell.rows) break;
      const common = intersection(area, cell);
      if (common) found.push({ ...common, uniform: cell.uniform });
    }
    return found;
  });
}

/** Index of the first area that reaches below `row`. */
function firstEndingAfter(areas: readonly Rect[], row: number): number {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const area = areas[middle];
    if (area && area.row + area.rows > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
