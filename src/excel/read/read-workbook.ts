/**
 * Reads the whole workbook as a `WorkbookSnapshot`, in one round trip.
 *
 * The number of sheets is not known before the first answer, and a used range is a method that a collection's load
 * cannot expand. So the batch walks from sheet to sheet by `getNextOrNullObject`: beyond the last one Excel gives
 * null objects, on which everything is null. When a workbook has more sheets than the walk was long, the walk is
 * repeated with the right length, which the caller then remembers.
 *
 * Where the cells are too large for one message, the first round trip is made without them, and they follow in blocks;
 * that too is remembered.
 */
import { rectOf, type Rect } from "../../cells/geometry";
import { SETTINGS_NAMESPACE, settingsFromXml } from "../../settings/settings-part";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { ExcelError } from "../errors";
import type { Reading } from "../host";
import { copyFrom, isListSheet, listSheetFrom, settingsFromCopy } from "./list-sheet";
import { queuePieces, splitMixed, type Pieces } from "./mixed-rules";
import { queueHighlights } from "./own-highlights";
import { toExcelError } from "../office/office-errors";
import { OWN_AREA_NAME, ownArea } from "./own-sheet";
import {
  CELLS_AT_ONCE,
  mayBeTooLarge,
  messageSize,
  MovedCells,
  readBlocks,
  sizeOf,
  tooRestless,
  type Cells,
  type ReadCells,
  type UsedCells,
} from "./read-blocks";
import { leaveOutStrays } from "./strays";
import { ruledAreaOf } from "./ruled-areas";

/** Excel on the web: what one message holds. Cells that are well below it are asked for at once again. */
const MESSAGE_LIMIT = 5 * 1024 * 1024;
/** So often the reading is begun anew when somebody inserts rows meanwhile. */
const MOST_BEGINNINGS = 3;

/** A walk this long costs a few kilobytes and holds the workbooks of nearly everyone. */
const FIRST_WALK = 24;

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
  /** Set when the cells were too many for one message: how many to ask for at once. */
  readonly block: number | null;
}

const NOTHING_KNOWN: Known = { walk: FIRST_WALK, pieces: [], block: null };

export async function readWorkbook(
  context: Excel.RequestContext,
  known: Known = NOTHING_KNOWN,
  reading: Reading = {},
): Promise<Read> {
  if (known.block !== null) return readInBlocks(context, known, reading);
  try {
    return await readOnce(context, known, reading);
  } catch (error) {
    if (!(error instanceof NoCells) && !mayBeTooLarge(error)) throw error;
    const refusal = error instanceof NoCells ? undefined : toExcelError(error);
    return readInBlocks(context, { ...known, block: CELLS_AT_ONCE }, reading, refusal);
  }
}

async function readInBlocks(
  context: Excel.RequestContext,
  known: Known,
  reading: Reading,
  refusal?: ExcelError,
  beginnings = 1,
): Promise<Read> {
  try {
    return await readOnce(context, known, reading, refusal);
  } catch (error) {
    if (!(error instanceof MovedCells)) throw error;
    if (beginnings === MOST_BEGINNINGS) throw tooRestless();
    return readInBlocks(context, known, reading, refusal, beginnings + 1);
  }
}

/** `refusal`: how Excel refused to give all in one message. */
async function readOnce(
  context: Excel.RequestContext,
  known: Known,
  reading: Reading,
  refusal?: ExcelError,
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

  const look: Look = { highlights: reading.highlights ?? false, cells: known.block === null };
  const sheets = [queueSheet(workbook.worksheets.getFirst(), look)];
  while (sheets.length < walk) {
    sheets.push(queueSheet(sheets[sheets.length - 1]!.sheet.getNextOrNullObject(), look));
  }
  const answers = queuePieces(context, known.pieces);
  await context.sync();

  if (count.value > walk) return readOnce(context, { ...known, walk: count.value }, reading, refusal);
  const there = sheets.slice(0, count.value);
  if (known.block === null && there.some(withoutValues)) throw new NoCells();
  const blocks = known.block === null ? null : await blocksOf(context, there, known.block, reading, refusal);
  const split = await splitMixed(
    context,
    there.map((one) => finishSheet(one, blocks)),
    known.pieces,
    answers,
  );
  const read = split.sheets;
  const lists = read.find(isListSheet);
  const stored = settingsFromXml(settings.isNullObject ? null : xml.value);
  return {
    known: {
      walk: Math.max(FIRST_WALK, count.value),
      pieces: split.pieces,
      block: blocks && needsBlocks(blocks) ? blocks.atOnce : null,
    },
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

interface Look {
  readonly highlights: boolean;
  /** What stands in them, not only where they are. */
  readonly cells: boolean;
}

function queueSheet(sheet: Excel.Worksheet, { highlights, cells }: Look) {
  sheet.load("id, name, visibility");
  sheet.protection.load("protected");
  const mark = sheet.names.getItemOrNullObject(OWN_AREA_NAME);
  mark.load("formula");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  if (cells) used.load("values, numberFormat");
  // Of the last cell only: over all of them it is none where two differ, and in a form the last one is an item's.
  const { font } = used.getLastCell().format;
  font.load("name");
  return {
    sheet,
    mark,
    used,
    font,
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

async function blocksOf(
  context: Excel.RequestContext,
  sheets: readonly Queued[],
  atOnce: number,
  reading: Reading,
  refusal: ExcelError | undefined,
): Promise<Blocks> {
  const used = sheets.flatMap(usedCells);
  const size = used.reduce((sum, one) => sum + sizeOf(one.used), 0);
  // It was something else, then.
  if (refusal !== undefined && !mayBeTooLarge(refusal, size)) throw refusal;
  const areas = await leaveOutStrays(context, used);
  const read = await readBlocks(context, areas, atOnce, reading);
  const strays = areas.some(({ used: all, area }) => sizeOf(area) < sizeOf(all));
  return { ...read, strays, areas: new Map(areas.map(({ sheet, area }) => [sheet, area])) };
}

interface Blocks extends ReadCells {
  /** What was read, by the sheet's id. */
  readonly areas: ReadonlyMap<string, Rect>;
  /** Some cells were left out, so that all at once would be too many the next time too. */
  readonly strays: boolean;
}

function needsBlocks({ strays, cells }: Blocks): boolean {
  return strays || messageSize(cells.values()) > MESSAGE_LIMIT / 2;
}

function usedCells({ sheet, used }: Queued): UsedCells[] {
  if (used.isNullObject) return [];
  const area = rectOfRange(used);
  return [{ sheet: sheet.id, used: area, area }];
}

/** Excel gives null instead of the cells of whole rows and columns, as which a value in the last column makes them. */
class NoCells extends Error {
  override readonly name = "NoCells";
}

function withoutValues({ used }: Queued): boolean {
  return !used.isNullObject && (used.values as unknown) === null;
}

/** `blocks`: the cells, where they were not read with the rest. */
function finishSheet(
  { sheet, mark, used, font, formulas, merged, ruled, highlights }: Queued,
  blocks: Blocks | null,
): SheetSnapshot {
  const area = mark.isNullObject ? null : ownArea(String(mark.formula));
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : (blocks?.areas.get(sheet.id) ?? rectOfRange(used)),
    ...(used.isNullObject ? NO_CELLS : (blocks?.cells.get(sheet.id) ?? cellsOf(used))),
    formulas: formulas.isNullObject ? [] : formulas.areas.items.map(rectOfRange),
    merges: merged.isNullObject ? [] : merged.areas.items.map(rectOfRange),
    ruled: ruled.isNullObject
      ? []
      : ruled.areas.items.map((range) => ruledAreaOf(rectOfRange(range), range.dataValidation)),
    ...(highlights ? { highlights: highlights() } : {}),
    ...(used.isNullObject || !font.name ? {} : { font: font.name }),
    own: area && { area, charts: sheet.charts.items.map((chart) => chart.name) },
  };
}

const NO_CELLS: Cells = { values: [], numberFormats: [] };

function cellsOf(used: Excel.Range): Cells {
  return { values: used.values as CellValue[][], numberFormats: used.numberFormat as string[][] };
}

function rectOfRange(range: Excel.Range): Rect {
  return rectOf(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}
