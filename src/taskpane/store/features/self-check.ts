/** 記入状況 in the pane's store: made, taken away; and the form emptied to be handed out. */
import type { BlankForm } from "../../../self-check/blank-form";
import type { PaneTools } from "../pane-tools";

export interface SelfCheckFeature {
  readonly makeSelfCheck: () => Promise<void>;
  readonly removeSelfCheck: () => Promise<void>;
  /** Takes out all that people have written into the forms. False: it was not done. */
  readonly blankForms: () => Promise<boolean>;
  /** A blank form on a sheet of its own; `name`: of the sheet, where it is free. */
  readonly addBlankForm: (form: BlankForm, name: string) => Promise<boolean>;
  /** Only the cells in which one writes can be changed afterwards. */
  readonly protectForms: () => Promise<boolean>;
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

    addBlankForm: (form, name) =>
      change("newForm", async (jobs) => {
        const { sheetName, inverse } = await jobs.addBlankForm(host, form, name, locale().pane.fiscalYear);
        const made = { sheetName, refreshed: false, keptSheet: null, unfinished: [] };
        return { inverse, step: { kind: "newForm" }, notice: { kind: "summary", ...made } };
      }),

    protectForms: () =>
      change("protect", async (jobs) => {
        const { inverse, already } = await jobs.protectForms(host);
        return { inverse, step: { kind: "protect" }, notice: { kind: "protected", already } };
      }),
  };
}
