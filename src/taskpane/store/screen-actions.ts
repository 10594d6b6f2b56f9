/** What the screens of the lists and of the dismissed findings ask of the pane's store. */
import type { LeavingValue, Replacement } from "../../check/fixes/list-usage";
import type { Finding } from "../../check/finding";
import type { KeptDismissal } from "../../actions/dismiss";
import type { AddedValue, ListChange, ListsLook } from "../../actions/lists";
import type { Edit } from "../../workbook/edit";
import type { ExcelHost } from "../../excel/host";
import type * as jobsModule from "./jobs";
import type { Job, Notice, PaneState, Step } from "./pane-state";
import { isSameFinding, shownForm } from "./view";

type Jobs = typeof jobsModule;

/** null and false: it could not be done, and the notice says why. */
export interface ScreenActions {
  readonly lookAtLists: () => Promise<ListsLook | null>;
  /** The values on the forms that would leave their list. */
  readonly valuesLeaving: (changes: readonly ListChange[]) => Promise<readonly LeavingValue[] | null>;
  readonly changeLists: (
    changes: readonly ListChange[],
    replacements: readonly Replacement[],
  ) => Promise<boolean>;
  /** Takes the value of the finding into its list. */
  readonly addToList: (finding: Finding<"not-in-list">, as: AddedValue["as"]) => Promise<void>;
  readonly lookAtDismissals: () => Promise<readonly KeptDismissal[] | null>;
  readonly dismiss: (finding: Finding, reason: string) => Promise<boolean>;
  readonly revoke: (keys: readonly string[]) => Promise<boolean>;
}

/** What the store has for its own jobs. */
export interface PaneTools {
  readonly host: ExcelHost;
  readonly getState: () => PaneState;
  readonly run: (job: Job, work: (jobs: Jobs) => Promise<Notice | null>) => Promise<void>;
  readonly read: (jobs: Jobs, turn: "nowhere") => Promise<void>;
  readonly remember: (step: Step, inverse: readonly Edit[]) => void;
}

export function screenActions({ host, getState, run, read, remember }: PaneTools): ScreenActions {
  const look = async <Result>(work: (jobs: Jobs) => Promise<Result>): Promise<Result | null> => {
    let result: Result | null = null;
    await run("look", async (jobs) => {
      result = await work(jobs);
      return null;
    });
    return result;
  };

  /** One change of the workbook, remembered for undo; the forms are read afterwards. */
  const change = async (
    job: Job,
    step: Step,
    work: (jobs: Jobs) => Promise<{ readonly inverse: readonly Edit[]; readonly notice: Notice }>,
  ): Promise<boolean> => {
    let done = false;
    await run(job, async (jobs) => {
      const { inverse, notice } = await work(jobs);
      remember(step, inverse);
      done = true;
      await read(jobs, "nowhere");
      return notice;
    });
    return done;
  };

  return {
    lookAtLists: () => look((jobs) => jobs.lookAtLists(host)),
    valuesLeaving: (changes) => look((jobs) => jobs.valuesLeaving(host, changes)),
    changeLists: (changes, replacements) =>
      change("lists", { kind: "lists" }, async (jobs) => ({
        ...(await jobs.changeLists(host, changes, replacements)),
        notice: { kind: "listsChanged" },
      })),
    async addToList({ params: { value } }, as) {
      const form = shownForm(getState())?.form;
      if (!form) return;
      await change("lists", { kind: "lists" }, async (jobs) => ({
        ...(await jobs.addToList(host, {
          definition: form.definition.id,
          fiscalYear: form.fiscalYear,
          value,
          as,
        })),
        notice: { kind: "addedToList", value },
      }));
    },
    lookAtDismissals: () => look((jobs) => jobs.lookAtDismissals(host)),
    dismiss: (finding, reason) =>
      change("dismiss", { kind: "dismiss" }, async (jobs) => {
        // The sheet may have changed since the check: only what the person saw is dismissed.
        await read(jobs, "nowhere");
        const shown = shownForm(getState());
        const same = shown?.report.findings.find((other) => isSameFinding(other, finding));
        if (!shown || !same) return { inverse: [], notice: { kind: "alreadyDifferent" } };
        const { inverse } = await jobs.dismissFinding(host, shown.form, same, reason);
        return { inverse, notice: { kind: "dismissed" } };
      }),
    revoke: (keys) =>
      change("dismiss", { kind: "revoke" }, async (jobs) => ({
        ...(await jobs.revokeDismissals(host, keys)),
        notice: { kind: "revoked" },
      })),
  };
}
