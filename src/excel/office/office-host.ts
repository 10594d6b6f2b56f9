/**
 * `ExcelHost` over Office.js. One request context for each call; nothing live is kept between calls.
 */
import type { Edit } from "../../workbook/edit";
import type { Rect } from "../../cells/geometry";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type * as adapterModule from "../adapter";
import type { ApplyResult, ExcelHost, FormSigns } from "../host";
import { toExcelError } from "./office-errors";
import { rangeOf } from "../ranges";
import type { MergeMemory } from "../read/merges";
import type { Known } from "../read/read-workbook";

type Adapter = typeof adapterModule;

/** Asked for at every call: what could not be loaded once is tried again. */
const loadAdapter = (): Promise<Adapter> => import(/* webpackChunkName: "excel" */ "../adapter");

const loadSelfTest = () => import(/* webpackChunkName: "conformance" */ "../conformance/self-test");

/** `loadSigns`: with the adapter, at every reading. */
export function createOfficeHost(loadSigns: () => Promise<FormSigns>): ExcelHost {
  let known: Known | undefined;
  let memory: MergeMemory | undefined;
  /** The last reading, which the next edits were planned on. */
  let seen: WorkbookSnapshot["sheets"] = [];
  loadAdapter().catch(() => undefined);
  return {
    pause,
    async readWorkbook(reading = {}): Promise<WorkbookSnapshot> {
      const { MergeMemory, readPageHeaders, readWorkbook, withHighlights } = await loadAdapter();
      const signs = await loadSigns();
      const remembered = (memory ??= new MergeMemory());
      const workbook = await run(async (context) => {
        const plain = await readWorkbook(context, signs, known, reading, remembered);
        const read = reading.highlights ? await withHighlights(context, plain) : plain;
        known = read.known;
        seen = read.workbook.sheets;
        return read.workbook;
      });
      await pause();
      // On most workbooks none, and nothing more is to be read.
      const wanted = workbook.sheets.filter((sheet) => signs.lacksYear(sheet));
      if (wanted.length === 0) return workbook;
      // Of a refusal, only the year is missing.
      return run((context) => readPageHeaders(context, workbook, wanted)).catch(() => workbook);
    },
    async apply(edits: readonly Edit[], plannedOn?: WorkbookSnapshot): Promise<ApplyResult> {
      // Another reading may end in the pause.
      const sheets = plannedOn?.sheets ?? seen;
      const { applyEdits, whyRefused } = await loadAdapter();
      await pause();
      return run((context) => applyEdits(context, edits, sheets)).catch(async (error: unknown) => {
        throw await whyRefused(error, edits);
      });
    },
    async takeIn(file) {
      const { takeInSheets, whyRefused } = await loadAdapter();
      return run((context) => takeInSheets(context, file)).catch(async (error: unknown) => {
        throw await whyRefused(error, []);
      });
    },
    async copySheets(wanted) {
      const { copySheets, whyRefused } = await loadAdapter();
      return run((context) => copySheets(context, wanted)).catch(async (error: unknown) => {
        throw await whyRefused(error, []);
      });
    },
    async takingAway(sheets) {
      const { takingAway } = await loadAdapter();
      return run((context) => takingAway(context, sheets));
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
      const { MergeMemory, watchSheets } = await loadAdapter();
      const remembered = (memory ??= new MergeMemory());
      const stop = await run((context) =>
        watchSheets(context, listener, (sheet) => remembered.forget(sheet)),
      );
      remembered.watch(true);
      return async () => {
        remembered.watch(false);
        await stop();
      };
    },
    async selfTest(options) {
      return (await loadSelfTest()).runSelfTest(options);
    },
    async removeSelfTestSheet(sheet) {
      await (await loadSelfTest()).removeLeftSheet(sheet);
    },
    async opensPane() {
      const { readPaneOpening } = await loadAdapter();
      return run(readPaneOpening);
    },
    calculate: () =>
      run(async (context) => {
        context.workbook.application.calculate("Recalculate");
        await context.sync();
      }),
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

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
