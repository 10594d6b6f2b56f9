/** 記入状況 in the pane's store: made, taken away; and the form emptied to be handed out. */
import type { PaneTools } from "../pane-tools";

export interface SelfCheckFeature {
  readonly makeSelfCheck: () => Promise<void>;
  readonly removeSelfCheck: () => Promise<void>;
  /** Takes out all that people have written into the forms. False: it was not done. */
  readonly blankForms: () => Promise<boolean>;
}

export function selfCheckFeature({ host, locale, change }: PaneTools): SelfCheckFeature {
  return {
    async makeSelfCheck() {
      await change("selfCheck", async (jobs) => {
        const made = await jobs.makeSelfCheck(host, jobs.withSelfCheck(locale()));
        const { sheetName, refreshed, keptSheet, unfinished, inverse } = made;
        return {
          inverse,
          step: { kind: "selfCheck" },
          notice: { kind: "summary", sheetName, refreshed, keptSheet, unfinished },
        };
      });
    },

    async removeSelfCheck() {
      await change("selfCheck", async (jobs) => {
        const { removed, inverse } = await jobs.removeSelfCheck(host, jobs.withSelfCheck(locale()));
        const notice = { kind: removed ? "selfCheckRemoved" : "noSelfCheck" } as const;
        return { inverse, step: { kind: "removeSelfCheck" }, notice };
      });
    },

    blankForms: () =>
      change("blank", async (jobs) => {
        const { inverse } = await jobs.blankForms(host, null);
        return { inverse, step: { kind: "blank" }, notice: { kind: "blanked" } };
      }),
  };
}
