/**
 * Reads the whole workbook as a `WorkbookSnapshot`, in one round trip.
 *
 * The number of sheets is not known before the first answer, and a used range is a method that a collection's load
 * cannot expand. So the batch walks from sheet to sheet by `getNextOrNullObject`: beyond the last one Excel gives
 * null objects, on which everything is null. When a workbook has more sheets than the walk was long, the walk is
 * repeated with the right length, which the caller then remembers.
 */
import { rectOf, type Rect } from "../edits/geometry";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../form/snapshot";
import { copyFrom, isListSheet, listSheetFrom, settingsFromCopy } from "./list-sheet";
import { queuePieces, splitMixed, type Pieces } from "./mixed-rules";
import { queueHighlights } from "./own-highlights";
import { OWN_AREA_NAME, ownArea } from "./own-sheet";
import { ruledAreaOf } from "./ruled-areas";
import { SETTINGS_NAMESPACE, settingsFromXml } from "../edits/settings-part";

/** A walk this long costs a few kilobytes and holds the workbooks of nearly everyone. */
export const FIRST_WALK = 24;

export interface Read {
  readonly workbook: WorkbookSnapshot;
  /** For the next reading. */
  readonly known: Known;
}

/** What an earlier reading has found out, so that the next one need not ask twice. */
export interface Known {
  /** How many sheets the walk goes over. */
  readonly walk: number;
  /** Areas with rules that differ. */
  readonly pieces: readonly Pieces[];
}

const NOTHING_KNOWN: Known = { walk: FIRST_WALK, pieces: [] };

export async function readWorkbook(
  context: Excel.RequestContext,
  known: Known = NOTHING_KNOWN,
  highlights = false,
): Promise<Read> {
  const { walk } = known;
  const { workbook } = context;
  workbook.load("name");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  const count = workbook.worksheets.getCount();
  const settings = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject();
  settings.load("id");
  const xml = settings.getXml();

  const sheets = [queueSheet(workbook.worksheets.getFirst(), highlights)];
  while (sheets.length < walk) {
    sheets.push(queueSheet(sheets[sheets.length - 1]!.sheet.getNextOrNullObject(), highlights));
  }
  const answers = queuePieces(context, known.pieces);
  await context.sync();

  if (count.value > walk) return readWorkbook(context, { ...known, walk: count.value }, highlights);
  const split = await splitMixed(
    context,
    sheets.slice(0, count.value).map(finishSheet),
    known.pieces,
    answers,
  );
  const read = split.sheets;
  const lists = read.find(isListSheet);
  const stored = settingsFromXml(settings.isNullObject ? null : xml.value);
  return {
    known: { walk: Math.max(FIRST_WALK, count.value), pieces: split.pieces },
    workbook: {
      name: workbook.name,
      activeSheet: active.id,
      settings: stored ?? (lists && settingsFromCopy(copyFrom(lists.values))) ?? {},
      sheets: lists ? read.map((sheet) => (sheet === lists ? withoutCells(sheet) : sheet)) : read,
      ...(lists ? { listSheet: listSheetFrom(lists) } : {}),
    },
  };
}

function withoutCells(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, used: null, values: [], numberFormats: [] };
}

type Queued = ReturnType<typeof queueSheet>;

function queueSheet(sheet: Excel.Worksheet, highlights: boolean) {
  sheet.load("id, name, visibility");
  sheet.protection.load("protected");
  const mark = sheet.names.getItemOrNullObject(OWN_AREA_NAME);
  mark.load("formula");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount, values, numberFormat");
  return {
    sheet,
    mark,
    used,
    formulas: queueFormulas(used),
    merged: queueMerges(sheet.getUsedRangeOrNullObject(false)),
    ruled: queueRuled(sheet.getRange()),
    highlights: highlights ? queueHighlights(sheet) : null,
  };
}

/** Only where they are: their texts would double what is read. */
function queueFormulas(used: Excel.Range) {
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  formulas.load("areaCount");
  formulas.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  return formulas;
}

/** Over all cells that look like something: spare rows of a form are merged before anything stands in them. */
function queueMerges(used: Excel.Range) {
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areaCount");
  merged.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  return merged;
}

/** Over the whole sheet: a cell merged downwards, or a blank row, can have a rule below the last value. */
function queueRuled(all: Excel.Range) {
  const ruled = all.getSpecialCellsOrNullObject("DataValidations");
  ruled.load("areaCount");
  ruled.areas.load(
    "items/rowIndex, items/columnIndex, items/rowCount, items/columnCount, items/dataValidation/type, items/dataValidation/rule",
  );
  return ruled;
}

function finishSheet({ sheet, mark, used, formulas, merged, ruled, highlights }: Queued): SheetSnapshot {
  const area = mark.isNullObject ? null : ownArea(String(mark.formula));
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : rectOf(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount),
    values: used.isNullObject ? [] : (used.values as CellValue[][]),
    numberFormats: used.isNullObject ? [] : (used.numberFormat as string[][]),
    formulas: formulas.isNullObject ? [] : formulas.areas.items.map(rectOfRange),
    merges: merged.isNullObject ? [] : merged.areas.items.map(rectOfRange),
    ruled: ruled.isNullObject
      ? []
      : ruled.areas.items.map((range) => ruledAreaOf(rectOfRange(range), range.dataValidation)),
    ...(highlights ? { highlights: highlights() } : {}),
    own: area && { area, charts: sheet.charts.items.map((chart) => chart.name) },
  };
}

function rectOfRange(range: Excel.Range): Rect {
  return rectOf(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}
