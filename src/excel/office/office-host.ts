/**
 * `ExcelHost` over Office.js. One request context for each call; nothing live is kept between calls.
 */
import type { Edit } from "../../workbook/edit";
import type { Rect } from "../../cells/geometry";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type * as adapterModule from "../adapter";
import type { ApplyResult, ExcelHost } from "../host";
import { toExcelError } from "./office-errors";
import { rangeOf } from "../ranges";
import type { Known } from "../read/read-workbook";

type Adapter = typeof adapterModule;

/** Asked for at every call: what could not be loaded once is tried again. */
const loadAdapter = (): Promise<Adapter> => import(/* webpackChunkName: "excel" */ "../adapter");

export function createOfficeHost(): ExcelHost {
  let known: Known | undefined;
  loadAdapter().catch(() => undefined);
  return {
    async readWorkbook(reading = {}): Promise<WorkbookSnapshot> {
      const { readPageHeaders, readWorkbook, sheetsWithoutYear, withHighlights } = await loadAdapter();
      const { highlights = false, ...plain } = reading;
      const read = await run((context) => readWorkbook(context, known, reading)).catch((error: unknown) => {
        if (!highlights || reading.signal?.aborted) throw error;
        // The formats of others may be what cannot be read.
        return run(async (context) => withHighlights(context, await readWorkbook(context, known, plain)));
      });
      known = read.known;
      const wanted = sheetsWithoutYear(read.workbook);
      if (wanted.length === 0) return read.workbook;
      return run((context) => readPageHeaders(context, read.workbook, wanted));
    },
    async apply(edits: readonly Edit[]): Promise<ApplyResult> {
      const { applyEdits, whyDenied } = await loadAdapter();
      return run((context) => applyEdits(context, edits)).catch(async (error: unknown) => {
        throw await whyDenied(error, edits);
      });
    },
    select: (sheetId: string, area: Rect): Promise<void> =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        rangeOf(sheet, area).select();
        await context.sync();
      }),
    async readCells(sheet: string, area: Rect) {
      const { readCells } = await loadAdapter();
      return run((context) => readCells(context, sheet, area));
    },
    async watch(listener) {
      const { watchSheets } = await loadAdapter();
      return run((context) => watchSheets(context, listener));
    },
    activeCell: () =>
      run(async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load("rowIndex, columnIndex");
        cell.worksheet.load("id");
        await context.sync();
        return { sheet: cell.worksheet.id, cell: { row: cell.rowIndex, column: cell.columnIndex } };
      }),
  };
}

/**
 * Not `Excel.run`: that tracks every range and sends a further request afterwards to let go of them. With one batch
 * for each context nothing needs tracking.
 */
async function run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw toExcelError(error);
  }
}
