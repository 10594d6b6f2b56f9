/**
 * A workbook opened in the stand-in Excel, with the add-in's own host on the real office.js over it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { ExcelHost } from "../excel/host";
import { createOfficeHost } from "../excel/office/office-host";
import * as signs from "../form/locate/signs";
import { OpenError, type Engine } from "../standin/engine/engine";
import { loadEngine, type EngineFactory } from "../standin/engine/file/load";
import { Session } from "../standin/model/session";
import type { Statistics } from "../standin/model/statistics";
import { startOfficeInNode, type NodeOffice } from "../standin/wire/node";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { FileErrorCode, FileReason } from "./report/report";

export interface OpenWorkbook {
  readonly host: ExcelHost;
  /** Round trips and bytes so far. */
  readonly statistics: Readonly<Statistics>;
  readonly session: Session;
  /** From now on another session over a workbook answers. */
  answerWith(session: Session): void;
  /** The whole workbook as an .xlsx file. */
  save(): Uint8Array;
  close(): void;
}

/** A file that cannot be opened. */
export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly code: Exclude<FileErrorCode, "no-form">,
    options: ErrorOptions & { readonly reason?: FileReason | undefined } = {},
  ) {
    super(code, options);
    this.reason = options.reason;
  }
  /** What is known besides the code. */
  readonly reason: FileReason | undefined;
}

/** Throws a `FileError`. Only one workbook is open at a time: office.js' globals belong to the last one opened. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenWorkbook> {
  const engines = await engineFactory();
  try {
    return await start(engines.open(bytes, fileName));
  } catch (error) {
    if (error instanceof OpenError) throw new FileError(error.code, { cause: error, reason: error.reason });
    throw error;
  }
}

/** A new workbook with one empty sheet. */
export async function createWorkbook(fileName: string): Promise<OpenWorkbook> {
  return start((await engineFactory()).create(fileName));
}

let library: Uint8Array | null = null;

function engineFactory(): Promise<EngineFactory> {
  library ??= gunzipSync(readFileSync(path.join(packageFolder("excelize-wasm"), "excelize.wasm.gz")));
  return loadEngine(library);
}

function packageFolder(name: string): string {
  return path.dirname(createRequire(__filename).resolve(name));
}

/** The file says from which year its days are counted; Office.js does not. */
function knowingDates(host: ExcelHost, engine: Engine): ExcelHost {
  const dateSystem = engine.dateSystem?.() ?? 1900;
  return {
    ...host,
    async readWorkbook(reading) {
      const workbook = await host.readWorkbook(reading);
      return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, dateSystem })) };
    },
  };
}

/**
 * The workbook's host for a process that has it to itself: what nothing has changed since it was read is not read again,
 * and no more sheets are asked for than there are.
 */
export function undisturbed({ host, session: { engine } }: OpenWorkbook): ExcelHost {
  let last: { readonly changes: number | undefined; readonly workbook: WorkbookSnapshot } | null = null;
  return {
    ...host,
    async readWorkbook(reading) {
      const changes = engine.changeCount?.();
      if (!reading && last && last.changes === changes) return last.workbook;
      const workbook = await host.readWorkbook({ ...reading, sheets: engine.sheets().length });
      if (!reading) last = { changes, workbook };
      return workbook;
    },
  };
}

/** Of the workbook that was closed last, when it is kept. */
let spare: NodeOffice | null = null;
let keeping = false;

/**
 * For a process that does one workbook after the other: to evaluate office.js again would take longer than to check a
 * workbook. Its timers keep a process alive, which has to end itself.
 */
export function keepOffice(): void {
  keeping = true;
}

async function officeFor(session: Session): Promise<NodeOffice> {
  const office = spare;
  if (!office) return startOfficeInNode(session);
  spare = null;
  office.answerWith(session);
  return office;
}

async function start(engine: Engine): Promise<OpenWorkbook> {
  const session = new Session(engine);
  const front = engine.activeSheet();
  const office = await officeFor(session);
  const uninstall = office.installGlobals();
  let answering = session;
  return {
    host: knowingDates(
      createOfficeHost(() => Promise.resolve(signs)),
      engine,
    ),
    statistics: session.statistics,
    session,
    answerWith(other) {
      answering = other;
      office.answerWith(other);
    },
    save() {
      // The sheet that its owner left in front stays there.
      if (engine.sheets().some(({ id }) => id === front)) engine.activate(front);
      return engine.save();
    },
    close() {
      uninstall();
      // The library would go on to tell the next workbook's events to whom this one's were told.
      const isWatched = [session, answering].some(({ events }) => events.hasSubscribers);
      if (keeping && !spare && !isWatched) spare = office;
      else office.close();
    },
  };
}
