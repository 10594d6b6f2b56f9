/** プルダウン設定 in the pane's store. */
import type { DropdownOptions } from "../../../dropdowns/plan";
import type { PaneTools } from "../pane-tools";

export interface DropdownFeature {
  /**
   * Sets the lists as the workbook remembers them, or as `options` say. Where other rules have been left, asks about
   * those on a screen of its own.
   */
  readonly setDropdowns: (options?: DropdownOptions) => Promise<void>;
  readonly lookAtDropdowns: () => Promise<void>;
  /** Puts the lists back on the cells that have lost them. */
  readonly restoreDropdowns: () => Promise<void>;
}

export function dropdownFeature(tools: PaneTools): DropdownFeature {
  const { host, locale, getState, dispatch, run, read, remember, change } = tools;
  const feature: DropdownFeature = {
    async setDropdowns(options) {
      let toAsk = false;
      await run("dropdowns", async (jobs) => {
        const { cells, forms, left, inverse } = await jobs.setDropdowns(host, locale(), options);
        remember({ kind: "dropdowns" }, inverse);
        toAsk = left > 0 && options === undefined;
        // What the pane says of lost lists is said no longer when they are back.
        if (getState().forms?.some(({ lost }) => lost !== undefined)) await read(jobs);
        return { kind: "dropdowns", cells, forms, left };
      });
      // The screen looks for itself when it opens.
      if (getState().screen === "dropdowns") await feature.lookAtDropdowns();
      else if (toAsk) dispatch({ type: "screenOpened", screen: "dropdowns" });
    },

    lookAtDropdowns: () =>
      run("dropdownsLook", async (jobs) => {
        dispatch({ type: "dropdownsSeen", look: await jobs.lookAtDropdowns(host) });
        return null;
      }),

    async restoreDropdowns() {
      await change("dropdowns", async (jobs) => {
        const { cells, inverse } = await jobs.restoreDropdowns(host, locale());
        const notice = cells > 0 ? ({ kind: "dropdownsRestored", cells } as const) : DIFFERENT;
        return { inverse, step: { kind: "dropdowns" }, notice };
      });
    },
  };
  return feature;
}

const DIFFERENT = { kind: "alreadyDifferent" } as const;
