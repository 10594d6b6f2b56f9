/** The real office.js over a workbook in memory, for tests of the object model. One library for a whole test file. */
import type { Value } from "../../../src/standin/engine/engine";
import { Session, type SessionOptions } from "../../../src/standin/model/session";
import { startOfficeInNode, type NodeOffice } from "../../../src/standin/wire/node";
import { MemoryEngine } from "./memory-engine";

let office: NodeOffice | null = null;

export interface Opened {
  readonly session: Session;
  readonly engine: MemoryEngine;
  /** `Excel.run` without its tracking of ranges, then a last sync. */
  readonly run: <Result>(
    work: (context: Excel.RequestContext) => Promise<Result> | Result,
  ) => Promise<Result>;
  readonly Excel: typeof Excel;
  /** The first sheet's id. */
  readonly sheet: string;
}

export async function open(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>> = { Sheet1: [] },
  options: SessionOptions = {},
): Promise<Opened> {
  const engine = new MemoryEngine(sheets);
  const session = new Session(engine, { today: () => new Date(2022, 3, 1), ...options });
  if (office) office.answerWith(session);
  else office = await startOfficeInNode(session);
  const library = office.Excel;
  return {
    session,
    engine,
    sheet: engine.activeSheet(),
    Excel: library,
    async run(work) {
      const context = new library.RequestContext();
      const result = await work(context);
      await context.sync();
      return result;
    },
  };
}

/** The code of the error that a promise is rejected with; "none" when it is not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "none",
    (error: Error & { code?: string }) => error.code ?? error.message,
  );
}

export function closeOffice(): void {
  office?.close();
  office = null;
}
