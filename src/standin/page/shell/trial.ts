/**
 * Opens a file in a worker before the page does: what hangs, fills the memory or ends the library does so there, and
 * the open workbook with what was typed into it is not touched.
 */
import { OpenError, type OpenReason } from "../../engine/engine";

export type TrialAnswer =
  | { readonly kind: "started" }
  | { readonly kind: "opened" }
  | { readonly kind: "refused"; readonly code: OpenError["code"]; readonly reason: OpenReason };

/** A large workbook takes some ten seconds, more on a slow machine. */
const SECONDS = 60;

/** The file was not opened in time, or the worker ended over it. */
export class TrialFailed extends Error {
  override readonly name = "TrialFailed";
  constructor(readonly reason: "slow" | "crashed") {
    super(reason);
  }
}

/** Rejects with an `OpenError` or a `TrialFailed`. Where no worker can be started, the file is taken as it is. */
export function tryToOpen(bytes: Uint8Array, fileName: string, engineFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL("./trial-worker.ts", import.meta.url));
    } catch {
      resolve();
      return;
    }
    let started = false;
    const end = (error?: Error) => {
      clearTimeout(timer);
      worker.terminate();
      if (error) reject(error);
      else resolve();
    };
    const timer = setTimeout(() => end(new TrialFailed("slow")), SECONDS * 1000);
    worker.addEventListener("error", () => end(started ? new TrialFailed("crashed") : undefined));
    worker.addEventListener("message", ({ data }: MessageEvent<TrialAnswer>) => {
      if (data.kind === "started") started = true;
      else if (data.kind === "opened") end();
      else end(new OpenError(data.code, "refused in the trial", { reason: data.reason }));
    });
    worker.postMessage({ bytes, fileName, engine: new URL(engineFile, location.href).href });
  });
}
