/**
 * The second round trip of a reading: the cells that can be a form or are the add-in's own, and what else is read of
 * forms, in one message. Where Excel refuses that, once more in parts: the cells, which nothing can do without, and
 * the details, without any of which the reading goes on.
 */
import { sizeOf, type Rect } from "../../cells/geometry";
import type { SheetDetail, SheetSnapshot } from "../../workbook/snapshot";
import type { ExcelError, ExcelErrorCode } from "../errors";
import type { Reading } from "../host";
import { toExcelError } from "../office/office-errors";
import {
  knownCells,
  moreRows,
  NO_CELLS,
  partToRead,
  queueCells,
  trimmed,
  type SheetCells,
  type SheetKind,
} from "./cells";
import { chartsOf, detailArea, formDetails, highlightsOf, mergesOf, type Ask } from "./details";
import type { MergeMemory } from "./merges";
import { queuePieces, splitMixed, type Pieces } from "./mixed-rules";
import type { SheetOverview } from "./overview";
import { CELLS_AT_ONCE, mayBeTooLarge, messageSize, readBlocks } from "./read-blocks";

/** Excel on the web: what one message holds. Cells that are well below it are asked for at once again. */
const MESSAGE_LIMIT = 5 * 1024 * 1024;

export interface Wanted {
  readonly overview: SheetOverview;
  readonly kind: SheetKind;
}

/** What an earlier reading has found out, so that the next one need not ask twice. */
export interface Known {
  /** How many sheets the walk goes over. */
  readonly walk: number;
  /** Areas with rules that differ. */
  readonly pieces: readonly Pieces[];
  /** Set when the cells were too many for one message: how many to ask for at once. */
  readonly block: number | null;
  /** Excel has refused some detail: each is asked for by itself. */
  readonly apart: boolean;
}

export interface ReadSheets {
  readonly sheets: readonly SheetSnapshot[];
  readonly known: Pick<Known, "pieces" | "block" | "apart">;
}

/** Errors that are about the whole workbook: nothing would be gained by asking for less. */
export const HOPELESS: readonly ExcelErrorCode[] = ["cell-edit", "lost", "busy", "no-permission"];

export async function readSheets(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  known: Known,
  memory: MergeMemory,
  reading: Reading,
): Promise<ReadSheets> {
  const asks = wanted.flatMap((one) => asksOf(one, memory, reading));
  const found =
    known.apart || known.block !== null
      ? await readApart(context, wanted, asks, known, reading)
      : await readTogether(context, wanted, asks, known).catch((error: unknown) => {
          if (HOPELESS.includes(toExcelError(error).code)) throw toExcelError(error);
          return readApart(context, wanted, asks, known, reading, toExcelError(error));
        });
  const plain = wanted.map((one) => snapshotOf(one, found, memory));
  const { sheets, pieces } = await splitMixed(context, plain, known.pieces, found.pieces).catch(() => ({
    sheets: plain,
    pieces: [],
  }));
  return { sheets, known: { pieces, block: found.block, apart: found.apart } };
}

interface Found {
  readonly cells: ReadonlyMap<string, SheetCells>;
  readonly details: ReadonlyMap<string, Partial<SheetSnapshot>>;
  readonly unread: ReadonlyMap<string, readonly SheetDetail[]>;
  readonly pieces: Parameters<typeof splitMixed>[3];
  readonly block: number | null;
  readonly apart: boolean;
}

function asksOf({ overview, kind }: Wanted, memory: MergeMemory, reading: Reading): Ask[] {
  const { id, own } = overview;
  const highlights = reading.highlights ? [highlightsOf(id)] : [];
  if (kind === "own" && own) return [chartsOf(id, own), ...highlights];
  if (kind !== "form") return highlights;
  const cells = cellsToRead(overview);
  const merges = memory.of(id, detailArea(cells)) ? [] : [mergesOf(id, cells)];
  return [...formDetails(id, cells, overview.protected), ...merges, ...highlights];
}

function cellsToRead(overview: SheetOverview): Rect {
  const cells = partToRead(overview) ?? overview.used;
  if (!cells) throw new RangeError("a sheet without cells is no form");
  return cells;
}

async function readTogether(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  asks: readonly Ask[],
  known: Known,
): Promise<Found> {
  const cells = queueAllCells(context, wanted);
  const answers = asks.map(({ sheet, queue }) => ({ sheet, answer: queue(context) }));
  const pieces = queuePieces(context, known.pieces);
  await context.sync();
  const details = new Map<string, Partial<SheetSnapshot>>();
  addDetails(details, answers);
  return {
    cells: await cells(),
    details,
    unread: new Map(),
    pieces,
    block: null,
    apart: false,
  };
}

/** Gives what reads the answer, and reads on where a part is not all. */
function queueAllCells(context: Excel.RequestContext, wanted: readonly Wanted[]) {
  const asked = toRead(wanted).map(({ overview, kind }) => {
    const sheet = context.workbook.worksheets.getItem(overview.id);
    return { overview, kind, queued: queueCells(sheet, partToRead(overview), kind === "form") };
  });
  return async () => {
    const cells = new Map<string, SheetCells>();
    for (const { overview, kind, queued } of asked) {
      const part = kind === "form" ? partToRead(overview) : null;
      const first = queued.answer();
      cells.set(overview.id, part ? await readOn(context, overview, part, first) : first);
    }
    return cells;
  };
}

function toRead(wanted: readonly Wanted[]): readonly Wanted[] {
  return wanted.filter(({ kind }) => kind !== "known");
}

/** A sheet with a stray cell far away: its form is read as far as it goes. */
async function readOn(
  context: Excel.RequestContext,
  { id, used }: Pick<SheetOverview, "id" | "used">,
  part: Rect,
  read: SheetCells,
): Promise<SheetCells> {
  const rows = used && moreRows(part, read.used, used);
  if (!used || rows === null) return read;
  const area = { ...part, rows };
  const { cells } = await readBlocks(context, [{ sheet: id, used, area }], CELLS_AT_ONCE * 4, {});
  const { values = [], numberFormats = [] } = cells.get(id) ?? {};
  return readOn(context, { id, used }, area, trimmed(area, values, numberFormats));
}

/** Cells that are too many for one message come in blocks. */
async function readCellsAlone(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  { block }: Known,
  reading: Reading,
  refusal: ExcelError | undefined,
): Promise<Pick<Found, "cells" | "block">> {
  if (block === null && refusal?.code !== "too-large") {
    try {
      const cells = queueAllCells(context, wanted);
      await context.sync();
      return { cells: await cells(), block: null };
    } catch (error) {
      const size = toRead(wanted).reduce((sum, { overview: { used } }) => sum + (used ? sizeOf(used) : 0), 0);
      if (!mayBeTooLarge(error, size)) throw toExcelError(error);
    }
  }
  const sheets = toRead(wanted).flatMap(({ overview }) => {
    const { id: sheet, used } = overview;
    return used ? [{ sheet, used, area: partToRead(overview) ?? used }] : [];
  });
  const read = await readBlocks(context, sheets, block ?? CELLS_AT_ONCE, reading);
  const cells = new Map<string, SheetCells>();
  for (const { sheet, area } of sheets) {
    const { values = [], numberFormats = [] } = read.cells.get(sheet) ?? {};
    cells.set(sheet, trimmed(area, values, numberFormats));
  }
  const isSmall = messageSize(read.cells.values()) <= MESSAGE_LIMIT / 2;
  return { cells, block: isSmall ? null : read.atOnce };
}

async function readApart(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  asks: readonly Ask[],
  known: Known,
  reading: Reading,
  refusal?: ExcelError,
): Promise<Found> {
  const { cells, block } = await readCellsAlone(context, wanted, known, reading, refusal);
  const details = new Map<string, Partial<SheetSnapshot>>();
  const unread = new Map<string, readonly SheetDetail[]>();
  const ask = async (some: readonly Ask[]) => {
    if (reading.signal?.aborted) throw new Error("the reading was stopped");
    const answers = some.map(({ sheet, queue }) => ({ sheet, answer: queue(context) }));
    if (answers.length > 0) await context.sync();
    addDetails(details, answers);
  };
  const askEach = async () => {
    for (const one of asks) {
      await ask([one]).catch((error: unknown) => {
        if (isHopeless(error, reading)) throw error;
        unread.set(one.sheet, [...(unread.get(one.sheet) ?? []), one.detail]);
      });
    }
  };
  // One after the other only where it is not the cells alone that Excel has refused.
  if (known.apart || block === null) await askEach();
  else {
    await ask(asks).catch((error: unknown) => {
      if (isHopeless(error, reading)) throw error;
      return askEach();
    });
  }
  const answers = await askForPieces(context, known.pieces);
  return { cells, details, unread, pieces: answers, block, apart: unread.size > 0 };
}

function isHopeless(error: unknown, { signal }: Reading): boolean {
  return signal?.aborted === true || HOPELESS.includes(toExcelError(error).code);
}

function addDetails(
  details: Map<string, Partial<SheetSnapshot>>,
  answers: readonly { readonly sheet: string; readonly answer: ReturnType<Ask["queue"]> }[],
): void {
  for (const { sheet, answer } of answers) details.set(sheet, { ...details.get(sheet), ...answer() });
}

async function askForPieces(
  context: Excel.RequestContext,
  known: readonly Pieces[],
): Promise<Found["pieces"]> {
  if (known.length === 0) return [];
  try {
    const answers = queuePieces(context, known);
    await context.sync();
    return answers;
  } catch {
    return [];
  }
}

function snapshotOf({ overview, kind }: Wanted, found: Found, memory: MergeMemory): SheetSnapshot {
  const { id, name, visible, own } = overview;
  const cells = kind === "known" ? knownCells(overview) : (found.cells.get(id) ?? NO_CELLS);
  const details = found.details.get(id) ?? {};
  const unread = [...(own === undefined ? ["mark" as const] : []), ...(found.unread.get(id) ?? [])];
  return {
    id,
    name,
    visible,
    protected: overview.protected,
    ...cells,
    merges: kind === "form" ? mergesFor(overview, details, cells, memory) : [],
    ruled: [],
    own: own ? { ...own, charts: [] } : null,
    ...details,
    ...(unread.length > 0 ? { unread } : {}),
  };
}

function mergesFor(
  overview: SheetOverview,
  { merges }: Partial<SheetSnapshot>,
  cells: SheetCells,
  memory: MergeMemory,
): readonly Rect[] {
  const area = detailArea(cellsToRead(overview));
  if (merges) memory.keep(overview.id, area, merges, cells);
  return merges ?? memory.of(overview.id, area) ?? [];
}
