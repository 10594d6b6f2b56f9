/** 除外した指摘 in the pane's store. null and false: it could not be done, and the notice says why. */
import type { KeptDismissal } from "../../../actions/dismiss";
import type { Finding } from "../../../check/finding";
import type { PaneTools } from "../pane-tools";
import { isSameFinding, shownForm } from "../list/view";

export interface DismissalFeature {
  readonly lookAtDismissals: () => Promise<readonly KeptDismissal[] | null>;
  readonly dismiss: (finding: Finding, reason: string) => Promise<boolean>;
  readonly revoke: (keys: readonly string[]) => Promise<boolean>;
  /** 公表用に設定を消す */
  readonly forget: () => Promise<boolean>;
}

export function dismissalFeature({ host, getState, read, ask, change }: PaneTools): DismissalFeature {
  return {
    lookAtDismissals: () => ask("look", (jobs) => jobs.lookAtDismissals(host)),

    dismiss: (finding, reason) =>
      change("dismiss", async (jobs) => {
        // The sheet may have changed since the check: only what the person saw is dismissed.
        await read(jobs);
        const shown = shownForm(getState());
        const same = shown?.report.findings.find((other) => isSameFinding(other, finding));
        const step = { kind: "dismiss" } as const;
        if (!shown || !same) return { inverse: [], step, notice: { kind: "alreadyDifferent" } };
        const { inverse } = await jobs.dismissFinding(host, shown.form, same, reason);
        return { inverse, step, notice: { kind: "dismissed" } };
      }),

    revoke: (keys) =>
      change("dismiss", async (jobs) => ({
        ...(await jobs.revokeDismissals(host, keys)),
        step: { kind: "revoke" },
        notice: { kind: "revoked" },
      })),

    forget: () =>
      change("dismiss", async (jobs) => ({
        ...(await jobs.forgetSettings(host)),
        step: { kind: "forget" },
        notice: { kind: "forgotten" },
      })),
  };
}
