/** What a person has written below the summary, or beside it, where the next one would stand. */
import { contains, enclosing, rectOf } from "../../cells/geometry";
import type { Rect } from "../../cells/geometry";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** The cells that a sheet of the add-in's would lose to `area`, as one rectangle; null: none. */
export function coveredNotes({ used, values, own }: SheetSnapshot, area: Rect): Rect | null {
  if (!used || !own) return null;
  const notes = values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const cell = { row: used.row + r, column: used.column + c };
      const isLost = value !== "" && contains(area, cell) && !contains(own.area, cell);
      return isLost ? [rectOf(cell.row, cell.column)] : [];
    }),
  );
  const [first, ...others] = notes;
  return first ? others.reduce(enclosing, first) : null;
}
