/** このブックを開いたとき、作業ウィンドウも開く, in the pane's store. */
import type { PaneTools } from "../pane-tools";

export interface PaneOpeningFeature {
  /** Asks the workbook for it; where there is no answer, what is known stays. */
  readonly lookAtPaneOpening: () => Promise<void>;
  readonly setPaneOpening: (opens: boolean) => Promise<void>;
}

export function paneOpeningFeature({ host, dispatch, run, remember }: PaneTools): PaneOpeningFeature {
  return {
    async lookAtPaneOpening() {
      const opens = await host.opensPane().catch(() => null);
      if (opens !== null) dispatch({ type: "paneOpeningSeen", opens });
    },

    setPaneOpening: (opens) =>
      run("paneOpening", async (jobs) => {
        const { inverse } = await jobs.setPaneOpening(host, opens);
        remember({ kind: "paneOpening" }, inverse);
        dispatch({ type: "paneOpeningSeen", opens });
        return { kind: "paneOpening", opens };
      }),
  };
}
