/** Which cells of a form that is handed out take contents, where its sheets are protected. */
import { rectOf, type Rect } from "../cells/geometry";
import { areaKey, fieldAreas, joinAreas } from "../dropdowns/areas";
import type { Form } from "../form/form";
import type { Role } from "../form/roles";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ownSheet } from "./plan";
import { LABEL, PHASE_ROW } from "./sheet/layout";

/** Columns for notes beside the sheet 記入状況. */
const NOTE_COLUMNS = 20;

/** The forms' sheets, and the one that checks them. */
export function planProtection({ sheets }: WorkbookSnapshot, forms: readonly Form[]): Edit[] {
  const own = ownSheet(sheets);
  const edits = sheets.flatMap(({ id }): Edit[] => {
    const here = forms.filter(({ sheet }) => sheet === id);
    return here.length === 0
      ? []
      : [{ kind: "protectSheet", sheet: id, unlocked: withoutDoubles(here.flatMap(writtenCells)) }];
  });
  if (!own?.own) return edits;
  const { row, column, rows, columns } = own.own.area;
  // The last column of the area says that the notes begin there.
  const notes = rectOf(row + 1, column + columns - 1, rows - 1, NOTE_COLUMNS);
  return [...edits, { kind: "protectSheet", sheet: own.id, unlocked: [rectOf(PHASE_ROW, LABEL + 1), notes] }];
}

/** Fields above the table, in pieces or whole; the cells of all items, spare rows among them. */
function writtenCells({ header, items, spareItems = [], columns }: Form): Rect[] {
  const fields = Object.values(header).map(({ area, inPieces }) => inPieces ?? area);
  const roles = Object.keys(columns) as Role[];
  return [...fields, ...roles.flatMap((role) => joinAreas(fieldAreas([...items, ...spareItems], role)))];
}

function withoutDoubles(areas: readonly Rect[]): Rect[] {
  return [...new Map(areas.map((area) => [areaKey(area), area])).values()];
}
