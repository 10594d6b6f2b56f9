/**
 * Mending from the list of findings: one fix, all fixes of a kind, all there are, and what a person fills in. Each
 * looks at the sheet again first: only what the person saw is mended.
 */
import { isAlike, needsNoChoice } from "../../check/fixes/fixes";
import type { Finding, FindingCode } from "../../check/finding";
import type { CheckedForm } from "../../actions/check";
import type { FixOptions, FixResult } from "../../actions/fix";
import type { Edit } from "../../workbook/edit";
import type { ExcelHost } from "../../excel/host";
import type { HeaderField, Role } from "../../form/roles";
import type * as jobsModule from "./jobs";
import type { Job, Notice, Step } from "./pane-state";
import { placeOf } from "./view";

type Jobs = typeof jobsModule;

/** What is to be fixed together: what is alike to such a finding; null: everything that needs no choice. */
export type FixScope = { readonly code: FindingCode; readonly role: Role | HeaderField | null } | null;

export interface Mending {
  readonly fix: (finding: Finding, options?: FixOptions) => Promise<void>;
  /** Those that are shown on the screen of the fixes, which is left when they are mended. */
  readonly fixAll: (findings: readonly Finding[]) => Promise<void>;
  /** `input`: what was chosen or typed for the finding's cell. */
  readonly fillIn: (finding: Finding, input: string, options?: FixOptions) => Promise<void>;
  /** Shows what would be fixed together, before it is. */
  readonly open: (scope: FixScope) => void;
}

/** What mending needs of the pane's store. */
interface Surroundings {
  readonly host: ExcelHost;
  readonly run: (job: Job, work: (jobs: Jobs) => Promise<Notice | null>) => Promise<void>;
  readonly shown: () => CheckedForm | null;
  readonly read: (jobs: Jobs) => Promise<void>;
  readonly remember: (step: Step, inverse: readonly Edit[]) => void;
  readonly open: (scope: FixScope) => void;
  readonly close: () => void;
}

export function createMending(around: Surroundings): Mending {
  const { host, shown, run } = around;

  /** Writes, remembers how to undo it, and brings the pane up to date. */
  const mend = (
    step: (checked: CheckedForm, result: FixResult) => Step,
    work: (jobs: Jobs, checked: CheckedForm) => Promise<FixResult>,
    done: (result: FixResult, checked: CheckedForm) => Notice,
  ) =>
    run("fix", async (jobs) => {
      const checked = shown();
      if (!checked) return null;
      const result = await work(jobs, checked);
      around.remember(step(checked, result), result.inverse);
      if (result.fixed > 0) around.close();
      await around.read(jobs);
      return result.fixed === 0 ? { kind: "alreadyDifferent" } : done(result, checked);
    });

  return {
    fix: (finding, options) =>
      mend(
        ({ form }) => ({ kind: "fix", place: placeOf(form, finding) }),
        (jobs, { form }) => jobs.fixSeen(host, form, [finding], options),
        (_, { form }) => ({ kind: "fixed", place: placeOf(form, finding) }),
      ),

    fixAll: (findings) =>
      mend(
        (_, { fixed }) => ({ kind: "fixAll", count: fixed }),
        (jobs, { form }) => jobs.fixSeen(host, form, findings),
        ({ fixed, different }) => ({ kind: "fixedAll", count: fixed, different }),
      ),

    fillIn: (finding, input, options) =>
      mend(
        ({ form }) => ({ kind: "fillIn", place: placeOf(form, finding) }),
        (jobs, { form }) => jobs.fillIn(host, form, finding, input, options),
        (_, { form }) => ({ kind: "filledIn", place: placeOf(form, finding) }),
      ),

    open: around.open,
  };
}

/** The findings of a scope whose fix needs no choice. */
export function inScope(findings: readonly Finding[], scope: FixScope): readonly Finding[] {
  const fixable = findings.filter(needsNoChoice);
  if (scope === null) return fixable;
  const model = fixable.find(({ code, role }) => code === scope.code && role === scope.role);
  return model ? fixable.filter((finding) => isAlike(finding, model)) : [];
}

const counts = new WeakMap<readonly Finding[], Map<string, number>>();

/** How many findings can be fixed together with this one, itself among them; 0 when its own fix needs a choice. */
export function countAlike(findings: readonly Finding[], finding: Finding): number {
  if (!needsNoChoice(finding)) return 0;
  let known = counts.get(findings);
  if (!known) counts.set(findings, (known = new Map<string, number>()));
  const key = `${finding.code}|${finding.role ?? ""}`;
  const count = known.get(key) ?? inScope(findings, finding).length;
  known.set(key, count);
  return count;
}
