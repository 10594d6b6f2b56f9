/**
 * Mends findings: looks again first, so that only what the person saw is mended, then writes. Cells whose value a
 * formula gives are written to only when the person said so.
 */
import type { Finding } from "../check/finding";
import { contentOfInput, fieldOf, fillInOf } from "../check/fixes/fill-in";
import { fixEdits, needsNoChoice } from "../check/fixes/fixes";
import { isSameFinding, stillThere } from "../check/fixes/same-finding";
import type { Edit } from "../workbook/edit";
import { rectOf } from "../cells/geometry";
import type { ExcelHost } from "../excel/host";
import type { Form } from "../form/form";
import { checkWorkbook } from "./check";
import type { CheckedForm, CheckResult } from "./check";

export interface FixResult {
  readonly inverse: readonly Edit[];
  /** How many of the findings have been mended; 0: nothing was written. */
  readonly fixed: number;
  /** How many are not as the person saw them any more, and were left alone. */
  readonly different: number;
}

export interface FixOptions {
  /** The person has agreed that the formula goes. */
  readonly replaceFormula?: boolean;
}

/** Which form of the workbook: its sheet, and its place on it. */
type WhichForm = Pick<Form, "sheet" | "place">;

/** The fixes of what was just checked, without another look. One round trip; none when there is nothing to fix. */
export async function fixFindings(
  host: ExcelHost,
  form: Form,
  findings: readonly Finding[],
): Promise<{ readonly inverse: readonly Edit[] }> {
  const edits = fixEdits(form, findings.filter(needsNoChoice));
  return edits.length === 0 ? { inverse: [] } : host.apply(edits);
}

/** Two round trips: one to look again, one to write. `findings` are those that the person saw. */
export async function fixSeen(
  host: ExcelHost,
  which: WhichForm,
  findings: readonly Finding[],
  { replaceFormula = false }: FixOptions = {},
): Promise<FixResult> {
  const checked = await lookAgain(host, which);
  const same = checked ? stillThere(findings, checked.report.findings) : [];
  const mended = same.filter((finding) => replaceFormula || needsNoChoice(finding));
  const different = findings.length - same.length;
  const edits = checked ? fixEdits(checked.form, mended) : [];
  if (edits.length === 0) return { inverse: [], fixed: 0, different };
  const { inverse } = await host.apply(edits, checked?.workbook);
  return { inverse, fixed: mended.length, different };
}

/** Two round trips. `input`: what the person chose or typed for the finding's cell; it must be acceptable for it. */
export async function fillIn(
  host: ExcelHost,
  which: WhichForm,
  finding: Finding,
  input: string,
  { replaceFormula = false }: FixOptions = {},
): Promise<FixResult> {
  const unchanged: FixResult = { inverse: [], fixed: 0, different: 1 };
  const checked = await lookAgain(host, which);
  if (!checked) return unchanged;
  const same = checked.report.findings.find((other) => isSameFinding(other, finding));
  const fill = same && fillInOf(checked.form, same);
  const field = same && fieldOf(checked.form, same);
  if (!same || !fill || !field || (field.formula && !replaceFormula)) return unchanged;
  const content = contentOfInput(checked.form, same, fill, input);
  if (!content) return unchanged;
  const { row, column } = field.area;
  const { inverse } = await host.apply(
    [{ kind: "setCells", sheet: checked.form.sheet, at: rectOf(row, column), content: [[content]] }],
    checked.workbook,
  );
  return { inverse, fixed: 1, different: 0 };
}

/**
 * Two round trips. Writes `to`, one of the list's values, into every cell that holds the finding's value and is found
 * wrong by it; those whose value a formula gives stay, and are counted as `different`.
 */
export async function replaceValue(
  host: ExcelHost,
  which: WhichForm,
  finding: Finding<"not-in-list">,
  to: string,
): Promise<FixResult> {
  const checked = await lookAgain(host, which);
  const same = checked
    ? checked.report.findings.filter(
        (one) =>
          one.code === "not-in-list" &&
          one.role === finding.role &&
          one.params.value === finding.params.value,
      )
    : [];
  const contents = same.flatMap((one) => {
    const fill = checked && fillInOf(checked.form, one);
    const field = checked && fieldOf(checked.form, one);
    if (!fill || !field || field.formula) return [];
    const content = contentOfInput(checked.form, one, fill, to);
    return content ? [{ ...one, fix: { writes: [{ cell: field.area, content }] } }] : [];
  });
  if (!checked || contents.length === 0) return { inverse: [], fixed: 0, different: same.length };
  const { inverse } = await host.apply(fixEdits(checked.form, contents), checked.workbook);
  return { inverse, fixed: contents.length, different: same.length - contents.length };
}

/** One round trip. */
async function lookAgain(
  host: ExcelHost,
  which: WhichForm,
): Promise<(CheckedForm & Pick<CheckResult, "workbook">) | null> {
  const { workbook, forms } = await checkWorkbook(host);
  const checked = forms.find(({ form }) => form.sheet === which.sheet && form.place === which.place);
  return checked ? { ...checked, workbook } : null;
}
