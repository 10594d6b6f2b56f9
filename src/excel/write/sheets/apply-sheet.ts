/**
 * The edits on a whole sheet of the add-in's own: written new or anew in place, put back as it was, removed.
 * A sheet that the add-in did not make is never given to these.
 */
import type { Edit } from "../../../workbook/edit";
import type { CapturedSheet, SheetContent } from "../../../workbook/sheet-content";
import type { OwnPurpose } from "../../../workbook/snapshot";
import { enclosing, rectAddress, type Rect } from "../../../cells/geometry";
import { ExcelError } from "../../errors";
import { writeContent } from "../apply-cells";
import { lookAtSheet, queueSheetCells } from "./capture-sheet";
import { ownArea, ownAreaFormula, ownAreaName } from "../../read/own-sheet";
import { nameTaken, NewSheet } from "./new-sheet";
import { lookForNotes } from "./person-notes";
import type { Finish, Look, Planned } from "../queued";
import { rangeOf } from "../../ranges";
import { hideSources, removeChart, restoreChart } from "./chart-content";
import { queueFront, queuePage, writeBreaks, writeSheetContent } from "./sheet-content";

type WriteSheet = Extract<Edit, { kind: "writeSheet" }>;
type Before = NonNullable<WriteSheet["before"]>;
type RestoreSheet = Extract<Edit, { kind: "restoreSheet" }>;

export function lookForSheet(context: Excel.RequestContext, edit: WriteSheet): Look {
  const need = () => {
    // Formulas would take a sheet that is not there any more without a word, and show #REF!.
    for (const id of edit.needs ?? []) context.workbook.worksheets.getItem(id).load("name");
  };
  need();
  return edit.sheet !== null && edit.before
    ? lookAtOwnSheet(context, edit, edit.sheet, edit.before, need)
    : lookForNewSheet(context, edit, need);
}

function lookForNewSheet(context: Excel.RequestContext, edit: WriteSheet, need: () => void): Look {
  const there = context.workbook.worksheets.getItemOrNullObject(edit.name);
  there.load("id");
  return {
    plan: () => {
      if (!there.isNullObject) throw nameTaken(edit.name);
      const made = new NewSheet(context, edit.name);
      const hideMark: Finish = {
        what: "front",
        queue: () => {
          made.get().names.getItem(ownAreaName(edit.purpose)).visible = false;
        },
      };
      return {
        write(begun) {
          need();
          const sheet = made.add();
          begun();
          writeSheetContent(sheet, edit.content, []);
          if (edit.marked) sheet.names.add(ownAreaName(edit.purpose), rangeOf(sheet, edit.content.area));
        },
        inverse: () => [{ kind: "removeSheet", sheet: made.key(), wrote: edit.content }],
        createdSheet: () => made.key(),
        finish: [
          // A name is hidden for certain only when it was added in an earlier batch (office-js #3878).
          ...(edit.marked ? [hideMark] : []),
          ...finishOf(edit, edit.content.charts, () => made.get()),
        ],
      };
    },
  };
}

function lookAtOwnSheet(
  context: Excel.RequestContext,
  edit: WriteSheet,
  id: string,
  before: Before,
  need: () => void,
): Look {
  const { content } = edit;
  // A summary that has grown covers cells that were the person's: undo has to give those back too.
  const covered = enclosing(before.area, content.area);
  const present = before.charts.filter(({ stays }) => stays !== true);
  const charts = content.charts.filter(
    ({ name }) => !before.charts.some(({ stays, becomes }) => stays === true && becomes === name),
  );
  const get = () => context.workbook.worksheets.getItem(id);
  const look = lookAtSheet(get, covered, present, edit.purpose, before.looks);
  return {
    more: () => look.more(),
    plan: () => {
      const captured = look.captured();
      // Somebody has inserted rows or columns into it since it was read.
      if (!isStill(captured.mark, before.area)) throw movedOwn(edit.name);
      const inverseOf = (was: CapturedSheet): Edit[] => [
        {
          kind: "restoreSheet",
          sheet: id,
          name: edit.name,
          ...(edit.needs ? { needs: edit.needs } : {}),
          ...(edit.purpose ? { purpose: edit.purpose } : {}),
          captured: was,
          area: covered,
          charts,
          wrote: content,
        },
      ];
      return {
        write(begun) {
          need();
          const sheet = get();
          emptyArea(sheet, before.area, captured.merges, begun);
          for (const { name, becomes } of present) if (becomes === undefined) removeChart(sheet, name);
          writeSheetContent(sheet, { ...content, charts }, present);
          sheet.names.getItem(ownAreaName(edit.purpose)).formula = ownAreaFormula(edit.name, content.area);
        },
        inverse: () => inverseOf(captured),
        again: () => queueAgain(get(), captured, edit.purpose, inverseOf),
        finish: finishOf(edit, charts, get),
      };
    },
  };
}

/** Its formulas move with the rows of the sheets that they count. */
function queueAgain(
  sheet: Excel.Worksheet,
  captured: CapturedSheet,
  purpose: OwnPurpose | undefined,
  inverseOf: (was: CapturedSheet) => readonly Edit[],
): () => readonly Edit[] | null {
  const cells = queueSheetCells(sheet, captured.area, purpose);
  return () => {
    const now = cells();
    const isSame =
      now.mark === captured.mark && JSON.stringify(now.content) === JSON.stringify(captured.content);
    return isSame ? null : inverseOf({ ...captured, ...now });
  };
}

function finishOf(
  { content }: WriteSheet,
  charts: SheetContent["charts"],
  sheet: () => Excel.Worksheet,
): Finish[] {
  return [
    ...hideSources(sheet, charts),
    { what: "front", queue: () => queueFront(sheet(), content) },
    { what: "page", queue: () => queuePage(sheet(), content) },
  ];
}

/** Works from any state in between, too: a refresh that failed midway is undone by it. */
export function lookAtRestoredSheet(context: Excel.RequestContext, edit: RestoreSheet): Look {
  const get = () => context.workbook.worksheets.getItem(edit.sheet);
  const look = lookAtSheet(get, edit.area, edit.charts, edit.purpose, edit.wrote?.looks);
  const notes = edit.wrote ? lookForNotes(get(), edit.wrote) : null;
  const { area, content, numberFormats, merges, charts, mark } = edit.captured;
  return {
    more: () => look.more(),
    plan: () => {
      const now = look.captured();
      if (edit.wrote && !isStill(now.mark, edit.wrote.area)) throw movedOwn(edit.sheet);
      const inverseOf = (was: CapturedSheet): Edit[] => [
        {
          kind: "restoreSheet",
          sheet: edit.sheet,
          name: edit.name,
          ...(edit.purpose ? { purpose: edit.purpose } : {}),
          captured: was,
          area,
          charts,
        },
      ];
      const written = notes?.within(edit.area) ?? { notes: [], kept: [] };
      return {
        write(begun) {
          const sheet = get();
          emptyArea(sheet, edit.area, now.merges, begun);
          const target = rangeOf(sheet, area);
          writeLooks(sheet, edit.captured);
          writeContent(target, content, { after: numberFormats });
          for (const merge of merges) rangeOf(sheet, merge).merge();
          for (const { name } of [...edit.charts, ...charts]) removeChart(sheet, name);
          for (const chart of charts) restoreChart(sheet, chart);
          sheet.names.getItem(ownAreaName(edit.purpose)).formula = mark;
          for (const note of written.notes) {
            writeContent(rangeOf(sheet, note.at), [[note.content]], { after: [[note.numberFormat]] });
          }
        },
        inverse: () => inverseOf(now),
        again: () => queueAgain(get(), now, edit.purpose, inverseOf),
        kept: written.kept,
        finish: [
          ...hideSources(
            get,
            charts.filter(({ isNamed }) => isNamed),
          ),
          { what: "page", queue: () => restorePage(get(), edit.captured) },
        ],
      };
    },
  };
}

/** What was on a removed sheet is not kept: only what the add-in has made, and can make again, is ever removed. */
export function lookAtRemovedSheet(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "removeSheet" }>,
): Look {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load("name");
  const notes = edit.wrote ? lookForNotes(sheet, edit.wrote) : null;
  const nothing: Planned = { write: () => undefined, inverse: () => [] };
  return {
    plan: () => {
      // The person has removed it: nothing is left to do.
      if (sheet.isNullObject) return nothing;
      const kept = notes?.onSheet() ?? [];
      if (kept.length > 0) return { ...nothing, kept };
      return {
        write(begun) {
          context.workbook.worksheets.getItem(edit.sheet).delete();
          begun();
        },
        inverse: () => (edit.again ? [edit.again] : []),
      };
    },
  };
}

/**
 * Contents, merged cells and the looks that the add-in sets, one by one: clearing all would take away the conditional
 * formats that a person has put there, which Office.js could not give back.
 */
function emptyArea(sheet: Excel.Worksheet, area: Rect, merges: readonly Rect[], begun: () => void): void {
  const range = rangeOf(sheet, area);
  for (const merge of merges) {
    rangeOf(sheet, merge).unmerge();
    begun();
  }
  range.clear("Contents");
  begun();
  const { format } = range;
  format.fill.clear();
  for (const edge of EDGES) format.borders.getItem(edge).style = "None";
  format.font.bold = false;
  format.font.color = "#000000";
  format.horizontalAlignment = "General";
  format.wrapText = false;
  range.numberFormat = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill("General"));
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function writeLooks(sheet: Excel.Worksheet, { area, ...captured }: CapturedSheet): void {
  const target = rangeOf(sheet, area);
  const shown = rangeOf(sheet, captured.looks ?? area);
  shown.setCellProperties(captured.cellProperties as Excel.SettableCellProperties[][]);
  for (const { area: rows, font: kept } of captured.fonts ?? []) {
    const { font } = rangeOf(sheet, rows).format;
    const { name, size, color, bold } = kept;
    if (name !== null) font.name = name;
    if (size !== null) font.size = size;
    if (color !== null) font.color = color;
    if (bold !== null) font.bold = bold;
  }
  target.setColumnProperties(captured.columnProperties as Excel.SettableColumnProperties[]);
  shown.setRowProperties(captured.rowProperties as Excel.SettableRowProperties[]);
}

function restorePage(sheet: Excel.Worksheet, { breaks, printArea, titleRows }: CapturedSheet): void {
  writeBreaks(sheet, breaks);
  if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(titleRows);
  if (printArea) sheet.pageLayout.setPrintArea(rangeOf(sheet, printArea));
}

/** The mark goes along with the cells when rows or columns are inserted. */
function isStill(mark: string, area: Rect): boolean {
  const now = ownArea(mark);
  return now === null || rectAddress(now) === rectAddress(area);
}

function movedOwn(sheet: string): ExcelError {
  return new ExcelError("moved", `the cells of the add-in's own sheet "${sheet}" have moved`);
}
