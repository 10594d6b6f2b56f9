/** 元に戻す in the pane's store. */
import { ExcelError } from "../../../excel/errors";
import { isUndone } from "../../../actions/is-undone";
import type { KeptPlace } from "../../../workbook/edit";
import { nextUndo } from "../pane-state";
import type { PaneTools } from "../pane-tools";

export interface UndoFeature {
  readonly undo: () => Promise<void>;
}

export function undoFeature({ host, getState, dispatch, run, read }: PaneTools): UndoFeature {
  return {
    undo: () =>
      run("undo", async (jobs) => {
        const last = nextUndo(getState());
        if (!last) return null;
        // Excel tells of most changes and of no person's undo: what is there is looked at.
        await read(jobs);
        const { workbook } = getState();
        if (workbook && isUndone(last.inverse, workbook)) {
          dispatch({ type: "stepFoundUndone", step: last });
          return { kind: "alreadyUndone", step: last.step };
        }
        let kept: readonly KeptPlace[];
        try {
          ({ kept } = await jobs.undo(host, last.inverse));
        } catch (error) {
          // Its sheet was deleted: this step can never be taken back, and must not bar those before it.
          if (error instanceof ExcelError && error.code === "gone")
            dispatch({ type: "stepUndone", step: last });
          throw error;
        }
        dispatch({ type: "stepUndone", step: last });
        await read(jobs);
        return { kind: "undone", step: last.step, kept };
      }),
  };
}
