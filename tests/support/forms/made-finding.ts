/** A finding of any code without what the test does not look at. */
import type { Finding, FindingCode } from "../../../src/check/finding";

export type FindingPart = Partial<Omit<Finding, "code" | "params">> & {
  readonly code?: FindingCode;
  readonly params?: object;
};

export function madeFinding(part: FindingPart): Finding {
  const blank = { code: "required", severity: "error", role: null, cell: null, item: null };
  return { ...blank, params: { heading: "" }, ...part } as Finding;
}
