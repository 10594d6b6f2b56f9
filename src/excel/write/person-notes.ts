/**
 * What a person has put on a sheet of the add-in's own since it was written. A deleted sheet cannot be brought
 * back, so before an undo removes one or clears its area, the sheet is looked at: one round trip of its own.
 */
import type { CellContent } from "../../workbook/cell-content";
import type { Edit, KeptPlace } from "../../workbook/edit";
import type { SheetContent } from "../../workbook/sheet-content";
import { contains, rectOf, type Rect } from "../../cells/geometry";
import { contentsOf } from "./apply-cells";
import { sameContent } from "./cell-input";

type AtStake = Extract<Edit, { kind: "removeSheet" | "restoreSheet" }> & { readonly wrote: SheetContent };

export interface Spared {
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptPlace[];
}

/** `edits` without those that would destroy what a person has written, and with those that put it back. */
export async function spareNotes(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Spared> {
  const looks = edits.map((edit) => (isAtStake(edit) ? queueLook(context, edit) : null));
  if (looks.every((look) => look === null)) return { edits, kept: [] };
  await context.sync();
  const spared = edits.map((edit, index) => looks[index]?.() ?? { edits: [edit], kept: [] });
  return { edits: spared.flatMap((one) => one.edits), kept: spared.flatMap((one) => one.kept) };
}

function isAtStake(edit: Edit): edit is AtStake {
  return (edit.kind === "removeSheet" || edit.kind === "restoreSheet") && edit.wrote !== undefined;
}

function queueLook(context: Excel.RequestContext, edit: AtStake): () => Spared {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load("name");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, values, formulas, numberFormat");
  return () => {
    // The person has removed it: nothing is left to do. A sheet that cannot be put back any more is Excel's to refuse.
    if (sheet.isNullObject) return { edits: edit.kind === "removeSheet" ? [] : [edit], kept: [] };
    const notes = used.isNullObject ? [] : notesIn(used, edit.wrote);
    if (edit.kind === "restoreSheet") {
      return putBack(
        edit,
        sheet.name,
        notes.filter(({ at }) => contains(edit.area, at)),
      );
    }
    const charts = sheet.charts.items.filter(
      ({ name }) => !edit.wrote.charts.some((chart) => chart.name === name),
    );
    if (notes.length === 0 && charts.length === 0) return { edits: [edit], kept: [] };
    const area = notes[0]?.at ?? rectOf(0, 0);
    return { edits: [], kept: [{ sheet: edit.sheet, sheetName: sheet.name, what: "sheet", area }] };
  };
}

interface Note {
  readonly at: Rect;
  readonly content: CellContent;
  readonly numberFormat: string;
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

function putBack(edit: AtStake, sheetName: string, notes: readonly Note[]): Spared {
  const { sheet } = edit;
  return {
    edits: [
      edit,
      ...notes.map(({ at, content, numberFormat }): Edit => ({
        kind: "setCells",
        sheet,
        at,
        content: [[content]],
        numberFormats: [[numberFormat]],
      })),
    ],
    kept: notes.map(({ at }) => ({ sheet, sheetName, what: "content", area: at })),
  };
}
