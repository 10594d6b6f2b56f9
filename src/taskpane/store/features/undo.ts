/** 元に戻す in the pane's store. */
import { ExcelError } from "../../../excel/errors";
import type { KeptPlace } from "../../../workbook/edit";
import type { PaneTools } from "../pane-tools";

export interface UndoFeature {
  readonly undo: () => Promise<void>;
}

export function undoFeature({ host, getState, dispatch, run, read }: PaneTools): UndoFeature {
  return {
    undo: () =>
      run("undo", async (jobs) => {
        const { undo } = getState();
        const last = undo[undo.length - 1];
        if (!last) return null;
        let kept: readonly KeptPlace[];
        try {
          ({ kept } = await jobs.undo(host, last.inverse));
        } catch (error) {
          // Its sheet was deleted: this step can never be taken back, and must not bar those before it.
          if (error instanceof ExcelError && error.code === "gone") dispatch({ type: "stepUndone" });
          throw error;
        }
        dispatch({ type: "stepUndone" });
        await read(jobs);
        return { kind: "undone", step: last.step, kept };
      }),
  };
}
