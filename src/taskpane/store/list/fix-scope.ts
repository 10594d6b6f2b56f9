/** Which findings are fixed together. */
import type { Finding, FindingCode } from "../../../check/finding";
import { isAlike, needsNoChoice } from "../../../check/fixes/fixes";
import type { HeaderField, Role } from "../../../form/roles";

/** What is alike to such a finding; everything that needs no choice and is no hint (null); or all hints. */
export type FixScope =
  { readonly code: FindingCode; readonly role: Role | HeaderField | null } | "hints" | null;

/** The findings of a scope whose fix needs no choice. */
export function inScope(findings: readonly Finding[], scope: FixScope): readonly Finding[] {
  const fixable = findings.filter(needsNoChoice);
  if (scope === null || scope === "hints") {
    return fixable.filter(({ severity }) => (severity === "advice") === (scope === "hints"));
  }
  const model = fixable.find(({ code, role }) => code === scope.code && role === scope.role);
  return model ? fixable.filter((finding) => isAlike(finding, model)) : [];
}

/** How many cells of the column hold the same value that is not in its list. */
export function countSame(findings: readonly Finding[], { role, params }: Finding<"not-in-list">): number {
  return findings.filter(
    (one) => one.code === "not-in-list" && one.role === role && one.params.value === params.value,
  ).length;
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
