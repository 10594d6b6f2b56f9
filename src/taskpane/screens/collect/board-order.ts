/** In which order the departments are looked at. */
import type { BoardRow } from "../../../board/rows";

export const BOARD_SORTS = ["list", "share", "errors", "day"] as const;
export type BoardSort = (typeof BOARD_SORTS)[number];

const ORDERS: Readonly<Record<BoardSort, (a: BoardRow, b: BoardRow) => number>> = {
  list: () => 0,
  share: (a, b) => share(a) - share(b),
  errors: (a, b) => b.errors - a.errors || b.warnings - a.warnings,
  // Without a day at the end.
  day: (a, b) => (a.createdDay || "9").localeCompare(b.createdDay || "9"),
};

export function sortedRows(rows: readonly BoardRow[], sort: BoardSort): BoardRow[] {
  return [...rows].sort(ORDERS[sort]);
}

function share({ filled, required }: BoardRow): number {
  return required === 0 ? 0 : filled / required;
}
