/**
 * Mending from the list of findings: one fix, all fixes of a kind, all there are, and what a person fills in. Each
 * looks at the sheet again first: only what the person saw is mended.
 */
import type { CheckedForm } from "../../../actions/check";
import type { FixOptions, FixResult } from "../../../actions/fix";
import type { Finding } from "../../../check/finding";
import type { FixScope } from "../fix-scope";
import type { Notice, Step } from "../pane-state";
import type { Jobs, PaneTools } from "../pane-tools";
import { placeOf, shownForm } from "../view";

export interface MendingFeature {
  readonly fix: (finding: Finding, options?: FixOptions) => Promise<void>;
  /** Those that are shown on the screen of the fixes, which is left when they are mended. */
  readonly fixAll: (findings: readonly Finding[]) => Promise<void>;
  /** `input`: what was chosen or typed for the finding's cell. */
  readonly fillIn: (finding: Finding, input: string, options?: FixOptions) => Promise<void>;
  /** Shows what would be fixed together, before it is. */
  readonly openFixes: (scope: FixScope) => void;
}

export function mendingFeature({ host, getState, dispatch, change }: PaneTools): MendingFeature {
  const mend = async (
    work: (jobs: Jobs, checked: CheckedForm) => Promise<FixResult>,
    step: (result: FixResult, checked: CheckedForm) => Step,
    done: (result: FixResult, checked: CheckedForm) => Notice,
  ) => {
    await change("fix", async (jobs) => {
      const checked = shownForm(getState());
      if (!checked) return null;
      const result = await work(jobs, checked);
      if (result.fixed > 0) dispatch({ type: "screenOpened", screen: "main" });
      return {
        inverse: result.inverse,
        step: step(result, checked),
        notice: result.fixed === 0 ? { kind: "alreadyDifferent" } : done(result, checked),
      };
    });
  };

  return {
    fix: (finding, options) =>
      mend(
        (jobs, { form }) => jobs.fixSeen(host, form, [finding], options),
        (_, { form }) => ({ kind: "fix", place: placeOf(form, finding) }),
        (_, { form }) => ({ kind: "fixed", place: placeOf(form, finding) }),
      ),

    fixAll: (findings) =>
      mend(
        (jobs, { form }) => jobs.fixSeen(host, form, findings),
        ({ fixed }) => ({ kind: "fixAll", count: fixed }),
        ({ fixed, different }) => ({ kind: "fixedAll", count: fixed, different }),
      ),

    fillIn: (finding, input, options) =>
      mend(
        (jobs, { form }) => jobs.fillIn(host, form, finding, input, options),
        (_, { form }) => ({ kind: "fillIn", place: placeOf(form, finding) }),
        (_, { form }) => ({ kind: "filledIn", place: placeOf(form, finding) }),
      ),

    openFixes: (scope) => dispatch({ type: "fixesOpened", fixes: scope }),
  };
}
