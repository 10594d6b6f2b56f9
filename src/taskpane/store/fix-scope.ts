/** Which findings are fixed together. */
import type { Finding, FindingCode } from "../../check/finding";
import { isAlike, needsNoChoice } from "../../check/fixes/fixes";
import type { HeaderField, Role } from "../../form/roles";

/** What is alike to such a finding; null: everything that needs no choice. */
export type FixScope = { readonly code: FindingCode; readonly role: Role | HeaderField | null } | null;

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
