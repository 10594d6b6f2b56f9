/**
 * An engine that outlives the library: what is done to the workbook is noted, so that when a call ends the library
 * (a Go program, of which nothing is left then) the workbook is opened in another one and all of it is done again.
 * The call that ended it is not: it fails, and whoever made it is told.
 */
import type { Engine } from "../engine";
import type { Package } from "../../../xlsx/package";
import type { EngineFactory } from "./load";

/** These only look. Everything else changes the workbook and is noted. */
const READERS: ReadonlySet<string> = new Set<keyof Engine>([
  "sheets",
  "activeSheet",
  "tabColor",
  "gridlines",
  "usedArea",
  "filledCells",
  "values",
  "texts",
  "formulas",
  "arrays",
  "spills",
  "uncalculated",
  "numberFormats",
  "style",
  "merges",
  "columnWidth",
  "rowHeight",
  "rowVisible",
  "columnVisible",
  "rowBreaks",
  "validations",
  "conditionalFormats",
  "holds",
  "charts",
  "attachments",
  "tables",
  "pageSetup",
  "frozenRows",
  "frozenColumns",
  "names",
  "xmlParts",
  "addInSettings",
  "changeCount",
  "dateSystem",
  "save",
  "saveInPieces",
]);

type Call = readonly [name: string, given: readonly unknown[]];
type Methods = Record<string, (...given: readonly unknown[]) => unknown>;

/** A call has ended the library. The workbook is as it was before that call. */
export class EngineEnded extends Error {
  override readonly name = "EngineEnded";
}

export interface DurableEngine {
  readonly engine: Engine;
  /** Makes sure that the next call finds a library that runs, and one behind it. Rejects when none can be started. */
  readonly ready: () => Promise<void>;
}

/**
 * Rejects with an `OpenError`.
 * @param start a library for one workbook alone
 * @param file what `checkFile` makes of the bytes
 */
export async function openDurably(
  start: () => Promise<EngineFactory>,
  bytes: Uint8Array,
  fileName: string,
  file?: Package,
): Promise<DurableEngine> {
  let factory = await start();
  let current = factory.open(bytes, fileName, file);
  let spare: EngineFactory | null = null;
  const done: Call[] = [];

  const moveTo = (next: EngineFactory): void => {
    const engine = next.open(bytes, fileName);
    for (const [name, given] of done) (engine as unknown as Methods)[name]!(...given);
    [factory, current] = [next, engine];
  };
  /** False: there is none to move to, until `ready` has been waited for. */
  const recover = (): boolean => {
    const next = spare;
    spare = null;
    if (!next?.alive()) return false;
    moveTo(next);
    void ready().catch(() => undefined);
    return factory.alive();
  };
  const ready = async (): Promise<void> => {
    if (!factory.alive() && !recover()) moveTo(await start());
    spare ??= await start();
  };

  const call = (name: string, given: readonly unknown[]): unknown => {
    const reads = READERS.has(name);
    // It may have ended, and found nothing to move to, before.
    if (!factory.alive() && !recover()) throw new EngineEnded(`the library has ended before ${name}`);
    let failure: unknown = null;
    try {
      const result = (current as unknown as Methods)[name]!(...given);
      if (factory.alive()) {
        if (!reads) done.push([name, structuredClone(given)]);
        return result;
      }
    } catch (error) {
      if (factory.alive()) throw error;
      failure = error;
    }
    // `save` writes what is there: where it ends one library it would end the next.
    if (recover() && reads && name !== "save") return (current as unknown as Methods)[name]!(...given);
    throw new EngineEnded(`${name} has ended the library`, { cause: failure });
  };

  /** With what had been done by then: another library gets there by doing it again. */
  const capture = (): (() => void) => {
    const [owner, calls] = [current, [...done]];
    const restore = owner.capture?.() ?? (() => undefined);
    return () => {
      done.splice(0, done.length, ...calls);
      if (!factory.alive()) {
        if (!recover()) throw new EngineEnded("the library has ended before the way back");
      } else if (owner === current) restore();
      else moveTo(factory);
    };
  };

  const engine = new Proxy({} as Engine, {
    get: (_, name) => {
      if (name === "capture") return capture;
      const member = Reflect.get(current, name) as unknown;
      return typeof member === "function" ? (...given: unknown[]) => call(String(name), given) : member;
    },
    has: (_, name) => Reflect.has(current, name),
  });
  return { engine, ready };
}
