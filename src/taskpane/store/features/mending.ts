/**
 * Mending from the list of findings: one fix, all fixes of a kind, all there are, one wrong value everywhere, and what a
 * person fills in. Each looks at the sheet again first: only what the person saw is mended.
 */
import type { CheckedForm } from "../../../actions/check";
import type { FixOptions, FixResult } from "../../../actions/fix";
import type { Finding } from "../../../check/finding";
import type { FixScope } from "../list/fix-scope";
import type { Notice, Spot, Step } from "../pane-state";
import type { Jobs, PaneTools } from "../pane-tools";
import { placeOf, shownForm } from "../list/view";
import type { FindingsFeature } from "./findings";

export interface MendingFeature {
  readonly fix: (finding: Finding, options?: FixOptions) => Promise<void>;
  /** Those that are shown on the screen of the fixes, which is left when they are mended. */
  readonly fixAll: (findings: readonly Finding[]) => Promise<void>;
  /** `input`: what was chosen or typed for the finding's cell. `next`: the field of the next finding opens then. */
  readonly fillIn: (
    finding: Finding,
    input: string,
    options?: FixOptions & { readonly next?: boolean },
  ) => Promise<void>;
  /** Writes `to` into every cell that holds the same wrong value in the same column. */
  readonly replaceAll: (finding: Finding<"not-in-list">, to: string) => Promise<void>;
  /** Shows what would be fixed together, before it is. */
  readonly openFixes: (scope: FixScope) => void;
}

export function mendingFeature(
  { host, getState, dispatch, change }: PaneTools,
  { openField, nextField }: Pick<FindingsFeature, "openField" | "nextField">,
): MendingFeature {
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
  const spotOf = ({ form }: CheckedForm, finding: Finding): Spot => ({
    place: placeOf(form, finding),
    heading: finding.params.heading,
  });

  return {
    fix: (finding, options) =>
      mend(
        (jobs, { form }) => jobs.fixSeen(host, form, [finding], options),
        (_, checked) => ({ kind: "fix", spot: spotOf(checked, finding) }),
        (_, checked) => ({ kind: "fixed", spot: spotOf(checked, finding) }),
      ),

    fixAll: (findings) =>
      mend(
        (jobs, { form }) => jobs.fixSeen(host, form, findings),
        ({ fixed }) => ({ kind: "fixAll", count: fixed }),
        ({ fixed, different }) => ({ kind: "fixedAll", count: fixed, different }),
      ),

    async fillIn(finding, input, { next = false, ...options } = {}) {
      // Asked before: what is filled in leaves the list.
      const following = next ? await nextField(finding) : null;
      await mend(
        (jobs, { form }) => jobs.fillIn(host, form, finding, input, options),
        (_, checked) => ({ kind: "fillIn", spot: spotOf(checked, finding) }),
        (_, checked) => ({ kind: "filledIn", spot: spotOf(checked, finding) }),
      );
      if (following && getState().notice?.kind === "filledIn") await openField(following);
    },

    replaceAll(finding, to) {
      const { value } = finding.params;
      return mend(
        (jobs, { form }) => jobs.replaceValue(host, form, finding, to),
        ({ fixed }) => ({ kind: "replaced", value, count: fixed }),
        ({ fixed, different }) => ({ kind: "replaced", value, to, count: fixed, different }),
      );
    },

    openFixes: (scope) => dispatch({ type: "fixesOpened", fixes: scope }),
  };
}
