/**
 * The self-test's sheet, as long as it is in the workbook: a ribbon button replaces the pane's page in the middle of a
 * self-test, and the next page takes the sheet away. In the page's session storage, by the workbook, as `undo-memory.ts`.
 */
import type { SelfTestSheet } from "../../excel/host";

export interface SelfTestMemory {
  recall(): SelfTestSheet | null;
  /** null: it is gone. */
  keep(sheet: SelfTestSheet | null): void;
}

export const NO_SELF_TEST_MEMORY: SelfTestMemory = { recall: () => null, keep: () => undefined };

const PREFIX = "soshiki-mokuhyo.self-test.1.";

/** `address`: the workbook's, as Office tells it; "" for one that was never saved. `storage`: null where it is closed. */
export function selfTestMemory(address: () => string, storage: () => Storage | null): SelfTestMemory {
  return {
    recall() {
      try {
        const kept: unknown = JSON.parse(storage()?.getItem(PREFIX + address()) ?? "null");
        const { id, name } = (kept ?? {}) as Partial<SelfTestSheet>;
        return typeof id === "string" && typeof name === "string" ? { id, name } : null;
      } catch {
        return null;
      }
    },
    keep(sheet) {
      try {
        if (sheet) storage()?.setItem(PREFIX + address(), JSON.stringify(sheet));
        else storage()?.removeItem(PREFIX + address());
      } catch {
        // Full or closed: then only this page can take the sheet away.
      }
    },
  };
}
