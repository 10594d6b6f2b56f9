/**
 * What a person has put on a sheet of the add-in's own since it was written. A deleted sheet cannot be brought
 * back, so before an undo removes one or clears its area, the sheet is looked at.
 */
import type { CellContent } from "../../../workbook/cell-content";
import type { KeptPlace } from "../../../workbook/edit";
import type { SheetContent } from "../../../workbook/sheet-content";
import { contains, rectOf, type Rect } from "../../../cells/geometry";
import { contentsOf } from "../apply-cells";
import { sameContent } from "../cell-input";

export interface Note {
  readonly at: Rect;
  readonly content: CellContent;
  readonly numberFormat: string;
}

export interface Notes {
  /** In the area, to be written again after it was cleared. */
  within(area: Rect): { readonly notes: readonly Note[]; readonly kept: readonly KeptPlace[] };
  /** Anywhere on the sheet, charts too; []: there is nothing but the add-in's. */
  onSheet(): readonly KeptPlace[];
}

/** The sheet may be a null object. */
export function lookForNotes(sheet: Excel.Worksheet, wrote: SheetContent): Notes {
  sheet.load("id, name");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, values, formulas, numberFormat");
  const found = () => (used.isNullObject ? [] : notesIn(used, wrote));
  const place = (what: KeptPlace["what"], area: Rect): KeptPlace => ({
    sheet: sheet.id,
    sheetName: sheet.name,
    what,
    area,
  });
  return {
    within(area) {
      const notes = found().filter(({ at }) => contains(area, at));
      return { notes, kept: notes.map(({ at }) => place("content", at)) };
    },
    onSheet() {
      const notes = found();
      const charts = sheet.charts.items.filter(
        ({ name }) => !wrote.charts.some((chart) => chart.name === name),
      );
      if (notes.length === 0 && charts.length === 0) return [];
      return [place("sheet", notes[0]?.at ?? rectOf(0, 0))];
    },
  };
}

function notesIn(used: Excel.Range, wrote: SheetContent): Note[] {
  const ours = new Map<string, CellContent>();
  for (const { at, content } of wrote.cells) {
    content.forEach((row, r) => row.forEach((one, c) => ours.set(`${at.row + r}:${at.column + c}`, one)));
  }
  const formats = used.numberFormat as string[][];
  return contentsOf(used).flatMap((row, r) =>
    row.flatMap((content, c): Note[] => {
      const at = rectOf(used.rowIndex + r, used.columnIndex + c);
      const written = ours.get(`${at.row}:${at.column}`) ?? { kind: "empty" };
      if (content.kind === "empty" || sameContent(content, written)) return [];
      return [{ at, content, numberFormat: formats[r]?.[c] ?? "General" }];
    }),
  );
}
