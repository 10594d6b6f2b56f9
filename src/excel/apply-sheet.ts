/**
 * The edits on a whole sheet of the add-in's own: written new or anew in place, put back as it was, removed.
 * A sheet that the add-in did not make is never given to these.
 */
import type { CapturedSheet, Edit, PresentChart } from "../edits/edit";
import { enclosing, type Rect } from "../edits/geometry";
import { contentsOf, writeContent } from "./apply-cells";
import { ownAreaFormula, OWN_AREA_NAME } from "./own-sheet";
import { addSheet } from "./new-sheet";
import { markStarted, type Queued } from "./queued";
import { rangeOf } from "./ranges";
import { dressSeries, pointChart, writeSheetContent } from "./sheet-content";

type WriteSheet = Extract<Edit, { kind: "writeSheet" }>;
type Before = NonNullable<WriteSheet["before"]>;

export function queueWriteSheet(context: Excel.RequestContext, edit: WriteSheet): Queued {
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
  // A summary that has grown covers cells that were the person's: undo has to give those back too.
  const covered = enclosing(before.area, edit.content.area);
  const captured = capture(sheet, covered, before.charts);
  const mark = sheet.names.getItem(OWN_AREA_NAME);
  mark.load("formula");
  rangeOf(sheet, before.area).clear();
  const started = markStarted(context);
  writeSheetContent(
    sheet,
    edit.content,
    before.charts.map((chart) => chart.name),
  );
  mark.formula = ownAreaFormula(edit.name, edit.content.area);
  sheet.activate();
  return {
    started,
    inverse: () => [
      { kind: "restoreSheet", sheet: id, captured: captured(), area: covered, wrote: edit.content },
    ],
  };
}

export function queueRestoreSheet(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "restoreSheet" }>,
): Queued {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const { area, content, numberFormats, cellProperties, columnProperties, charts, mark } = edit.captured;
  const now = capture(sheet, edit.area, charts);
  rangeOf(sheet, edit.area).clear();
  const started = markStarted(context);
  const target = rangeOf(sheet, area);
  target.setCellProperties(cellProperties as Excel.SettableCellProperties[][]);
  target.setColumnProperties(columnProperties as Excel.SettableColumnProperties[]);
  writeContent(target, content, numberFormats);
  for (const chart of charts) {
    const present = sheet.charts.getItem(chart.name);
    pointChart(present, sheet, chart.source);
    dressSeries(present, chart);
  }
  sheet.names.getItem(OWN_AREA_NAME).formula = mark;
  return {
    started,
    inverse: () => [{ kind: "restoreSheet", sheet: edit.sheet, captured: now(), area }],
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

function capture(sheet: Excel.Worksheet, area: Rect, charts: readonly PresentChart[]): () => CapturedSheet {
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
  const mark = sheet.names.getItem(OWN_AREA_NAME);
  mark.load("formula");
  const shown = charts.map((chart) => captureChart(sheet, chart));
  return () => ({
    area,
    content: contentsOf(range),
    numberFormats: range.numberFormat as string[][],
    cellProperties: withoutEmptyFills(cells.value),
    columnProperties: columns.value,
    charts: shown.map((one) => one()),
    mark: String(mark.formula),
  });
}

function captureChart(sheet: Excel.Worksheet, chart: PresentChart): () => CapturedSheet["charts"][number] {
  const { series } = sheet.charts.getItem(chart.name);
  series.load("items/name");
  return () => ({ ...chart, seriesNames: series.items.map(({ name }) => name) });
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
