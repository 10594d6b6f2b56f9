/** Applies the fixes of findings that need no choice. */
import type { Finding } from "../check/finding";
import { fixEdits } from "../check/fixes";
import type { Edit } from "../edits/edit";
import type { ExcelHost } from "../excel/host";
import type { Form } from "../form/form";

/** One round trip; none when there is nothing to fix. */
export async function fixFindings(
  host: ExcelHost,
  form: Form,
  findings: readonly Finding[],
): Promise<{ readonly inverse: readonly Edit[] }> {
  const edits = fixEdits(form, findings);
  return edits.length === 0 ? { inverse: [] } : host.apply(edits);
}
