/**
 * Starts the library (once per process) and opens workbooks with it, in Node and in the browser alike.
 *
 * The library's own `init` reads the file with a dynamic import that not every Node context allows; its runtime
 * is therefore started here with the bytes, which is what `init` does too.
 */
import "excelize-wasm";
import type { init } from "excelize-wasm";
import { gunzipSync } from "fflate";
import type { Engine } from "../engine";
import { ExcelizeEngine } from "../excelize-engine";
import { checkFile } from "../../../xlsx/open-check";
import { createWorkbook, openWorkbook } from "../workbook";

export type Library = Awaited<ReturnType<typeof init>>;

export interface EngineFactory {
  /** Throws an `OpenError`. The bytes are not changed. */
  open(bytes: Uint8Array, fileName: string): Engine;
  /** An empty workbook with one sheet. */
  create(fileName: string): Engine;
}

interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

let factory: Promise<EngineFactory> | null = null;

/** @param wasm where the library's `excelize.wasm.gz` is: a path in Node, a URL in the browser; or its bytes */
export function loadEngine(wasm: string | Uint8Array): Promise<EngineFactory> {
  factory ??= start(wasm).catch((error: unknown) => {
    factory = null;
    throw error;
  });
  return factory;
}

async function start(wasm: string | Uint8Array): Promise<EngineFactory> {
  const packed = typeof wasm === "string" ? await readAll(wasm) : wasm;
  // A server may have unpacked it on the way.
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const bytes = isPacked ? gunzipSync(packed) : packed;
  const scope = globalThis as unknown as { Go: new () => GoRuntime; excelize: Library };
  const runtime = new scope.Go();
  scope.excelize = {} as Library;
  const { instance } = await WebAssembly.instantiate(bytes as BufferSource, runtime.importObject);
  // Runs until its first wait, which is when it has put its functions there; the promise itself never ends.
  void runtime.run(instance);
  const library = scope.excelize;
  return {
    open: (given, fileName) => new ExcelizeEngine(openWorkbook(library, checkFile(given), given), fileName),
    create: (fileName) => new ExcelizeEngine(createWorkbook(library), fileName),
  };
}

async function readAll(address: string): Promise<Uint8Array> {
  if (typeof process !== "undefined" && process.versions?.node) {
    // No import of a Node module: this file is in the page's bundle as well.
    const files = process.getBuiltinModule?.("node:fs");
    if (!files) throw new Error("Node.js 20.16 or later is needed");
    return files.promises.readFile(address);
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
