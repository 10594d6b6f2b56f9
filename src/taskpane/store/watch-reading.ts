/**
 * The host as the pane's jobs see it: a reading of many messages shows how far it is, and can be stopped between two of
 * them as long as the job has changed nothing.
 */
import type { ExcelHost, ReadingProgress } from "../../excel/host";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

export interface ShownReading extends ReadingProgress {
  /** Nothing has been written yet. */
  readonly canStop: boolean;
}

export interface WatchedReading {
  readonly host: ExcelHost;
  /** A new job begins. */
  readonly begin: () => void;
  /** The reading that is under way rejects. */
  readonly stop: () => void;
}

/** `show`: null when there is nothing to show any more. `hasRead`: is told of each workbook that was read. */
export function watchReading(
  excel: ExcelHost,
  show: (reading: ShownReading | null) => void,
  hasRead: (workbook: WorkbookSnapshot) => void = () => undefined,
): WatchedReading {
  let written = false;
  let reading: AbortController | null = null;
  return {
    host: {
      async readWorkbook(asked) {
        const mine = (reading = new AbortController());
        const { signal } = mine;
        const onBlock = (progress: ReadingProgress) => {
          if (reading === mine && !signal.aborted) show({ ...progress, canStop: !written });
        };
        try {
          const workbook = await excel.readWorkbook({ ...asked, signal, onBlock });
          // Stopped while the last message was on its way.
          if (signal.aborted) throw new Error("the reading was stopped");
          hasRead(workbook);
          return workbook;
        } finally {
          if (reading === mine) {
            reading = null;
            show(null);
          }
        }
      },
      apply(edits, plannedOn) {
        written = true;
        return excel.apply(edits, plannedOn);
      },
      takeIn(file) {
        written = true;
        return excel.takeIn(file);
      },
      copySheets(wanted) {
        written = true;
        return excel.copySheets(wanted);
      },
      pause: async () => excel.pause?.(),
      takingAway: (sheets) => excel.takingAway(sheets),
      select: (sheet, area) => excel.select(sheet, area),
      readCells: (sheet, area) => excel.readCells(sheet, area),
      watch: (listener) => excel.watch(listener),
      selfTest: (options) => excel.selfTest(options),
      removeSelfTestSheet: (sheet) => excel.removeSelfTestSheet(sheet),
      opensPane: () => excel.opensPane(),
      calculate: () => excel.calculate(),
      activeCell: () => excel.activeCell(),
    },
    begin() {
      written = false;
      // One that goes on without a job, to follow what a person types, is not the job's.
      reading = null;
    },
    stop: () => reading?.abort(),
  };
}
