/** What every kind of edit gives back when it has been queued into a batch. */
import type { Edit, KeptPlace } from "../../workbook/edit";

/** All members work once the batch has been answered, be it with an error. */
export interface Queued {
  /** False when the batch ended before this edit had changed anything: there is nothing to undo then. */
  started(): boolean;
  inverse(): readonly Edit[];
  createdSheet?(): string;
  /**
   * After a failed batch: puts things back as they were, by looking at what is there. For what cannot be told from
   * the answers that came; absent: by the inverse.
   */
  recover?(): Promise<void>;
  /** Of an undo: what a person had changed since, with the edits that put it back. */
  meanwhile?(): Meanwhile;
}

export interface Meanwhile {
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptPlace[];
}

/**
 * To be queued right after an edit's first change: any cheap call will do, only that it was answered counts.
 * Office.js throws when the result of a call that was never made is asked for.
 */
export function markStarted(context: Excel.RequestContext): () => boolean {
  const mark = context.workbook.worksheets.getCount();
  return () => {
    try {
      return mark.value > 0;
    } catch {
      return false;
    }
  };
}
