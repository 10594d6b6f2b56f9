/**
 * Reads the cells of sheets that are too large for one message (5 MB on the web) in blocks of rows, a round trip each.
 * How large a block may be is not known before: one that is refused is asked for again by halves, and the blocks after
 * it are no larger. When a sheet's cells have moved meanwhile, the blocks would not fit together.
 */
import { rectOf, sizeOf, type Rect } from "../../cells/geometry";
import type { CellValue } from "../../workbook/snapshot";
import { ExcelError } from "../errors";
import type { Reading } from "../host";
import { toExcelError } from "../office/office-errors";
import { isOnTheWeb } from "../office/platform";
import { rangeOf } from "../ranges";

/** With the length of text that goals have, about a megabyte. */
export const CELLS_AT_ONCE = 20_000;
/** So few cells do not make five megabytes. */
const FEW_CELLS = 2000;

export interface UsedCells {
  /** `Worksheet.id`. */
  readonly sheet: string;
  /** From its first cell that holds something to the last: by that it is seen whether cells have moved. */
  readonly used: Rect;
  /** What of it is to be read. */
  readonly area: Rect;
}

export interface Cells {
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
}

/** Somebody has inserted or deleted cells between two blocks. */
export class MovedCells extends Error {
  override readonly name = "MovedCells";
}

/**
 * Whether a message of so many cells was too large. Excel on the web says so, or speaks of a general failure; the other
 * programs know no such limit, and a general failure there is something else.
 */
export function mayBeTooLarge(error: unknown, cells = Infinity): boolean {
  const { code, detail } = toExcelError(error);
  if (code === "too-large") return true;
  return detail.startsWith("GeneralException") && isOnTheWeb() && cells > FEW_CELLS;
}

export interface ReadCells {
  /** By the sheet's id. */
  readonly cells: ReadonlyMap<string, Cells>;
  /** So many cells at a time were not refused. */
  readonly atOnce: number;
}

/** The cells of every sheet. `atOnce`: how many to begin with. Throws `MovedCells`. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly UsedCells[],
  atOnce: number,
  { onBlock, signal }: Reading,
): Promise<ReadCells> {
  const cells = new Map<string, Cells>(sheets.map(({ sheet }) => [sheet, { values: [], numberFormats: [] }]));
  const total = sheets.reduce((sum, { area }) => sum + area.rows, 0);
  let done = 0;
  const readOn = async (waiting: readonly UsedCells[], most: number): Promise<number> => {
    if (waiting.length === 0) return most;
    if (signal?.aborted) throw new Error("the reading was stopped");
    const { now, rest } = take(waiting, most);
    const size = now.reduce((sum, { area }) => sum + sizeOf(area), 0);
    try {
      await readInto(cells, context, now);
    } catch (error) {
      const isRow = now.length === 1 && now[0]?.area.rows === 1;
      if (error instanceof MovedCells || isRow || !mayBeTooLarge(error)) throw error;
      return readOn(waiting, Math.ceil(size / 2));
    }
    done += now.reduce((sum, { area }) => sum + area.rows, 0);
    onBlock?.({ done, total });
    return readOn(rest, most);
  };
  onBlock?.({ done, total });
  return { cells, atOnce: await readOn(sheets, atOnce) };
}

/** Rows of one sheet after the other, until there are so many cells; at least one row. */
function take(waiting: readonly UsedCells[], most: number): { now: UsedCells[]; rest: UsedCells[] } {
  const now: UsedCells[] = [];
  const rest: UsedCells[] = [];
  let left = most;
  for (const block of waiting) {
    const { row, column, rows, columns } = block.area;
    const fitting = rest.length > 0 ? 0 : Math.min(rows, Math.floor(left / columns));
    const taken = now.length === 0 && rest.length === 0 ? Math.max(1, fitting) : fitting;
    left -= taken * columns;
    if (taken > 0) now.push({ ...block, area: rectOf(row, column, taken, columns) });
    if (taken < rows) rest.push({ ...block, area: rectOf(row + taken, column, rows - taken, columns) });
  }
  return { now, rest };
}

async function readInto(
  cells: ReadonlyMap<string, Cells>,
  context: Excel.RequestContext,
  blocks: readonly UsedCells[],
): Promise<void> {
  const asked = blocks.map(({ sheet, used, area }) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const usedNow = found.getUsedRangeOrNullObject(true);
    usedNow.load("rowIndex, columnIndex, rowCount, columnCount");
    const range = rangeOf(found, area);
    range.load("values, numberFormat");
    return { sheet, used, found, usedNow, range };
  });
  await context.sync();
  for (const { used, found, usedNow } of asked) {
    if (found.isNullObject || usedNow.isNullObject || !isAt(usedNow, used)) throw new MovedCells();
  }
  for (const { sheet, range } of asked) {
    const { values, numberFormats } = cells.get(sheet)!;
    for (const row of range.values as CellValue[][]) values.push(row);
    for (const row of range.numberFormat as string[][]) numberFormats.push(row);
  }
}

function isAt(range: Excel.Range, { row, column, rows, columns }: Rect): boolean {
  return (
    range.rowIndex === row &&
    range.columnIndex === column &&
    range.rowCount === rows &&
    range.columnCount === columns
  );
}

/** For who cannot get the blocks to fit together. */
export function tooRestless(): ExcelError {
  return new ExcelError("busy", "the cells move while they are read");
}

/** About the bytes of a message with these cells. */
export function messageSize(cells: Iterable<Cells>): number {
  let size = 0;
  for (const { values, numberFormats } of cells) {
    size += new TextEncoder().encode(JSON.stringify(values)).length;
    size += new TextEncoder().encode(JSON.stringify(numberFormats)).length;
  }
  return size;
}
