/** excelize-wasm for a script in Node: loading it, and making its answered errors thrown ones. */
import { createRequire } from "node:module";
import path from "node:path";
import { init } from "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof init>>;

export function loadExcelize(): Promise<Excelize> {
  const main = createRequire(import.meta.url).resolve("excelize-wasm");
  return init(path.join(path.dirname(main), "excelize.wasm.gz"));
}

/** excelize answers `{ error: string | null, … }`: gives the answer back, or throws its error. */
export function must<Answer extends { error: string | null }>(answer: Answer): Answer {
  if (answer.error !== null) throw new Error(answer.error);
  return answer;
}
