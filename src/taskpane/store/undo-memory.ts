/**
 * The steps that can be taken back, kept beyond the page: each ribbon button replaces the pane's page by another one
 * (TaskpaneId in https://learn.microsoft.com/javascript/api/manifest/action). In the page's session storage, which ends
 * with the pane; by the workbook, since the pane may be opened for another one.
 */
import type { UndoStep } from "./pane-state";

export interface UndoMemory {
  /** [] where nothing is kept, or what is kept is damaged. */
  recall(workbook: string): readonly UndoStep[];
  keep(workbook: string, steps: readonly UndoStep[]): void;
}

export const NO_UNDO_MEMORY: UndoMemory = { recall: () => [], keep: () => undefined };

/** Another shape of the steps is another key. */
const PREFIX = "soshiki-mokuhyo.undo.2.";
/** Letters. Browsers give a page five million; the oldest steps go first. */
const MOST_LETTERS = 2_000_000;

/** `address`: the workbook's, as Office tells it; "" for one that was never saved. `storage`: null where it is closed. */
export function undoMemory(address: () => string, storage: () => Storage | null): UndoMemory {
  const keyOf = (workbook: string) => `${PREFIX}${address()}|${workbook}`;
  return {
    recall(workbook) {
      try {
        const steps: unknown = JSON.parse(storage()?.getItem(keyOf(workbook)) ?? "[]");
        return Array.isArray(steps) && steps.every(isStep) ? steps : [];
      } catch {
        return [];
      }
    },
    keep(workbook, steps) {
      const texts: string[] = [];
      let letters = 0;
      for (const step of [...steps].reverse()) {
        const text = JSON.stringify(step);
        letters += text.length + 1;
        // A step that is left out bars those before it: they could not be undone in its place.
        if (letters > MOST_LETTERS) break;
        texts.unshift(text);
      }
      try {
        storage()?.setItem(keyOf(workbook), `[${texts.join(",")}]`);
      } catch {
        // Full or closed: then the steps last as long as the page.
      }
    },
  };
}

function isStep(value: unknown): value is UndoStep {
  const { step, inverse } = (value ?? {}) as Partial<UndoStep>;
  return typeof step?.kind === "string" && Array.isArray(inverse);
}
