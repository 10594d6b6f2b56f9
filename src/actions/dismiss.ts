/** 指摘の除外: a finding that a person has looked at and lets stand, with the reason; and taking that back. */
import { dismissalsIn, withDismissal, withoutDismissals, type Dismissal } from "../check/dismissals";
import type { Finding } from "../check/finding";
import type { Edit } from "../workbook/edit";
import { settingsEdits } from "../settings/list-sheet";
import type { ExcelHost } from "../excel/host";
import type { Form } from "../form/form";
import { checkWorkbook, type CheckedForm } from "./check";

export interface KeptDismissal {
  readonly dismissal: Dismissal;
  /** The finding that it answers to; null: the cell has changed since, or is gone. */
  readonly on: { readonly checked: CheckedForm; readonly finding: Finding } | null;
}

/** One round trip. All that is kept, in the order of the findings; those that no finding answers to at the end. */
export async function lookAtDismissals(host: ExcelHost): Promise<readonly KeptDismissal[]> {
  const { workbook, forms } = await checkWorkbook(host);
  const standing = forms.flatMap((checked) =>
    (checked.dismissed ?? []).map(({ dismissal, finding }) => ({ dismissal, on: { checked, finding } })),
  );
  const answered = new Set(standing.map(({ dismissal }) => dismissal.key));
  const others = dismissalsIn(workbook.settings).filter(({ key }) => !answered.has(key));
  return [...standing, ...others.map((dismissal) => ({ dismissal, on: null }))];
}

/** Two round trips. Throws a RangeError for a finding of severity error. */
export async function dismissFinding(
  host: ExcelHost,
  form: Form,
  finding: Finding,
  reason: string,
): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  return host.apply(settingsEdits(workbook, withDismissal(workbook.settings, form, finding, reason)));
}

/** Two round trips. The findings are back with the next check. */
export async function revokeDismissals(
  host: ExcelHost,
  keys: readonly string[],
): Promise<{ readonly inverse: readonly Edit[] }> {
  const workbook = await host.readWorkbook();
  return host.apply(settingsEdits(workbook, withoutDismissals(workbook.settings, keys)));
}
