/**
 * The edits on a whole sheet of the add-in's own: written new or anew in place, put back as it was, removed.
 * A sheet that the add-in did not make is never given to these.
 */
import type { CapturedSheet, PresentChart } from "../../workbook/sheet-content";
import type { Edit } from "../../workbook/edit";
import { enclosing, intersection, type Rect } from "../../cells/geometry";
import { contentsOf, writeContent } from "./apply-cells";
import { ownArea, ownAreaFormula, OWN_AREA_NAME } from "../read/own-sheet";
import { addSheet } from "./new-sheet";
import { markStarted, type Queued } from "./queued";
import { rangeOf } from "../ranges";
import { captureChart, removeChart, restoreChart } from "./chart-content";
import { writeBreaks, writeSheetContent } from "./sheet-content";

type WriteSheet = Extract<Edit, { kind: "writeSheet" }>;
type Before = NonNullable<WriteSheet["before"]>;

export function queueWriteSheet(context: Excel.RequestContext, edit: WriteSheet): Queued {
  // Formulas would take a sheet that is not there any more without a word, and show #REF!.
  for (const id of edit.needs ?? []) context.workbook.worksheets.getItem(id).load("name");
  return edit.sheet !== null && edit.before
    ? queueRefresh(context, edit, edit.sheet, edit.before)
    : queueNewSheet(context, edit);
}

function queueNewSheet(context: Excel.RequestContext, edit: WriteSheet): Queued {
  const { sheet, key } = addSheet(context, edit.name);
  const started = markStarted(context);
  writeSheetContent(sheet, edit.content, []);
  if (edit.marked) {
    const mark = sheet.names.add(OWN_AREA_NAME, rangeOf(sheet, edit.content.area));
    mark.visible = false;
  }
  sheet.activate();
  return {
    started,
    inverse: () => [{ kind: "removeSheet", sheet: key(), wrote: edit.content }],
    createdSheet: () => sheet.id,
  };
}

function queueRefresh(context: Excel.RequestContext, edit: WriteSheet, id: string, before: Before): Queued {
  const sheet = context.workbook.worksheets.getItem(id);
  const { content } = edit;
  // A summary that has grown covers cells that were the person's: undo has to give those back too.
  const covered = enclosing(before.area, content.area);
  const present = before.charts.filter(({ stays }) => stays !== true);
  const charts = content.charts.filter(
    ({ name }) => !before.charts.some(({ stays, becomes }) => stays === true && becomes === name),
  );
  const captured = capture(sheet, covered, present, before.merges);
  const mark = sheet.names.getItem(OWN_AREA_NAME);
  mark.load("formula");
  // Merged cells go with it.
  rangeOf(sheet, before.area).clear();
  const started = markStarted(context);
  for (const { name, becomes } of present) if (becomes === undefined) removeChart(sheet, name);
  writeSheetContent(sheet, { ...content, charts }, present);
  mark.formula = ownAreaFormula(edit.name, content.area);
  sheet.activate();
  return {
    started,
    inverse: () => [
      {
        kind: "restoreSheet",
        sheet: id,
        captured: captured(),
        area: covered,
        charts,
        merges: content.merges ?? [],
        wrote: content,
      },
    ],
  };
}

/** Works from any state in between, too: a refresh that failed midway is undone by it. */
export function queueRestoreSheet(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "restoreSheet" }>,
): Queued {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const { area, content, numberFormats, merges, charts, mark } = edit.captured;
  const now = capture(sheet, edit.area, edit.charts, edit.merges);
  rangeOf(sheet, edit.area).clear();
  const started = markStarted(context);
  const target = rangeOf(sheet, area);
  target.setCellProperties(edit.captured.cellProperties as Excel.SettableCellProperties[][]);
  target.setColumnProperties(edit.captured.columnProperties as Excel.SettableColumnProperties[]);
  target.setRowProperties(edit.captured.rowProperties as Excel.SettableRowProperties[]);
  writeContent(target, content, numberFormats);
  for (const merge of merges) rangeOf(sheet, merge).merge();
  writeBreaks(sheet, edit.captured.breaks);
  if (edit.captured.printArea) sheet.pageLayout.setPrintArea(rangeOf(sheet, edit.captured.printArea));
  for (const { name } of [...edit.charts, ...charts]) removeChart(sheet, name);
  for (const chart of charts) restoreChart(sheet, chart);
  sheet.names.getItem(OWN_AREA_NAME).formula = mark;
  return {
    started,
    inverse: () => [{ kind: "restoreSheet", sheet: edit.sheet, captured: now(), area, charts, merges }],
  };
}

/** What was on a removed sheet is not kept: only a sheet that the add-in has just made is ever removed. */
export function queueRemoveSheet(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "removeSheet" }>,
): Queued {
  context.workbook.worksheets.getItem(edit.sheet).delete();
  return { started: markStarted(context), inverse: () => [] };
}

function capture(
  sheet: Excel.Worksheet,
  area: Rect,
  charts: readonly PresentChart[],
  merges: readonly Rect[],
): () => CapturedSheet {
  const range = rangeOf(sheet, area);
  range.load("values, formulas, numberFormat");
  const cells = range.getCellProperties({
    format: {
      fill: { color: true, pattern: true },
      font: { bold: true, color: true, name: true, size: true },
      borders: { color: true, style: true, weight: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
    },
  });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const { horizontalPageBreaks: breaks } = sheet;
  breaks.load("items/rowIndex");
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load("address");
  const mark = sheet.names.getItem(OWN_AREA_NAME);
  mark.load("formula");
  const shown = charts.map((chart) => captureChart(sheet, chart));
  return () => ({
    area,
    content: contentsOf(range),
    numberFormats: range.numberFormat as string[][],
    merges: merges.filter((merge) => intersection(merge, area)),
    cellProperties: withoutEmptyFills(cells.value),
    columnProperties: columns.value,
    rowProperties: rows.value,
    printArea: printed.isNullObject ? null : ownArea(printed.address),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    charts: shown.map((one) => one()),
    mark: String(mark.formula),
  });
}

/** Excel calls the colour of a cell without a fill white; writing that back would make it a fill. */
function withoutEmptyFills(cells: Excel.CellProperties[][]): Excel.SettableCellProperties[][] {
  return cells.map((row) =>
    row.map(({ format }) => {
      const { fill, ...rest } = format ?? {};
      const filled = fill?.color !== undefined && fill.pattern !== "None";
      return {
        format: filled ? { ...rest, fill: { color: fill.color } } : rest,
      } as Excel.SettableCellProperties;
    }),
  );
}
