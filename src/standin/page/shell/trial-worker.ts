/** The worker of `trial.ts`: opens a file and reads what the page and the pane would read first. */
import { areaWithoutStrays } from "../../../cells/strays";
import { OpenError } from "../../engine/engine";
import { loadEngine } from "../../engine/file/load";
import type { TrialAnswer } from "./trial";

const scope = globalThis as unknown as {
  postMessage(answer: TrialAnswer): void;
  onmessage: ((event: MessageEvent<Given>) => void) | null;
};

interface Given {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The library's address. */
  readonly engine: string;
}

scope.onmessage = ({ data }) => void open(data);
scope.postMessage({ kind: "started" });

async function open({ bytes, fileName, engine: address }: Given): Promise<void> {
  try {
    const engine = (await loadEngine(address)).open(bytes, fileName);
    for (const { id } of engine.sheets()) {
      const used = engine.usedArea(id);
      if (!used) continue;
      const area = areaWithoutStrays(engine.filledCells(id, used).map(({ row, column }) => one(row, column)));
      if (area) engine.texts(id, area);
    }
    scope.postMessage({ kind: "opened" });
  } catch (error) {
    const { code, reason } = error instanceof OpenError ? error : new OpenError("unreadable", String(error));
    scope.postMessage({ kind: "refused", code, reason });
  }
}

function one(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}
