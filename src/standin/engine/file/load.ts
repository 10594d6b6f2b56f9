/**
 * Starts the library and opens workbooks with it, in Node and in the browser alike.
 *
 * The library's own `init` reads the file with a dynamic import that not every Node context allows; its runtime
 * is therefore started here with the bytes, which is what `init` does too.
 */
import "excelize-wasm";
import type { init } from "excelize-wasm";
import type { Engine } from "../engine";
import { ExcelizeEngine } from "../excelize-engine";
import { checkFile } from "../../../xlsx/open/open-check";
import type { Package } from "../../../xlsx/package";
import { createWorkbook, openWorkbook } from "../workbook";
import { canRestart, watchImports } from "./watch";

export type Library = Awaited<ReturnType<typeof init>>;

export interface EngineFactory {
  /**
   * Throws an `OpenError`. The bytes are not changed.
   * @param file what `checkFile` makes of them
   */
  open(bytes: Uint8Array, fileName: string, file?: Package): Engine;
  /** An empty workbook with one sheet. */
  create(fileName: string): Engine;
  /** False when a file or a call has ended the library: nothing can be done with its workbooks any more. */
  alive(): boolean;
}

interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  /** Set when the Go program has ended, after which every call throws. */
  readonly exited?: boolean;
  run(instance: WebAssembly.Instance): Promise<void>;
}

interface Running {
  readonly factory: EngineFactory;
  readonly memory: WebAssembly.Memory;
}

/** Bytes. The library gives back nothing of what it has used for workbooks that were closed. */
const MOST_MEMORY = 512 * 1024 * 1024;

let compiled: Promise<WebAssembly.Module> | null = null;
let running: Promise<Running> | null = null;

/**
 * The library, started again where a file has ended it or where it has grown too large.
 *
 * @param wasm where the library's `excelize.wasm.gz` is: a path in Node, a URL in the browser; or its bytes
 * @param own for one workbook alone: no other file can end it
 */
export async function loadEngine(
  wasm: string | Uint8Array,
  { own = false }: { readonly own?: boolean } = {},
): Promise<EngineFactory> {
  compiled ??= compile(wasm);
  // What could not be loaded once is tried again.
  compiled.catch(() => (compiled = null));
  if (own) return (await start(compiled)).factory;
  const current = await running?.catch(() => null);
  if (!current?.factory.alive() || current.memory.buffer.byteLength > MOST_MEMORY) running = start(compiled);
  return (await running!).factory;
}

async function compile(wasm: string | Uint8Array): Promise<WebAssembly.Module> {
  if (typeof wasm === "string" && !isNode()) return compileArriving(wasm);
  const packed = typeof wasm === "string" ? await readAll(wasm) : wasm;
  if (!isPacked(packed)) return WebAssembly.compile(packed as BufferSource);
  const code = unpacked(new Blob([packed as BlobPart]).stream());
  return WebAssembly.compile(await new Response(code).arrayBuffer());
}

/** Unpacked and compiled while it comes in: whole, its 17 MB of code would stand in memory twice more. */
async function compileArriving(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const [body, look] = response.body.tee();
  const reader = look.getReader();
  const { value: first } = await reader.read();
  void reader.cancel();
  // A server may have unpacked it on the way.
  const code = first && isPacked(first) ? unpacked(body) : body;
  return WebAssembly.compileStreaming(
    new Response(code, { headers: { "Content-Type": "application/wasm" } }),
  );
}

function isPacked(file: Uint8Array): boolean {
  return file[0] === 0x1f && file[1] === 0x8b;
}

/** By the browser's or Node's own means: in script alone it would take a third of the time to the first grid. */
function unpacked(packed: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return packed.pipeThrough(new DecompressionStream("gzip"));
}

async function start(library: Promise<WebAssembly.Module>): Promise<Running> {
  const module = await library;
  const first = newRuntime();
  let current = run(first, await WebAssembly.instantiate(module, first.importObject));
  const { functions } = current;
  canRestart(functions, () => {
    current.ended = true;
    try {
      const runtime = newRuntime();
      // At once, which browsers allow in workers only.
      current = run(runtime, new WebAssembly.Instance(module, runtime.importObject));
      Object.assign(functions, current.functions);
      return true;
    } catch {
      return false;
    }
  });
  return {
    get memory() {
      return current.memory;
    },
    factory: {
      open: (bytes, name, file = checkFile(bytes)) =>
        new ExcelizeEngine(openWorkbook(functions, file, bytes), name),
      create: (name) => new ExcelizeEngine(createWorkbook(functions), name),
      alive: () => current.runtime.exited !== true && !current.ended,
    },
  };
}

interface Program {
  readonly runtime: GoRuntime;
  readonly functions: Library;
  readonly memory: WebAssembly.Memory;
  /** In the middle of a call. */
  ended: boolean;
}

function newRuntime(): GoRuntime {
  const runtime = new (globalThis as unknown as { Go: new () => GoRuntime }).Go();
  watchImports(runtime.importObject, () => memories.get(runtime)?.buffer.byteLength ?? 0);
  return runtime;
}

const memories = new WeakMap<GoRuntime, WebAssembly.Memory>();

function run(runtime: GoRuntime, instance: WebAssembly.Instance): Program {
  const scope = globalThis as unknown as { excelize: Library };
  memories.set(runtime, instance.exports.mem as WebAssembly.Memory);
  scope.excelize = {} as Library;
  // Runs until its first wait, which is when it has put its functions there. The promise ends only with the program.
  void runtime.run(instance);
  const memory = instance.exports.mem as WebAssembly.Memory;
  return { runtime, functions: scope.excelize, memory, ended: false };
}

function isNode(): boolean {
  return typeof process !== "undefined" && Boolean(process.versions?.node);
}

async function readAll(path: string): Promise<Uint8Array> {
  // No import of a Node module: this file is in the page's bundle as well.
  const files = process.getBuiltinModule?.("node:fs");
  if (!files) throw new Error("Node.js 20.16 or later is needed");
  return files.promises.readFile(path);
}
